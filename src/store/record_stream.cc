#include "store/record_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "store/record_rows.h"

namespace dragoman::store {

using base::Result;
using base::Status;

namespace {

constexpr std::array kParts = {TableId::kEvent,    TableId::kActor,     TableId::kSpeaker,      TableId::kFigure,       TableId::kEvidence,    TableId::kRelation,
                               TableId::kPosition, TableId::kStatement, TableId::kFigureRecord, TableId::kCircumstance, TableId::kRecordActor, TableId::kStatementSpan};

constexpr size_t kDocumentColumn = 1, kPositionColumn = 2;  // of every table but document and fault; the record's id is column 0

// Rows of records that do not exist are passed over by these: verify names them.
class Gathered {
 public:
  using RowsByRecord = std::map<std::string, std::vector<Row>, std::less<>>;
  explicit Gathered(const std::map<TableId, RowsByRecord>& found) : found_(found) {}

  const std::vector<Row>& rows(TableId table, const std::string& record) const {
    static const std::vector<Row> none;
    const auto part = found_.find(table);
    if (part == found_.end()) return none;
    const auto rows = part->second.find(record);
    return rows == part->second.end() ? none : rows->second;
  }

  // The rows of a kind of record, in the order they were made.
  std::vector<const Row*> in_order(TableId table) const {
    std::vector<const Row*> out;
    if (const auto part = found_.find(table); part != found_.end())
      for (const auto& [id, rows] : part->second)
        for (const Row& row : rows) out.push_back(&row);
    std::stable_sort(out.begin(), out.end(), [](const Row* a, const Row* b) { return (*a)[kPositionColumn].integer < (*b)[kPositionColumn].integer; });
    return out;
  }

  template <typename Record>
  void add_evidence(Record& record) const {
    for (const Row& row : rows(TableId::kEvidence, record.id)) record.evidence.push_back(evidence_from(row));
  }

  // Calls use(role, actor) for each party but who says so, whom it puts into `attribution`.
  template <typename Use>
  void parties(const core::Record& record, std::optional<core::Attribution>* attribution, const Use& use) const {
    for (const Row& row : rows(TableId::kRecordActor, record.id)) {
      auto [role, actor] = record_actor_from(row);
      if (role != "says") use(role, std::move(actor));
      else if (attribution == nullptr || !*attribution) continue;
      else if (row[kPositionColumn].integer == 0) (*attribution)->speaker = std::move(actor);
      else (*attribution)->chain.push_back(std::move(actor));
    }
  }

 private:
  const std::map<TableId, RowsByRecord>& found_;
};

core::Event whole_event(const Row& row, const Gathered& gathered) {
  core::Event event = event_from(row);
  for (const Row& part : gathered.rows(TableId::kActor, event.id)) event.actors.push_back(actor_from(part));
  for (const Row& part : gathered.rows(TableId::kFigure, event.id)) event.magnitude.push_back(figure_from(part));
  for (const Row& part : gathered.rows(TableId::kSpeaker, event.id)) {
    if (!event.attribution) continue;
    if (part[kPositionColumn].integer == 0) event.attribution->speaker = actor_from(part);
    else event.attribution->chain.push_back(actor_from(part));
  }
  gathered.add_evidence(event);
  return event;
}

core::Relation whole_relation(const Row& row, const Gathered& gathered) {
  core::Relation relation = relation_from(row);
  gathered.add_evidence(relation);
  gathered.parties(relation, &relation.attribution, [&](const std::string& role, core::Actor actor) {
    if (role == "object") relation.object = std::move(actor);
    else relation.subject = std::move(actor);
  });
  return relation;
}

core::Position whole_position(const Row& row, const Gathered& gathered) {
  core::Position position = position_from(row);
  gathered.add_evidence(position);
  gathered.parties(position, &position.attribution, [&](const std::string& role, core::Actor actor) {
    if (role == "addressee") position.addressee = std::move(actor);
    else position.holder = std::move(actor);
  });
  return position;
}

core::Statement whole_statement(const Row& row, const Gathered& gathered) {
  core::Statement statement = statement_from(row);
  gathered.add_evidence(statement);
  gathered.parties(statement, nullptr, [&](const std::string&, core::Actor actor) { statement.speakers.push_back(std::move(actor)); });
  for (const Row& row_of_span : gathered.rows(TableId::kStatementSpan, statement.id))
    if (const auto quote = quote_from(row_of_span)) statement.quotes.push_back(*quote);
  return statement;
}

core::FigureRecord whole_figure(const Row& row, const Gathered& gathered) {
  core::FigureRecord figure = figure_record_from(row);
  gathered.add_evidence(figure);
  gathered.parties(figure, &figure.attribution, [&](const std::string&, core::Actor actor) { figure.whom_actor = std::move(actor); });
  return figure;
}

core::Circumstance whole_circumstance(const Row& row, const Gathered& gathered) {
  core::Circumstance circumstance = circumstance_from(row);
  gathered.add_evidence(circumstance);
  gathered.parties(circumstance, &circumstance.attribution, [&](const std::string&, core::Actor actor) { circumstance.actor = std::move(actor); });
  return circumstance;
}

}  // namespace

Status RecordStream::advance(Part& part) {
  auto more = part.rows.next(part.row);
  if (!more) return more.error();
  part.more = *more;
  return {};
}

Result<RecordStream::Part> RecordStream::open_part(Engine& engine, TableId id, const std::string& document, const DocumentRows* rows_of) {
  const TableSpec& spec = table(id);
  Row parameters;
  std::string where;
  if (!document.empty()) {
    Value value;
    value.kind = Value::Kind::kText;
    value.text = document;
    parameters.push_back(value);
    where = "WHERE document = $1";
    if (rows_of != nullptr) {
      const auto& [first, last] = rows_of->of[static_cast<size_t>(id)];
      where += fmt::format(" AND rowid BETWEEN {} AND {}", first, last);
    }
  }
  auto rows = engine.query(fmt::format("SELECT {} FROM {} {} ORDER BY document, {}, position", column_list(spec), spec.name, where, spec.key), parameters);
  if (!rows) return rows.error();
  Part part{id, std::move(*rows), {}, false};
  DRAGOMAN_TRY(advance(part));
  return part;
}

Result<RecordStream> RecordStream::open(Engine& engine, const std::string& document, const DocumentRows* rows) {
  std::vector<Part> parts;
  for (const TableId id : kParts) {
    if (rows != nullptr && rows->of[static_cast<size_t>(id)].first > rows->of[static_cast<size_t>(id)].second) continue;
    auto part = open_part(engine, id, document, rows);
    if (!part) return part.error();
    parts.push_back(std::move(*part));
  }
  return RecordStream(std::move(parts));
}

Status RecordStream::gather(const std::string& document, std::map<TableId, RowsByRecord>& found) {
  for (Part& part : parts_)
    while (part.more && part.row[kDocumentColumn].text == document) {
      std::string record = part.row[0].text;
      found[part.table][std::move(record)].push_back(std::move(part.row));
      DRAGOMAN_TRY(advance(part));
    }
  return {};
}

Result<bool> RecordStream::next(std::string& document, RecordSet& records) {
  records = {};
  const Part* first = nullptr;
  for (const Part& part : parts_)
    if (part.more && (first == nullptr || part.row[kDocumentColumn].text < first->row[kDocumentColumn].text)) first = &part;
  if (first == nullptr) return false;
  document = first->row[kDocumentColumn].text;
  std::map<TableId, RowsByRecord> found;
  DRAGOMAN_TRY(gather(document, found));
  const Gathered gathered(found);
  for (const Row* row : gathered.in_order(TableId::kEvent)) records.events.push_back(whole_event(*row, gathered));
  for (const Row* row : gathered.in_order(TableId::kRelation)) records.relations.push_back(whole_relation(*row, gathered));
  for (const Row* row : gathered.in_order(TableId::kPosition)) records.positions.push_back(whole_position(*row, gathered));
  for (const Row* row : gathered.in_order(TableId::kStatement)) records.statements.push_back(whole_statement(*row, gathered));
  for (const Row* row : gathered.in_order(TableId::kFigureRecord)) records.figures.push_back(whole_figure(*row, gathered));
  for (const Row* row : gathered.in_order(TableId::kCircumstance)) records.circumstances.push_back(whole_circumstance(*row, gathered));
  return true;
}

}  // namespace dragoman::store
