// Positions, relations, ties and readouts of a store, for the algorithms of src/process.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/tsv.h"
#include "reading/store_reader.h"
#include "store/each.h"

namespace dragoman::reading {

using base::Result;
using process::StatedPosition;
using process::ToldRelation;

namespace {

std::optional<core::Day> day_of(const store::Value& value) { return value.is_null() ? std::nullopt : std::optional(value.day()); }

std::optional<core::Interval> interval_of(const store::Value& start, const store::Value& end, const store::Value& precision) {
  if (precision.is_null()) return std::nullopt;
  core::Interval out{day_of(start), day_of(end), core::Precision::kUnknown};
  using enum core::Precision;
  for (const auto known : {kDay, kWeek, kMonth, kYear})
    if (core::to_string(known) == precision.text) out.precision = known;
  return out;
}

std::string where_of(const std::string& condition) { return condition.empty() ? std::string() : "WHERE " + condition; }

// A party column of a flat table as party_key: the id, else the country, else the label in lower case.
std::string key_of(const std::string& prefix, const std::string& column) {
  const std::string id = prefix + column;
  std::string organs;
  for (const std::string_view organ : process::organs()) organs += fmt::format("{}'{}'", organs.empty() ? "" : ", ", organ);
  return fmt::format(
      "CASE WHEN {0} IS NULL OR starts_with({0}, 'p:') THEN coalesce({0}_country, {0}, lower({0}_name), '') "
      "WHEN split_part({0}, '.', 2) IN ('', {1}) THEN split_part({0}, '.', 1) ELSE {0} END",
      id, organs);
}

constexpr std::string_view kSentence = "(SELECT arg_min(text, position) FROM evidence v WHERE v.record = {0}.id AND v.role = 'sentence')";

}  // namespace

std::string party_key_sql(const std::string& p) {
  std::string organs;
  for (const std::string_view organ : process::organs()) organs += fmt::format("{}'{}'", organs.empty() ? "" : ", ", organ);
  return fmt::format(
      "CASE WHEN {0}id IS NULL THEN coalesce({0}country, {0}person, lower({0}text), '') "
      "WHEN split_part({0}id, '.', 2) IN ('', {1}) THEN split_part({0}id, '.', 1) ELSE {0}id END",
      p, organs);
}

std::vector<std::string> keys_from(const std::string& list) {
  std::vector<std::string> out;
  for (const std::string_view part : base::split(list, ',')) {
    process::Party party;
    party.id = std::string(part);
    std::string key = process::party_key(party);
    if (!key.empty() && std::find(out.begin(), out.end(), key) == out.end()) out.push_back(std::move(key));
  }
  return out;
}

Result<std::vector<StatedPosition>> read_positions(store::Store& store, const std::string& condition) {
  std::vector<StatedPosition> out;
  DRAGOMAN_TRY(store::each(
      store,
      fmt::format(
          "SELECT p.id, p.document, d.source, d.published_day, {}, p.holder_name, {}, p.addressee_name, p.stance, p.issue, p.issue_code, p.condition_for, p.speaker_name, {} "
          "FROM position p LEFT JOIN document d ON d.id = p.document {} ORDER BY p.id",
          key_of("p.", "holder"), key_of("p.", "addressee"), fmt::format(kSentence, "p"), where_of(condition)),
      [&](store::Row& row) {
        StatedPosition position;
        position.id = std::move(row[0].text);
        position.document = std::move(row[1].text);
        position.source = std::move(row[2].text);
        position.published = day_of(row[3]);
        position.holder = std::move(row[4].text);
        position.holder_name = std::move(row[5].text);
        position.addressee = std::move(row[6].text);
        position.addressee_name = std::move(row[7].text);
        position.stance = core::stance_from(row[8].text).value_or(core::Stance::kDemands);
        position.issue = std::move(row[9].text);
        position.issue_code = std::move(row[10].text);
        position.condition_for = std::move(row[11].text);
        position.says = std::move(row[12].text);
        position.sentence = std::move(row[13].text);
        out.push_back(std::move(position));
      }));
  return out;
}

Result<ToldRelations> read_relations(store::Store& store, const std::string& condition) {
  ToldRelations out;
  DRAGOMAN_TRY(store::each(
      store,
      fmt::format(
          "SELECT r.id, r.document, d.source, d.published_day, r.type, {}, {}, r.subject_name, r.object_name, r.place_name, r.place_text, r.goal, r.since_start, r.since_end, "
          "r.since_precision, r.until_start, r.until_end, r.until_precision, r.status, {}, r.speaker_name, {}, d.title "
          "FROM relation r LEFT JOIN document d ON d.id = r.document {} ORDER BY r.id",
          key_of("r.", "subject"), key_of("r.", "object"), key_of("r.", "speaker"), fmt::format(kSentence, "r"), where_of(condition)),
      [&](store::Row& row) {
        ToldRelation relation;
        relation.id = row[0].text;
        relation.document = std::move(row[1].text);
        relation.source = row[2].text;
        relation.published = day_of(row[3]);
        relation.type = core::relation_type_from(row[4].text).value_or(core::RelationType::kBacks);
        relation.subject = std::move(row[5].text);
        relation.object = std::move(row[6].text);
        relation.subject_name = std::move(row[7].text);
        relation.object_name = std::move(row[8].text);
        const std::string& place = row[9].text.empty() ? row[10].text : row[9].text;
        if (relation.object.empty() && !place.empty()) {
          relation.object = "place:" + place;
          relation.object_name = place;
        } else if (relation.object.empty() && !row[11].text.empty()) {
          relation.object = "goal:" + row[11].text;
          relation.object_name = row[11].text;
        }
        relation.since = interval_of(row[12], row[13], row[14]);
        relation.until = interval_of(row[15], row[16], row[17]);
        relation.status = core::event_status_from(row[18].text).value_or(core::EventStatus::kOngoing);
        relation.says = std::move(row[19].text);
        relation.says_name = std::move(row[20].text);
        relation.sentence = row[21].text;
        out.evidence.push_back({relation.id, std::move(row[2].text), std::move(row[22].text), relation.published, std::move(row[21].text)});
        out.told.push_back(std::move(relation));
      }));
  return out;
}

Result<Ties> read_ties(store::Store& store, core::Day day, int half_life) {
  Ties out;
  constexpr int kHalfLives = 8;  // what is older counts less than 1 in 250
  const std::string on = fmt::format("DATE '{}'", day.to_string());
  const std::string key = party_key_sql("p.");
  // A story counts once for each pair, however many reports tell it; its score is the mean of theirs.
  DRAGOMAN_TRY(store::each(store,
                           fmt::format(R"sql(
      WITH acts AS (
        SELECT e.id, coalesce(s.story, e.id) AS story, e.document, e.intensity, pow(0.5, date_diff('day', least(coalesce(e.date_end, e.date_start), {0}), {0}) / {1}.0) AS decay
        FROM event e LEFT JOIN event_story s ON s.event = e.id
        WHERE e.status IN ('occurred', 'ongoing') AND coalesce(e.date_start, e.date_end) <= {0} AND coalesce(e.date_end, e.date_start, {0}) >= {0} - {2}),
      party AS (SELECT DISTINCT p.event, {3} AS key FROM event_actor p SEMI JOIN acts a ON a.id = p.event WHERE p.role IN ('actor', 'recipient', 'participant')),
      told AS (
        SELECT x.key AS a, y.key AS b, t.story, avg(t.intensity) AS intensity, avg(t.decay) AS decay, count(DISTINCT t.document) AS reports
        FROM party x JOIN party y ON x.event = y.event AND x.key < y.key JOIN acts t ON t.id = x.event WHERE x.key <> '' GROUP BY ALL)
      SELECT a, b, sum(decay * intensity), sum(decay * abs(intensity)), sum(decay), count(*), sum(reports)::BIGINT FROM told GROUP BY a, b ORDER BY a, b)sql",
                                       on, half_life, half_life * kHalfLives, key),
                           [&](store::Row& row) {
                             out.ties.push_back({row[0].text, row[1].text, row[2].real, row[3].real, row[4].real, static_cast<std::uint64_t>(row[5].integer),
                                                 static_cast<std::uint64_t>(row[6].integer)});
                           }));
  DRAGOMAN_TRY(store::each(
      store,
      fmt::format(
          "SELECT {} AS key, arg_min(name, (length(id), name)) FROM event_actor p WHERE name IS NOT NULL AND person IS NULL AND id IN (key, key || '.GOV') GROUP BY 1 ORDER BY 1",
          key),
      [&](store::Row& row) { out.names.emplace_back(std::move(row[0].text), std::move(row[1].text)); }));
  return out;
}

namespace {

std::vector<std::string> ids_of(const std::vector<process::Happening>& tellings, bool documents) {
  std::set<std::string> ids;
  for (const auto& telling : tellings) ids.insert(documents ? telling.document : telling.event);
  return {ids.begin(), ids.end()};
}

// The records that a statement vouches for, or that a report attributes to its speaker.
base::Status add_claims(store::Store& store, const std::string& among, process::Readout& readout) {
  auto positions = read_positions(store, fmt::format("p.id IN {}", among));
  if (!positions) return positions.error();
  readout.positions = std::move(*positions);
  DRAGOMAN_TRY(store::each(
      store, fmt::format("SELECT f.id, f.measure, f.whom, f.text, f.value, f.share, {} FROM figure f WHERE f.id IN {} ORDER BY f.id", fmt::format(kSentence, "f"), among),
      [&](store::Row& row) {
        process::SaidFigure figure{row[0].text, row[1].text, row[2].text, row[3].text, row[6].text, std::nullopt, std::nullopt};
        if (!row[4].is_null()) figure.value = row[4].real;
        if (!row[5].is_null()) figure.share = row[5].real;
        readout.figures.push_back(std::move(figure));
      }));
  auto events = read_happenings(store, {fmt::format("e.id IN {}", among), true});
  if (!events) return events.error();
  for (const auto& event : *events) readout.events.push_back({event.event, event.sentence, event.type, event.status, process::party_keys(event)});
  return {};
}

}  // namespace

Result<std::vector<process::Readout>> read_readouts(store::Store& store, const std::vector<process::Happening>& tellings) {
  std::vector<process::Readout> out;
  const std::string events = sql_list(ids_of(tellings, false)), documents = sql_list(ids_of(tellings, true));
  std::vector<std::vector<std::string>> clauses;
  DRAGOMAN_TRY(store::each(store,
                           fmt::format("SELECT s.id, {}, s.speaker_name, d.source, s.clauses, "
                                       "(SELECT list(x.text ORDER BY x.position) FROM statement_span x WHERE x.statement = s.id AND x.role = 'sentence'), {} "
                                       "FROM statement s LEFT JOIN document d ON d.id = s.document WHERE list_has_any(s.about, {}) ORDER BY s.id",
                                       key_of("s.", "speaker"), fmt::format(kSentence, "s"), "[" + events.substr(1, events.size() - 2) + "]"),
                           [&](store::Row& row) {
                             process::Readout readout;
                             readout.statements = {row[0].text};
                             readout.side = row[1].text;
                             readout.name = row[2].text;
                             if (!row[3].text.empty()) readout.sources = {row[3].text};
                             for (const auto& sentence : row[5].items) readout.sentences.push_back(sentence.text);
                             if (readout.sentences.empty() && !row[6].text.empty()) readout.sentences = {row[6].text};
                             clauses.emplace_back();
                             for (const auto& clause : row[4].items) clauses.back().push_back(clause.text);
                             out.push_back(std::move(readout));
                           }));
  for (size_t i = 0; i < out.size(); ++i) DRAGOMAN_TRY(add_claims(store, sql_list(clauses[i]), out[i]));
  if (!out.empty()) return out;
  // No statement is about the meeting: what its reports attribute to one of its parties.
  std::set<std::string> parties;
  for (const auto& telling : tellings)
    for (const std::string& key : process::party_keys(telling)) parties.insert(key);
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> said;  // (document, side) -> records
  std::map<std::pair<std::string, std::string>, process::Readout> sides;
  for (const char* kind : {"event", "position", "figure"})
    DRAGOMAN_TRY(store::each(store,
                             fmt::format("SELECT r.id, r.document, {}, r.speaker_name, d.source, {} FROM {} r JOIN document d ON d.id = r.document "
                                         "WHERE r.document IN {} AND r.cue_begin IS NOT NULL ORDER BY r.document, r.sentence, r.position",
                                         key_of("r.", "speaker"), fmt::format(kSentence, "r"), kind, documents),
                             [&](store::Row& row) {
                               if (!parties.contains(row[2].text)) return;
                               const std::pair at(row[1].text, row[2].text);
                               process::Readout& readout = sides[at];
                               readout.side = row[2].text;
                               readout.name = row[3].text;
                               if (!row[4].text.empty()) readout.sources = {row[4].text};
                               readout.sentences.push_back(row[5].text);
                               said[at].push_back(row[0].text);
                             }));
  for (auto& [at, readout] : sides) {
    DRAGOMAN_TRY(add_claims(store, sql_list(said[at]), readout));
    out.push_back(std::move(readout));
  }
  return out;
}

}  // namespace dragoman::reading
