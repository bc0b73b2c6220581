#include "coder/example_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/hash.h"
#include "claims/claims.h"
#include "events/coder.h"

namespace dragoman::coder {

using core::ActorRole;

namespace {

constexpr std::string_view kExampleDay = "2023-06-15";  // any Thursday will do; fixed so that results are

// Every wanted party is there.
bool side_matches(const core::Event& event, const std::vector<std::string>& wanted, bool recipients) {
  for (const std::string& id : wanted) {
    if (id == "?") continue;
    const bool found = std::any_of(event.actors.begin(), event.actors.end(), [&](const core::Actor& actor) {
      const bool is_recipient = actor.role == ActorRole::kRecipient;
      return is_recipient == recipients && id_matches(actor, id);
    });
    if (!found) return false;
  }
  return true;
}

std::string expected_line(const events::Example& example) {
  std::string line = std::string(core::to_string(*example.type));
  for (size_t i = 0; i < example.actors.size(); ++i) line += (i ? " + " : " ") + example.actors[i];
  if (!example.recipients.empty()) line += " ->";
  for (const std::string& id : example.recipients) line += " " + id;
  return line + (example.status.empty() ? "" : " status=" + example.status);
}

}  // namespace

bool id_matches(const core::Actor& actor, const std::string& wanted) {
  if (wanted == "?") return true;
  const auto prefix = [&](const std::string& id) { return id == wanted || (id.size() > wanted.size() && id.compare(0, wanted.size(), wanted) == 0 && id[wanted.size()] == '.'); };
  return prefix(actor.id) || actor.country == wanted || actor.person == wanted ||
         std::any_of(actor.sectors.begin(), actor.sectors.end(), [&](const std::string& s) { return s == wanted; });
}

std::string event_line(const core::Event& event) {
  std::string line(core::to_string(event.type));
  if (!event.mode.empty()) line += "." + event.mode;
  std::string actors, recipients, others;
  for (const core::Actor& actor : event.actors) {
    const std::string label = !actor.id.empty() ? actor.id : "\"" + actor.text + "\"";
    if (actor.role == ActorRole::kActor || actor.role == ActorRole::kParticipant) actors += (actors.empty() ? "" : " + ") + label;
    else if (actor.role == ActorRole::kRecipient) recipients += (recipients.empty() ? "" : ", ") + label;
    else others += fmt::format(" {}={}", core::to_string(actor.role), label);
  }
  line += " " + (actors.empty() ? "?" : actors);
  if (!recipients.empty()) line += " -> " + recipients;
  line += others;
  if (event.status != core::EventStatus::kOccurred) line += fmt::format(" status={}", core::to_string(event.status));
  return line;
}

bool satisfies(const core::Event& event, const events::Example& example) {
  if (event.type != *example.type) return false;
  if (!example.status.empty() && core::to_string(event.status) != example.status) return false;
  if (example.recipients.empty() || example.recipients == std::vector<std::string>{"?"}) {
    // Parties written on one side only may stand on either ("A + B" of a visit).
    for (const std::string& id : example.actors)
      if (!side_matches(event, {id}, false) && !side_matches(event, {id}, true)) return false;
    return true;
  }
  return side_matches(event, example.actors, false) && side_matches(event, example.recipients, true);
}

core::Document document_of(std::string text, std::string published) {
  core::Document document;
  document.text = std::move(text);
  document.sha256 = base::sha256_hex(document.text);
  document.id = "d:" + document.sha256.substr(0, 32);
  document.published = std::move(published);
  document.published_precision = core::Precision::kDay;
  document.blocks = {{0, static_cast<core::ByteOffset>(document.text.size())}};
  document.block_is_heading = {false};
  return document;
}

ExampleReport check_examples(const Pipeline& pipeline) {
  ExampleReport report;
  syntax::Parser::Scratch scratch;
  core::Analysis analysis;
  const events::PatternSet& patterns = pipeline.events().patterns();
  report.patterns = patterns.patterns().size();
  report.frames = patterns.frame_count();
  for (const events::Pattern& pattern : patterns.patterns())
    for (const events::Example& example : pattern.examples) {
      core::Document document = document_of(example.text, std::string(kExampleDay));
      pipeline.run(document, Stage::kEvents, analysis, scratch);
      std::string got;
      for (const core::Event& event : analysis.events) got += fmt::format("{}{} [{}]", got.empty() ? "" : "; ", event_line(event), event.because);
      if (example.ok) {
        ++report.ok;
        if (std::none_of(analysis.events.begin(), analysis.events.end(), [&](const core::Event& e) { return satisfies(e, example); })) {
          if (got.empty())
            for (const core::Refusal& refusal : analysis.refusals)
              if (refusal.pattern == pattern.id) got += (got.empty() ? "nothing: " : ", ") + refusal.reason;
          report.faults.push_back({example.where, pattern.id, example.text, expected_line(example), got.empty() ? "nothing" : got});
        }
      } else {
        ++report.no;
        if (std::any_of(analysis.events.begin(), analysis.events.end(), [&](const core::Event& e) { return e.because == pattern.id; }))
          report.faults.push_back({example.where, pattern.id, example.text, "not this pattern", got});
      }
    }
  check_claims(pipeline, report);
  return report;
}

}  // namespace dragoman::coder
