// serve/columns.h - the columns of each table of the page: where their cells come from, and by which number they are sorted.
//
// In      a kind of record; positions in its table. Out: cells, in order of the columns asked for.
// Fails   DM902 no such column; DM6xx.
// Threads any.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "serve/call.h"

namespace dragoman::serve {

// What rows of the table view are: records of a kind, documents or stories.
enum class TableKind : std::uint8_t { kEvents, kRelations, kPositions, kStatements, kFigures, kCircumstances, kDocuments, kStories };
std::optional<TableKind> table_kind_from(std::string_view name);  // "events"
std::string_view name_of(TableKind kind);                         // "event"

struct Column {
  std::string_view id;
  std::string_view type;  // text, day, number, bool
  bool sortable = false;
  enum class From : std::uint8_t { kIndex, kStore, kSentence } from = From::kIndex;
  std::string_view sql{};   // kStore: over the kind's table
};

std::span<const Column> columns_of(TableKind kind);
// Those named ("date,type"), or all. DM902.
base::Result<std::vector<Column>> chosen_columns(TableKind kind, const std::vector<std::string>& names);
// Rows in the order of `records`.
base::Result<std::vector<store::Row>> cells_of(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> records);
// The identities of rows: record, document or story ids.
std::string row_id(const Index& index, TableKind kind, std::uint32_t at);
// Positions in order of the column; stable. DM902 where it cannot be sorted by.
base::Result<std::vector<std::uint32_t>> sorted_by(const Call& call, TableKind kind, std::string_view column, bool descending, const std::vector<std::uint32_t>& selection);

}  // namespace dragoman::serve
