// serve/parquet_file.h - the rows of a table as a Parquet file, made by the store's engine in a folder of its own that is removed afterwards.
//
// Fails   DM6xx, DM002. Cost: the rows are written twice to the temporary folder; memory is that of the engine (256 MB at most).
#pragma once

#include "serve/columns.h"

namespace dragoman::serve {

Reply parquet_file(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> selection);

}  // namespace dragoman::serve
