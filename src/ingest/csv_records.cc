#include <fmt/format.h>

#include <algorithm>

#include "base/tsv.h"
#include "ingest/ascii.h"
#include "ingest/csv.h"
#include "ingest/decode.h"
#include "ingest/document.h"
#include "ingest/json.h"
#include "ingest/record.h"
#include "ingest/record_source.h"

namespace dragoman::ingest {

namespace {

constexpr size_t kNoColumn = ~size_t{0};

size_t find_column(const std::vector<std::string>& header, const std::vector<std::string>& names) {
  for (const std::string& name : names)
    for (size_t i = 0; i < header.size(); ++i)
      if (same_letters(trim(header[i]), name)) return i;
  return kNoColumn;
}

void without_mark(std::vector<std::string>& cells) {
  if (!cells.empty() && cells[0].starts_with("\xEF\xBB\xBF")) cells[0].erase(0, 3);
}

class CsvSource : public RecordSource {
 public:
  CsvSource(ByteBuffer& bytes, std::string name, const Options& options)
      : name_(std::move(name)), options_(options), rows_(bytes, separator_of(bytes), options.max_document_bytes) {}

  bool next(std::vector<Item>& items) override {
    if (!started_ && !start(items)) return !items.empty();
    CsvRow row;
    if (!items.empty() || ended_ || !rows_.next(row)) return !items.empty();
    read_row(items, row);
    return true;
  }

 private:
  static char separator_of(ByteBuffer& bytes) {
    const std::string_view head = bytes.peek(1 << 16);
    return CsvReader::detect(head.substr(0, head.find_first_of("\r\n")));
  }

  bool start(std::vector<Item>& items) {
    started_ = true;
    CsvRow row;
    if (!rows_.next(row)) return false;
    header_ = std::move(row.cells);
    without_mark(header_);
    for (size_t i = 0; i < kFieldCount; ++i) columns_[i] = find_column(header_, field_names(static_cast<Field>(i), options_));
    if (!row.problem.empty() || columns_[static_cast<size_t>(Field::kText)] == kNoColumn) {
      ended_ = true;
      std::string names;
      for (const std::string& cell : header_) names += (names.empty() ? "" : ", ") + cell.substr(0, 40);
      items.emplace_back(make_fault("DM109", fmt::format("no column is the text (columns: {})", canonical(names.substr(0, 300))), fmt::format("{}:1", name_),
                                    "name it with --map text=COLUMN; the first row must be the header"));
    }
    return items.empty();
  }

  void read_row(std::vector<Item>& items, CsvRow& row) {
    const std::string where = fmt::format("{}:{}", name_, row.line);
    const auto fault = [&](const std::string& message) { items.emplace_back(make_fault("DM108", message, fmt::format("{} (byte {})", where, row.byte))); };
    if (!row.problem.empty()) {
      fault(row.problem);
      return;
    }
    while (row.cells.size() > header_.size() && row.cells.back().empty()) row.cells.pop_back();
    if (row.cells.size() != header_.size()) {
      fault(fmt::format("{} cells, where the header has {}", row.cells.size(), header_.size()));
      return;
    }
    if (row.cells == header_) {
      fault("the header once more");
      return;
    }
    Record record;
    size_t replaced = 0, dropped = 0;
    for (size_t i = 0; i < kFieldCount; ++i) {
      if (columns_[i] == kNoColumn || row.cells[columns_[i]].empty()) continue;
      std::string& cell = row.cells[columns_[i]];
      dropped += static_cast<size_t>(std::count(cell.begin(), cell.end(), '\0'));
      if (!valid_utf8(cell)) {
        auto decoded = decode(cell);
        if (!decoded) {
          fault(decoded.error().message);
          return;
        }
        replaced += decoded->replaced;
        cell = std::move(decoded->text);
      }
      record.values[i].push_back(cell);
    }
    items.push_back(document_from(record, where, options_));
    if (auto replaced_note = replaced_fault(replaced, dropped, where)) items.emplace_back(*std::move(replaced_note));
  }

  std::string name_;
  const Options& options_;
  CsvReader rows_;
  std::vector<std::string> header_;
  std::array<size_t, kFieldCount> columns_{};
  bool started_ = false, ended_ = false;
};

}  // namespace

std::unique_ptr<RecordSource> read_csv(ByteBuffer& bytes, std::string name, const Options& options) { return std::make_unique<CsvSource>(bytes, std::move(name), options); }

bool looks_like_csv(std::string_view head, const Options& options) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string_view line = head.substr(0, head.find_first_of("\r\n"));
  if (line.size() > 2000 || line.size() == head.size()) return false;
  std::vector<std::string> cells;
  for (const std::string_view cell : base::split(line, CsvReader::detect(line))) {
    std::string_view name = trim(cell);
    if (name.size() > 1 && name.starts_with('"') && name.ends_with('"')) name = name.substr(1, name.size() - 2);
    cells.emplace_back(name);
  }
  return cells.size() > 1 && find_column(cells, field_names(Field::kText, options)) != kNoColumn;
}

}  // namespace dragoman::ingest
