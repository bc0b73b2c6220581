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

void write_location(JsonWriter& json, const core::EventLocation& location) {
  json.key("location").begin_object();
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
  if (event.date) {
    json.key("date").begin_object();
    write_interval(json, event.date->when);
    json.field_if("text", event.date->text).end_object();
  }
  if (event.location) write_location(json, *event.location);
  if (event.attribution) write_attribution(json, *event.attribution);
  if (!event.magnitude.empty()) write_magnitude(json, event.magnitude);
  json.key("evidence").begin_array();
  for (const core::Evidence& evidence : event.evidence) {
    json.begin_object().field("role", evidence.role).field("begin", evidence.span.begin).field("end", evidence.span.end);
    json.field("text", words(document, evidence.span)).end_object();
  }
  // Two digits are all that the calibration data can tell apart.
  json.end_array().field("confidence", std::round(event.confidence * 100) / 100).field("because", event.because).field("coder", coder).end_object();
  return json.take();
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
