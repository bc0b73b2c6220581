// Relations, positions, statements, figures and circumstances as rows, and back.
#include <cmath>
#include <set>

#include "store/record_rows.h"
#include "store/row_cells.h"

namespace dragoman::store {

namespace {

void begin_record(RowWriter& row, const core::Record& record, size_t position) { row.text(record.id).text(record.document).integer(static_cast<std::int64_t>(position)); }

void write_real(RowWriter& row, const std::optional<double>& number) {
  if (number) row.real(*number);
  else row.null();
}

// Empty spans are written as null: they stand for "no words".
std::optional<core::Span> some(const core::Span& span) { return span.end > span.begin ? std::optional(span) : std::nullopt; }

const core::Actor* some(const std::optional<core::Actor>& actor) { return actor ? &*actor : nullptr; }

Cells begin_read(const Row& row, core::Record& record) {
  Cells cells(row);
  record.id = cells.text();
  record.document = cells.text();
  cells.skip();  // position
  return cells;
}

void end_read(Cells& cells, core::Record& record) {
  record.sentence = static_cast<std::uint32_t>(cells.integer());
  record.confidence = cells.real();
  record.because = cells.text();
}

}  // namespace

// -- records to rows ----------------------------------------------------------------------------------------------------------

std::uint64_t RecordWriters::end_record(RowWriter& row, const core::Record& record, std::string_view coder) {
  row.integer(std::int64_t{record.sentence}).real(std::round(record.confidence * 100) / 100).text(record.because).text(coder);
  return row.end_row();
}

std::uint64_t RecordWriters::add_party(const core::Record& record, size_t position, std::string_view role, const core::Actor& actor) {
  RowWriter& row = rows(TableId::kRecordActor);
  row.text(record.id).text(record.document).integer(static_cast<std::int64_t>(position)).text(role);
  row.text(actor.id).text(actor.name).text(actor.country).texts(actor.sectors).text(actor.person).text(actor.text);
  write_span(row, some(actor.span));
  return row.end_row();
}

std::uint64_t RecordWriters::add_says(const core::Record& record, const std::optional<core::Attribution>& attribution) {
  if (!attribution) return 0;
  std::uint64_t sum = add_party(record, 0, "says", attribution->speaker);
  for (size_t i = 0; i < attribution->chain.size(); ++i) sum += add_party(record, i + 1, "says", attribution->chain[i]);
  return sum;
}

std::uint64_t RecordWriters::add_relation(const core::Relation& relation, size_t position, std::string_view coder) {
  RowWriter& row = rows(TableId::kRelation);
  begin_record(row, relation, position);
  row.text(core::to_string(relation.type)).text(core::to_string(relation.status));
  write_party(row, &relation.subject);
  write_party(row, some(relation.object));
  write_location(row, relation.place);
  row.text(relation.goal);
  write_span(row, relation.goal_span);
  write_date(row, relation.since);
  write_date(row, relation.until);
  write_attribution(row, relation.attribution);
  std::uint64_t sum = end_record(row, relation, coder) + add_party(relation, 0, "subject", relation.subject) + add_says(relation, relation.attribution);
  if (relation.object) sum += add_party(relation, 0, "object", *relation.object);
  return sum;
}

std::uint64_t RecordWriters::add_position(const core::Position& record, size_t position, std::string_view coder) {
  RowWriter& row = rows(TableId::kPosition);
  begin_record(row, record, position);
  row.text(core::to_string(record.stance));
  write_party(row, &record.holder);
  row.text(record.issue);
  write_span(row, record.issue_span);
  row.text(record.issue_code);
  write_party(row, some(record.addressee));
  row.text(record.condition_for);
  write_span(row, record.condition_span);
  write_date(row, record.since);
  write_attribution(row, record.attribution);
  std::uint64_t sum = end_record(row, record, coder) + add_party(record, 0, "holder", record.holder) + add_says(record, record.attribution);
  if (record.addressee) sum += add_party(record, 0, "addressee", *record.addressee);
  return sum;
}

std::uint64_t RecordWriters::add_statement(const core::Statement& statement, const core::Document& document, const RecordView& records, size_t position, std::string_view coder) {
  RowWriter& row = rows(TableId::kStatement);
  begin_record(row, statement, position);
  write_party(row, statement.speakers.empty() ? nullptr : &statement.speakers.front());
  row.text(core::to_string(statement.medium)).texts(statement.about).texts(statement.clauses).integers(statement.sentences);
  write_date(row, statement.date);
  std::uint64_t sum = end_record(row, statement, coder);
  for (size_t i = 0; i < statement.speakers.size(); ++i) sum += add_party(statement, i, "speaker", statement.speakers[i]);
  size_t spans = 0;
  const auto add_span = [&](std::string_view role, const core::Span& span) {
    RowWriter& cells = rows(TableId::kStatementSpan);
    cells.text(statement.id).text(statement.document).integer(static_cast<std::int64_t>(spans++)).text(role);
    write_span(cells, span);
    cells.text(words_of(document, span));
    sum += cells.end_row();
  };
  for (const core::Span& quote : statement.quotes) add_span("quote", quote);
  for (const std::uint32_t number : statement.sentences)
    if (number < records.sentences.size()) add_span("sentence", {records.sentences[number].begin, records.sentences[number].end});
  return sum;
}

std::uint64_t RecordWriters::add_figure(const core::FigureRecord& figure, size_t position, std::string_view coder) {
  RowWriter& row = rows(TableId::kFigureRecord);
  begin_record(row, figure, position);
  row.text(figure.measure);
  for (const auto& number : {figure.value, figure.low, figure.high, figure.share}) write_real(row, number);
  row.text(figure.unit).boolean(figure.increment).text(figure.text);
  write_span(row, some(figure.span));
  row.text(figure.whom);
  write_party(row, some(figure.whom_actor));
  write_location(row, figure.place);
  write_date(row, figure.since);
  write_date(row, figure.until);
  write_attribution(row, figure.attribution);
  std::uint64_t sum = end_record(row, figure, coder) + add_says(figure, figure.attribution);
  if (figure.whom_actor) sum += add_party(figure, 0, "whom", *figure.whom_actor);
  return sum;
}

std::uint64_t RecordWriters::add_circumstance(const core::Circumstance& circumstance, size_t position, std::string_view coder) {
  RowWriter& row = rows(TableId::kCircumstance);
  begin_record(row, circumstance, position);
  row.text(circumstance.circumstance);
  write_party(row, &circumstance.actor);
  write_date(row, circumstance.date);
  write_attribution(row, circumstance.attribution);
  return end_record(row, circumstance, coder) + add_party(circumstance, 0, "actor", circumstance.actor) + add_says(circumstance, circumstance.attribution);
}

std::uint64_t RecordWriters::add_others(const core::Document& document, const RecordView& records, std::string_view coder) {
  std::uint64_t sum = 0;
  std::set<std::string_view> seen;
  // Positions count from 0 in each kind.
  const auto each = [&](const auto& all, const auto& add) {
    size_t position = 0;
    for (const auto& record : all)
      if (seen.insert(record.id).second) sum += add(record, position++) + add_evidence(record.id, record.evidence, document);
  };
  each(records.relations, [&](const core::Relation& r, size_t at) { return add_relation(r, at, coder); });
  each(records.positions, [&](const core::Position& r, size_t at) { return add_position(r, at, coder); });
  each(records.statements, [&](const core::Statement& r, size_t at) { return add_statement(r, document, records, at, coder); });
  each(records.figures, [&](const core::FigureRecord& r, size_t at) { return add_figure(r, at, coder); });
  each(records.circumstances, [&](const core::Circumstance& r, size_t at) { return add_circumstance(r, at, coder); });
  return sum;
}

// -- rows to records ----------------------------------------------------------------------------------------------------------

std::pair<std::string, core::Actor> record_actor_from(const Row& row) {
  core::Actor actor = actor_from(row);
  actor.role = core::ActorRole::kActor;  // the column holds the part in the record instead
  return {row[3].text, std::move(actor)};
}

std::optional<core::Span> quote_from(const Row& row) {
  Cells cells(row, 3);
  return cells.text() == "quote" ? std::optional(cells.span()) : std::nullopt;
}

core::Relation relation_from(const Row& row) {
  core::Relation relation;
  Cells cells = begin_read(row, relation);
  relation.type = core::relation_type_from(cells.text()).value_or(core::RelationType::kBacks);
  relation.status = core::event_status_from(cells.text()).value_or(core::EventStatus::kOngoing);
  cells.skip(6);  // subject, object
  relation.place = read_location(cells);
  relation.goal = cells.text();
  relation.goal_span = cells.maybe_span();
  relation.since = read_date(cells);
  relation.until = read_date(cells);
  relation.attribution = read_attribution(cells);
  end_read(cells, relation);
  return relation;
}

core::Position position_from(const Row& row) {
  core::Position position;
  Cells cells = begin_read(row, position);
  position.stance = core::stance_from(cells.text()).value_or(core::Stance::kDemands);
  cells.skip(3);  // holder
  position.issue = cells.text();
  position.issue_span = cells.span();
  position.issue_code = cells.text();
  cells.skip(3);  // addressee
  position.condition_for = cells.text();
  position.condition_span = cells.maybe_span();
  position.since = read_date(cells);
  position.attribution = read_attribution(cells);
  end_read(cells, position);
  return position;
}

core::Statement statement_from(const Row& row) {
  core::Statement statement;
  Cells cells = begin_read(row, statement);
  cells.skip(3);  // speaker
  statement.medium = core::medium_from(cells.text()).value_or(core::Medium::kStatement);
  statement.about = cells.texts();
  statement.clauses = cells.texts();
  statement.sentences = cells.integers();
  statement.date = read_date(cells);
  end_read(cells, statement);
  return statement;
}

core::FigureRecord figure_record_from(const Row& row) {
  core::FigureRecord figure;
  Cells cells = begin_read(row, figure);
  figure.measure = cells.text();
  figure.value = cells.maybe_real();
  figure.low = cells.maybe_real();
  figure.high = cells.maybe_real();
  figure.share = cells.maybe_real();
  figure.unit = cells.text();
  figure.increment = cells.boolean();
  figure.text = cells.text();
  figure.span = cells.maybe_span().value_or(core::Span{});
  figure.whom = cells.text();
  cells.skip(3);  // whom_actor
  figure.place = read_location(cells);
  figure.since = read_date(cells);
  figure.until = read_date(cells);
  figure.attribution = read_attribution(cells);
  end_read(cells, figure);
  return figure;
}

core::Circumstance circumstance_from(const Row& row) {
  core::Circumstance circumstance;
  Cells cells = begin_read(row, circumstance);
  circumstance.circumstance = cells.text();
  cells.skip(3);  // actor
  circumstance.date = read_date(cells);
  circumstance.attribution = read_attribution(cells);
  end_read(cells, circumstance);
  return circumstance;
}

}  // namespace dragoman::store
