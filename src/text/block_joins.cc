// Which marks stay inside a word: the full stop of "3.5", the hyphen of "e-mail", the slash of "9/11". See block_reader.h.
#include <algorithm>

#include "text/block_reader.h"

namespace dragoman::text {

namespace {

using enum CharClass;

// How far a look-ahead inside one run of non-space goes: keeps hostile input linear.
constexpr std::size_t kLookAhead = 64;

bool all_of_kind(std::string_view word, CharClass kind) {
  for (std::size_t i = 0; i < word.size();) {
    const Char c = char_at(word, i);
    if (c.kind != kind) return false;
    i += c.bytes;
  }
  return !word.empty();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_closing_quote(char32_t point) { return point == 0x201D || point == 0x203A || point == 0xBB; }

// Two figures with a slash: a day of a month ("9/11"), not a fraction ("2/3") or a pair of years.
bool day_and_month(std::string_view left, std::string_view right) {
  const auto value = [](std::string_view digits) {
    int sum = 0;
    for (char c : digits) sum = sum * 10 + (c - '0');
    return sum;
  };
  if (left.size() > 2 || right.size() > 2 || (left.size() == 1 && right.size() == 1)) return false;
  const int a = value(left), b = value(right);
  return a != b && a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

}  // namespace

// An address runs to the next space, less the marks that close a sentence or a bracket around it.
std::size_t BlockReader::address_end(std::size_t from) const {
  std::size_t end = from;
  while (end < block_.end) {
    const Char c = char_at(text_, end);
    if (c.kind == kSpace || c.kind == kQuote || c.point == '<' || c.point == '>' || c.kind == kDash || is_closing_quote(c.point)) break;
    end += c.bytes;
  }
  while (end > from + 1) {
    const Char c = char_before(text_, end);
    if (is_word(c.kind) || c.kind == kSlash || c.point == '_' || c.point == '=') break;
    end -= c.bytes;
  }
  return end;
}

// "2022-03-03", "713-853-3989", "345-9945": groups of figures that are one token. Elsewhere a hyphen between figures is a range.
std::size_t BlockReader::figure_end(std::size_t from) const {
  std::size_t sizes[3] = {0, 0, 0};
  int groups = 0;
  std::size_t at = from;
  for (;;) {
    const std::size_t begin = at;
    while (at < block_.end && is_digit(text_[at]) && at - begin <= 8) ++at;
    if (at == begin) return from;
    if (groups < 3) sizes[groups] = at - begin;
    ++groups;
    if (groups > 4 || at >= block_.end || text_[at] != '-') break;
    ++at;
  }
  if (is_word(kind_at(at)) || groups == 1 || groups > 4) return from;
  if (groups == 2 && !(sizes[1] == 4 && (sizes[0] == 3 || sizes[0] == 5))) return from;
  return at;
}

bool BlockReader::is_acronym(std::string_view word) const {
  std::size_t run = 0;
  bool dot = false;
  for (std::size_t i = 0; i < word.size();) {
    const Char c = char_at(word, i);
    if (c.kind == kPeriod) {
      if (run == 0) return false;
      dot = true;
      run = 0;
    } else if (!is_letter(c.kind) || ++run > 2) {
      return false;
    }
    i += c.bytes;
    if (i > 24) return false;
  }
  return dot && run > 0;
}

bool BlockReader::joins_period(std::size_t at, const Word& word) const {
  const std::string_view before = slice(at_, at);
  const CharClass next = kind_at(at + 1);
  const Char letter = char_before(text_, at);
  const CharClass previous = letter.kind;
  if (next == kDigit) return previous == kDigit || !(lexicon_.abbreviations.contains(before) || (before.size() >= 2 && all_of_kind(before, kLower)));
  const std::string_view after = word_at(block_, at + 1);
  const bool long_after = after.size() >= 2;
  if (word.dots && long_after && is_acronym(before)) return false;  // "U.N.backed"
  const bool capital = next == kUpper;
  if (capital && long_after && !word.dots && before.size() == 1 && kind_at(at + 2) == kLower) return false;  // "J.Smith"
  if (!capital || before.starts_with("www.")) return true;
  // A space forgotten: "war.The", "it.I", "in 2011.The".
  const CharClass behind = kind_at(at + 1 + after.size());
  const bool sentence_like = after.size() == 1 ? behind == kSpace || behind == kPeriod : kind_at(at + 2) == kLower;
  if (!sentence_like) return true;
  if (previous == kDigit) return false;
  if (mailbox(at)) return true;
  const bool alone = before.size() <= letter.bytes;  // "A.The": an initial, in any alphabet
  return alone || !(previous == kLower && char_before(text_, at - letter.bytes).kind == kLower);
}

bool BlockReader::joins_hyphen(std::size_t at) const {
  const bool after_hyphen = at_ > begin_ && text_[at_ - 1] == '-';
  if (!after_hyphen && lexicon_.prefixes.contains(slice(at_, at))) return true;
  return mailbox(at);
}

// Whether the rest of this run of non-space holds the @ of an e-mail address.
bool BlockReader::mailbox(std::size_t from) const {
  const std::size_t limit = std::min(block_.end, from + kLookAhead);
  for (std::size_t j = from; j < limit && text_[j] > ' '; ++j)
    if (text_[j] == '@') return true;
  return false;
}

bool BlockReader::joins_slash(std::size_t at) const {
  const std::string_view before = slice(at_, at);
  const auto slash = before.find('/');
  const std::string_view first = before.substr(0, slash);
  const auto digits = [](std::string_view part) { return part.size() <= 4 && !part.empty() && std::all_of(part.begin(), part.end(), is_digit); };
  if (slash != std::string_view::npos) return digits(first) && digits(before.substr(slash + 1)) && kind_at(at + 1) == kDigit;
  if (!digits(first)) return lexicon_.wholes.contains(slice(at_, at + 1)) && kind_at(at + 1) == kSpace;
  std::size_t end = at + 1;
  while (end < block_.end && is_digit(text_[end]) && end - at < 6) ++end;
  const std::string_view second = slice(at + 1, end);
  if (end + 1 < block_.end && text_[end] == '/' && is_digit(text_[end + 1])) return digits(second);
  return !is_word(kind_at(end)) && digits(second) && day_and_month(first, second);
}

bool BlockReader::joins_ampersand(std::size_t at) const {
  const std::string_view before = slice(at_, at);
  return before.size() <= 3 && all_of_kind(before, kUpper) && word_at(block_, at + 1).size() <= 2;
}

bool BlockReader::joins_apostrophe(std::size_t at) const { return is_word(char_before(text_, at).kind); }

}  // namespace dragoman::text
