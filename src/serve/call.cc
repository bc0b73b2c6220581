#include "serve/call.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace dragoman::serve {

using base::Error;
using base::Result;

std::string Call::filter_key() const {
  std::string out;
  for (const std::string_view name : {"actors", "other", "type", "quad", "status", "speaker", "source", "country", "admin1", "place", "from", "to", "story", "document", "q"}) {
    std::vector<std::string> values = parameters.all(name, false);
    std::sort(values.begin(), values.end());
    for (const std::string& value : values) out += fmt::format("{}={}&", name, http::percent_encoded(value));
  }
  return out;
}

Result<std::int64_t> Call::number(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most) const {
  const std::string_view words = get(name);
  if (words.empty()) return otherwise;
  std::int64_t out = 0;
  const auto read = std::from_chars(words.data(), words.data() + words.size(), out);
  if (read.ec != std::errc() || read.ptr != words.data() + words.size() || out < least || out > most)
    return Error{"DM902", fmt::format("{}: a number from {} to {}", name, least, most), "", ""};
  return out;
}

Result<std::optional<core::Day>> Call::day(std::string_view name) const {
  const std::string_view words = get(name);
  if (words.empty()) return std::optional<core::Day>();
  const auto day = words.size() == 10 ? core::Day::parse(words) : std::nullopt;
  if (!day) return Error{"DM902", fmt::format("{}: a day as in 2023-04-25", name), "", ""};
  return day;
}

http::Response json_response(std::string body, int status) { return {status, "application/json", std::move(body)}; }

int status_of(const Error& error) {
  const std::string& code = error.code;
  if (code == "DM902" || code == "DM907" || code == "DM906" || code == "DM608" || code == "DM611" || code == "DM610") return 400;
  if (code == "DM903" || code == "DM609" || code == "DM805") return 404;
  if (code == "DM904" || code == "DM602") return 409;
  if (code == "DM905") return 503;
  return 500;
}

http::Response error_response(const Error& error, std::string_view request_number) {
  const int status = status_of(error);
  // What went wrong inside is told by its code alone: its words may hold a path.
  const bool inside = status == 500;
  base::JsonWriter json;
  json.begin_object()
      .key("error")
      .begin_object()
      .field("code", error.code)
      .field("message", inside ? "this could not be done: something is wrong with the store or the program" : error.message);
  json.field_if("hint", inside ? "'dragoman verify' looks at the store; the request's number stands in the program's log" : error.hint).field_if("request", request_number);
  json.end_object().end_object();
  return json_response(json.take(), status);
}

void as_file(http::Response& response, std::string_view name) { response.headers.emplace_back("Content-Disposition", fmt::format("attachment; filename=\"{}\"", name)); }

std::string day_words(std::int32_t day) { return day == kNoDay ? std::string() : core::Day(day).to_string(); }

void day_field(base::JsonWriter& json, std::string_view name, std::int32_t day) { json.field_if(name, day_words(day)); }

std::vector<std::string> newest_of(const std::vector<std::string>& ids) {
  constexpr size_t kShown = 20;
  return {ids.end() - static_cast<std::ptrdiff_t>(std::min(kShown, ids.size())), ids.end()};
}

void strings_field(base::JsonWriter& json, std::string_view name, const std::vector<std::string>& items) {
  json.key(name).begin_array();
  for (const std::string& item : items) json.value(item);
  json.end_array();
}

std::string headline(const Index& index, std::uint32_t event) {
  using enum core::ActorRole;
  const RecordTable& table = index.table(Kind::kEvent);
  std::string actors, recipients, others;
  for (const PartyMark& mark : table.parties_of(event)) {
    const auto role = static_cast<core::ActorRole>(mark.role);
    std::string& list = role == kRecipient ? recipients : role == kActor || role == kParticipant ? actors : others;
    list += (list.empty() ? "" : ", ") + std::string(&list == &others ? core::to_string(role) : "") + (&list == &others ? " " : "") + index.parties[mark.party].name;
  }
  std::string out = index.types[0][table.type[event]];
  if (!index.modes[table.mode[event]].empty()) out += " " + index.modes[table.mode[event]];
  if (!actors.empty()) out += "  " + actors;
  if (!recipients.empty()) out += " -> " + recipients;
  if (!others.empty()) out += "; " + others;
  if (const PlaceName& place = index.place_names[table.place[event]]; !place.name.empty()) out += "  @ " + place.name;
  const std::string& status = index.statuses[table.status[event]];
  if (status != "occurred" && !status.empty()) out += "  (" + status + ")";
  return out;
}

}  // namespace dragoman::serve
