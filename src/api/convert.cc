#include "api/convert.h"

#include <cmath>

namespace dragoman::api {

namespace {

std::string day_text(const std::optional<core::Day>& day) { return day ? day->to_string() : std::string(); }

Actor public_actor(const core::Actor& actor, bool with_role) {
  Actor out;
  if (with_role) out.role = core::to_string(actor.role);
  out.id = actor.id;
  out.name = actor.name;
  out.country = actor.country;
  out.sectors = actor.sectors;
  out.person = actor.person;
  out.text = actor.text;
  out.begin = actor.span.begin;
  out.end = actor.span.end;
  return out;
}

Location public_location(const core::EventLocation& from) {
  Location out{from.text, from.place.name, from.place.country, from.place.admin1, from.place.geonameid, {}, {}};
  if (from.place.has_point) {
    out.lat = from.place.lat;
    out.lon = from.place.lon;
  }
  return out;
}

Attribution public_attribution(const core::Attribution& from) {
  Attribution out;
  out.speaker = public_actor(from.speaker, false);
  out.cue = from.cue;
  out.quoted = from.quoted;
  out.begin = from.span.begin;
  out.end = from.span.end;
  for (const core::Actor& actor : from.chain) out.chain.push_back(public_actor(actor, false));
  return out;
}

}  // namespace

Document public_document(const core::Document& document, size_t sentences) {
  Document out;
  out.id = document.id;
  out.source = document.source;
  out.url = document.url;
  out.title = document.title;
  out.authors = document.authors;
  out.published = document.published;
  if (!document.published.empty()) out.published_precision = core::to_string(document.published_precision);
  out.language = document.language;
  out.sha256 = document.sha256;
  out.text = document.text;
  out.origin = document.origin;
  out.sentences = sentences;
  return out;
}

Event public_event(const core::Event& event, const core::Document& document) {
  Event out;
  out.id = event.id;
  out.document = event.document;
  out.type = core::to_string(event.type);
  out.mode = event.mode;
  out.contexts = event.contexts;
  out.cameo = event.cameo;
  out.intensity = event.intensity;
  out.status = core::to_string(event.status);
  for (const core::Actor& actor : event.actors) out.actors.push_back(public_actor(actor, true));
  if (event.date) out.date = Date{day_text(event.date->when.start), day_text(event.date->when.end), std::string(core::to_string(event.date->when.precision)), event.date->text};
  if (event.location) out.location = public_location(*event.location);
  if (event.attribution) out.attribution = public_attribution(*event.attribution);
  for (const core::Figure& figure : event.magnitude) out.magnitude.push_back({figure.measure, figure.value, figure.low, figure.high, figure.text});
  for (const core::Evidence& evidence : event.evidence)
    out.evidence.push_back({evidence.role, evidence.span.begin, evidence.span.end, document.text.substr(evidence.span.begin, evidence.span.end - evidence.span.begin)});
  out.confidence = std::round(event.confidence * 100) / 100;  // as the JSON Lines have it
  out.because = event.because;
  return out;
}

Fault public_fault(const core::Fault& fault) { return {fault.code, fault.message, fault.where, fault.document, fault.hint}; }

}  // namespace dragoman::api
