// base/tsv.h - tab-separated data files with one header line: how every table of data/ is read.
//
// In      UTF-8 file; first line not starting with '#' names the columns; later '#' lines and empty lines are skipped.
// Out     rows of cells in the order of `columns` asked for; views into the table's own buffer.
// Fails   DM001 unreadable, DM205 a column is missing, DM201 a row has another number of cells. Places are file:line.
// Owns    the whole file; cells live as long as the Table (moving the table keeps them valid).
// Cost    one read, one pass.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::base {

struct TsvRow {
  std::vector<std::string_view> cells;
  int line = 0;  // 1-based
};

class TsvTable {
 public:
  static Result<TsvTable> load(const std::filesystem::path& file, const std::vector<std::string_view>& columns);
  static Result<TsvTable> parse(std::string content, std::string name, const std::vector<std::string_view>& columns);

  const std::vector<TsvRow>& rows() const { return rows_; }
  // "data/actors/states.tsv:14"
  std::string where(const TsvRow& row) const;

 private:
  std::string name_;
  std::unique_ptr<std::string> content_;
  std::vector<TsvRow> rows_;
};

// Cuts a cell at every `separator`; empty parts are dropped.
std::vector<std::string_view> split(std::string_view cell, char separator);

// Whole file as bytes. Fails DM001.
Result<std::string> read_file(const std::filesystem::path& file);
// Writes to a temporary neighbour, then renames. Fails DM002.
Status write_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace dragoman::base
