// The views of a store: nothing is in them that is not in the tables.
#include <fmt/format.h>

#include "store/schema.h"

namespace dragoman::store {

namespace {

// Quad classes: PLOVER's own sections of types (1 verbal, 2 material cooperation, 3 verbal, 4 material conflict).
constexpr std::string_view kEventViews = R"sql(
CREATE OR REPLACE VIEW event_context AS
  SELECT id AS event, document, unnest(contexts) AS context FROM event;

CREATE OR REPLACE VIEW event_quad AS
  SELECT id AS event, CASE
    WHEN type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') THEN 1
    WHEN type IN ('COOPERATE', 'AID', 'RETREAT') THEN 2
    WHEN type IN ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') THEN 3 ELSE 4 END AS quad
  FROM event;

-- One row an event: its parties as text, its document's publisher and day. For spreadsheets and first looks.
CREATE OR REPLACE VIEW event_flat AS
  WITH parties AS (
    SELECT event,
      string_agg(coalesce(name, text), '; ' ORDER BY position) FILTER (role = 'actor') AS actors,
      string_agg(coalesce(id, country, ''), '; ' ORDER BY position) FILTER (role = 'actor') AS actor_ids,
      string_agg(coalesce(name, text), '; ' ORDER BY position) FILTER (role = 'recipient') AS recipients,
      string_agg(coalesce(id, country, ''), '; ' ORDER BY position) FILTER (role = 'recipient') AS recipient_ids,
      string_agg(role || ': ' || coalesce(name, text), '; ' ORDER BY position) FILTER (role NOT IN ('actor', 'recipient')) AS others
    FROM event_actor GROUP BY event),
  sentences AS (
    SELECT record AS event, arg_min(text, position) FILTER (role = 'sentence') AS sentence_text, arg_min(text, position) FILTER (role = 'trigger') AS trigger
    FROM evidence GROUP BY record)
  SELECT e.id, e.date_start, e.date_end, e.date_precision, e.type, quad, e.mode, array_to_string(e.contexts, '; ') AS contexts, e.cameo, e.intensity, e.status,
    actors, actor_ids, recipients, recipient_ids, others,
    coalesce(e.location_name, e.location_text) AS location, e.location_country, e.location_lat, e.location_lon,
    coalesce(e.speaker_name, e.speaker) AS speaker, e.cue, e.quoted, trigger, sentence_text, e.confidence, e.because,
    e.document, d.source, d.published_day, d.title, d.url, e.coder, st.story
  FROM event e JOIN event_quad q ON q.event = e.id LEFT JOIN parties p ON p.event = e.id LEFT JOIN sentences s ON s.event = e.id LEFT JOIN document d ON d.id = e.document
    LEFT JOIN event_story st ON st.event = e.id;

-- Who did what to whom on a day. An event with recipients gives a dyad from each actor to each of them; one without (a meeting of
-- equals) gives one each way between its actors. Events of an unknown day are not in it; the day of a week or month is its first.
CREATE OR REPLACE VIEW dyad_day AS
  WITH party AS (
    SELECT event, position, role, country, coalesce(id, person, country, text) AS party FROM event_actor WHERE role IN ('actor', 'recipient')),
  addressed AS (SELECT DISTINCT event FROM party WHERE role = 'recipient'),
  dyad AS (
    SELECT DISTINCT a.event, a.party AS actor, a.country AS actor_country, b.party AS recipient, b.country AS recipient_country
    FROM party a JOIN party b ON a.event = b.event AND a.position <> b.position AND a.party <> b.party
    WHERE a.role = 'actor' AND (b.role = 'recipient' OR a.event NOT IN (SELECT event FROM addressed)))
  SELECT coalesce(e.date_start, e.date_end) AS day, e.date_precision AS precision, actor, actor_country, recipient, recipient_country, e.type, quad, e.status,
    count(*) AS events, count(DISTINCT coalesce(s.story, e.id)) AS stories, count(DISTINCT e.document) AS documents, avg(e.intensity) AS intensity
  FROM dyad JOIN event e ON e.id = dyad.event JOIN event_quad q ON q.event = e.id LEFT JOIN event_story s ON s.event = e.id
  WHERE coalesce(e.date_start, e.date_end) IS NOT NULL
  GROUP BY ALL;

-- The event record of JSON Lines as one nested row, under the same names.
CREATE OR REPLACE VIEW event_record AS
  WITH parties AS (
    SELECT event, list({'role': role, 'id': id, 'name': name, 'country': country, 'sectors': sectors, 'person': person, 'text': text, 'begin': "begin", 'end': "end"}
      ORDER BY position) AS actors FROM event_actor GROUP BY event),
  spans AS (
    SELECT record AS event, list({'role': role, 'begin': "begin", 'end': "end", 'text': text} ORDER BY position) AS evidence FROM evidence GROUP BY record),
  figures AS (
    SELECT event, list({'measure': measure, 'value': "value", 'low': low, 'high': high, 'text': text} ORDER BY position) AS magnitude FROM event_figure GROUP BY event),
  speakers AS (
    SELECT event, list({'id': id, 'name': name, 'country': country, 'sectors': sectors, 'person': person, 'text': text, 'begin': "begin", 'end': "end"}
      ORDER BY position) AS speakers FROM event_speaker GROUP BY event)
  SELECT 'event' AS kind, e.id, e.document, e.type, e.mode, e.contexts, e.cameo, e.intensity, e.status, p.actors,
    CASE WHEN e.date_precision IS NULL THEN NULL ELSE {'start': e.date_start, 'end': e.date_end, 'precision': e.date_precision, 'text': e.date_text} END AS date,
    CASE WHEN coalesce(e.location_text, e.location_name, e.location_country) IS NULL THEN NULL ELSE {'text': e.location_text, 'name': e.location_name,
      'country': e.location_country, 'admin1': e.location_admin1, 'geonameid': e.location_geonameid, 'lat': e.location_lat, 'lon': e.location_lon} END AS location,
    CASE WHEN e.cue_begin IS NULL THEN NULL ELSE {'speaker': s.speakers[1], 'cue': e.cue, 'quoted': e.quoted, 'begin': e.cue_begin, 'end': e.cue_end,
      'chain': s.speakers[2:]} END AS attribution,
    f.magnitude, v.evidence, e.confidence, e.because, e.coder, st.story, e.position
  FROM event e LEFT JOIN parties p ON p.event = e.id LEFT JOIN spans v ON v.event = e.id LEFT JOIN figures f ON f.event = e.id LEFT JOIN speakers s ON s.event = e.id
    LEFT JOIN event_story st ON st.event = e.id;
)sql";

// Stories and reports are counted apart: one happening told by ten papers is one story and ten reports.
constexpr std::string_view kStoryViews = R"sql(
CREATE OR REPLACE VIEW story AS
  SELECT s.story, min(e.type) AS type, count(*) AS events, count(DISTINCT s.document) AS reports, count(DISTINCT d.source) AS sources,
    min(e.date_start) AS first_day, max(e.date_end) AS last_day, count(DISTINCT (e.type, e.mode)) AS readings,
    count(DISTINCT e.status) AS statuses, count(DISTINCT e.location_name) AS places
  FROM event_story s JOIN event e ON e.id = s.event LEFT JOIN document d ON d.id = s.document GROUP BY s.story;

CREATE OR REPLACE VIEW type_month AS
  SELECT date_trunc('month', coalesce(e.date_start, e.date_end))::DATE AS month, e.type, count(DISTINCT coalesce(s.story, e.id)) AS stories,
    count(DISTINCT e.document) AS reports, count(*) AS events
  FROM event e LEFT JOIN event_story s ON s.event = e.id GROUP BY ALL;
)sql";

// A record a row with its sentence, publisher and day: for spreadsheets and first looks.
std::string flat_view(const TableSpec& table) {
  return fmt::format(
      "CREATE OR REPLACE VIEW {0}_flat AS\n"
      "  SELECT r.* EXCLUDE (row_hash), s.trigger, s.sentence_text, d.source AS publisher, d.published_day, d.title, d.url\n"
      "  FROM {0} r LEFT JOIN document d ON d.id = r.document LEFT JOIN (\n"
      "    SELECT record, arg_min(text, position) FILTER (role = 'sentence') AS sentence_text, arg_min(text, position) FILTER (role = 'trigger') AS trigger\n"
      "    FROM evidence GROUP BY record) s ON s.record = r.id;\n",
      table.name);
}

}  // namespace

std::string create_views_sql() {
  std::string sql = std::string(kEventViews) + std::string(kStoryViews);
  for (const TableId id : {TableId::kRelation, TableId::kPosition, TableId::kStatement, TableId::kFigureRecord, TableId::kCircumstance}) sql += flat_view(table(id));
  return sql;
}

}  // namespace dragoman::store
