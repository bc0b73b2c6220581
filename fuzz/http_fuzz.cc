// A connection's bytes, in portions: no crash, bounded memory, and the same requests however the bytes are cut.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "http/query_string.h"
#include "http/request_parser.h"

namespace {

// What was understood, as one string.
std::string read_in_portions(std::string_view bytes, size_t portion) {
  using dragoman::http::RequestParser;
  RequestParser parser;
  std::string told;
  for (size_t at = 0; at < bytes.size(); at += portion) {
    auto state = parser.feed(bytes.substr(at, portion));
    while (true) {
      if (state == RequestParser::State::kBody) state = parser.allow_body(1000);
      if (state == RequestParser::State::kFailed) return told + "!" + std::to_string(parser.status());
      if (state != RequestParser::State::kDone) break;
      const auto& request = parser.request();
      told += request.method + " " + request.target + " " + std::to_string(request.headers.size()) + " " + request.body + "\n";
      if (const auto segments = dragoman::http::path_segments(request.path))
        for (const std::string& segment : *segments)
          if (segment == ".." || segment.find('/') != std::string::npos || segment.find('\0') != std::string::npos) std::abort();
      static_cast<void>(dragoman::http::Parameters::parse(request.query));
      state = parser.next();
    }
    if (parser.buffered() > dragoman::http::kMaxHead + portion) std::abort();
  }
  return told;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string whole = read_in_portions(bytes, size == 0 ? 1 : size);
  const std::string small = read_in_portions(bytes, 7);
  // Which limit is met first may depend on the portions; what was accepted may not.
  const auto accepted = [](const std::string& told) { return told.substr(0, told.rfind('!')); };
  if (whole.find('!') == std::string::npos && small.find('!') == std::string::npos && accepted(whole) != accepted(small)) std::abort();
  return 0;
}
