#include "text/characters.h"

namespace dragoman::text {

namespace {

using enum CharClass;

// U+0080..U+024F: which letters are capitals follows the layout of the two Latin blocks.
CharClass latin_class(char32_t p) {
  if (p < 0xA0) return p == 0x85 ? kSpace : kSymbol;
  if (p < 0xC0) {
    switch (p) {
      case 0xA0: return kSpace;
      case 0xA2:
      case 0xA3:
      case 0xA4:
      case 0xA5: return kCurrency;
      case 0xAB: return kOpen;
      case 0xBB: return kClose;
      case 0xAA:
      case 0xAD:
      case 0xB5:
      case 0xBA: return kLower;  // a soft hyphen stays inside its word
      default: return kSymbol;
    }
  }
  if (p == 0xD7 || p == 0xF7) return kSymbol;
  if (p < 0x100) return p < 0xDF ? kUpper : kLower;
  if (p >= 0x139 && p <= 0x148) return p % 2 == 1 ? kUpper : kLower;
  if (p >= 0x178 && p <= 0x17E) return p == 0x178 || p % 2 == 1 ? kUpper : kLower;
  return p % 2 == 0 ? kUpper : kLower;
}

CharClass punctuation_class(char32_t p) {
  if (p <= 0x200B) return kSpace;  // the widths of space, and the zero-width one
  if (p <= 0x200F) return kLower;  // joiners and marks of direction stay inside words
  switch (p) {
    case 0x2010:
    case 0x2011: return kHyphen;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015: return kDash;
    case 0x2018:
    case 0x201A:
    case 0x201B:
    case 0x201C:
    case 0x201E:
    case 0x201F:
    case 0x2039: return kOpen;
    case 0x2019: return kApostrophe;
    case 0x201D:
    case 0x203A: return kClose;
    case 0x2026: return kEllipsis;
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F: return kSpace;
    case 0x203C:
    case 0x203D:
    case 0x2047:
    case 0x2048:
    case 0x2049: return kBang;
    case 0x2060: return kLower;
    default: return kSymbol;
  }
}

CharClass wide_class(char32_t p) {
  if (p < 0x250) return latin_class(p);
  if (p < 0x2000) {
    if (p >= 0x391 && p <= 0x3AB) return kUpper;
    if (p >= 0x400 && p <= 0x42F) return kUpper;
    if (p >= 0x660 && p <= 0x669) return kDigit;
    if (p == 0x60C || p == 0x61B) return kComma;
    if (p == 0x61F) return kBang;
    if (p == 0x1680) return kSpace;
    return kLower;
  }
  if (p < 0x2070) return punctuation_class(p);
  if (p >= 0x20A0 && p <= 0x20CF) return kCurrency;
  if (p >= 0x2070 && p < 0x20A0) return kLower;
  if (p >= 0x2C00 && p < 0x2E00) return kLower;
  if (p >= 0x2100 && p < 0x3040) return p == 0x3000 ? kSpace : kSymbol;
  if (p == 0xFEFF) return kSpace;
  if (p >= 0xFF01 && p <= 0xFF0F) return kSymbol;
  if (p == 0xFFFD || (p >= 0xE000 && p < 0xF900) || p >= 0x1F000) return kSymbol;
  return kLower;
}

}  // namespace

Char decode_wide(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
  if (length == 0 || at + length > text.size()) return {0xFFFD, 1, kSymbol};
  char32_t point = lead & (0xFF >> (length + 1));
  for (int i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[at + i]);
    if ((next & 0xC0) != 0x80) return {0xFFFD, 1, kSymbol};
    point = point << 6 | (next & 0x3F);
  }
  return {point, static_cast<std::uint8_t>(length), wide_class(point)};
}

Char char_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  for (int back = 0; back < 3 && begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80; ++back) --begin;
  const Char found = char_at(text, begin);
  if (begin + found.bytes == at) return found;
  return {0xFFFD, 1, kSymbol};
}

}  // namespace dragoman::text
