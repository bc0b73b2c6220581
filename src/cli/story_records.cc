// Story lines that ask for records beside events: figure, circumstance, statement, relation, position.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

#include "cli/story.h"
#include "cli/story_match.h"
#include "coder/example_check.h"
#include "figures/coder.h"
#include "places/name_key.h"
#include "statements/coder.h"

namespace dragoman::cli {

namespace {

// A record as a story line sees it.
struct View {
  std::string line;  // "killed 20 low=20", "election TUR", "readout RUS"
  std::vector<std::pair<std::string, std::string>> fields;
  const core::Record* record = nullptr;
  // Compared as those of events are: an id is met by its parts, a place by its words or country, a month by its days.
  std::map<std::string, const core::Actor*> actors = {};
  const std::optional<core::EventLocation>* place = nullptr;
  const std::optional<core::EventDate>* since = nullptr;
  const std::optional<core::EventDate>* until = nullptr;
};

const core::Actor* said_by(const std::optional<core::Attribution>& attribution) { return attribution ? &attribution->speaker : nullptr; }
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
                     &figure,
                     {{"party", figure.whom_actor ? &*figure.whom_actor : nullptr}, {"speaker", said_by(figure.attribution)}},
                     &figure.place,
                     &figure.since,
                     &figure.until});
  if (kind == "circumstance")
    for (const core::Circumstance& circumstance : analysis.circumstances)
      out.push_back({figures::circumstance_line(circumstance),
                     {{"actor", label(circumstance.actor)}, {"date", days(circumstance.date)}, {"speaker", speaker(circumstance.attribution)}},
                     &circumstance,
                     {{"actor", &circumstance.actor}, {"speaker", said_by(circumstance.attribution)}}});
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
                     &statement,
                     {{"speaker", &statement.speakers.front()}}});
    }
  if (kind == "relation")
    for (const core::Relation& relation : analysis.relations)
      out.push_back({coder::relation_line(relation),
                     {{"status", std::string(core::to_string(relation.status))},
                      {"since", days(relation.since)},
                      {"until", days(relation.until)},
                      {"speaker", speaker(relation.attribution)}},
                     &relation,
                     {{"speaker", said_by(relation.attribution)}}});
  if (kind == "position")
    for (const core::Position& position : analysis.positions)
      out.push_back({coder::position_line(position),
                     {{"issue", position.issue},
                      {"code", position.issue_code.empty() ? "none" : position.issue_code},
                      {"condition_for", position.condition_for.empty() ? "none" : position.condition_for},
                      {"since", days(position.since)},
                      {"speaker", speaker(position.attribution)}},
                     &position,
                     {{"speaker", said_by(position.attribution)}}});
  return out;
}

// Who stands on which side of a relation or position; what stands there where it is no actor.
std::string parties_differ(const core::Record& record, const Wish& wish) {
  const auto same_words = [](const std::string& got, const std::string& wanted) {
    const std::string a = places::name_key(got), b = places::name_key(wanted);
    return !a.empty() && !b.empty() && (a.find(b) != std::string::npos || b.find(a) != std::string::npos);
  };
  const auto is = [&](const core::Actor* actor, const std::string& wanted) { return wanted == "?" || (actor && (means(*actor, wanted) || same_words(actor->text, wanted))); };
  const core::Actor* first = nullptr;
  const core::Actor* second = nullptr;
  std::string thing;
  if (wish.type == "relation") {
    const auto& relation = static_cast<const core::Relation&>(record);
    first = &relation.subject;
    second = relation.object ? &*relation.object : nullptr;
    thing = relation.place ? fmt::format("{} {}", relation.place->place.name, relation.place->text) : relation.goal;
  } else {
    const auto& position = static_cast<const core::Position&>(record);
    first = &position.holder;
    second = position.addressee ? &*position.addressee : nullptr;
  }
  const bool both = wish.actors.size() == 3 && wish.recipients.empty();  // "fights A + B": either way round
  const std::string one = wish.actors.size() < 2 ? "?" : wish.actors[1];
  const std::string other = both ? wish.actors[2] : wish.recipients.empty() ? "?" : wish.recipients[0];
  if (is(first, one) && (is(second, other) || same_words(thing, other))) return "";
  return both && is(second, one) && is(first, other) ? "" : "other parties";
}

// "turnout 0.40" is "turnout 0.4".
bool same_number(const std::string& line, const Wish& wish) {
  if (wish.type != "figure" || wish.actors.size() < 2 || !line.starts_with(wish.actors[0] + " ")) return false;
  char* end = nullptr;
  const char* number = line.c_str() + wish.actors[0].size() + 1;
  const double got = std::strtod(number, &end);
  if (end == number) return false;
  std::string rest(end);
  for (size_t i = 2; i < wish.actors.size(); ++i) {  // currency, "more"
    const size_t at = (rest + " ").find(" " + wish.actors[i] + " ");
    if (at == std::string::npos) return false;
  }
  const double wanted = std::strtod(wish.actors[1].c_str(), &end);
  return end != wish.actors[1].c_str() && *end == '\0' && std::abs(got - wanted) < 1e-9;
}

// "joint_statement FRA+DEU.GOV": the medium and each of the speakers, in any order.
bool same_speakers(const View& view, const Wish& wish) {
  if (wish.type != "statement" || wish.actors.size() != 2 || !view.line.starts_with(wish.actors[0] + " ")) return false;
  const auto& speakers = static_cast<const core::Statement*>(view.record)->speakers;
  std::string_view rest = wish.actors[1];
  size_t wanted = 0;
  for (; !rest.empty(); ++wanted) {
    const std::string_view one = rest.substr(0, rest.find('+'));
    rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    if (std::none_of(speakers.begin(), speakers.end(), [&](const core::Actor& actor) { return means(actor, std::string(one)); })) return false;
  }
  return wanted == speakers.size();
}

// What is not as asked; empty when all is.
std::string difference(const View& view, const Wish& wish) {
  const bool sides = wish.type == "relation" || wish.type == "position";
  if (sides)
    if (std::string other = parties_differ(*view.record, wish); !other.empty()) return other;
  std::string words;
  for (const std::string& word : sides && !wish.actors.empty() ? std::vector{wish.actors[0]} : wish.actors) words += (words.empty() ? "" : " ") + word;
  if (!words.empty() && view.line != words && !view.line.starts_with(words + " ") && !same_number(view.line, wish) && !same_speakers(view, wish)) return "it is " + view.line;
  for (const auto& [name, wanted] : wish.fields) {
    const auto field = std::find_if(view.fields.begin(), view.fields.end(), [&](const auto& f) { return f.first == name; });
    const std::string bound = fmt::format(" {}={} ", name, wanted);  // low=, high=: part of the line
    const std::string got = field == view.fields.end() ? "" : field->second;
    const bool part = name == "issue" || name == "condition_for" || name == "whom" || name == "quotes";  // a few words of a phrase suffice
    bool same = part                         ? got.find(wanted) != std::string::npos
                : field == view.fields.end() ? fmt::format("{} ", view.line).find(bound) != std::string::npos
                                             : got == wanted || got == fmt::format("{}..{}", wanted, wanted);
    if (const auto actor = view.actors.find(name); actor != view.actors.end() && actor->second) same = same || means(*actor->second, wanted);
    if (name == "place" && view.place && *view.place) same = same || place_is(**view.place, wanted);
    if (name == "since" && view.since) same = same || days_match(*view.since, wanted);
    if (name == "until" && view.until) same = same || days_match(*view.until, wanted);
    if (!same) return fmt::format("{} is {}, not {}", name, got.empty() ? view.line : got, wanted);
  }
  return "";
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
    if (!stands_in(view.record->evidence, spans)) continue;
    const std::string different = difference(view, wish);
    found |= different.empty();
    others += fmt::format("\n      there: {} [{}]{}", view.line, view.record->because, different.empty() ? "" : ": " + different);
  }
  result.passed = found == wanted;
  if (!result.passed) result.reason = (wanted ? "no such " + wish.type + " there" : std::string("read")) + others;
  return result;
}

}  // namespace dragoman::cli
