#include "base/tsv.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace dragoman::base {

namespace {

// Cells of one line; keeps empty ones.
std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (size_t begin = 0;;) {
    const size_t tab = line.find('\t', begin);
    cells.push_back(line.substr(begin, tab == std::string_view::npos ? tab : tab - begin));
    if (tab == std::string_view::npos) return cells;
    begin = tab + 1;
  }
}

Result<std::vector<size_t>> column_positions(const std::vector<std::string_view>& header, const std::vector<std::string_view>& columns, const std::string& name) {
  std::vector<size_t> positions;
  for (std::string_view column : columns) {
    const auto it = std::find(header.begin(), header.end(), column);
    if (it == header.end()) return Error{"DM205", fmt::format("column '{}' is missing", column), name, "name it in the header line"};
    positions.push_back(static_cast<size_t>(it - header.begin()));
  }
  return positions;
}

}  // namespace

Result<TsvTable> TsvTable::load(const std::filesystem::path& file, const std::vector<std::string_view>& columns) {
  auto content = read_file(file);
  if (!content) return Error(std::move(content.error()));
  return parse(std::move(*content), file.string(), columns);
}

Result<TsvTable> TsvTable::parse(std::string content, std::string name, const std::vector<std::string_view>& columns) {
  TsvTable table;
  table.name_ = std::move(name);
  table.content_ = std::make_unique<std::string>(std::move(content));
  const std::string_view all = *table.content_;
  std::vector<std::string_view> header;
  std::vector<size_t> positions;
  int line_number = 0;
  for (size_t begin = 0; begin < all.size();) {
    size_t end = all.find('\n', begin);
    if (end == std::string_view::npos) end = all.size();
    std::string_view line = all.substr(begin, end - begin);
    begin = end + 1;
    ++line_number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    auto cells = cells_of(line);
    if (header.empty()) {
      header = std::move(cells);
      auto found = column_positions(header, columns, table.name_);
      if (!found) return Error(std::move(found.error()));
      positions = std::move(*found);
      continue;
    }
    TsvRow row;
    row.line = line_number;
    if (cells.size() != header.size())
      return Error{"DM201", fmt::format("row has {} cells, the header {}", cells.size(), header.size()), fmt::format("{}:{}", table.name_, line_number),
                   "cells are separated by single tabs"};
    for (size_t position : positions) row.cells.push_back(cells[position]);
    table.rows_.push_back(std::move(row));
  }
  if (header.empty()) return Error{"DM205", "file has no header line", table.name_, ""};
  return table;
}

std::string TsvTable::where(const TsvRow& row) const { return fmt::format("{}:{}", name_, row.line); }

std::vector<std::string_view> split(std::string_view cell, char separator) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    const size_t at = cell.find(separator);
    const std::string_view part = cell.substr(0, at);
    if (!part.empty()) parts.push_back(part);
    if (at == std::string_view::npos) break;
    cell.remove_prefix(at + 1);
  }
  return parts;
}

Result<std::string> read_file(const std::filesystem::path& file) {
  std::error_code code;
  if (std::filesystem::is_directory(file, code)) return Error{"DM001", "is a folder, not a file", file.string(), ""};
  std::ifstream in(file, std::ios::binary);
  if (!in) return Error{"DM001", "cannot be opened", file.string(), "does it exist, and may you read it?"};
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (in.bad()) return Error{"DM001", "cannot be read to its end", file.string(), ""};
  return bytes;
}

Status write_file(const std::filesystem::path& file, std::string_view bytes) {
  const std::filesystem::path temporary = file.string() + ".tmp";
  {
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.flush();
    if (!out) return Error{"DM002", "cannot be written", temporary.string(), "is there space, and may you write there?"};
  }
  std::error_code code;
  std::filesystem::rename(temporary, file, code);
  if (code) return Error{"DM002", "cannot be renamed into place: " + code.message(), file.string(), ""};
  return std::monostate{};
}

}  // namespace dragoman::base
