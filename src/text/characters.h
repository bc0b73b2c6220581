// text/characters.h - what kind of character stands at a byte of UTF-8 text.
//
// In      text and a byte position inside it; bytes that are not UTF-8 count as one symbol each.
// Out     code point, its length in bytes (>= 1) and its class.
// Fails   never.
// Threads free functions without state.
// Cost    one table look-up for ASCII.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dragoman::text {

enum class CharClass : std::uint8_t {
  kSymbol,
  kSpace,
  kLower,
  kUpper,
  kDigit,
  kOpen,
  kClose,
  kApostrophe,
  kQuote,
  kHyphen,
  kDash,
  kPeriod,
  kBang,
  kEllipsis,
  kComma,
  kColon,
  kSlash,
  kCurrency
};

struct Char {
  char32_t point = 0;
  std::uint8_t bytes = 1;
  CharClass kind = CharClass::kSymbol;
};

constexpr std::array<CharClass, 256> make_ascii_table() {
  using enum CharClass;
  std::array<CharClass, 256> table{};
  for (auto& entry : table) entry = kSymbol;
  for (int c = 0; c <= 32; ++c) table[c] = kSpace;
  table[127] = kSpace;
  for (int c = 'a'; c <= 'z'; ++c) table[c] = kLower;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = kUpper;
  for (int c = '0'; c <= '9'; ++c) table[c] = kDigit;
  for (char c : {'(', '[', '{'}) table[c] = kOpen;
  for (char c : {')', ']', '}'}) table[c] = kClose;
  table['\''] = kApostrophe;
  table['"'] = kQuote;
  table['-'] = kHyphen;
  table['.'] = kPeriod;
  table['!'] = table['?'] = kBang;
  table[','] = table[';'] = kComma;
  table[':'] = kColon;
  table['/'] = kSlash;
  table['$'] = kCurrency;
  return table;
}

// The class of each ASCII byte; kSymbol for bytes above.
inline constexpr std::array<CharClass, 256> kAsciiClass = make_ascii_table();

Char decode_wide(std::string_view text, std::size_t at);  // for bytes >= 0x80

// at < text.size().
inline Char char_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1, kAsciiClass[byte]};
  return decode_wide(text, at);
}

// The character that ends just before `at` (at > 0).
Char char_before(std::string_view text, std::size_t at);

inline bool is_letter(CharClass kind) { return kind == CharClass::kLower || kind == CharClass::kUpper; }
inline bool is_word(CharClass kind) { return is_letter(kind) || kind == CharClass::kDigit; }

// Letters and figures among the ASCII bytes.
inline bool is_ascii_word(char c) { return is_word(kAsciiClass[static_cast<unsigned char>(c)]); }

// ASCII letters lower-cased, everything else as it is.
inline char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}  // namespace dragoman::text
