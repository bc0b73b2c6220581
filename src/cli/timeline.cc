#include "cli/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "cli/common.h"

namespace dragoman::cli {

namespace {

// As exactly as it is known: "2023-04-25", "2022-12", "2015", "2023-04-24..2023-04-30", "since 2015-09-01", "until 2020-12-01".
std::string when(const core::Event& event) {
  if (!event.date) return "no date";
  const core::Interval& interval = event.date->when;
  if (!interval.start && !interval.end) return "no date";
  if (!interval.end) return "since " + interval.start->to_string();
  if (!interval.start) return "until " + interval.end->to_string();
  std::string start = interval.start->to_string();
  const std::string end = interval.end->to_string();
  const int month = interval.start->month(), year = interval.start->year();
  if (start == end) return start;
  const bool one_year = year == interval.end->year();
  if (interval.precision == core::Precision::kYear && one_year && start.ends_with("-01-01") && end.ends_with("-12-31")) return start.substr(0, 4);
  if (interval.precision == core::Precision::kMonth && one_year && month == interval.end->month() && interval.start->month_day() == 1 &&
      interval.end->month_day() == core::days_in_month(year, month))
    return start.substr(0, 7);
  return start + ".." + end;
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

std::string place(const core::EventLocation& location) {
  const std::string& name = location.place.name.empty() ? location.text : location.place.name;
  return fmt::format("  @ {}{}", name, location.place.country.empty() ? "" : ", " + location.place.country);
}

}  // namespace

std::string wrap(std::string_view text, size_t width, size_t indent) {
  if (width < indent + 20) return std::string(text);
  std::string out;
  size_t column = 0, last_space = std::string::npos, columns_after_space = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b') {  // a colour: no column
      const size_t end = std::min(text.size() - 1, text.find('m', at));
      out += text.substr(at, end - at + 1);
      at = end;
      continue;
    }
    out += text[at];
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;  // inside a character
    ++column;
    ++columns_after_space;
    if (text[at] == ' ' && column > indent) {
      last_space = out.size() - 1;
      columns_after_space = 0;
    }
    if (column <= width || last_space == std::string::npos) continue;
    out.replace(last_space, 1, "\n" + std::string(indent, ' '));
    column = indent + columns_after_space;
    last_space = std::string::npos;
  }
  return out;
}

std::string timeline(const core::Document& document, const core::Analysis& analysis, const Look& look) {
  const bool color = look.color;
  std::string out = wrap(paint(color, "1", document.title.empty() ? document.origin : document.title), look.width, 0) + "\n";
  out += fmt::format("{}{}{}, {}, {}\n\n", document.source, document.source.empty() ? "" : ", ", document.published.empty() ? "no date" : document.published,
                     counted(analysis.sentences.size(), "sentence"), counted(analysis.events.size(), "event"));
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
    std::string line = fmt::format("{}  {}  {}", paint(color, "36", fmt::format("{:<16}", when(*event))), paint(color, "1;33", head), parties(*event));
    if (event->status != core::EventStatus::kOccurred) line += paint(color, "35", fmt::format("  ({})", core::to_string(event->status)));
    if (event->location) line += place(*event->location);
    out += wrap(line, look.width, 18) + "\n";
    if (event->attribution) {
      const core::Actor& speaker = event->attribution->speaker;
      out += wrap(fmt::format("    {} {}{}", event->attribution->quoted ? "quoted:" : "says:", speaker.name.empty() ? speaker.text : speaker.name,
                              speaker.id.empty() ? "" : " [" + speaker.id + "]"),
                  look.width, 8) +
             "\n";
    }
    out += wrap("    " + evidence(document, *event, color), look.width, 4);
    out += fmt::format("\n    {}\n", paint(color, "2", fmt::format("{}  {}  {:.2f}", event->id.substr(0, 10), event->because, event->confidence)));
  }
  return out + "\n";
}

}  // namespace dragoman::cli
