#include "store/record_rows.h"

#include <cmath>
#include <set>

#include "store/row_cells.h"

namespace dragoman::store {

RecordWriters::RecordWriters() {
  for (const TableSpec& spec : tables()) writers_.emplace_back(spec);
}

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
  return sum + add_evidence(event.id, event.evidence, document);
}

std::uint64_t RecordWriters::add_evidence(std::string_view record, const std::vector<core::Evidence>& all, const core::Document& document) {
  std::uint64_t sum = 0;
  for (size_t i = 0; i < all.size(); ++i) {
    RowWriter& cells = rows(TableId::kEvidence);
    cells.text(record).text(document.id).integer(static_cast<std::int64_t>(i)).text(all[i].role);
    write_span(cells, all[i].span);
    cells.text(words_of(document, all[i].span));
    sum += cells.end_row();
  }
  return sum;
}

void RecordWriters::add(const core::Document& document, const RecordView& records, size_t sentences, std::string_view coder) {
  std::set<std::string_view> seen;
  std::uint64_t sum = 0;
  for (const core::Event& event : records.events)
    if (seen.insert(event.id).second) sum += add_event(event, document, seen.size() - 1, coder);
  sum += add_others(document, records, coder);
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
  event.attribution = read_attribution(cells);
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
