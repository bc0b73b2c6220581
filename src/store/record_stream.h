// store/record_stream.h - stored records as records again, one document after the other, in order of document id.
//
// In      a document's id, or none for all; where its rows lie, if that is known.
// Out     all records of a document, each kind in the order the coder made them.
// Fails   DM6xx when the file cannot be read.
// Cost    streamed: memory is that of one document, and of the engine's sort.
#pragma once

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "store/engine.h"
#include "store/record_set.h"
#include "store/schema.h"

namespace dragoman::store {

// Where a document's rows lie in each table: first and last rowid. A hint, so that not the whole table is looked through; {1, 0}: it has none there.
struct DocumentRows {
  std::array<std::pair<std::uint32_t, std::uint32_t>, kTableCount> of;
  DocumentRows() { of.fill({1, 0}); }
};

class RecordStream {
 public:
  // `document`: only that document's records; empty: those of all. `rows`: where they lie, if that is known.
  static base::Result<RecordStream> open(Engine& engine, const std::string& document = {}, const DocumentRows* rows = nullptr);
  // The next document that has records. False at the end.
  base::Result<bool> next(std::string& document, RecordSet& records);

 private:
  // Rows of one table, one row ahead.
  struct Part {
    TableId table;
    Rows rows;
    Row row;
    bool more = false;
  };
  using RowsByRecord = std::map<std::string, std::vector<Row>, std::less<>>;
  static base::Result<Part> open_part(Engine& engine, TableId table, const std::string& document, const DocumentRows* rows);
  static base::Status advance(Part& part);
  // The rows of `document` in each part, by the id of their record.
  base::Status gather(const std::string& document, std::map<TableId, RowsByRecord>& found);

  explicit RecordStream(std::vector<Part> parts) : parts_(std::move(parts)) {}
  std::vector<Part> parts_;
};

}  // namespace dragoman::store
