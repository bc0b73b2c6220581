// Examples of relations and positions (see example_check.h).
#include <fmt/format.h>

#include <algorithm>

#include "claims/claims.h"
#include "coder/example_check.h"
#include "events/coder.h"

namespace dragoman::coder {

namespace {

constexpr std::string_view kExampleDay = "2023-06-15";  // as for events

std::string label(const core::Actor& actor) { return !actor.id.empty() ? actor.id : fmt::format("\"{}\"", actor.text); }

std::string expected_line(const events::Example& example) {
  return fmt::format("{} {}{}{}", core::to_string(*example.relation), fmt::join(example.actors, " + "), example.recipients.empty() ? "" : " -> ",
                     fmt::join(example.recipients, ", "));
}

// Examples are of rules: what only a learned reader sees neither helps nor harms them.
bool by_rule(const core::Record& record) { return !record.because.starts_with("learned."); }

template <typename Records, typename Line>
std::string joined(const Records& records, const Line& line) {
  std::string out;
  for (const auto& record : records) out += (out.empty() ? "" : "; ") + line(record);
  return out.empty() ? "nothing" : out;
}

}  // namespace

std::string relation_line(const core::Relation& relation) {
  const std::string object = relation.object ? label(*relation.object) : relation.place ? relation.place->text : relation.goal;
  return fmt::format("{} {} -> {}{}", core::to_string(relation.type), label(relation.subject), object,
                     relation.status == core::EventStatus::kOngoing ? "" : fmt::format(" status={}", core::to_string(relation.status)));
}

std::string position_line(const core::Position& position) {
  return fmt::format("{} {}{}: {}", core::to_string(position.stance), label(position.holder), position.addressee ? " -> " + label(*position.addressee) : "", position.issue);
}

bool satisfies(const core::Relation& relation, const events::Example& example) {
  if (relation.type != *example.relation) return false;
  if (!example.status.empty() && core::to_string(relation.status) != example.status) return false;
  const auto is = [](const std::optional<core::Actor>& actor, const std::string& wanted) { return wanted == "?" || (actor && id_matches(*actor, wanted)); };
  const std::string first = example.actors.empty() ? "?" : example.actors[0];
  const std::string second = !example.recipients.empty() ? example.recipients[0] : example.actors.size() > 1 ? example.actors[1] : "?";
  if (is(relation.subject, first) && is(relation.object, second)) return true;
  return example.recipients.empty() && is(relation.object, first) && is(relation.subject, second);  // "A + B": either way round
}

void check_claims(const Pipeline& pipeline, ExampleReport& report) {
  syntax::Parser::Scratch scratch;
  core::Analysis analysis;
  const events::PatternSet& patterns = pipeline.claims().relations().patterns();
  report.patterns += patterns.patterns().size();
  report.frames += patterns.frame_count();
  const auto why = [&](const std::string& rule) {
    std::string out;
    for (const core::Refusal& refusal : analysis.refusals)
      if (refusal.pattern == rule || rule.empty()) out += fmt::format(" ({}: {})", refusal.pattern, refusal.reason);
    return out;
  };
  for (const events::Pattern& pattern : patterns.patterns())
    for (const events::Example& example : pattern.examples) {
      core::Document document = document_of(example.text, std::string(kExampleDay));
      pipeline.run(document, Stage::kRecords, analysis, scratch);
      ++(example.ok ? report.ok : report.no);
      const std::string got = joined(analysis.relations, [](const core::Relation& r) { return relation_line(r) + " [" + r.because + "]"; });
      const auto right = [&](const core::Relation& r) { return example.ok ? satisfies(r, example) && by_rule(r) : r.because == pattern.id; };
      const bool found = std::any_of(analysis.relations.begin(), analysis.relations.end(), right);
      if (found != example.ok)
        report.faults.push_back({example.where, pattern.id, example.text, example.ok ? expected_line(example) : "not this pattern", example.ok ? got + why(pattern.id) : got});
    }
  for (const claims::PositionExample& example : pipeline.claims().positions().examples()) {
    core::Document document = document_of(example.text, std::string(kExampleDay));
    pipeline.run(document, Stage::kRecords, analysis, scratch);
    ++(example.ok ? report.ok : report.no);
    const auto right = [&](const core::Position& p) { return p.stance == example.stance && by_rule(p); };
    if (std::any_of(analysis.positions.begin(), analysis.positions.end(), right) != example.ok)
      report.faults.push_back({example.where, std::string(core::to_string(example.stance)), example.text, example.ok ? "this stance" : "not this stance",
                               joined(analysis.positions, [](const core::Position& p) { return position_line(p) + " [" + p.because + "]"; }) + (example.ok ? why("") : "")});
  }
}

}  // namespace dragoman::coder
