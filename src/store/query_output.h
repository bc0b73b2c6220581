// store/query_output.h - a query's answer on a terminal, as CSV or as JSON Lines.
//
// In      an answer that was not read yet; a sink for the text. The sink says false when its reader has gone: writing ends, quietly.
// Out     the number of rows written.
// Fails   what reading the answer fails with.
// Cost    csv, jsonl: streamed. table: holds the rows it shows (at most max_rows).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/engine.h"

namespace dragoman::store {

using Sink = std::function<bool(std::string_view)>;

struct TableOptions {
  size_t width = 0;         // columns of the terminal; 0: never cut
  size_t max_rows = 100;    // further rows are counted, not shown; 0: show all
  bool color = false;       // bold headings, faint rules
};

base::Result<std::uint64_t> write_table(Rows& rows, const Sink& sink, const TableOptions& options = {});
// RFC 4180 with a header line. Cells a spreadsheet would run as a formula (= + - @ tab first) get a leading ' unless raw; numbers never do.
base::Result<std::uint64_t> write_csv(Rows& rows, const Sink& sink, bool raw = false);
// One object a row, columns in order; nulls are left out.
base::Result<std::uint64_t> write_jsonl(Rows& rows, const Sink& sink);

std::string csv_cell(const Value& value, bool raw);

}  // namespace dragoman::store
