#include "formats/records.h"

#include <cmath>

#include "base/hash.h"
#include "base/json.h"

namespace dragoman::formats {

using base::JsonWriter;

namespace {

std::string_view words(const core::Document& document, const core::Span& span) { return std::string_view(document.text).substr(span.begin, span.end - span.begin); }

void write_strings(JsonWriter& json, std::string_view key, const std::vector<std::string>& items) {
  json.key(key).begin_array();
  for (const std::string& item : items) json.value(item);
  json.end_array();
}

void write_actor(JsonWriter& json, const core::Actor& actor, bool with_role) {
  json.begin_object();
  if (with_role) json.field("role", core::to_string(actor.role));
  json.field_if("id", actor.id).field_if("name", actor.name).field_if("country", actor.country);
  write_strings(json, "sectors", actor.sectors);
  json.field_if("person", actor.person).field_if("text", actor.text);
  if (actor.span.end > actor.span.begin) json.field("begin", actor.span.begin).field("end", actor.span.end);
  json.end_object();
}

void write_interval(JsonWriter& json, const core::Interval& when) {
  json.key("start");
  if (when.start) json.value(when.start->to_string());
  else json.null();
  json.key("end");
  if (when.end) json.value(when.end->to_string());
  else json.null();
  json.field("precision", core::to_string(when.precision));
}

void write_location(JsonWriter& json, std::string_view key, const core::EventLocation& location) {
  json.key(key).begin_object();
  json.field_if("text", location.text).field_if("name", location.place.name).field_if("country", location.place.country).field_if("admin1", location.place.admin1);
  if (location.place.geonameid != 0) json.field("geonameid", location.place.geonameid);
  if (location.place.has_point) json.field("lat", location.place.lat).field("lon", location.place.lon);
  if (location.span) json.field("begin", location.span->begin).field("end", location.span->end);
  json.end_object();
}

void write_attribution(JsonWriter& json, const core::Attribution& attribution) {
  json.key("attribution").begin_object();
  json.key("speaker");
  write_actor(json, attribution.speaker, false);
  json.field("cue", attribution.cue).field("quoted", attribution.quoted).field("begin", attribution.span.begin).field("end", attribution.span.end);
  if (!attribution.chain.empty()) {
    json.key("chain").begin_array();
    for (const core::Actor& actor : attribution.chain) write_actor(json, actor, false);
    json.end_array();
  }
  json.end_object();
}

void write_date(JsonWriter& json, std::string_view key, const std::optional<core::EventDate>& date) {
  if (!date) return;
  json.key(key).begin_object();
  write_interval(json, date->when);
  json.field_if("text", date->text).end_object();
}

void write_evidence(JsonWriter& json, const std::vector<core::Evidence>& all, const core::Document& document) {
  json.key("evidence").begin_array();
  for (const core::Evidence& evidence : all) {
    json.begin_object().field("role", evidence.role).field("begin", evidence.span.begin).field("end", evidence.span.end);
    json.field("text", words(document, evidence.span)).end_object();
  }
  json.end_array();
}

JsonWriter begin_record(std::string_view kind, const core::Record& record) {
  JsonWriter json;
  json.begin_object().field("kind", kind).field("id", record.id).field("document", record.document);
  return json;
}

std::string end_record(JsonWriter& json, const core::Record& record, const core::Document& document, std::string_view coder) {
  write_evidence(json, record.evidence, document);
  // Two digits are all that the calibration data can tell apart.
  json.field("confidence", std::round(record.confidence * 100) / 100).field("because", record.because).field("coder", coder).end_object();
  return json.take();
}

// A whole number without a fraction: "500000", not "500000.0".
void write_number(JsonWriter& json, std::string_view key, const std::optional<double>& number) {
  if (!number) return;
  if (std::trunc(*number) == *number && std::fabs(*number) < 9e15) json.field(key, static_cast<std::int64_t>(*number));
  else json.field(key, *number);
}

void write_words(JsonWriter& json, std::string_view key, std::string_view text, const std::optional<core::Span>& span) {
  if (text.empty()) return;
  json.key(key).begin_object().field("text", text);
  if (span && span->end > span->begin) json.field("begin", span->begin).field("end", span->end);
  json.end_object();
}

void write_magnitude(JsonWriter& json, const std::vector<core::Figure>& figures) {
  json.key("magnitude").begin_object();
  for (const core::Figure& figure : figures) {
    json.key(figure.measure).begin_object();
    if (figure.value) json.field("value", *figure.value);
    if (figure.low) json.field("low", *figure.low);
    if (figure.high) json.field("high", *figure.high);
    json.field("text", figure.text).end_object();
  }
  json.end_object();
}

}  // namespace

std::string document_json(const core::Document& document, size_t sentences, std::string_view coder) {
  JsonWriter json;
  json.begin_object().field("kind", "document").field("id", document.id).field("document", document.id);
  json.field_if("source", document.source).field_if("url", document.url).field_if("title", document.title);
  write_strings(json, "authors", document.authors);
  if (!document.published.empty()) json.field("published", document.published).field("published_precision", core::to_string(document.published_precision));
  json.field_if("language", document.language).field("sha256", document.sha256).field("bytes", static_cast<std::uint64_t>(document.text.size()));
  json.field("sentences", static_cast<std::uint64_t>(sentences)).field_if("origin", document.origin).field("coder", coder).end_object();
  return json.take();
}

std::string event_json(const core::Event& event, const core::Document& document, std::string_view coder) {
  JsonWriter json;
  json.begin_object().field("kind", "event").field("id", event.id).field("document", event.document);
  json.field("type", core::to_string(event.type)).field_if("mode", event.mode);
  write_strings(json, "contexts", event.contexts);
  json.field_if("cameo", event.cameo).field("intensity", event.intensity);
  json.field("status", core::to_string(event.status));
  json.key("actors").begin_array();
  for (const core::Actor& actor : event.actors) write_actor(json, actor, true);
  json.end_array();
  write_date(json, "date", event.date);
  if (event.location) write_location(json, "location", *event.location);
  if (event.attribution) write_attribution(json, *event.attribution);
  if (!event.magnitude.empty()) write_magnitude(json, event.magnitude);
  write_evidence(json, event.evidence, document);
  // Two digits are all that the calibration data can tell apart.
  json.field("confidence", std::round(event.confidence * 100) / 100).field("because", event.because).field("coder", coder).end_object();
  return json.take();
}

std::string relation_json(const core::Relation& relation, const core::Document& document, std::string_view coder) {
  JsonWriter json = begin_record("relation", relation);
  json.field("type", core::to_string(relation.type)).field("status", core::to_string(relation.status));
  json.key("subject");
  write_actor(json, relation.subject, false);
  if (relation.object) {
    json.key("object");
    write_actor(json, *relation.object, false);
  } else if (relation.place) {
    const core::EventLocation& place = *relation.place;
    json.key("object").begin_object().field("place", place.text).field_if("name", place.place.name).field_if("country", place.place.country);
    json.field_if("admin1", place.place.admin1);
    if (place.place.geonameid != 0) json.field("geonameid", place.place.geonameid);
    if (place.place.has_point) json.field("lat", place.place.lat).field("lon", place.place.lon);
    json.field("text", place.text);
    if (place.span) json.field("begin", place.span->begin).field("end", place.span->end);
    json.end_object();
  }
  if (!relation.object && !relation.place) write_words(json, "object", relation.goal, relation.goal_span);
  write_date(json, "since", relation.since);
  write_date(json, "until", relation.until);
  if (relation.attribution) write_attribution(json, *relation.attribution);
  return end_record(json, relation, document, coder);
}

std::string position_json(const core::Position& position, const core::Document& document, std::string_view coder) {
  JsonWriter json = begin_record("position", position);
  json.key("holder");
  write_actor(json, position.holder, false);
  json.field("stance", core::to_string(position.stance));
  json.key("issue").begin_object().field("text", position.issue).field_if("code", position.issue_code);
  json.field("begin", position.issue_span.begin).field("end", position.issue_span.end).end_object();
  if (position.addressee) {
    json.key("addressee");
    write_actor(json, *position.addressee, false);
  }
  json.field_if("condition_for", position.condition_for);
  write_date(json, "since", position.since);
  if (position.attribution) write_attribution(json, *position.attribution);
  return end_record(json, position, document, coder);
}

std::string statement_json(const core::Statement& statement, const core::Document& document, std::string_view coder) {
  JsonWriter json = begin_record("statement", statement);
  json.key("speaker");
  write_actor(json, statement.speakers.front(), false);
  if (statement.speakers.size() > 1) {
    json.key("speakers").begin_array();
    for (const core::Actor& speaker : statement.speakers) write_actor(json, speaker, false);
    json.end_array();
  }
  json.field("medium", core::to_string(statement.medium));
  write_strings(json, "about", statement.about);
  write_strings(json, "clauses", statement.clauses);
  json.key("quotes").begin_array();
  for (const core::Span& quote : statement.quotes) json.begin_object().field("begin", quote.begin).field("end", quote.end).field("text", words(document, quote)).end_object();
  json.end_array();
  write_date(json, "date", statement.date);
  return end_record(json, statement, document, coder);
}

std::string figure_json(const core::FigureRecord& figure, const core::Document& document, std::string_view coder) {
  JsonWriter json = begin_record("figure", figure);
  json.field("measure", figure.measure);
  write_number(json, "value", figure.value);
  write_number(json, "low", figure.low);
  write_number(json, "high", figure.high);
  write_number(json, "share", figure.share);
  json.field_if("unit", figure.unit);
  if (figure.increment) json.field("increment", true);
  json.field("text", figure.text).field_if("whom", figure.whom);
  if (figure.whom_actor) {
    json.key("whom_actor");
    write_actor(json, *figure.whom_actor, false);
  }
  if (figure.place) write_location(json, "place", *figure.place);
  write_date(json, "since", figure.since);
  write_date(json, "until", figure.until);
  if (figure.attribution) write_attribution(json, *figure.attribution);
  return end_record(json, figure, document, coder);
}

std::string circumstance_json(const core::Circumstance& circumstance, const core::Document& document, std::string_view coder) {
  JsonWriter json = begin_record("circumstance", circumstance);
  json.field("circumstance", circumstance.circumstance);
  json.key("actor");
  write_actor(json, circumstance.actor, false);
  write_date(json, "date", circumstance.date);
  if (circumstance.attribution) write_attribution(json, *circumstance.attribution);
  return end_record(json, circumstance, document, coder);
}

std::vector<std::string> record_lines(const core::Analysis& analysis, std::string_view coder) {
  const core::Document& document = *analysis.document;
  std::vector<std::string> lines;
  for (const auto& event : analysis.events) lines.push_back(event_json(event, document, coder));
  for (const auto& relation : analysis.relations) lines.push_back(relation_json(relation, document, coder));
  for (const auto& position : analysis.positions) lines.push_back(position_json(position, document, coder));
  for (const auto& statement : analysis.statements) lines.push_back(statement_json(statement, document, coder));
  for (const auto& figure : analysis.figures) lines.push_back(figure_json(figure, document, coder));
  for (const auto& circumstance : analysis.circumstances) lines.push_back(circumstance_json(circumstance, document, coder));
  return lines;
}

std::string fault_json(const core::Fault& fault, std::string_view coder) {
  JsonWriter json;
  json.begin_object().field("kind", "fault");
  json.field("id", base::short_id("f:", fault.code + "|" + fault.where + "|" + fault.document));
  json.field_if("document", fault.document).field("code", fault.code).field("message", fault.message);
  json.field_if("where", fault.where).field_if("hint", fault.hint).field("coder", coder).end_object();
  return json.take();
}

}  // namespace dragoman::formats
