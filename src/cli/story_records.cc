// Story lines that ask for records beside events: figure, circumstance, statement.
#include <fmt/format.h>

#include <algorithm>

#include "cli/story.h"
#include "figures/coder.h"
#include "statements/coder.h"

namespace dragoman::cli {

namespace {

// A record as a story line sees it.
struct View {
  std::string line;  // "killed 20 low=20", "election TUR", "readout RUS"
  std::vector<std::pair<std::string, std::string>> fields;
  const core::Record* record = nullptr;
};

std::string days(const std::optional<core::EventDate>& date) {
  if (!date) return "none";
  return fmt::format("{}..{}", date->when.start ? date->when.start->to_string() : "", date->when.end ? date->when.end->to_string() : "");
}

std::string label(const core::Actor& actor) { return actor.id.empty() ? actor.text : actor.id; }

std::string speaker(const std::optional<core::Attribution>& attribution) { return attribution ? label(attribution->speaker) : "none"; }

std::vector<View> views(const core::Analysis& analysis, const std::string& kind) {
  std::vector<View> out;
  if (kind == "figure")
    for (const core::FigureRecord& figure : analysis.figures)
      out.push_back({figures::figure_line(figure),
                     {{"text", figure.text},
                      {"whom", figure.whom.empty() ? "none" : figure.whom},
                      {"party", figure.whom_actor ? label(*figure.whom_actor) : "none"},
                      {"place", figure.place ? figure.place->place.name : "none"},
                      {"since", days(figure.since)},
                      {"until", days(figure.until)},
                      {"speaker", speaker(figure.attribution)}},
                     &figure});
  if (kind == "circumstance")
    for (const core::Circumstance& circumstance : analysis.circumstances)
      out.push_back({figures::circumstance_line(circumstance),
                     {{"actor", label(circumstance.actor)}, {"date", days(circumstance.date)}, {"speaker", speaker(circumstance.attribution)}},
                     &circumstance});
  if (kind == "statement")
    for (const core::Statement& statement : analysis.statements) {
      std::string quotes;
      for (const core::Span& quote : statement.quotes) quotes += (quotes.empty() ? "" : " | ") + std::string(analysis.text().substr(quote.begin, quote.end - quote.begin));
      out.push_back({statements::statement_line(statement),
                     {{"speaker", label(statement.speakers.front())},
                      {"quotes", quotes.empty() ? "none" : quotes},
                      {"sentences", fmt::format("{}", statement.sentences.size())},
                      {"clauses", fmt::format("{}", statement.clauses.size())},
                      {"about", fmt::format("{}", statement.about.size())},
                      {"date", days(statement.date)}},
                     &statement});
    }
  return out;
}

// What is not as asked; empty when all is.
std::string difference(const View& view, const Wish& wish) {
  std::string words;
  for (const std::string& word : wish.actors) words += (words.empty() ? "" : " ") + word;
  if (!words.empty() && view.line != words && !view.line.starts_with(words + " ")) return "it is " + view.line;
  for (const auto& [name, wanted] : wish.fields) {
    const auto field = std::find_if(view.fields.begin(), view.fields.end(), [&](const auto& f) { return f.first == name; });
    const std::string bound = " " + name + "=" + wanted;  // low=, high=: part of the line
    const std::string got = field == view.fields.end() ? "" : field->second;
    const bool same = field == view.fields.end() ? (view.line + " ").find(bound + " ") != std::string::npos : got == wanted || got == wanted + ".." + wanted;
    if (!same) return fmt::format("{} is {}, not {}", name, got.empty() ? view.line : got, wanted);
  }
  return "";
}

bool stands_in(const core::Record& record, const std::vector<core::Span>& spans) {
  return std::any_of(record.evidence.begin(), record.evidence.end(), [&](const core::Evidence& evidence) {
    return (evidence.role == "trigger" || evidence.role == "mention") && std::any_of(spans.begin(), spans.end(), [&](const core::Span& s) { return s.overlaps(evidence.span); });
  });
}

}  // namespace

WishResult check_record(const core::Analysis& analysis, const Wish& wish, const std::vector<core::Span>& spans) {
  WishResult result{&wish, false, ""};
  const bool wanted = wish.kind == Wish::Kind::kRecord;
  if (spans.empty()) {
    result.reason = "these words are not in the text";
    return result;
  }
  bool found = false;
  std::string others;
  for (const View& view : views(analysis, wish.type)) {
    if (!stands_in(*view.record, spans)) continue;
    const std::string different = difference(view, wish);
    found |= different.empty();
    others += fmt::format("\n      there: {} [{}]{}", view.line, view.record->because, different.empty() ? "" : ": " + different);
  }
  result.passed = found == wanted;
  if (!result.passed) result.reason = (wanted ? "no such " + wish.type + " there" : std::string("read")) + others;
  return result;
}

}  // namespace dragoman::cli
