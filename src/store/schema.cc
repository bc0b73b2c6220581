#include "store/schema.h"

#include <fmt/format.h>

namespace dragoman::store {

namespace {

using enum CellType;

// `text` is not part of the row's hash: sha256 is, and verify checks the text against it.
constexpr auto kDocumentColumns = std::to_array<ColumnSpec>({
    {"id", kText},
    {"source", kText},
    {"url", kText},
    {"title", kText},
    {"authors", kTexts},
    {"published", kText},
    {"published_precision", kText},
    {"published_day", kDay},
    {"language", kText},
    {"sha256", kText},
    {"bytes", kBig},
    {"sentences", kInteger},
    {"origin", kText},
    {"coder", kText},
    {"events", kInteger},
    {"records_hash", kHash},
    {"text", kText, false},
});

constexpr auto kEventColumns = std::to_array<ColumnSpec>({
    {"id", kText},
    {"document", kText},
    {"position", kInteger},
    {"type", kText},
    {"mode", kText},
    {"contexts", kTexts},
    {"cameo", kText},
    {"intensity", kReal},
    {"status", kText},
    {"date_start", kDay},
    {"date_end", kDay},
    {"date_precision", kText},
    {"date_text", kText},
    {"date_text_begin", kInteger},
    {"date_text_end", kInteger},
    {"location_text", kText},
    {"location_name", kText},
    {"location_country", kText},
    {"location_admin1", kText},
    {"location_geonameid", kBig},
    {"location_lat", kReal},
    {"location_lon", kReal},
    {"location_begin", kInteger},
    {"location_end", kInteger},
    {"speaker", kText},
    {"speaker_name", kText},
    {"speaker_country", kText},
    {"cue", kText},
    {"quoted", kBool},
    {"cue_begin", kInteger},
    {"cue_end", kInteger},
    {"sentence", kInteger},
    {"confidence", kReal},
    {"because", kText},
    {"coder", kText},
});

constexpr auto kActorColumns = std::to_array<ColumnSpec>({
    {"event", kText},
    {"document", kText},
    {"position", kInteger},
    {"role", kText},
    {"id", kText},
    {"name", kText},
    {"country", kText},
    {"sectors", kTexts},
    {"person", kText},
    {"text", kText},
    {"begin", kInteger},
    {"end", kInteger},
});

// position 0 is the speaker of attribution, the following ones its chain.
constexpr auto kSpeakerColumns = std::to_array<ColumnSpec>({
    {"event", kText},
    {"document", kText},
    {"position", kInteger},
    {"role", kText},
    {"id", kText},
    {"name", kText},
    {"country", kText},
    {"sectors", kTexts},
    {"person", kText},
    {"text", kText},
    {"begin", kInteger},
    {"end", kInteger},
});

constexpr auto kFigureColumns = std::to_array<ColumnSpec>({
    {"event", kText},
    {"document", kText},
    {"position", kInteger},
    {"measure", kText},
    {"value", kBig},
    {"low", kBig},
    {"high", kBig},
    {"text", kText},
    {"begin", kInteger},
    {"end", kInteger},
});

constexpr auto kEvidenceColumns = std::to_array<ColumnSpec>({
    {"event", kText},
    {"document", kText},
    {"position", kInteger},
    {"role", kText},
    {"begin", kInteger},
    {"end", kInteger},
    {"text", kText},
});

constexpr auto kFaultColumns = std::to_array<ColumnSpec>({
    {"id", kText},
    {"document", kText},
    {"code", kText},
    {"message", kText},
    {"where", kText},
    {"hint", kText},
    {"coder", kText},
});

constexpr std::array<TableSpec, kTableCount> kTables = {{
    {TableId::kDocument, "document", "id", kDocumentColumns},
    {TableId::kEvent, "event", "id", kEventColumns},
    {TableId::kActor, "event_actor", "event", kActorColumns},
    {TableId::kSpeaker, "event_speaker", "event", kSpeakerColumns},
    {TableId::kFigure, "event_figure", "event", kFigureColumns},
    {TableId::kEvidence, "evidence", "event", kEvidenceColumns},
    {TableId::kFault, "fault", "id", kFaultColumns},
}};

// Quad classes: PLOVER's own sections of types (1 verbal, 2 material cooperation, 3 verbal, 4 material conflict).
constexpr std::string_view kViews = R"sql(
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
    SELECT event, arg_min(text, position) FILTER (role = 'sentence') AS sentence_text, arg_min(text, position) FILTER (role = 'trigger') AS trigger FROM evidence GROUP BY event)
  SELECT e.id, e.date_start, e.date_end, e.date_precision, e.type, quad, e.mode, array_to_string(e.contexts, '; ') AS contexts, e.cameo, e.intensity, e.status,
    actors, actor_ids, recipients, recipient_ids, others,
    coalesce(e.location_name, e.location_text) AS location, e.location_country, e.location_lat, e.location_lon,
    coalesce(e.speaker_name, e.speaker) AS speaker, e.cue, e.quoted, trigger, sentence_text, e.confidence, e.because,
    e.document, d.source, d.published_day, d.title, d.url, e.coder
  FROM event e JOIN event_quad q ON q.event = e.id LEFT JOIN parties p ON p.event = e.id LEFT JOIN sentences s ON s.event = e.id LEFT JOIN document d ON d.id = e.document;

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
    count(*) AS events, count(DISTINCT e.document) AS documents, avg(e.intensity) AS intensity
  FROM dyad JOIN event e ON e.id = dyad.event JOIN event_quad q ON q.event = e.id
  WHERE coalesce(e.date_start, e.date_end) IS NOT NULL
  GROUP BY ALL;

-- The event record of JSON Lines as one nested row, under the same names.
CREATE OR REPLACE VIEW event_record AS
  WITH parties AS (
    SELECT event, list({'role': role, 'id': id, 'name': name, 'country': country, 'sectors': sectors, 'person': person, 'text': text, 'begin': "begin", 'end': "end"}
      ORDER BY position) AS actors FROM event_actor GROUP BY event),
  spans AS (
    SELECT event, list({'role': role, 'begin': "begin", 'end': "end", 'text': text} ORDER BY position) AS evidence FROM evidence GROUP BY event),
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
    f.magnitude, v.evidence, e.confidence, e.because, e.coder, e.position
  FROM event e LEFT JOIN parties p ON p.event = e.id LEFT JOIN spans v ON v.event = e.id LEFT JOIN figures f ON f.event = e.id LEFT JOIN speakers s ON s.event = e.id;
)sql";

}  // namespace

const std::array<TableSpec, kTableCount>& tables() { return kTables; }
const TableSpec& table(TableId id) { return kTables[static_cast<size_t>(id)]; }

std::string_view sql_type(CellType type) {
  switch (type) {
    case kText: return "VARCHAR";
    case kTexts: return "VARCHAR[]";
    case kInteger: return "UINTEGER";
    case kBig: return "BIGINT";
    case kReal: return "DOUBLE";
    case kBool: return "BOOLEAN";
    case kDay: return "DATE";
    case kHash: return "UBIGINT";
  }
  return "VARCHAR";
}

std::string column_list(const TableSpec& table) {
  std::string out;
  for (const ColumnSpec& column : table.columns) out += fmt::format("{}\"{}\"", out.empty() ? "" : ", ", column.name);
  return out;
}

std::string create_tables_sql() {
  std::string sql = "CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);\n";
  for (const TableSpec& table : kTables) {
    sql += fmt::format("CREATE TABLE {} (", table.name);
    for (const ColumnSpec& column : table.columns) sql += fmt::format("\"{}\" {}, ", column.name, sql_type(column.type));
    sql += "row_hash UBIGINT NOT NULL);\n";
  }
  return sql;
}

std::string create_views_sql() { return std::string(kViews); }

}  // namespace dragoman::store
