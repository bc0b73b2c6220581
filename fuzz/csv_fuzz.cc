// CSV of any bytes: no crash, and no input without an item; rows in the order of their lines.
#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "ingest/csv.h"
#include "ingest/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragoman;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  ingest::ByteBuffer buffer(ingest::from_bytes(bytes, nullptr));
  ingest::CsvReader rows(buffer, ',', 4096);
  ingest::CsvRow row;
  std::uint64_t last = 0;
  while (rows.next(row)) {
    if (row.line <= last) std::abort();
    last = row.line;
  }
  // A header in front, so that rows become records.
  std::istringstream in("title,text,published\n" + bytes);
  ingest::Options options;
  options.format = ingest::Format::kCsv;
  options.max_document_bytes = 1 << 20;
  auto reader = ingest::Reader::from_stream(in, "fuzz.csv", options);
  size_t items = 0;
  while (reader.next()) ++items;
  if (items == 0) std::abort();
  return 0;
}
