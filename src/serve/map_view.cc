#include "serve/map_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "process/happening.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

// What happened in one place, division or country.
struct Spot {
  std::uint32_t events = 0, stories = 0, reports = 0;
  std::array<std::uint32_t, 4> quads{};
  std::vector<std::uint32_t> types;  // stories by type
  double lat = 0, lon = 0;
  std::uint32_t points = 0;
};

void add_story(Spot& spot, const RecordTable& table, std::uint32_t event) {
  ++spot.stories;
  ++spot.quads[static_cast<size_t>(table.quad[event] - 1)];
  ++spot.types[table.type[event]];
}

// A part of a selection, beside it: the place of each event. In order of document.
struct Placed {
  std::uint32_t document = 0, place = 0;
};

// Counts what happened, each story and each report once for each number (of a country, a division, a place).
class Spots {
 public:
  Spots(const Index& index, size_t numbers, std::uint32_t PlaceName::* number) : index_(index), number_(number), spots_(numbers) {
    for (Spot& spot : spots_) spot.types.assign(index.types[0].size(), 0);
  }

  // `at_places`: the sum of each of Index::place_names, of stories that are told once. `twice`: events of the other stories. `placed`: all events with a place.
  std::vector<Spot>& count(const std::vector<Spot>& at_places, const std::vector<std::uint32_t>& twice, const std::vector<Placed>& placed) {
    for (size_t place = 0; place < at_places.size(); ++place) {
      const std::uint32_t number = number_of(static_cast<std::uint32_t>(place));
      if (number == 0) continue;
      Spot& spot = spots_[number];
      const Spot& one = at_places[place];
      spot.events += one.events;
      spot.stories += one.stories;
      for (size_t quad = 0; quad < spot.quads.size(); ++quad) spot.quads[quad] += one.quads[quad];
      for (size_t type = 0; type < one.types.size(); ++type) spot.types[type] += one.types[type];
      if (!index_.place_names[place].has_point) continue;
      spot.lat += index_.place_names[place].lat * one.events;
      spot.lon += index_.place_names[place].lon * one.events;
      spot.points += one.events;
    }
    add_stories(twice);
    std::vector<std::uint32_t> last(spots_.size(), kNone);
    for (const Placed& one : placed) {
      const std::uint32_t number = number_of(one.place);
      if (number == 0 || last[number] == one.document) continue;
      last[number] = one.document;
      ++spots_[number].reports;
    }
    return spots_;
  }

 private:
  std::uint32_t number_of(std::uint32_t place) const { return index_.place_names[place].*number_; }

  void add_stories(const std::vector<std::uint32_t>& events) {
    const RecordTable& table = index_.table(Kind::kEvent);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> stories;
    for (const std::uint32_t event : events)
      if (const std::uint32_t number = number_of(table.place[event]); number != 0) stories.emplace_back((std::uint64_t{number} << 32U) | table.story[event], event);
    std::sort(stories.begin(), stories.end());
    for (size_t i = 0; i < stories.size(); ++i)
      if (i == 0 || stories[i].first != stories[i - 1].first) add_story(spots_[stories[i].first >> 32U], table, stories[i].second);
  }

  const Index& index_;
  std::uint32_t PlaceName::* number_;
  std::vector<Spot> spots_;
};

// By document: counted, then put where each document's begin.
std::vector<Placed> in_order_of_document(const Index& index, const std::vector<std::uint32_t>& selection) {
  const RecordTable& table = index.table(Kind::kEvent);
  std::vector<std::uint32_t> begin(index.documents.size() + 1, 0);
  for (const std::uint32_t event : selection) ++begin[table.document[event] + 1];
  for (size_t i = 0; i < index.documents.size(); ++i) begin[i + 1] += begin[i];
  std::vector<Placed> out(selection.size());
  for (const std::uint32_t event : selection) out[begin[table.document[event]]++] = {table.document[event], table.place[event]};
  return out;
}

void write_counts(base::JsonWriter& json, const Spot& spot) {
  json.field("stories", spot.stories).field("reports", spot.reports).field("events", spot.events).key("quads").begin_array();
  for (const std::uint32_t quad : spot.quads) json.value(quad);
  json.end_array();
}

void write_types(base::JsonWriter& json, const Index& index, const Spot& spot) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t type = 1; type < spot.types.size(); ++type)
    if (spot.types[type] > 0) order.push_back(type);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return spot.types[a] > spot.types[b]; });
  json.key("types").begin_array();
  for (const std::uint32_t type : order) json.begin_object().field("type", index.types[0][type]).field("stories", spot.types[type]).end_object();
  json.end_array();
}

void write_point(base::JsonWriter& json, const Spot& spot) {
  if (spot.points == 0) return;
  constexpr double kDigits = 10000;
  json.field("lat", std::round(spot.lat / spot.points * kDigits) / kDigits).field("lon", std::round(spot.lon / spot.points * kDigits) / kDigits);
}

std::vector<std::uint32_t> by_stories(const std::vector<Spot>& spots) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < spots.size(); ++i)
    if (spots[i].stories > 0) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return spots[a].stories > spots[b].stories; });
  return order;
}

// Relations of control that fit the filter, as states that hold on the day.
base::Status write_control(base::JsonWriter& json, const Call& call, core::Day on) {
  auto relations = call.snapshot->relations();
  if (!relations) return relations.error();
  auto selection = call.selection(Kind::kRelation);
  if (!selection) return selection.error();
  const Index& index = call.index();
  const RecordTable& table = index.table(Kind::kRelation);
  std::vector<size_t> chosen;
  std::unordered_map<std::string, std::uint32_t> place_of;
  for (const std::uint32_t at : **selection) {
    if (index.types[1][table.type[at]] != "controls" || index.place_names[table.place[at]].name.empty()) continue;
    const auto found = (*relations)->by_id.find(index.id_of(Kind::kRelation, at));
    if (found == (*relations)->by_id.end()) continue;
    const process::ToldRelation& one = (*relations)->told[found->second];
    if (one.published && *one.published > on) continue;
    chosen.push_back(found->second);
    place_of[one.object] = table.place[at];
  }
  const auto& all = (*relations)->told;
  std::sort(chosen.begin(), chosen.end(), [&](size_t a, size_t b) { return process::merged_before(all[a], all[b]); });
  std::vector<const process::ToldRelation*> told;
  for (const size_t number : chosen) told.push_back(&all[number]);
  const auto intervals = process::merge_ordered(told);
  std::map<std::string, std::set<std::string>> holders;  // stated, by place
  for (const auto& interval : intervals)
    if (interval.holds_on(on) && !interval.alleged()) holders[interval.object].insert(interval.subject);
  for (const auto& interval : intervals) {
    if (!interval.holds_on(on)) continue;
    const auto at = place_of.find(interval.object);
    if (at == place_of.end()) continue;
    const PlaceName& place = index.place_names[at->second];
    json.begin_object().field("place", place.name).field_if("country", place.country).field_if("admin1", place.admin1);
    if (place.has_point) json.field("lat", place.lat).field("lon", place.lon);
    json.field("holder", interval.subject).field("holder_name", interval.subject_name);
    json.field_if("since", interval.since ? process::spoken_interval(*interval.since) : "").field_if("last_told", interval.last_told ? interval.last_told->to_string() : "");
    json.field("alleged", interval.alleged()).field_if("says", interval.says).field_if("says_name", interval.says_name);
    json.field("disputed", holders[interval.object].size() > 1).field("reports", static_cast<std::uint64_t>(interval.reports));
    strings_field(json, "ids", newest_of(interval.relations));
    json.end_object();
  }
  return {};
}

}  // namespace

Reply map_reply(const Call& call) {
  auto on = call.day("on");
  if (!on) return on.error();
  auto selection = call.selection(Kind::kEvent);
  if (!selection) return selection.error();
  const Index& index = call.index();
  const RecordTable& table = index.table(Kind::kEvent);
  Spots countries(index, index.countries.size(), &PlaceName::country_number), admins(index, index.admins.size(), &PlaceName::admin1_number),
      places(index, index.places.size(), &PlaceName::place_number);
  std::vector<std::uint8_t> placed(index.stories.size(), 0), unplaced(index.stories.size(), 0);
  std::vector<Spot> at_places(index.place_names.size());
  for (Spot& spot : at_places) spot.types.assign(index.types[0].size(), 0);
  std::vector<std::uint32_t> twice;
  for (const std::uint32_t event : **selection) {
    Spot& spot = at_places[table.place[event]];
    ++spot.events;
    // Most happenings are told once; only the others can count twice.
    if (index.stories[table.story[event]].events == 1) add_story(spot, table, event);
    else twice.push_back(event);
    (index.place_names[table.place[event]].country_number != 0 ? placed : unplaced)[table.story[event]] = 1;
  }
  const std::vector<Placed> by_document = in_order_of_document(index, **selection);
  std::uint64_t nowhere = 0;
  for (size_t i = 0; i < placed.size(); ++i) nowhere += placed[i] == 0 && unplaced[i] != 0 ? 1 : 0;
  base::JsonWriter json;
  json.begin_object().field("kind", "map").field("unplaced", nowhere).key("countries").begin_array();
  const std::vector<Spot>& by_country = countries.count(at_places, twice, by_document);
  for (const std::uint32_t number : by_stories(by_country)) {
    json.begin_object().field("country", index.countries[number]).field("name", call.library.directory().state_name(index.countries[number]));
    write_counts(json, by_country[number]);
    write_types(json, index, by_country[number]);
    json.end_object();
  }
  json.end_array().key("admin1").begin_array();
  const std::vector<Spot>& by_admin = admins.count(at_places, twice, by_document);
  for (const std::uint32_t number : by_stories(by_admin)) {
    const std::string& id = index.admins[number];
    const size_t colon = id.find(':');
    json.begin_object().field("id", id).field("country", id.substr(0, colon)).field("admin1", id.substr(colon + 1));
    write_point(json, by_admin[number]);
    write_counts(json, by_admin[number]);
    write_types(json, index, by_admin[number]);
    json.end_object();
  }
  json.end_array().key("places").begin_array();
  constexpr size_t kPlacesShown = 500;
  const std::vector<Spot>& by_place = places.count(at_places, twice, by_document);
  std::vector<std::string> division(index.places.size());
  for (const PlaceName& place : index.place_names) division[place.place_number] = place.admin1;
  size_t shown = 0;
  for (const std::uint32_t number : by_stories(by_place)) {
    if (by_place[number].points == 0) continue;
    if (shown++ == kPlacesShown) break;
    const std::string& id = index.places[number];
    const size_t colon = id.find(':');
    json.begin_object().field("id", id).field("place", id.substr(colon + 1)).field("country", id.substr(0, colon)).field_if("admin1", division[number]);
    write_point(json, by_place[number]);
    write_counts(json, by_place[number]);
    json.end_object();
  }
  json.end_array().key("control").begin_array();
  const auto last_report = core::Day::parse(call.library.summary().last_day);
  const core::Day day = *on ? **on : call.filter.to ? *call.filter.to : last_report.value_or(core::Day(0));
  DRAGOMAN_TRY(write_control(json, call, day));
  json.end_array().field("on", day.to_string()).end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
