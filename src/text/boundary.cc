#include "text/boundary.h"

namespace dragoman::text {

namespace {

bool opens(CharClass kind) { return kind == CharClass::kOpen || kind == CharClass::kQuote || kind == CharClass::kApostrophe; }

// "Why now?" President X asked: capitalised words, then a verb of speech.
bool speech_follows(const BoundaryContext& block, std::size_t at) {
  for (int words = 0; words < 5; ++words) {
    const std::string_view word = word_at(block, at);
    if (word.empty()) return false;
    if (words > 0 && block.lexicon->speech.contains(word)) return true;
    if (char_at(block.text, at).kind != CharClass::kUpper) return false;
    at = skip_spaces(block, at + word.size());
    // Initials and titles: "Gen. X said".
    if (at < block.end && block.text[at] == '.') at = skip_spaces(block, at + 1);
  }
  return false;
}

// A short word without vowels before a full stop and a small letter: an abbreviation that no list knows ("govt. forces" is longer, "bn. of" is not).
bool looks_abbreviated(std::string_view word) {
  if (word.empty() || word.size() > 4) return false;
  for (char c : word)
    if (std::string_view("aeiouyAEIOUY0123456789").find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

std::string_view word_at(const BoundaryContext& block, std::size_t at) {
  std::size_t end = at;
  while (end < block.end) {
    const Char c = char_at(block.text, end);
    if (!is_letter(c.kind)) break;
    end += c.bytes;
  }
  return block.text.substr(at, end - at);
}

CharClass first_of_sentence(const BoundaryContext& block, std::size_t at, std::size_t* where) {
  at = skip_spaces(block, at);
  while (at < block.end && opens(char_at(block.text, at).kind)) at = skip_spaces(block, at + char_at(block.text, at).bytes);
  *where = at;
  return at < block.end ? char_at(block.text, at).kind : CharClass::kSpace;
}

bool ends_after_mark(const BoundaryContext& block, std::size_t at, Terminator mark, bool quoted, std::string_view word_before) {
  if (at >= block.end) return true;
  const Char here = char_at(block.text, at);
  if (here.kind != CharClass::kSpace) {
    // A space forgotten: "war.The", "war.”The".
    if (here.kind != CharClass::kUpper || mark == Terminator::kEllipsis) return false;
    return quoted || !word_before.empty();
  }
  std::size_t next = at;
  const CharClass kind = first_of_sentence(block, at, &next);
  if (next >= block.end) return true;
  if (kind == CharClass::kLower) {
    if (quoted || mark == Terminator::kEllipsis) return false;
    if (mark == Terminator::kBang) return block.text[at - 1] == '?';  // "Yahoo! said"
    return !looks_abbreviated(word_before);
  }
  if (kind == CharClass::kComma || kind == CharClass::kColon || kind == CharClass::kClose) return false;
  if ((kind == CharClass::kDash || kind == CharClass::kHyphen) && quoted) return false;
  if (quoted && mark != Terminator::kStop && kind == CharClass::kUpper) return !speech_follows(block, next);
  return true;
}

bool ends_after_abbreviation(const BoundaryContext& block, std::size_t at, AbbreviationRule rule) {
  std::size_t next = at;
  if (skip_spaces(block, at) >= block.end) return true;
  if (char_at(block.text, at).kind != CharClass::kSpace) return false;
  const CharClass kind = first_of_sentence(block, at, &next);
  if (kind != CharClass::kUpper) return false;
  const std::string_view word = word_at(block, next);
  switch (rule) {
    case AbbreviationRule::kNever:
    case AbbreviationRule::kNumber: return false;
    case AbbreviationRule::kStarter: return block.lexicon->starters.contains(word);
    case AbbreviationRule::kCapital: return !block.lexicon->calendar.contains(word);
  }
  return false;
}

}  // namespace dragoman::text
