// The same sentence told of other states gives the same events of those states: who they are must not matter.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "coder/example_check.h"
#include "coder/pipeline.h"

namespace dragoman::coder {
namespace {

struct State {
  const char* id;
  const char* name;
  const char* adjective;
};

constexpr auto kStates = std::to_array<State>(
    {{"AUS", "Australia", "Australian"}, {"BRA", "Brazil", "Brazilian"}, {"CHL", "Chile", "Chilean"},  {"CHN", "China", "Chinese"},     {"EGY", "Egypt", "Egyptian"},
     {"ETH", "Ethiopia", "Ethiopian"},   {"FRA", "France", "French"},    {"DEU", "Germany", "German"}, {"IND", "India", "Indian"},      {"IRN", "Iran", "Iranian"},
     {"ISR", "Israel", "Israeli"},       {"JPN", "Japan", "Japanese"},   {"KEN", "Kenya", "Kenyan"},   {"MEX", "Mexico", "Mexican"},    {"NGA", "Nigeria", "Nigerian"},
     {"PAK", "Pakistan", "Pakistani"},   {"RUS", "Russia", "Russian"},   {"TUR", "Turkey", "Turkish"}, {"UKR", "Ukraine", "Ukrainian"}, {"VNM", "Vietnam", "Vietnamese"}});

// A, B: names; a, b: adjectives; each between braces.
constexpr auto kSentences = std::to_array<const char*>({
    "{A} accused {B} of violating the ceasefire.",
    "{A} condemned the {b} government on Monday.",
    "The {a} foreign minister met his {b} counterpart on Tuesday.",
    "{A} and {B} signed a trade agreement on Friday.",
    "{a} troops attacked a {b} village.",
    "{A} imposed sanctions on {B}.",
    "The {a} army shelled {b} positions near the border.",
    "{A} expelled the {b} ambassador.",
    "{a} police arrested three {b} journalists.",
    "{A} sent food aid to {B}.",
    "{A} said {b} forces had crossed the border.",
    "Thousands of {a} protesters rallied outside the {b} embassy.",
    "The {a} parliament rejected the {b} proposal.",
    "{A}'s president visited {B} on Wednesday.",
    "{A} and {B} held talks on Monday. The two sides agreed to reopen the border.",
    "{A} threatened to attack {B}.",
    "The {a} navy seized a {b} tanker.",
    "{A} withdrew its troops from {B}.",
    "The leaders of {A} and {B} met on Monday. The two leaders signed a joint statement.",
    "{A} recalled its ambassador from {B}. The country also closed its consulate.",
    "Rebels attacked a town in {A} on Monday. The army killed ten rebels. {B} condemned the attack.",
    "The {a} defence ministry denied that its forces had shelled a {b} town.",
    "{b} officials said {a} jets had bombed a {b} village, killing 12 people.",
    "{A} urged {B} to release the detained {a} fishermen.",
    "{A} will send troops to {B} next month.",
    "Delegations from {A} and {B} held talks on Monday, a {a} official said.",
    "{A}-backed militants attacked a {b} base.",
    "The {a} government and {b} opposition leaders condemned the bombing.",
});

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

std::string told_of(std::string text, const State& a, const State& b) {
  replace_all(text, "{A}", a.name);
  replace_all(text, "{B}", b.name);
  replace_all(text, "{a}", a.adjective);
  replace_all(text, "{b}", b.adjective);
  return text;
}

// "A.LEG.KNESSET" is "A.LEG": a state's own name for its body is knowledge that another state has under another name.
std::string without_bodies(const std::string& line) {
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if ((line[at] == 'A' || line[at] == 'B') && (at == 0 || line[at - 1] == ' ') && at + 4 < line.size() && line[at + 1] == '.') {
      std::size_t end = at + 2;
      while (end < line.size() && line[end] >= 'A' && line[end] <= 'Z') ++end;
      out += line.substr(at, end - at);
      while (end < line.size() && line[end] != ' ' && line[end] != ',') ++end;
      at = end - 1;
    } else {
      out += line[at];
    }
  }
  return out;
}

// The events of the text, one a line, with the states' ids and names written A and B again.
std::string events_of(const Pipeline& pipeline, const std::string& text, const State& a, const State& b) {
  syntax::Parser::Scratch scratch;
  core::Analysis analysis;
  core::Document document = document_of(text, "2021-06-15");
  pipeline.run(document, Stage::kEvents, analysis, scratch);
  std::string out;
  for (const core::Event& event : analysis.events) {
    std::string line = event_line(event);
    replace_all(line, a.id, "A");
    replace_all(line, b.id, "B");
    replace_all(line, a.adjective, "a");
    replace_all(line, b.adjective, "b");
    replace_all(line, a.name, "A");
    replace_all(line, b.name, "B");
    out += without_bodies(line) + '\n';
  }
  return out;
}

class Neutrality : public testing::TestWithParam<const char*> {
 protected:
  static const Pipeline& pipeline() {
    static const auto kLoaded = [] {
      auto config = find_config("fast");
      return config ? Pipeline::load(*config) : base::Result<Pipeline>(base::Error(config.error()));
    }();
    // Told, not dereferenced: without a gazetteer there is nothing to test with.
    if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
    return *kLoaded;
  }
};

TEST_P(Neutrality, EveryPairOfStatesGivesTheSameEvents) {
  std::map<std::string, std::vector<std::string>> outcomes;  // events -> pairs
  std::size_t most = 0, pairs = 0;
  for (const State& a : kStates)
    for (const State& b : kStates) {
      if (&a == &b) continue;
      std::vector<std::string>& same = outcomes[events_of(pipeline(), told_of(GetParam(), a, b), a, b)];
      same.push_back(std::string(a.id) + ' ' + b.id);
      most = std::max(most, same.size());
      ++pairs;
    }
  std::string report;
  for (const auto& [events, of] : outcomes) {
    report += std::to_string(of.size()) + " pairs (" + of.front() + " ...): " + events + '\n';
    if (of.size() == most) {
      EXPECT_FALSE(events.empty()) << GetParam();
    }
  }
  EXPECT_EQ(most, pairs) << GetParam() << '\n' << report;
}

INSTANTIATE_TEST_SUITE_P(Table, Neutrality, testing::ValuesIn(kSentences));

}  // namespace
}  // namespace dragoman::coder
