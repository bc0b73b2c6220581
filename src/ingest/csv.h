// ingest/csv.h - rows of CSV (RFC 4180), streaming.
//
// In      a ByteBuffer; separator ',' ';' '\t' or '|'. Line ends "\n", "\r\n" or a lone "\r"; quoted cells may hold them.
// Out     cells of one row at a time, with the line it began on.
// Fails   a row is bad where a quote never closes, or is followed by something else than a separator: the row's first line is
//         given up and reading goes on at the next line. Also where it is larger than the limit.
// Threads one reader, one thread. Cost linear.
#pragma once

#include <string>
#include <vector>

#include "ingest/byte_source.h"

namespace dragoman::ingest {

struct CsvRow {
  std::vector<std::string> cells;
  std::uint64_t line = 0;   // 1-based
  std::uint64_t byte = 0;   // offset of its first byte
  std::string problem;      // empty: the row is good
};

class CsvReader {
 public:
  CsvReader(ByteBuffer& bytes, char separator, size_t limit) : bytes_(bytes), separator_(separator), limit_(limit) {}
  // False at the end. Empty lines are skipped.
  bool next(CsvRow& row);

  // The separator that cuts this header line into most cells.
  static char detect(std::string_view header);

 private:
  enum class End { kCell, kRow, kBad };
  End read_cell(std::string& cell);
  End read_quoted(std::string& cell);
  End give_up(const char* problem);
  void recover(CsvRow& row);
  int take();
  bool end_of_line(int c);

  ByteBuffer& bytes_;
  char separator_;
  size_t limit_;
  std::uint64_t line_ = 1;
  std::string raw_;      // the row's bytes so far, to go back to
  std::string problem_;
};

}  // namespace dragoman::ingest
