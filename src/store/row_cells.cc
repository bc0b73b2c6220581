#include "store/row_cells.h"

namespace dragoman::store {

core::Precision precision_from(std::string_view name) {
  for (const auto precision : {core::Precision::kDay, core::Precision::kWeek, core::Precision::kMonth, core::Precision::kYear})
    if (core::to_string(precision) == name) return precision;
  return core::Precision::kUnknown;
}

core::ActorRole role_from(std::string_view name) {
  using enum core::ActorRole;
  for (const auto role : {kActor, kRecipient, kHost, kMediator, kParticipant})
    if (core::to_string(role) == name) return role;
  return kActor;
}

void write_span(RowWriter& row, const std::optional<core::Span>& span) {
  if (span) row.integer(std::int64_t{span->begin}).integer(std::int64_t{span->end});
  else row.nulls(2);
}

void write_date(RowWriter& row, const std::optional<core::EventDate>& date) {
  if (!date) {
    row.nulls(6);
    return;
  }
  row.day(date->when.start).day(date->when.end).text(core::to_string(date->when.precision)).text(date->text);
  write_span(row, date->span);
}

void write_location(RowWriter& row, const std::optional<core::EventLocation>& location) {
  if (!location) {
    row.nulls(9);
    return;
  }
  const core::Place& place = location->place;
  row.text(location->text).text(place.name).text(place.country).text(place.admin1);
  if (place.geonameid != 0) row.integer(place.geonameid);
  else row.null();
  if (place.has_point) row.real(place.lat).real(place.lon);
  else row.nulls(2);
  write_span(row, location->span);
}

void write_party(RowWriter& row, const core::Actor* actor) {
  if (actor == nullptr) row.nulls(3);
  else row.text(actor->id.empty() ? actor->person : actor->id).text(actor->name.empty() ? actor->text : actor->name).text(actor->country);
}

void write_attribution(RowWriter& row, const std::optional<core::Attribution>& attribution) {
  if (!attribution) {
    row.nulls(7);
    return;
  }
  write_party(row, &attribution->speaker);
  row.text(attribution->cue).boolean(attribution->quoted);
  write_span(row, attribution->span);
}

std::string_view words_of(const core::Document& document, const core::Span& span) {
  if (span.begin > span.end || span.end > document.text.size()) return {};
  return std::string_view(document.text).substr(span.begin, span.end - span.begin);
}

std::optional<core::EventDate> read_date(Cells& cells) {
  core::EventDate date;
  date.when.start = cells.day();
  date.when.end = cells.day();
  const bool given = !cells.next_is_null();
  date.when.precision = precision_from(cells.text());
  date.text = cells.text();
  date.span = cells.maybe_span();
  return given ? std::optional(date) : std::nullopt;
}

std::optional<core::EventLocation> read_location(Cells& cells) {
  core::EventLocation location;
  location.text = cells.text();
  location.place.name = cells.text();
  location.place.country = cells.text();
  location.place.admin1 = cells.text();
  location.place.geonameid = cells.integer();
  location.place.has_point = !cells.next_is_null();
  location.place.lat = cells.real();
  location.place.lon = cells.real();
  location.span = cells.maybe_span();
  const core::Place& place = location.place;
  const bool given = !location.text.empty() || !place.name.empty() || !place.country.empty() || place.geonameid != 0 || place.has_point || location.span;
  return given ? std::optional(location) : std::nullopt;
}

std::optional<core::Attribution> read_attribution(Cells& cells) {
  cells.skip(3);  // speaker
  core::Attribution attribution;
  attribution.cue = cells.text();
  attribution.quoted = cells.boolean();
  const auto span = cells.maybe_span();
  if (!span) return std::nullopt;
  attribution.span = *span;
  return attribution;
}

}  // namespace dragoman::store
