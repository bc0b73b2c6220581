// ingest/tables.h - the word lists of data/ingest, built into the program.
//
// In      the stem of a file in data/ingest: "boilerplate".
// Out     its bytes; empty where there is no such table. Live for ever.
// Threads any.
#pragma once

#include <string_view>

namespace dragoman::ingest {

std::string_view table_bytes(std::string_view name);

}  // namespace dragoman::ingest
