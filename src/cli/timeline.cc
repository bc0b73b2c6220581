#include "cli/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "cli/common.h"

namespace dragoman::cli {

namespace {

std::string when(const core::Event& event) {
  if (!event.date) return "no date";
  const core::Interval& interval = event.date->when;
  if (interval.start && interval.end && *interval.start == *interval.end) return interval.start->to_string();
  return fmt::format("{}..{}", interval.start ? interval.start->to_string() : "", interval.end ? interval.end->to_string() : "");
}

std::string parties(const core::Event& event) {
  std::string actors, recipients, others;
  for (const core::Actor& actor : event.actors) {
    std::string label = !actor.name.empty() ? actor.name : actor.text;
    if (!actor.id.empty()) label += " [" + actor.id + "]";
    using core::ActorRole;
    if (actor.role == ActorRole::kActor || actor.role == ActorRole::kParticipant) actors += (actors.empty() ? "" : ", ") + label;
    else if (actor.role == ActorRole::kRecipient) recipients += (recipients.empty() ? "" : ", ") + label;
    else others += fmt::format("; {} {}", core::to_string(actor.role), label);
  }
  if (actors.empty()) actors = "?";
  return actors + (recipients.empty() ? "" : " -> " + recipients) + others;
}

// The sentence with the trigger marked.
std::string evidence(const core::Document& document, const core::Event& event, bool color) {
  const core::Span trigger = event.evidence[0].span;
  const core::Span sentence = event.evidence[1].span;
  const std::string_view text = document.text;
  std::string line(text.substr(sentence.begin, trigger.begin - sentence.begin));
  const std::string_view words = text.substr(trigger.begin, trigger.end - trigger.begin);
  line += color ? paint(true, "1;4", words) : fmt::format("[{}]", words);
  line += text.substr(trigger.end, sentence.end - trigger.end);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

}  // namespace

std::string timeline(const core::Document& document, const core::Analysis& analysis, bool color) {
  std::string out = paint(color, "1", document.title.empty() ? document.origin : document.title) + "\n";
  out += fmt::format("{}{}{}, {} sentences, {} events\n\n", document.source, document.source.empty() ? "" : ", ",
                     document.published.empty() ? "no date" : document.published, analysis.sentences.size(), analysis.events.size());
  std::vector<const core::Event*> events;
  for (const core::Event& event : analysis.events) events.push_back(&event);
  // Undated events keep the order of the text, after the dated ones.
  std::stable_sort(events.begin(), events.end(), [](const core::Event* a, const core::Event* b) {
    const auto day = [](const core::Event* e) { return e->date && e->date->when.start ? e->date->when.start->days() : INT32_MAX; };
    return day(a) < day(b);
  });
  for (const core::Event* event : events) {
    std::string head(core::to_string(event->type));
    if (!event->mode.empty()) head += " " + event->mode;
    out += fmt::format("{}  {}  {}", paint(color, "36", fmt::format("{:<22}", when(*event))), paint(color, "1;33", head), parties(*event));
    if (event->status != core::EventStatus::kOccurred) out += paint(color, "35", fmt::format("  ({})", core::to_string(event->status)));
    if (event->location) out += fmt::format("  @ {}{}", event->location->place.name, event->location->place.country.empty() ? "" : ", " + event->location->place.country);
    out += "\n";
    if (event->attribution) {
      const core::Actor& speaker = event->attribution->speaker;
      out += fmt::format("    {} {}{}\n", event->attribution->quoted ? "quoted:" : "says:", speaker.name.empty() ? speaker.text : speaker.name, speaker.id.empty() ? "" : " [" + speaker.id + "]");
    }
    out += fmt::format("    {}\n    {}\n", evidence(document, *event, color), paint(color, "2", fmt::format("{}  {}  {:.2f}", event->id.substr(0, 10), event->because, event->confidence)));
  }
  return out + "\n";
}

}  // namespace dragoman::cli
