// store/schema.h - the tables and views of a store, written down once: CREATE TABLE, the writer, the reader and verify go by it.
//
// Every table but meta ends in row_hash, over all its hashed columns in order (value.h).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dragoman::store {

// Grows by one with each change of the tables; migrate.cc knows the way from each older one.
inline constexpr int kSchemaVersion = 2;

enum class CellType : std::uint8_t { kText, kTexts, kInteger, kIntegers, kBig, kReal, kBool, kDay, kHash };

struct ColumnSpec {
  std::string_view name;
  CellType type;
  bool hashed = true;
};

// The first seven are those of schema 1, the others came with schema 2.
enum class TableId : std::uint8_t {
  kDocument,
  kEvent,
  kActor,
  kSpeaker,
  kFigure,
  kEvidence,
  kFault,
  kRelation,
  kPosition,
  kStatement,
  kFigureRecord,
  kCircumstance,
  kRecordActor,
  kStatementSpan
};
inline constexpr size_t kTableCount = 14;

struct TableSpec {
  TableId id;
  std::string_view name;
  std::string_view key;       // column that names a row in a report
  std::span<const ColumnSpec> columns;  // without row_hash
};

const std::array<TableSpec, kTableCount>& tables();
const TableSpec& table(TableId id);
std::string_view sql_type(CellType type);
// "id", "document", ... in double quotes, comma-separated.
std::string column_list(const TableSpec& table);
// All CREATE TABLE and CREATE VIEW statements of a new store.
std::string create_tables_sql();
std::string create_views_sql();  // schema_views.cc
std::string create_table_sql(const TableSpec& table);
// event_story is derived from the others and has no row_hash: it is made anew by Store::set_stories.
std::string create_story_table_sql();

}  // namespace dragoman::store
