#include "store/record_rows.h"

#include <cmath>
#include <set>

namespace dragoman::store {

namespace {

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

void write_attribution(RowWriter& row, const std::optional<core::Attribution>& attribution) {
  if (!attribution) {
    row.nulls(7);
    return;
  }
  const core::Actor& speaker = attribution->speaker;
  row.text(speaker.id.empty() ? speaker.person : speaker.id).text(speaker.name.empty() ? speaker.text : speaker.name).text(speaker.country);
  row.text(attribution->cue).boolean(attribution->quoted);
  write_span(row, attribution->span);
}

std::string_view words(const core::Document& document, const core::Span& span) {
  if (span.begin > span.end || span.end > document.text.size()) return {};
  return std::string_view(document.text).substr(span.begin, span.end - span.begin);
}

// Reads the cells of a row one after the other.
class Cells {
 public:
  explicit Cells(const Row& row, size_t at = 0) : row_(row), at_(at) {}
  std::string text() { return row_[at_++].text; }
  std::int64_t integer() { return row_[at_++].integer; }
  double real() { return row_[at_++].real; }
  bool boolean() { return row_[at_++].integer != 0; }
  bool next_is_null() const { return row_[at_].is_null(); }
  void skip(size_t count = 1) { at_ += count; }
  std::optional<core::Day> day() {
    const Value& value = row_[at_++];
    return value.is_null() ? std::nullopt : std::optional(value.day());
  }
  std::optional<std::int64_t> number() {
    const Value& value = row_[at_++];
    return value.is_null() ? std::nullopt : std::optional(value.integer);
  }
  std::vector<std::string> texts() {
    std::vector<std::string> out;
    for (const Value& item : row_[at_++].items) out.push_back(item.text);
    return out;
  }
  core::Span span() {
    const auto begin = static_cast<core::ByteOffset>(integer());
    return {begin, static_cast<core::ByteOffset>(integer())};
  }
  std::optional<core::Span> maybe_span() {
    if (!next_is_null()) return span();
    skip(2);
    return std::nullopt;
  }

 private:
  const Row& row_;
  size_t at_;
};

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

}  // namespace

RecordWriters::RecordWriters()
    : writers_{RowWriter(table(TableId::kDocument)), RowWriter(table(TableId::kEvent)),    RowWriter(table(TableId::kActor)), RowWriter(table(TableId::kSpeaker)),
               RowWriter(table(TableId::kFigure)),   RowWriter(table(TableId::kEvidence)), RowWriter(table(TableId::kFault))} {}

std::uint64_t RecordWriters::add_actor(TableId table, const core::Event& event, size_t position, const core::Actor& actor) {
  RowWriter& row = rows(table);
  row.text(event.id).text(event.document).integer(static_cast<std::int64_t>(position)).text(core::to_string(actor.role));
  row.text(actor.id).text(actor.name).text(actor.country).texts(actor.sectors).text(actor.person).text(actor.text);
  write_span(row, actor.span.end > actor.span.begin ? std::optional(actor.span) : std::nullopt);
  return row.end_row();
}

// The sum of the hashes of all rows the event became.
std::uint64_t RecordWriters::add_event(const core::Event& event, const core::Document& document, size_t position, std::string_view coder) {
  RowWriter& row = rows(TableId::kEvent);
  row.text(event.id).text(event.document).integer(static_cast<std::int64_t>(position)).text(core::to_string(event.type)).text(event.mode).texts(event.contexts);
  row.text(event.cameo).real(event.intensity).text(core::to_string(event.status));
  write_date(row, event.date);
  write_location(row, event.location);
  write_attribution(row, event.attribution);
  row.integer(std::int64_t{event.sentence}).real(std::round(event.confidence * 100) / 100).text(event.because).text(coder);
  std::uint64_t sum = row.end_row();

  for (size_t i = 0; i < event.actors.size(); ++i) sum += add_actor(TableId::kActor, event, i, event.actors[i]);
  if (event.attribution) {
    sum += add_actor(TableId::kSpeaker, event, 0, event.attribution->speaker);
    for (size_t i = 0; i < event.attribution->chain.size(); ++i) sum += add_actor(TableId::kSpeaker, event, i + 1, event.attribution->chain[i]);
  }
  for (size_t i = 0; i < event.magnitude.size(); ++i) {
    const core::Figure& figure = event.magnitude[i];
    RowWriter& cells = rows(TableId::kFigure);
    cells.text(event.id)
        .text(event.document)
        .integer(static_cast<std::int64_t>(i))
        .text(figure.measure)
        .integer(figure.value)
        .integer(figure.low)
        .integer(figure.high)
        .text(figure.text);
    write_span(cells, figure.span);
    sum += cells.end_row();
  }
  for (size_t i = 0; i < event.evidence.size(); ++i) {
    const core::Evidence& evidence = event.evidence[i];
    RowWriter& cells = rows(TableId::kEvidence);
    cells.text(event.id).text(event.document).integer(static_cast<std::int64_t>(i)).text(evidence.role);
    write_span(cells, evidence.span);
    cells.text(words(document, evidence.span));
    sum += cells.end_row();
  }
  return sum;
}

void RecordWriters::add(const core::Document& document, const std::vector<core::Event>& events, size_t sentences, std::string_view coder) {
  std::set<std::string_view> seen;
  std::uint64_t sum = 0;
  for (const core::Event& event : events)
    if (seen.insert(event.id).second) sum += add_event(event, document, seen.size() - 1, coder);
  RowWriter& row = rows(TableId::kDocument);
  row.text(document.id).text(document.source).text(document.url).text(document.title).texts(document.authors).text(document.published);
  row.text(document.published.empty() ? std::string_view() : core::to_string(document.published_precision)).day(document.published_day());
  row.text(document.language).text(document.sha256).integer(static_cast<std::int64_t>(document.text.size())).integer(static_cast<std::int64_t>(sentences));
  row.text(document.origin).text(coder).integer(static_cast<std::int64_t>(seen.size())).hash(sum).text(document.text);
  row.end_row();
}

void RecordWriters::add_fault(const core::Fault& fault, std::string_view id, std::string_view coder) {
  RowWriter& row = rows(TableId::kFault);
  row.text(id).text(fault.document).text(fault.code).text(fault.message).text(fault.where).text(fault.hint).text(coder);
  row.end_row();
}

base::Status RecordWriters::append_to(Engine& engine) {
  for (RowWriter& writer : writers_) DRAGOMAN_TRY(writer.append_to(engine));
  return {};
}

core::Document document_from(const Row& row) {
  core::Document document;
  Cells cells(row);
  document.id = cells.text();
  document.source = cells.text();
  document.url = cells.text();
  document.title = cells.text();
  document.authors = cells.texts();
  document.published = cells.text();
  document.published_precision = precision_from(cells.text());
  cells.skip();  // published_day
  document.language = cells.text();
  document.sha256 = cells.text();
  cells.skip(2);  // bytes, sentences
  document.origin = cells.text();
  cells.skip(3);  // coder, events, records_hash
  document.text = cells.text();
  return document;
}

size_t sentences_from(const Row& document_row) { return static_cast<size_t>(document_row[11].integer); }
std::string coder_from(const Row& document_row) { return document_row[13].text; }

core::Event event_from(const Row& row) {
  core::Event event;
  Cells cells(row);
  event.id = cells.text();
  event.document = cells.text();
  cells.skip();  // position
  event.type = core::event_type_from(cells.text()).value_or(core::EventType::kConsult);
  event.mode = cells.text();
  event.contexts = cells.texts();
  event.cameo = cells.text();
  event.intensity = cells.real();
  event.status = core::event_status_from(cells.text()).value_or(core::EventStatus::kOccurred);
  event.date = read_date(cells);
  event.location = read_location(cells);
  cells.skip(3);  // speaker: its full row is in event_speaker
  core::Attribution attribution;
  attribution.cue = cells.text();
  attribution.quoted = cells.boolean();
  if (const auto span = cells.maybe_span()) {
    attribution.span = *span;
    event.attribution = attribution;
  }
  event.sentence = static_cast<std::uint32_t>(cells.integer());
  event.confidence = cells.real();
  event.because = cells.text();
  return event;
}

core::Actor actor_from(const Row& row) {
  core::Actor actor;
  Cells cells(row, 3);
  actor.role = role_from(cells.text());
  actor.id = cells.text();
  actor.name = cells.text();
  actor.country = cells.text();
  actor.sectors = cells.texts();
  actor.person = cells.text();
  actor.text = cells.text();
  actor.span = cells.maybe_span().value_or(core::Span{});
  return actor;
}

core::Figure figure_from(const Row& row) {
  core::Figure figure;
  Cells cells(row, 3);
  figure.measure = cells.text();
  figure.value = cells.number();
  figure.low = cells.number();
  figure.high = cells.number();
  figure.text = cells.text();
  figure.span = cells.span();
  return figure;
}

core::Evidence evidence_from(const Row& row) {
  Cells cells(row, 3);
  core::Evidence evidence;
  evidence.role = cells.text();
  evidence.span = cells.span();
  return evidence;
}

core::Fault fault_from(const Row& row) {
  Cells cells(row, 1);
  core::Fault fault;
  fault.document = cells.text();
  fault.code = cells.text();
  fault.message = cells.text();
  fault.where = cells.text();
  fault.hint = cells.text();
  return fault;
}

}  // namespace dragoman::store
