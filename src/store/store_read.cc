// Records by id, a store's summary, and SQL.
#include <fmt/format.h>

#include <array>
#include <map>

#include "store/record_stream.h"
#include "store/schema.h"
#include "store/store_state.h"

namespace dragoman::store {

using base::Error;
using base::Result;
using base::Status;

namespace {

constexpr size_t kShortestId = 6;   // hex digits
constexpr size_t kListedIds = 10;

bool is_hex(std::string_view words) { return !words.empty() && words.find_first_not_of("0123456789abcdef") == std::string_view::npos; }

Result<StoredDocument> read_document(Engine& engine, const std::string& id, const DocumentRows* places = nullptr) {
  std::string sql = fmt::format("SELECT {} FROM document WHERE id = $1", column_list(table(TableId::kDocument)));
  if (places != nullptr) sql += fmt::format(" AND rowid = {}", places->of[static_cast<size_t>(TableId::kDocument)].first);
  auto rows = engine.query(sql, {text_value(id)});
  if (!rows) return rows.error();
  Row row;
  auto more = rows->next(row);
  if (!more) return more.error();
  if (!*more) return Error{"DM609", "the store holds no document with this id", id, ""};
  StoredDocument out;
  out.document = document_from(row);
  out.sentences = sentences_from(row);
  out.coder = coder_from(row);
  auto records = RecordStream::open(engine, id, places);
  if (!records) return records.error();
  std::string name;
  auto some = records->next(name, out);
  if (!some) return some.error();
  return out;
}

}  // namespace

// The one id in `table` that `id` names, whole or by its beginning.
Result<std::string> Store::State::full_id(std::string_view table, std::string_view prefix, std::string_view id) {
  return full_id(fmt::format("SELECT DISTINCT id FROM {}", table), table, prefix, id);
}

Result<std::string> Store::State::full_id(const std::string& ids, std::string_view what, std::string_view prefix, std::string_view id) {
  std::string start(id);
  std::string_view digits = id;
  if (digits.starts_with(prefix)) digits.remove_prefix(prefix.size());
  const bool is_short = is_hex(digits) && digits.size() >= kShortestId;
  if (is_short) start = std::string(prefix) + std::string(digits);
  auto rows = engine.query(fmt::format("SELECT id FROM ({}) WHERE id = $1 OR ($2 AND starts_with(id, $1)) ORDER BY id LIMIT {}", ids, kListedIds + 1),
                           {text_value(start), [&] {
                              Value v;
                              v.kind = Value::Kind::kBool;
                              v.integer = is_short ? 1 : 0;
                              return v;
                            }()});
  if (!rows) return rows.error();
  std::vector<std::string> found;
  Row row;
  while (true) {
    auto more = rows->next(row);
    if (!more) return more.error();
    if (!*more) break;
    if (row[0].text == start) return start;
    found.push_back(row[0].text);
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    const std::string hint = is_hex(digits) && !is_short ? fmt::format("give at least {} digits of the id", kShortestId)
                                                         : "ids are printed by 'dragoman query' and 'dragoman code'";
    return Error{"DM609", fmt::format("the store holds no {} '{}'", what, id), path.string(), hint};
  }
  const bool cut = found.size() > kListedIds;
  if (cut) found.pop_back();
  return Error{"DM610", fmt::format("'{}' is the beginning of {} ids", id, cut ? fmt::format("more than {}", kListedIds) : fmt::format("{}", found.size())), path.string(),
               fmt::format("give more digits: {}{}", fmt::join(found, ", "), cut ? ", ..." : "")};
}

Result<StoredEvent> Store::find_event(std::string_view id) {
  State& state = *state_;
  auto full = state.full_id("event", "e:", id);
  if (!full) return Error(full.error());
  auto rows = state.engine.query("SELECT document FROM event WHERE id = $1", {text_value(*full)});
  if (!rows) return rows.error();
  Row row;
  auto more = rows->next(row);
  if (!more) return more.error();
  if (!*more) return Error{"DM609", "the store holds no such event", *full, ""};
  auto document = read_document(state.engine, row[0].text);
  if (!document) return Error(document.error());
  for (core::Event& event : document->events)
    if (event.id == *full) return StoredEvent{std::move(event), std::move(document->document), std::move(document->coder)};
  return Error{"DM603", "damaged: an event without its document", *full, "run 'dragoman verify'"};
}

Result<StoredDocument> Store::find_document(std::string_view id) {
  auto full = state_->full_id("document", "d:", id);
  if (!full) return Error(full.error());
  return read_document(state_->engine, *full);
}

Result<StoredDocument> Store::document_at(const std::string& id, const DocumentRows& rows) { return read_document(state_->engine, id, &rows); }

Status Store::document_rows(const std::function<void(const std::string& id, const DocumentRows& rows)>& use) {
  std::map<std::string, DocumentRows> all;
  for (const TableSpec& spec : tables()) {
    if (spec.id == TableId::kFault) continue;
    auto rows = state_->engine.query(fmt::format("SELECT {0}, min(rowid), max(rowid) FROM {1} GROUP BY {0}", spec.id == TableId::kDocument ? "id" : "document", spec.name));
    if (!rows) return rows.error();
    Row row;
    while (true) {
      auto more = rows->next(row);
      if (!more) return more.error();
      if (!*more) break;
      all[row[0].text].of[static_cast<size_t>(spec.id)] = {static_cast<std::uint32_t>(row[1].integer), static_cast<std::uint32_t>(row[2].integer)};
    }
  }
  for (const auto& [id, rows] : all) use(id, rows);
  return {};
}

namespace {

using Kind = StoredId::Kind;

struct IdTable {
  Kind kind;
  std::string_view prefix, what, ids;  // ids: a SELECT of id and document
};

constexpr std::array kIdTables = {IdTable{Kind::kEvent, "e:", "event", "SELECT id, document FROM event"},
                                  IdTable{Kind::kRelation, "rel:", "relation", "SELECT id, document FROM relation"},
                                  IdTable{Kind::kPosition, "pos:", "position", "SELECT id, document FROM position"},
                                  IdTable{Kind::kStatement, "sta:", "statement", "SELECT id, document FROM statement"},
                                  IdTable{Kind::kFigure, "fig:", "figure", "SELECT id, document FROM figure"},
                                  IdTable{Kind::kCircumstance, "cir:", "circumstance", "SELECT id, document FROM circumstance"},
                                  IdTable{Kind::kDocument, "d:", "document", "SELECT id, id AS document FROM document"},
                                  IdTable{Kind::kStory, "s:", "story", "SELECT DISTINCT story AS id, NULL AS document FROM event_story"}};

}  // namespace

Result<StoredId> Store::find_id(std::string_view id) {
  const size_t colon = id.find(':');
  std::optional<Error> error;
  for (const IdTable& table : kIdTables) {
    if (colon != std::string_view::npos && id.substr(0, colon + 1) != table.prefix) continue;
    auto full = state_->full_id(std::string(table.ids), table.what, table.prefix, id);
    if (!full) {
      // Without a prefix the first kind that knows the id is meant; two ids of one kind are an error at once.
      if (full.error().code != "DM609") return Error(full.error());
      if (!error) error = colon == std::string_view::npos ? Error{"DM609", fmt::format("the store holds no record '{}'", id), full.error().where, full.error().hint} : full.error();
      continue;
    }
    auto rows = state_->engine.query(fmt::format("SELECT document FROM ({}) WHERE id = $1", table.ids), {text_value(*full)});
    if (!rows) return rows.error();
    Row row;
    auto more = rows->next(row);
    if (!more) return more.error();
    return StoredId{table.kind, *full, *more ? row[0].text : std::string()};
  }
  if (error) return *error;
  return Error{"DM609", fmt::format("'{}' is no id of a record", id), state_->path.string(), "ids begin with e:, rel:, pos:, sta:, fig:, cir:, d: or s:"};
}

Result<QueryResult> Store::read(const std::string& sql, const Row& parameters) { return state_->engine.query(sql, parameters); }

Result<StoreSummary> Store::summary() {
  auto rows = state_->engine.query(
      "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM event), (SELECT count(*) FROM fault), (SELECT min(published_day)::VARCHAR FROM document), "
      "(SELECT max(published_day)::VARCHAR FROM document), (SELECT list(DISTINCT coder ORDER BY coder) FROM document), (SELECT any_value(value) FROM meta WHERE key = 'created_by'), "
      "(SELECT any_value(value) FROM meta WHERE key = 'schema')");
  if (!rows) return rows.error();
  Row row;
  if (auto more = rows->next(row); !more) return more.error();
  StoreSummary out;
  out.documents = static_cast<std::uint64_t>(row[0].integer);
  out.events = static_cast<std::uint64_t>(row[1].integer);
  out.faults = static_cast<std::uint64_t>(row[2].integer);
  out.first_day = row[3].text;
  out.last_day = row[4].text;
  for (const Value& coder : row[5].items) out.coders.push_back(coder.text);
  out.created_by = row[6].text;
  out.schema = row[7].text;
  return out;
}

// -- SQL ----------------------------------------------------------------------------------------------------------------------

Status Store::State::shut_off_outside(const std::filesystem::path& but) {
  if (writes()) return Error{"DM612", "user SQL needs a store opened for reading", path.string(), ""};
  if (shut_off && but.empty()) return {};
  if (shut_off) return Error{"DM612", "a query was run on this handle: it writes no files any more", path.string(), "open the store again"};
  std::string sql;
  if (!but.empty()) sql += fmt::format("SET allowed_paths = [{}]; ", sql_literal(but.string()));
  // The order matters: the last one locks the others.
  sql += "SET enable_external_access = false; SET lock_configuration = true;";
  DRAGOMAN_TRY(engine.run(sql));
  shut_off = true;
  return {};
}

Result<QueryResult> Store::query(const std::string& sql) {
  DRAGOMAN_TRY(state_->shut_off_outside());
  return state_->engine.query_of_user(sql);
}

}  // namespace dragoman::store
