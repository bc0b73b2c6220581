#include "reading/store_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "process/stories.h"
#include "store/each.h"

namespace dragoman::reading {

using base::Result;
using process::Happening;

namespace {

std::string quoted_words(std::string_view words) {
  std::string out = "'";
  for (const char c : words) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

std::optional<core::Day> day_of(const store::Value& value) { return value.is_null() ? std::nullopt : std::optional(value.day()); }

core::Precision precision_of(std::string_view name) {
  using enum core::Precision;
  for (const auto precision : {kDay, kWeek, kMonth, kYear})
    if (core::to_string(precision) == name) return precision;
  return kUnknown;
}

core::ActorRole role_of(std::string_view name) {
  using enum core::ActorRole;
  for (const auto role : {kActor, kRecipient, kHost, kMediator, kParticipant})
    if (core::to_string(role) == name) return role;
  return kActor;
}

Happening happening_from(store::Row& row) {
  Happening out;
  out.event = std::move(row[0].text);
  out.document = std::move(row[1].text);
  out.story = std::move(row[2].text);
  out.source = std::move(row[3].text);
  out.title = std::move(row[4].text);
  out.published = day_of(row[5]);
  out.type = core::event_type_from(row[6].text).value_or(core::EventType::kConsult);
  out.mode = std::move(row[7].text);
  out.status = core::event_status_from(row[8].text).value_or(core::EventStatus::kOccurred);
  out.intensity = row[9].real;
  if (!row[12].is_null()) out.when = core::Interval{day_of(row[10]), day_of(row[11]), precision_of(row[12].text)};
  out.place = std::move(row[13].text);
  out.place_country = std::move(row[14].text);
  out.says = std::move(row[15].text);
  out.says_id = std::move(row[16].text);
  for (store::Value& context : row[17].items) out.contexts.push_back(std::move(context.text));
  return out;
}

process::Party party_from(store::Row& row) {
  process::Party out;
  out.role = role_of(row[1].text);
  out.id = std::move(row[2].text);
  out.country = std::move(row[3].text);
  out.name = std::move(row[4].text);
  out.person = std::move(row[5].text);
  out.text = std::move(row[6].text);
  if (out.name.empty()) out.name = out.text;
  return out;
}

// The events without a story, and the components that one of them may be linked to: days that touch (process/stories.h allows a day
// between them, and three days before publication for what has no date).
constexpr const char* kToTellApart = R"sql(
  e.id NOT IN (SELECT event FROM event_story) OR e.id IN (
    WITH days AS (
      SELECT v.id, coalesce(v.date_start, v.date_end, d.published_day - 3, DATE '0001-01-01') - 1 AS first,
        coalesce(v.date_end, v.date_start, d.published_day, DATE '0001-01-01') + 1 AS last
      FROM event v LEFT JOIN document d ON d.id = v.document),
    fresh AS (SELECT first, last FROM days WHERE id NOT IN (SELECT event FROM event_story)),
    near AS (SELECT DISTINCT s.component FROM days o JOIN event_story s ON s.event = o.id JOIN fresh n ON o.first <= n.last AND n.first <= o.last)
    SELECT event FROM event_story WHERE component IN (SELECT component FROM near)))sql";

}  // namespace

std::string sql_list(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "(" : ", ") + quoted_words(word);
  return (out.empty() ? "(''" : out) + ")";
}

Result<std::vector<Happening>> read_happenings(store::Store& store, const HappeningFilter& filter) {
  const std::string where = filter.condition.empty() ? std::string() : "WHERE " + filter.condition;
  std::vector<Happening> all;
  DRAGOMAN_TRY(store::each(store,
                           fmt::format("SELECT e.id, e.document, s.story, d.source, d.title, d.published_day, e.type, e.mode, e.status, e.intensity, e.date_start, e.date_end, "
                                       "e.date_precision, coalesce(e.location_name, e.location_text), e.location_country, e.speaker_name, e.speaker, e.contexts "
                                       "FROM event e LEFT JOIN document d ON d.id = e.document LEFT JOIN event_story s ON s.event = e.id {}",
                                       where),
                           [&](store::Row& row) { all.push_back(happening_from(row)); }));
  // Sorted here: the engine would sort the long words beside the ids as well.
  std::sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) { return a.event < b.event; });
  std::unordered_map<std::string_view, size_t> number;
  for (size_t i = 0; i < all.size(); ++i) number.emplace(all[i].event, i);
  const auto owner = [&](const std::string& event) { return number.find(event); };
  const auto among = [&](std::string_view column) { return where.empty() ? std::string() : fmt::format("SEMI JOIN (SELECT e.id FROM event e {}) f ON f.id = {}", where, column); };
  std::vector<std::vector<std::pair<std::int64_t, process::Party>>> parties(all.size());
  DRAGOMAN_TRY(store::each(store, fmt::format("SELECT p.event, p.role, p.id, p.country, p.name, p.person, p.text, p.position FROM event_actor p {}", among("p.event")),
                           [&](store::Row& row) {
                             if (const auto at = owner(row[0].text); at != number.end()) parties[at->second].emplace_back(row[7].integer, party_from(row));
                           }));
  for (size_t i = 0; i < all.size(); ++i) {
    std::sort(parties[i].begin(), parties[i].end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [position, party] : parties[i]) all[i].parties.push_back(std::move(party));
  }
  if (!filter.sentences) return all;
  // The first span of each of the two roles.
  std::vector<std::array<std::int64_t, 2>> first(all.size(), {INT64_MAX, INT64_MAX});
  DRAGOMAN_TRY(store::each(store, fmt::format("SELECT p.record, p.role, p.text, p.position FROM evidence p {} WHERE p.role IN ('trigger', 'sentence')", among("p.record")),
                           [&](store::Row& row) {
                             const auto at = owner(row[0].text);
                             if (at == number.end()) return;
                             const bool trigger = row[1].text == "trigger";
                             std::int64_t& earliest = first[at->second][trigger ? 0 : 1];
                             if (row[3].integer >= earliest) return;
                             earliest = row[3].integer;
                             (trigger ? all[at->second].trigger : all[at->second].sentence) = std::move(row[2].text);
                           }));
  return all;
}

Result<size_t> update_stories(store::Store& store) {
  DRAGOMAN_TRY(store.flush());  // what waits for its transaction is not read yet
  auto all = read_happenings(store, {kToTellApart, true});
  if (!all) return all.error();
  if (all->empty()) return size_t{0};
  process::StoryIndex index;
  for (const Happening& happening : *all) index.add(happening);
  std::vector<store::EventStory> told;
  for (const auto& [event, story] : index.stories()) told.push_back({event, story, index.component(event)});
  DRAGOMAN_TRY(store.set_stories(told));
  return told.size();
}

}  // namespace dragoman::reading
