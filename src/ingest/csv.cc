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
    if (count > best) {
      best = count;
      found = candidate;
    }
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
      if (bytes_.look() == '"') {
        take();
        cell += '"';
        continue;
      }
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

// Back to the line after the one the row began on: what stands there may be sound.
void CsvReader::recover(CsvRow& row) {
  size_t feed = raw_.find_first_of("\r\n");
  if (feed == std::string::npos) {
    int c = bytes_.get();
    for (; c >= 0 && c != '\n' && c != '\r'; c = bytes_.get())
      if (raw_.size() <= limit_) raw_ += static_cast<char>(c);
    if (c == '\r' && bytes_.look() == '\n') bytes_.get();
    feed = raw_.size();
  } else {
    bytes_.unread(std::string_view(raw_).substr(feed + (raw_.compare(feed, 2, "\r\n") == 0 ? 2 : 1)));
  }
  line_ = row.line + 1;
  row.cells.clear();
  // Tab-separated files have no quoting of their own: a quotation mark that makes no sense is a letter.
  if (separator_ == '\t' && feed <= limit_) {
    for (size_t at = 0; at <= feed;) {
      const size_t tab = std::min(raw_.find('\t', at), feed);
      row.cells.push_back(raw_.substr(at, tab - at));
      at = tab + 1;
    }
    return;
  }
  row.problem = problem_;
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
      recover(row);
      return true;
    }
    if (row.cells.size() > 1 || !trim(row.cells[0]).empty()) return true;
  }
}

}  // namespace dragoman::ingest
