// serve/table_view.h - ranges of records as rows of a table, or as whole records; the same as files.
//
// In      a call with a filter, sort, range. Out: docs/openapi.yaml, /{kind}.
// Fails   DM902 a column or sort that is not there; DM6xx.
// Cost    rows: sorting touches numbers only; the words of a range are read by their place in the store.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

// "events", "relations" ... "documents", "stories", "faults", with an ending for a file (".csv", ".jsonl", ".parquet") or none.
bool is_table(std::string_view name);
Reply table_reply(const Call& call, std::string_view name);

}  // namespace dragoman::serve
