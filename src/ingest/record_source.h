// ingest/record_source.h - files of many documents: JSON Lines and CSV, read one record at a time.
//
// In      a ByteBuffer that outlives the source; `name` for origins ("articles.jsonl:14": the record's first line).
// Out     documents and faults in input order. A bad line or row is a fault, and reading goes on after it.
// Fails   DM103 too long, DM106 not JSON, DM107 no text, DM108 bad row, DM109 no header with a text column.
// Threads one source, one thread. Memory: one record.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ingest/byte_source.h"
#include "ingest/reader.h"

namespace dragoman::ingest {

class RecordSource {
 public:
  virtual ~RecordSource() = default;
  // Appends at least one item, or returns false at the end.
  virtual bool next(std::vector<Item>& items) = 0;
};

std::unique_ptr<RecordSource> read_jsonl(ByteBuffer& bytes, std::string name, const Options& options);
std::unique_ptr<RecordSource> read_csv(ByteBuffer& bytes, std::string name, const Options& options);
// A first line that is a CSV header with a text column: how a stream without a name is told.
bool looks_like_csv(std::string_view head, const Options& options);
// The fault that follows a document some of whose bytes were no characters; nothing where all were.
std::optional<core::Fault> replaced_fault(size_t replaced, size_t dropped, const std::string& where);

}  // namespace dragoman::ingest
