#include "serve/parquet_file.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "store/engine.h"
#include "store/query_output.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using base::Status;

namespace {

// Removed with everything in it.
struct Folder {
  std::filesystem::path path;
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "dragoman-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path = name;
  }
  ~Folder() {
    std::error_code ignored;
    if (!path.empty()) std::filesystem::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

Status write_rows(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> selection, const std::filesystem::path& to) {
  std::ofstream file(to, std::ios::binary);
  constexpr size_t kPortion = 1000;
  for (size_t at = 0; at < selection.size(); at += kPortion) {
    auto rows = cells_of(call, kind, columns, selection.subspan(at, std::min(kPortion, selection.size() - at)));
    if (!rows) return rows.error();
    for (const store::Row& row : *rows) {
      for (size_t i = 0; i < row.size(); ++i) file << (i == 0 ? "" : ",") << store::csv_cell(row[i], true);
      file << "\n";
    }
    if (!file) return Error{"DM002", "a temporary file cannot be written", "", "make room on the disk"};
  }
  file.close();
  return file ? Status() : Status(Error{"DM002", "a temporary file cannot be written", "", "make room on the disk"});
}

std::string_view sql_type(std::string_view type) { return type == "day" ? "DATE" : type == "number" ? "DOUBLE" : type == "bool" ? "BOOLEAN" : "VARCHAR"; }

}  // namespace

Reply parquet_file(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> selection) {
  const auto folder = std::make_shared<Folder>();
  if (folder->path.empty()) return Error{"DM002", "no temporary folder can be made", "", ""};
  DRAGOMAN_TRY(write_rows(call, kind, columns, selection, folder->path / "rows.csv"));
  std::string types;
  for (const Column& column : columns) types += fmt::format("{}'{}': '{}'", types.empty() ? "" : ", ", column.id, sql_type(column.type));
  {
    auto engine = store::Engine::open(folder->path / "work.duckdb", {.read_only = false, .threads = 1, .memory_limit = "256MB"});
    if (!engine) return Error(engine.error());
    DRAGOMAN_TRY(
        engine->run(fmt::format("COPY (SELECT * FROM read_csv('{0}/rows.csv', header = false, columns = {{{1}}}, delim = ',', quote = '\"', escape = '\"', auto_detect = false, "
                                "max_line_size = 1000000, parallel = false)) TO '{0}/rows.parquet' (FORMAT parquet, COMPRESSION zstd)",
                                folder->path.string(), types)));
  }
  const auto file = std::make_shared<std::ifstream>(folder->path / "rows.parquet", std::ios::binary);
  http::Response response(200, "application/vnd.apache.parquet", "");
  response.more = [folder, file](std::string& out) {
    constexpr size_t kPortion = size_t{256} << 10U;
    out.resize(kPortion);
    file->read(out.data(), static_cast<std::streamsize>(kPortion));
    out.resize(static_cast<size_t>(file->gcount()));
    return file->good();
  };
  as_file(response, fmt::format("{}.parquet", name_of(kind)));
  return response;
}

}  // namespace dragoman::serve
