// JSON Lines of any bytes: no crash, and no input without an item.
#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "ingest/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragoman;
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  ingest::Options options;
  options.format = ingest::Format::kJsonl;
  options.max_document_bytes = 1 << 20;
  auto reader = ingest::Reader::from_stream(in, "fuzz.jsonl", options);
  size_t items = 0;
  while (reader.next()) ++items;
  if (items == 0) std::abort();
  return 0;
}
