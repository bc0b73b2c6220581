#include "cli/story_match.h"

#include <fmt/format.h>

#include <algorithm>

#include "places/name_key.h"

namespace dragoman::cli {

using core::Actor;

bool means(const Actor& actor, const std::string& wanted) {
  const bool prefix = actor.id == wanted || (actor.id.size() > wanted.size() && actor.id.starts_with(wanted) && actor.id[wanted.size()] == '.');
  return wanted == "?" || prefix || actor.country == wanted || actor.person == wanted || std::count(actor.sectors.begin(), actor.sectors.end(), wanted) > 0;
}

std::string days(const std::optional<core::EventDate>& date) {
  if (!date) return "none";
  return fmt::format("{}..{}", date->when.start ? date->when.start->to_string() : "", date->when.end ? date->when.end->to_string() : "");
}

bool days_match(const std::optional<core::EventDate>& date, const std::string& wanted) {
  const std::string got = days(date);
  if (got == wanted || got == wanted + ".." + wanted) return true;
  if (!date || !date->when.start || !date->when.end) return false;
  const bool open = wanted.size() == 4 || wanted.size() == 7;  // "2021", "2021-05"
  return open && date->when.start->to_string().starts_with(wanted) && date->when.end->to_string().starts_with(wanted);
}

bool place_is(const core::EventLocation& location, const std::string& wanted) {
  const std::string key = places::name_key(wanted);
  return places::name_key(location.place.name) == key || places::name_key(location.text) == key || location.place.country == wanted ||
         places::name_key(location.place.admin1) == key;
}

std::string label(const Actor& actor) { return actor.id.empty() ? actor.text : actor.id; }

std::vector<core::Span> find_words(std::string_view text, std::string_view words) {
  std::vector<core::Span> found;
  const auto space = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  for (size_t begin = 0; begin < text.size() && !words.empty(); ++begin) {
    size_t i = begin, j = 0;
    while (i < text.size() && j < words.size()) {
      if (space(text[i]) && space(words[j])) {
        while (i < text.size() && space(text[i])) ++i;
        while (j < words.size() && space(words[j])) ++j;
      } else if (text[i] == words[j]) ++i, ++j;
      else break;
    }
    if (j == words.size()) found.push_back({static_cast<core::ByteOffset>(begin), static_cast<core::ByteOffset>(i)});
  }
  return found;
}

bool stands_in(const std::vector<core::Evidence>& evidence, const std::vector<core::Span>& spans) {
  return std::any_of(evidence.begin(), evidence.end(), [&](const core::Evidence& e) {
    return (e.role == "trigger" || e.role == "mention") && std::any_of(spans.begin(), spans.end(), [&](const core::Span& span) { return span.overlaps(e.span); });
  });
}

}  // namespace dragoman::cli
