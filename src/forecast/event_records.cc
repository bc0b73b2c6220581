// JSON Lines of `dragoman code` and `dragoman export --what records`. The only file of this room that sees simdjson.
#include <fmt/format.h>
#include <simdjson.h>

#include "forecast/event_table.h"

namespace dragoman::forecast {

namespace {

using simdjson::dom::element;

std::string text_at(const element& object, std::string_view key) {
  std::string_view value;
  return object[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string{};
}

PartyName party_of(const element& actor) {
  PartyName party{text_at(actor, "id"), text_at(actor, "country"), ""};
  if (party.name.empty()) party.name = text_at(actor, "name");
  simdjson::dom::array sectors;
  if (actor["sectors"].get(sectors) == simdjson::SUCCESS && sectors.size() > 0) {
    std::string_view first;
    if (sectors.at(0).get(first) == simdjson::SUCCESS) party.role = first;
  }
  return party;
}

// Pairs of an event: from each actor to each recipient; a meeting of equals both ways.
void add_event(const element& event, const std::string& where, HistoryBuilder& builder) {
  builder.row();
  const std::string status = text_at(event, "status"), type = text_at(event, "type"), id = text_at(event, "id");
  if (status != "occurred" && status != "ongoing") return builder.skip("not told as having happened", where);
  element date;
  if (event["date"].get(date) != simdjson::SUCCESS || text_at(date, "precision") != "day") return builder.skip("no day", where);
  const auto day = core::Day::parse(text_at(date, "start"));
  if (!day) return builder.skip("no day", where);
  if (type.empty()) return builder.skip("no code or label of the event", where);
  std::vector<PartyName> actors, recipients;
  simdjson::dom::array parties;
  if (event["actors"].get(parties) == simdjson::SUCCESS) {
    for (const element actor : parties) {
      const std::string role = text_at(actor, "role");
      PartyName party = party_of(actor);
      if (party.name.empty()) continue;
      if (role == "actor" || role == "participant") actors.push_back(std::move(party));
      else if (role == "recipient") recipients.push_back(std::move(party));
    }
  }
  if (actors.empty() || (recipients.empty() && actors.size() < 2)) return builder.skip("no actor or no recipient", where);
  if (!id.empty() && !builder.first_time(id, *day)) return builder.skip("the same event id and day once more", where);
  const std::string& name = id.empty() ? where : id;
  for (const PartyName& actor : actors) {
    for (const PartyName& other : recipients.empty() ? actors : recipients) {
      if (&actor != &other && actor.name != other.name) builder.add(*day, actor, type, other, name);
    }
  }
}

}  // namespace

void read_event_records(std::string_view text, std::string_view name, HistoryBuilder& builder) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  simdjson::dom::parser parser;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const std::string where = fmt::format("{}:{}", name, number);
    element record;
    std::string_view kind;
    if (parser.parse(line.data(), line.size()).get(record) != simdjson::SUCCESS || !record.is_object()) {
      builder.row();
      builder.skip("not a JSON object", where);
      continue;
    }
    if (record["kind"].get(kind) != simdjson::SUCCESS || kind != "event") continue;
    add_event(record, where, builder);
  }
}

}  // namespace dragoman::forecast
