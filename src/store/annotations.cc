#include "store/annotations.h"

#include <fmt/format.h>

#include "store/each.h"

namespace dragoman::store {

using base::Error;
using base::Result;
using base::Status;

namespace {

constexpr const char* kCorrectionTable =
    "CREATE TABLE IF NOT EXISTS correction (number INTEGER NOT NULL, record VARCHAR NOT NULL, document VARCHAR, kind VARCHAR NOT NULL, action VARCHAR NOT NULL, "
    "changes VARCHAR NOT NULL, before VARCHAR NOT NULL, note VARCHAR, who VARCHAR NOT NULL, \"when\" VARCHAR NOT NULL, withdrawn VARCHAR)";
constexpr const char* kQueryTable =
    "CREATE TABLE IF NOT EXISTS saved_query (number INTEGER NOT NULL, name VARCHAR NOT NULL, sql VARCHAR NOT NULL, who VARCHAR NOT NULL, \"when\" VARCHAR NOT NULL)";

Value text_of(std::string_view words) {
  Value value;
  value.kind = Value::Kind::kText;
  value.text = words;
  return value;
}

// Runs to its end.
Status run(Store& store, const std::string& sql, const Row& parameters = {}) {
  return each(store, sql, parameters, [](const Row&) {});
}

Result<bool> is_there(Store& store, std::string_view table) {
  bool there = false;
  DRAGOMAN_TRY(each(store, "SELECT count(*) > 0 FROM duckdb_tables() WHERE table_name = $1", {text_of(table)}, [&](Row& row) { there = row[0].integer != 0; }));
  return there;
}

Result<std::int64_t> next_number(Store& store, std::string_view table) {
  std::int64_t number = 1;
  DRAGOMAN_TRY(each(store, fmt::format("SELECT coalesce(max(number), 0) + 1 FROM {}", table), {}, [&](Row& row) { number = row[0].integer; }));
  return number;
}

// The number in "c-12"; -1 where it is none.
std::int64_t number_in(std::string_view id, std::string_view prefix) {
  if (!id.starts_with(prefix)) return -1;
  std::int64_t out = 0;
  for (const char c : id.substr(prefix.size())) {
    if (c < '0' || c > '9' || out > 1000000000) return -1;
    out = out * 10 + (c - '0');
  }
  return out;
}

}  // namespace

Result<std::vector<Correction>> read_corrections(Store& store) {
  std::vector<Correction> out;
  auto there = is_there(store, "correction");
  if (!there) return there.error();
  if (!*there) return out;
  DRAGOMAN_TRY(each(store, "SELECT number, record, document, kind, action, changes, before, note, who, \"when\", withdrawn FROM correction ORDER BY number", {}, [&](Row& row) {
    out.push_back(
        {fmt::format("c-{}", row[0].integer), row[1].text, row[2].text, row[3].text, row[4].text, row[5].text, row[6].text, row[7].text, row[8].text, row[9].text, row[10].text});
  }));
  return out;
}

Result<std::string> add_correction(Store& store, const Correction& c) {
  DRAGOMAN_TRY(run(store, kCorrectionTable));
  auto number = next_number(store, "correction");
  if (!number) return number.error();
  DRAGOMAN_TRY(
      run(store, fmt::format("INSERT INTO correction VALUES ({}, $1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)", *number),
          {text_of(c.record), text_of(c.document), text_of(c.kind), text_of(c.action), text_of(c.changes), text_of(c.before), text_of(c.note), text_of(c.who), text_of(c.when)}));
  return fmt::format("c-{}", *number);
}

Status withdraw_correction(Store& store, std::string_view id, std::string_view when) {
  const std::int64_t number = number_in(id, "c-");
  auto all = read_corrections(store);
  if (!all) return all.error();
  bool found = false;
  for (const Correction& one : *all) found = found || one.id == id;
  if (!found || number < 0) return Error{"DM609", "no correction of this name", "", ""};
  return run(store, fmt::format("UPDATE correction SET withdrawn = $1 WHERE number = {}", number), {text_of(when)});
}

Result<std::vector<SavedQuery>> read_saved_queries(Store& store) {
  std::vector<SavedQuery> out;
  auto there = is_there(store, "saved_query");
  if (!there) return there.error();
  if (!*there) return out;
  DRAGOMAN_TRY(each(store, "SELECT number, name, sql, who, \"when\" FROM saved_query ORDER BY number", {},
                    [&](Row& row) { out.push_back({fmt::format("q-{}", row[0].integer), row[1].text, row[2].text, row[3].text, row[4].text}); }));
  return out;
}

Result<std::string> save_query(Store& store, const SavedQuery& query) {
  DRAGOMAN_TRY(run(store, kQueryTable));
  DRAGOMAN_TRY(run(store, "DELETE FROM saved_query WHERE name = $1", {text_of(query.name)}));
  auto number = next_number(store, "saved_query");
  if (!number) return number.error();
  DRAGOMAN_TRY(
      run(store, fmt::format("INSERT INTO saved_query VALUES ({}, $1, $2, $3, $4)", *number), {text_of(query.name), text_of(query.sql), text_of(query.who), text_of(query.when)}));
  return fmt::format("q-{}", *number);
}

Status forget_query(Store& store, std::string_view id) {
  const std::int64_t number = number_in(id, "q-");
  auto all = read_saved_queries(store);
  if (!all) return all.error();
  bool found = false;
  for (const SavedQuery& one : *all) found = found || one.id == id;
  if (!found || number < 0) return Error{"DM609", "no saved query of this name", "", ""};
  return run(store, fmt::format("DELETE FROM saved_query WHERE number = {}", number));
}

}  // namespace dragoman::store
