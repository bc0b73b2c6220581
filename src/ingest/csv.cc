#include "ingest/csv.h"

#include <algorithm>

#include "ingest/ascii.h"

namespace dragoman::ingest {

char CsvReader::detect(std::string_view header) {
  size_t best = 0;
  char found = ',';
  for (const char candidate : {',', ';', '\t', '|'}) {
    size_t count = 0;
    bool quoted = false;
    for (const char c : header) {
      if (c == '"') quoted = !quoted;
      else if (c == candidate && !quoted) ++count;
    }
    if (count > best) { best = count; found = candidate; }
  }
  return found;
}

int CsvReader::take() {
  const int c = bytes_.get();
  if (c >= 0) raw_ += static_cast<char>(c);
  return c;
}

// True for the end of a line or of the input; "\r\n" is one.
bool CsvReader::end_of_line(int c) {
  if (c == '\r' && bytes_.look() == '\n') take();
  if (c == '\r' || c == '\n') ++line_;
  return c < 0 || c == '\r' || c == '\n';
}

CsvReader::End CsvReader::give_up(const char* problem) {
  problem_ = problem;
  return End::kBad;
}

CsvReader::End CsvReader::read_quoted(std::string& cell) {
  while (true) {
    const int c = take();
    if (c < 0) return give_up("a quotation mark is never closed");
    if (raw_.size() > limit_) return give_up("the row is larger than the limit; is a quotation mark never closed?");
    if (c == '"') {
      if (bytes_.look() == '"') { take(); cell += '"'; continue; }
      const int next = take();
      if (next == static_cast<unsigned char>(separator_)) return End::kCell;
      if (end_of_line(next)) return End::kRow;
      return give_up("something follows a closing quotation mark");
    }
    if (c == '\n' || (c == '\r' && bytes_.look() != '\n')) ++line_;
    cell += static_cast<char>(c);
  }
}

CsvReader::End CsvReader::read_cell(std::string& cell) {
  int c = take();
  if (c == '"') return read_quoted(cell);
  while (true) {
    if (c == static_cast<unsigned char>(separator_)) return End::kCell;
    if (end_of_line(c)) return End::kRow;
    if (raw_.size() > limit_) return give_up("the row is larger than the limit");
    cell += static_cast<char>(c);
    c = take();
  }
}

bool CsvReader::next(CsvRow& row) {
  row = {};
  while (true) {
    if (bytes_.look() < 0) return false;
    row.line = line_;
    row.byte = bytes_.offset();
    raw_.clear();
    row.cells.clear();
    End end = End::kCell;
    while (end == End::kCell) {
      row.cells.emplace_back();
      end = read_cell(row.cells.back());
    }
    if (end == End::kBad) {
      // Back to the line after the one the row began on: what stands there may be sound.
      const size_t feed = std::min(raw_.find_first_of("\r\n"), raw_.size());
      const size_t skip = feed + (raw_.compare(feed, 2, "\r\n") == 0 ? 2 : 1);
      if (feed < raw_.size()) {
        bytes_.unread(std::string_view(raw_).substr(skip));
        line_ = row.line + 1;
      } else {
        // Larger than the limit within one line: the rest of it is read over.
        int c = 0;
        do c = bytes_.get(); while (c >= 0 && c != '\n');
        ++line_;
      }
      row.problem = problem_;
      row.cells = {raw_.substr(0, std::min<size_t>(feed, 4096))};
      return true;
    }
    if (row.cells.size() > 1 || !trim(row.cells[0]).empty()) return true;
  }
}

}  // namespace dragoman::ingest
