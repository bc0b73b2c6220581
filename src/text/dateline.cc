#include "text/dateline.h"

#include <algorithm>

#include "text/characters.h"

namespace dragoman::text {

namespace {

constexpr std::size_t kLongestDateline = 140;

struct Head {
  bool shouting = false;   // the first word is all capitals, three letters or more
  bool agency = false;     // a bracket stands just before the dash
  int words = 0;
  bool lower_word = false; // a word that no dateline holds
};

bool all_capitals(std::string_view word) {
  int letters = 0;
  for (std::size_t i = 0; i < word.size();) {
    const Char c = char_at(word, i);
    if (c.kind == CharClass::kLower) return false;
    if (c.kind == CharClass::kUpper) ++letters;
    i += c.bytes;
  }
  return letters >= 3;
}

// Joining words of place names ("Port-au-Prince", "Rio de Janeiro") and of two places ("KYIV and MOSCOW").
bool small_word(std::string_view word) { return word.size() <= 3; }

Head read_head(std::string_view head) {
  Head found;
  int lower_words = 0;
  bool bracket = false;
  for (std::size_t i = 0; i < head.size();) {
    const Char c = char_at(head, i);
    if (!is_word(c.kind)) {
      if (c.kind == CharClass::kOpen) bracket = true;
      if (c.kind == CharClass::kClose) {
        bracket = false;
        found.agency = true;
      }
      if (c.kind == CharClass::kBang || c.kind == CharClass::kQuote || c.kind == CharClass::kEllipsis) found.lower_word = true;
      i += c.bytes;
      continue;
    }
    std::size_t end = i;
    while (end < head.size() && is_word(char_at(head, end).kind)) end += char_at(head, end).bytes;
    const std::string_view word = head.substr(i, end - i);
    found.agency = false;  // only a bracket that nothing follows
    if (found.words == 0) found.shouting = all_capitals(word);
    if (found.words == 0 && c.kind != CharClass::kUpper) found.lower_word = true;
    if (c.kind == CharClass::kLower && !bracket) {
      ++lower_words;
      if (!small_word(word)) found.lower_word = true;
    }
    ++found.words;
    i = end;
  }
  if (lower_words > 2) found.lower_word = true;
  return found;
}

// Bytes of the dash that may end a dateline at `at`, spaces after it included; 0: none.
std::size_t dash_length(std::string_view block, std::size_t at) {
  const Char c = char_at(block, at);
  std::size_t end = at + c.bytes;
  const bool spaced = at > 0 && char_before(block, at).kind == CharClass::kSpace;
  if (c.kind == CharClass::kHyphen) {
    while (end < block.size() && block[end] == '-') ++end;
    if (!spaced && end - at < 2) return 0;
  } else if (c.kind != CharClass::kDash) {
    return 0;
  }
  const std::size_t dash_end = end;
  while (end < block.size() && char_at(block, end).kind == CharClass::kSpace) end += char_at(block, end).bytes;
  if (end == block.size()) return 0;
  const bool wide = c.point == 0x2014 || dash_end - at >= 2;
  return end > dash_end || wide ? end - at : 0;
}

}  // namespace

std::optional<core::Span> find_dateline(std::string_view block) {
  if (block.empty() || char_at(block, 0).kind != CharClass::kUpper) return std::nullopt;
  const std::size_t limit = std::min(block.size(), kLongestDateline);
  // Most paragraphs are told apart by their second letter.
  const bool shouts = block.size() > 1 && char_at(block, std::min<std::size_t>(char_at(block, 0).bytes, block.size() - 1)).kind != CharClass::kLower;
  if (!shouts && block.substr(0, limit).find('(') == std::string_view::npos) return std::nullopt;
  for (std::size_t at = 1; at < limit;) {
    const Char c = char_at(block, at);
    if (c.kind == CharClass::kHyphen || c.kind == CharClass::kDash) {
      if (const std::size_t dash = dash_length(block, at); dash > 0) {
        const Head head = read_head(block.substr(0, at));
        if (head.lower_word || head.words == 0 || head.words > 12 || !(head.shouting || head.agency)) return std::nullopt;
        if (!head.agency && char_at(block, at + dash).kind == CharClass::kLower) return std::nullopt;  // "NATO - which ..."
        return core::Span{0, static_cast<core::ByteOffset>(at + dash)};
      }
    }
    at += c.bytes;
  }
  return std::nullopt;
}

}  // namespace dragoman::text
