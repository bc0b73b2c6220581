// Tracks: rounds with what was still asked for on their day, and when the next one is likely.
#include <fmt/format.h>

#include <cmath>
#include <set>

#include "forecast/rhythm.h"
#include "serve/process_view.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

std::optional<core::Day> day_of(const process::Round& round) {
  if (!round.when) return std::nullopt;
  return round.when->start ? round.when->start : round.when->end;
}

bool holds(const std::vector<std::string>& sorted, const std::string& key) { return std::binary_search(sorted.begin(), sorted.end(), key); }

// What the track's parties want of one another.
std::vector<process::StatedPosition> positions_among(const process::Track& track, const std::vector<process::StatedPosition>& all) {
  std::vector<process::StatedPosition> out;
  for (const process::StatedPosition& one : all)
    if (holds(track.parties, one.holder) && (one.addressee.empty() || holds(track.parties, one.addressee))) out.push_back(one);
  return out;
}

// Ids still asked for on a day.
std::vector<std::string> open_on(const std::vector<process::StatedPosition>& among, core::Day day) {
  std::vector<process::StatedPosition> known;
  for (const process::StatedPosition& one : among)
    if (one.published && *one.published <= day) known.push_back(one);
  std::vector<std::string> out;
  for (const process::StatedPosition& one : process::open_positions(known)) out.push_back(one.id);
  return out;
}

void write_forecast(base::JsonWriter& json, const process::Track& track, core::Day on) {
  std::vector<std::int32_t> days;
  for (const process::Round& round : track.rounds)
    if (const auto day = day_of(round); day && (days.empty() || days.back() != day->days()) && *day < on) days.push_back(day->days());
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const forecast::NextMeeting next = forecast::next_in_rhythm(days, on.days());
  if (!next.known) return;
  json.key("forecast").begin_object().field("on", on.to_string()).field("rounds", next.meetings).field("last_days_ago", static_cast<int>(next.last_days_ago));
  json.field("expected_days", std::round(next.expected_days * 10) / 10).field("window_from_days", next.low).field("window_to_days", next.high).key("within").begin_array();
  for (size_t i = 0; i < forecast::kHorizons.size(); ++i)
    json.begin_object().field("days", static_cast<int>(forecast::kHorizons[i])).field("probability", std::round(next.within[i] * 1e4) / 1e4).end_object();
  json.end_array().end_object();
}

void write_track(base::JsonWriter& json, const process::Track& track, const std::vector<process::StatedPosition>& all, core::Day on) {
  const auto among = positions_among(track, all);
  json.begin_object().field("kind", "track").field("id", track.id);
  strings_field(json, "core", track.core);
  strings_field(json, "parties", track.parties);
  strings_field(json, "mediators", track.mediators);
  strings_field(json, "topics", track.topics);
  for (const bool plans : {false, true}) {
    json.key(plans ? "plans" : "rounds").begin_array();
    for (const process::Round& round : plans ? track.plans : track.rounds) {
      json.begin_object();
      process::write_round_fields(json, round);
      if (!plans)
        if (const auto day = day_of(round)) strings_field(json, "open", open_on(among, *day));
      json.end_object();
    }
    json.end_array();
  }
  json.key("conditions").begin_array();
  for (const process::StatedPosition& one : track.conditions) {
    const auto first = std::find_if(among.begin(), among.end(), [&](const auto& other) { return other.id == one.id; });
    std::optional<core::Day> since = one.published;
    for (const auto& other : among)
      if (other.holder == one.holder && process::issue_key(other) == process::issue_key(one) && other.stance == one.stance && other.published &&
          (!since || *other.published < *since))
        since = other.published;
    json.begin_object()
        .field("id", one.id)
        .field("document", first == among.end() ? one.document : first->document)
        .field("holder", one.holder)
        .field("holder_name", one.holder_name);
    json.field("stance", core::to_string(one.stance))
        .field("issue", one.issue)
        .field_if("code", one.issue_code)
        .field_if("addressee", one.addressee)
        .field_if("addressee_name", one.addressee_name);
    json.field_if("condition_for", one.condition_for).field_if("said", one.published ? one.published->to_string() : "").field_if("since", since ? since->to_string() : "");
    json.field_if("says", one.says).field("source", one.source).field("sentence", one.sentence).end_object();
  }
  json.end_array();
  write_forecast(json, track, on);
  json.end_object();
}

}  // namespace

std::vector<std::string> party_keys_of(const Filter& filter) {
  std::vector<std::string> out;
  for (const auto* list : {&filter.actors, &filter.other})
    for (const std::string& one : *list)
      for (std::string& key : reading::keys_from(one))
        if (std::find(out.begin(), out.end(), key) == out.end()) out.push_back(std::move(key));
  return out;
}

Reply tracks_reply(const Call& call) {
  const auto limit = call.number("limit", 20, 1, 500);
  if (!limit) return limit.error();
  auto meetings = call.snapshot->meetings();
  if (!meetings) return meetings.error();
  auto positions = call.snapshot->positions();
  if (!positions) return positions.error();
  // Who takes part is asked of rounds, not of each telling; the rest of the filter of each telling.
  auto chooser = call.snapshot->selector(call.filter);
  if (!chooser) return chooser.error();
  const Index& index = call.index();
  std::vector<process::Happening> fitting;
  for (const process::Happening& one : **meetings) {
    const auto id = Id::parse(one.event);
    const std::uint32_t at = id ? index.find(Kind::kEvent, *id) : kNone;
    if (at != kNone && chooser->fits(Kind::kEvent, at, Field::kActors)) fitting.push_back(one);
  }
  process::TrackOptions options;
  options.parties = party_keys_of(call.filter);
  // Who asks for two parties asks when they met, also where it was once.
  if (!call.filter.actors.empty() && !call.filter.other.empty()) options.least_rounds = 1;
  const auto last = core::Day::parse(call.library.summary().last_day);
  options.until = call.filter.to ? call.filter.to : last;
  const actors::Directory& directory = call.library.directory();
  options.role_of = [&](const std::string& person, std::optional<core::Day> day) {
    const actors::Person* found = directory.person(person);
    const actors::RoleSpan* role = found != nullptr ? actors::role_on(*found, day) : nullptr;
    return role != nullptr ? role->role : std::string();
  };
  const auto tracks = process::tracks_of(fitting, **positions, call.library.track_words(), options);
  const core::Day on = options.until ? options.until->plus(1) : core::Day(0);
  std::set<std::string> keys;
  base::JsonWriter json;
  json.begin_object()
      .field("kind", "tracks")
      .field("total", static_cast<std::uint64_t>(tracks.size()))
      .field_if("until", options.until ? options.until->to_string() : "")
      .key("tracks")
      .begin_array();
  for (size_t i = 0; i < tracks.size() && i < static_cast<size_t>(*limit); ++i) {
    write_track(json, tracks[i], **positions, on);
    for (const auto* list : {&tracks[i].parties, &tracks[i].mediators}) keys.insert(list->begin(), list->end());
    for (const auto* rounds : {&tracks[i].rounds, &tracks[i].plans})
      for (const process::Round& round : *rounds)
        for (const auto* list : {&round.parties, &round.hosts, &round.mediators}) keys.insert(list->begin(), list->end());
    for (const auto& one : tracks[i].conditions) keys.insert({one.holder, one.addressee});
  }
  json.end_array().key("names").begin_object();
  for (const std::string& key : keys) {
    const std::uint32_t number = index.keys.find(key);
    if (!key.empty()) json.field(key, number != 0 ? index.key_names[number] : directory.label_of(key));
  }
  json.end_object().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
