-- The tables and views of schema 1, as dragoman 0.1.0 wrote them: what a migration starts from. Never changed.
CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE document ("id" VARCHAR, "source" VARCHAR, "url" VARCHAR, "title" VARCHAR, "authors" VARCHAR[], "published" VARCHAR, "published_precision" VARCHAR, "published_day" DATE, "language" VARCHAR, "sha256" VARCHAR, "bytes" BIGINT, "sentences" UINTEGER, "origin" VARCHAR, "coder" VARCHAR, "events" UINTEGER, "records_hash" UBIGINT, "text" VARCHAR, row_hash UBIGINT NOT NULL);
CREATE TABLE event ("id" VARCHAR, "document" VARCHAR, "position" UINTEGER, "type" VARCHAR, "mode" VARCHAR, "contexts" VARCHAR[], "cameo" VARCHAR, "intensity" DOUBLE, "status" VARCHAR, "date_start" DATE, "date_end" DATE, "date_precision" VARCHAR, "date_text" VARCHAR, "date_text_begin" UINTEGER, "date_text_end" UINTEGER, "location_text" VARCHAR, "location_name" VARCHAR, "location_country" VARCHAR, "location_admin1" VARCHAR, "location_geonameid" BIGINT, "location_lat" DOUBLE, "location_lon" DOUBLE, "location_begin" UINTEGER, "location_end" UINTEGER, "speaker" VARCHAR, "speaker_name" VARCHAR, "speaker_country" VARCHAR, "cue" VARCHAR, "quoted" BOOLEAN, "cue_begin" UINTEGER, "cue_end" UINTEGER, "sentence" UINTEGER, "confidence" DOUBLE, "because" VARCHAR, "coder" VARCHAR, row_hash UBIGINT NOT NULL);
CREATE TABLE event_actor ("event" VARCHAR, "document" VARCHAR, "position" UINTEGER, "role" VARCHAR, "id" VARCHAR, "name" VARCHAR, "country" VARCHAR, "sectors" VARCHAR[], "person" VARCHAR, "text" VARCHAR, "begin" UINTEGER, "end" UINTEGER, row_hash UBIGINT NOT NULL);
CREATE TABLE event_speaker ("event" VARCHAR, "document" VARCHAR, "position" UINTEGER, "role" VARCHAR, "id" VARCHAR, "name" VARCHAR, "country" VARCHAR, "sectors" VARCHAR[], "person" VARCHAR, "text" VARCHAR, "begin" UINTEGER, "end" UINTEGER, row_hash UBIGINT NOT NULL);
CREATE TABLE event_figure ("event" VARCHAR, "document" VARCHAR, "position" UINTEGER, "measure" VARCHAR, "value" BIGINT, "low" BIGINT, "high" BIGINT, "text" VARCHAR, "begin" UINTEGER, "end" UINTEGER, row_hash UBIGINT NOT NULL);
CREATE TABLE evidence ("event" VARCHAR, "document" VARCHAR, "position" UINTEGER, "role" VARCHAR, "begin" UINTEGER, "end" UINTEGER, "text" VARCHAR, row_hash UBIGINT NOT NULL);
CREATE TABLE fault ("id" VARCHAR, "document" VARCHAR, "code" VARCHAR, "message" VARCHAR, "where" VARCHAR, "hint" VARCHAR, "coder" VARCHAR, row_hash UBIGINT NOT NULL);

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
