// base/utf8.h - the few questions about UTF-8 that every room asks. Strict: overlong forms, surrogates, > U+10FFFF are errors.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman::base {

// Bytes of the well-formed sequence that begins at `at`; 0 when there is none.
size_t utf8_length_at(std::string_view text, size_t at);
// Code point at `at` and its length; U+FFFD and length 0 where the bytes are not UTF-8.
struct CodePoint {
  char32_t value = 0xFFFD;
  size_t length = 0;
};
CodePoint code_point_at(std::string_view text, size_t at);
void append_utf8(std::string& out, char32_t code_point);
bool is_utf8(std::string_view text);
// Offset of the first byte that is not part of well-formed UTF-8; text.size() when all is well.
size_t first_bad_utf8(std::string_view text);
// True at 0, at the end, and where a sequence begins.
inline bool on_code_point_border(std::string_view text, size_t at) { return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U; }

}  // namespace dragoman::base
