// Any bytes in any declared encoding: the canonical text is UTF-8 without NUL, and the way back stays inside the bytes. Also packed data.
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string_view>

#include "base/utf8.h"
#include "ingest/decode.h"
#include "ingest/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragoman;
  constexpr std::string_view kNames[] = {"", "utf-8", "windows-1251", "iso-8859-2", "shift_jis", "gb18030", "iso-2022-jp", "utf-16", "utf-7", "macintosh"};
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  ingest::NfcMap map;
  if (const auto decoded = ingest::decode(bytes, kNames[data[0] % std::size(kNames)], &map)) {
    if (!base::is_utf8(decoded->text) || decoded->text.find('\0') != std::string::npos) std::abort();
    for (core::ByteOffset i = 0; i + 3 < decoded->text.size(); i += 3) {
      const auto raw = map.raw_span({i, i + 3});
      if (raw.begin > raw.end || raw.end > bytes.size()) std::abort();
    }
  }
  std::istringstream in{std::string(bytes)};
  ingest::Options options;
  options.max_document_bytes = 1 << 20;
  auto reader = ingest::Reader::from_stream(in, "fuzz", options);
  size_t items = 0;
  while (reader.next()) ++items;
  if (items == 0) std::abort();
  return 0;
}
