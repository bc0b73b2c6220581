// cli/schema_check.h - holds every table of a data folder against its schema (data/schema/README.md).
//
// In      a data folder with schema/*.tsv.
// Out     faults, in order of table and line; how many tables and rows were read.
// Fails   DM001, DM205 when the folder or a schema itself cannot be read.
// Cost    reads each table once: well under a second.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace dragoman::cli {

struct SchemaReport {
  size_t tables = 0, rows = 0;
  std::vector<base::Error> faults;
};

base::Result<SchemaReport> check_schemas(const std::filesystem::path& data_dir);

}  // namespace dragoman::cli
