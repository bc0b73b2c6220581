#include "ingest/csv.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "ingest/record_source.h"

namespace dragoman::ingest {
namespace {

// Rows as "line:cell|cell;" and bad ones as "line!".
std::string dump(std::string text, char separator = ',') {
  ByteBuffer bytes(from_bytes(std::move(text), nullptr));
  CsvReader reader(bytes, separator, 1000);
  std::string out;
  CsvRow row;
  while (reader.next(row)) {
    out += std::to_string(row.line);
    if (!row.problem.empty()) {
      out += "!;";
      continue;
    }
    for (size_t i = 0; i < row.cells.size(); ++i) out += (i == 0 ? ":" : "|") + row.cells[i];
    out += ";";
  }
  return out;
}

TEST(Csv, Table) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"a,b\n1,2\n", "1:a|b;2:1|2;"},
      {"a,b\r\n1,2\r\n", "1:a|b;2:1|2;"},
      {"a,b\r1,2\r", "1:a|b;2:1|2;"},
      {"a,b\n1,2", "1:a|b;2:1|2;"},
      {"\"x\"\"y\",\"line\nbreak\"\nz,w\n", "1:x\"y|line\nbreak;3:z|w;"},
      {"\"x\",\"a\r\nb\"\r\nz,w\r\n", "1:x|a\r\nb;3:z|w;"},
      {"a,,c\n,,\n", "1:a||c;2:||;"},
      {"a\n\n\nb\n", "1:a;4:b;"},
      {"a,b\n\"never closed,1\n2,3\n", "1:a|b;2!;3:2|3;"},
      {"a,b\n\"x\" y,1\n2,3\n", "1:a|b;2!;3:2|3;"},
      {"a,b\nplain \"quote\" inside,2\n", "1:a|b;2:plain \"quote\" inside|2;"},
      {"\"\",\"\"\"\"\n", "1:|\";"},
      {"\"", "1!;"},
      {"", ""},
      {"a," + std::string(2000, 'x') + "\nb,c\n", "1!;2:b|c;"},
      {"a,\"" + std::string(2000, 'x') + "\nb,c\n", "1!;2:b|c;"},
  };
  for (const auto& [text, want] : cases) EXPECT_EQ(dump(text), want) << text.substr(0, 60);
  EXPECT_EQ(dump("\"Hello\" he said\tb\n\"open\tc\nd\te\n", '\t'), "1:\"Hello\" he said|b;2:\"open|c;3:d|e;");
  EXPECT_EQ(dump("a\tb\n1,2\t3\n", '\t'), "1:a|b;2:1,2|3;");
}

TEST(Csv, SeparatorOfTheHeader) {
  EXPECT_EQ(CsvReader::detect("id,title,text"), ',');
  EXPECT_EQ(CsvReader::detect("id;title;text"), ';');
  EXPECT_EQ(CsvReader::detect("id\ttitle\ttext"), '\t');
  EXPECT_EQ(CsvReader::detect("\"a,b\";\"c,d\";text"), ';');
  EXPECT_EQ(CsvReader::detect("text"), ',');
}

}  // namespace
}  // namespace dragoman::ingest
