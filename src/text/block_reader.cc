#include "text/block_reader.h"

#include <algorithm>

#include "text/dateline.h"

namespace dragoman::text {

namespace {

using enum CharClass;

bool all_of_kind(std::string_view word, CharClass kind) {
  for (std::size_t i = 0; i < word.size();) {
    const Char c = char_at(word, i);
    if (c.kind != kind) return false;
    i += c.bytes;
  }
  return !word.empty();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_emoji(char32_t point) { return point >= 0x1F000 || (point >= 0x2600 && point <= 0x27BF); }

bool is_closing_quote(char32_t point) { return point == 0x201D || point == 0x203A || point == 0xBB; }

}  // namespace

BlockReader::BlockReader(const Lexicon& lexicon, core::Analysis& analysis, core::Span block, bool heading)
    : lexicon_(lexicon),
      analysis_(analysis),
      text_(analysis.document->text),
      block_{text_, std::min<std::size_t>(block.end, text_.size()), &lexicon},
      begin_(block.begin),
      at_(block.begin),
      first_token_(static_cast<std::uint32_t>(analysis.tokens.size())),
      heading_(heading) {}

void BlockReader::read() {
  if (begin_ >= block_.end) return;
  at_ = skip_spaces(block_, at_);
  if (!heading_) {
    if (const auto dateline = find_dateline(slice(at_, block_.end))) dateline_end_ = at_ + dateline->end;
  }
  for (at_ = skip_spaces(block_, at_); at_ < block_.end; at_ = skip_spaces(block_, at_)) next_token();
  finish_sentence();
}

void BlockReader::emit(std::size_t end, int multiword) {
  core::Token& token = analysis_.tokens.emplace_back();
  token.begin = static_cast<core::ByteOffset>(at_);
  token.end = static_cast<core::ByteOffset>(end);
  token.space_after = kind_at(end) == kSpace;
  token.multiword = static_cast<std::uint8_t>(multiword);
  at_ = end;
}

void BlockReader::finish_sentence() {
  const auto count = static_cast<std::uint32_t>(analysis_.tokens.size());
  if (count == first_token_) return;
  core::Sentence& sentence = analysis_.sentences.emplace_back();
  sentence.first_token = first_token_;
  sentence.token_count = count - first_token_;
  sentence.begin = analysis_.tokens[first_token_].begin;
  sentence.end = analysis_.tokens.back().end;
  sentence.heading = heading_;
  first_token_ = count;
}

void BlockReader::next_token() {
  const Char first = char_at(text_, at_);
  if (is_word(first.kind)) {
    read_word();
  } else if (!whole_token()) {
    read_mark(first);
  }
}

// Emoticons and words that begin with an apostrophe, as the list has them.
bool BlockReader::whole_token() {
  std::size_t end = at_;
  while (end < block_.end && end - at_ < 8 && kind_at(end) != kSpace && kind_at(end) != kComma && kind_at(end) != kPeriod)
    end = std::min<std::size_t>(end + char_at(text_, end).bytes, block_.end);
  if (end - at_ < 2 || !lexicon_.wholes.contains(slice(at_, end))) return false;
  emit(end);
  return true;
}

void BlockReader::read_word() {
  const Word word = scan_word();
  if (word.digits && cut_unit(word)) return;
  if (word.end < block_.end && text_[word.end] == '.' && abbreviation(word)) return;
  if (word.apostrophe != 0 && cut_clitic(word)) return;
  plain_word(word.end);
}

BlockReader::Word BlockReader::scan_word() const {
  Word word;
  word.digits = char_at(text_, at_).kind == kDigit;
  if (word.digits) {
    if (const std::size_t end = figure_end(at_); end > at_) return {end, 0, false, false};
  }
  std::size_t j = at_;
  for (;;) {
    while (j < block_.end && is_ascii_word(text_[j])) ++j;
    if (j >= block_.end || text_[j] == ' ') break;  // nearly every word ends here
    const Char c = char_at(text_, j);
    const CharClass next = kind_at(j + c.bytes);
    if (is_word(c.kind)) {  // beyond ASCII
      j += c.bytes;
      continue;
    }
    if (c.kind == kSpace || next == kSpace) break;
    bool join = false;
    if (c.kind == kPeriod) {
      join = is_word(next) && joins_period(j, word);
      word.dots |= join;
    } else if (c.kind == kApostrophe) {
      join = is_letter(next) && joins_apostrophe(j);
      if (join) word.apostrophe = j;
    } else if (c.kind == kHyphen) {
      join = is_word(next) && joins_hyphen(j);
    } else if (c.kind == kColon) {
      if (next == kSlash && kind_at(j + 2) == kSlash) return {address_end(j), 0, false, false};
      join = next == kDigit && is_digit(text_[j - 1]);
    } else if (c.point == ',') {
      join = is_digit(text_[j - 1]) && next == kDigit && kind_at(j + 4) != kDigit;
    } else if (c.kind == kSlash) {
      if (word.dots && is_letter(next)) return {address_end(j), 0, false, false};
      join = joins_slash(j);
    } else if (c.point == '&') {
      join = next == kUpper && joins_ampersand(j);
    } else if (c.point == '_') {
      join = is_word(next) || text_[j + 1] == '_';
    } else if (c.point == '@') {
      if (is_word(next)) return {address_end(j), 0, false, false};
    } else if (c.point == '$' && next == kDigit && j - at_ <= 3 && all_of_kind(slice(at_, j), kUpper)) {
      return {j + 1, 0, false, false};  // "US$5"
    }
    if (!join) break;
    j += c.bytes;
  }
  word.end = j;
  return word;
}

// "5km", "10pm", "$3bn": the figure, then the unit as the next word.
bool BlockReader::cut_unit(const Word& word) {
  std::size_t j = at_;
  while (j < word.end && (is_digit(text_[j]) || text_[j] == '.' || text_[j] == ',' || text_[j] == ':')) ++j;
  if (j == at_ || j >= word.end || !is_digit(text_[j - 1]) || !lexicon_.units.contains(slice(j, word.end))) return false;
  emit(j);
  return true;
}

// "Turkey's" -> Turkey 's; "don't" -> do n't. Two words that share the bytes of one.
bool BlockReader::cut_clitic(const Word& word) {
  const std::size_t mark = word.apostrophe;
  const std::size_t tail_begin = mark + char_at(text_, mark).bytes;
  const std::string_view tail = slice(tail_begin, word.end);
  const auto is = [&](std::string_view other) {
    return tail.size() == other.size() && std::equal(tail.begin(), tail.end(), other.begin(), [](char a, char b) { return lower_ascii(a) == b; });
  };
  std::size_t cut = mark;
  if (is("t")) {
    if (lower_ascii(text_[mark - 1]) != 'n' || mark - 1 == at_) return false;
    cut = mark - 1;
  } else if (is("s")) {
    const std::string_view base = slice(at_, mark);
    // "the 1960's" is one word, "2015's" two.
    if (std::all_of(base.begin(), base.end(), is_digit) && (base.size() < 4 || base.back() == '0')) return false;
  } else if (!(is("m") || is("d") || is("ll") || is("ve") || is("re"))) {
    return false;
  }
  if (cut == at_) return false;
  emit(cut, 2);
  emit(word.end);
  return true;
}

void BlockReader::plain_word(std::size_t end) {
  const std::string_view word = slice(at_, end);
  if (const int cut = lexicon_.contractions.find(word); cut > 0) {
    emit(at_ + static_cast<std::size_t>(cut), 2);
    emit(end);
    return;
  }
  // A plural possessive: "the parties' statement" is one written word of two; a closing quotation mark is not distinguished by its bytes.
  const CharClass mark = kind_at(end);
  if (mark == kApostrophe && lower_ascii(word.back()) == 's' && word.size() > 2) {
    const std::size_t after = end + char_at(text_, end).bytes;
    if (kind_at(after) == kSpace && is_letter(kind_at(skip_spaces(block_, after)))) {
      emit(end, 2);
      emit(after);
      return;
    }
  }
  emit(end);
}

bool BlockReader::abbreviation(const Word& word) {
  const std::size_t stop = word.end;
  // "Inc.." is the abbreviation and the sentence's own full stop; three are an ellipsis.
  if (stop + 2 < block_.end && text_[stop + 1] == '.' && text_[stop + 2] == '.') return false;
  const std::string_view form = slice(at_, stop);
  const bool acronym = word.dots && is_acronym(form);
  const Char first = char_at(text_, at_);
  AbbreviationRule rule = AbbreviationRule::kStarter;
  const int listed = lexicon_.abbreviations.find(form);
  if (listed != WordSet::kAbsent) {
    if ((listed & kCapitalOnly) != 0 && first.kind != kUpper) return false;
    rule = static_cast<AbbreviationRule>(listed & 15);
    if (rule == AbbreviationRule::kNumber && kind_at(skip_spaces(block_, stop + 1)) != kDigit) return false;
    if (!is_letter(kind_at(stop + 1)) && ends_after_abbreviation(block_, stop + 1, rule) && stop + 1 > dateline_end_) return false;  // the full stop is the sentence's own
  } else if (!acronym) {
    const bool initial = first.bytes == form.size() && first.kind == kUpper;
    if (!initial) return false;
    std::size_t next = 0;
    if (first_of_sentence(block_, stop + 1, &next) != kUpper || (at_ > begin_ && is_word(char_before(text_, at_).kind))) return false;
    if (form == "I" && lexicon_.starters.contains(word_at(block_, next))) return false;
  }
  emit(stop + 1);
  if (at_ < dateline_end_) return true;
  const bool closes = at_ < block_.end && (kind_at(at_) == kClose || kind_at(at_) == kQuote);
  if (closes && is_closing_quote(char_at(text_, at_).point)) emit(at_ + char_at(text_, at_).bytes);
  if (ends_after_abbreviation(block_, at_, rule)) finish_sentence();
  return true;
}

std::size_t BlockReader::run_of(char c) const {
  std::size_t end = at_;
  while (end < block_.end && text_[end] == c) ++end;
  return end;
}

void BlockReader::read_mark(Char first) {
  const std::size_t next = at_ + first.bytes;
  switch (first.kind) {
    case kPeriod: {
      if (kind_at(next) == kDigit && (at_ == begin_ || char_before(text_, at_).kind == kSpace)) {
        std::size_t end = next;
        while (end < block_.end && is_digit(text_[end])) ++end;
        return emit(std::max(end, next));
      }
      const bool touches = !analysis_.tokens.empty() && analysis_.tokens.size() > first_token_ && analysis_.tokens.back().end == at_;
      const std::string_view before = touches ? analysis_.tokens.back().form(text_) : std::string_view{};
      const std::size_t end = run_of('.');
      const bool single = end == next;
      emit(end);
      return end_by_mark(single ? Terminator::kStop : Terminator::kEllipsis, before);
    }
    case kBang: {
      std::size_t end = at_;
      while (end < block_.end && kind_at(end) == kBang) end += char_at(text_, end).bytes;
      const std::string_view before = analysis_.tokens.size() > first_token_ ? analysis_.tokens.back().form(text_) : std::string_view{};
      emit(end);
      return end_by_mark(Terminator::kBang, before);
    }
    case kEllipsis: emit(next); return end_by_mark(Terminator::kEllipsis, {});
    case kQuote: quote_open_ = !quote_open_; return emit(next);
    case kApostrophe: {
      // "'05", "’60s"; and '' for a double quotation mark.
      std::size_t end = next;
      while (end < block_.end && is_digit(text_[end])) ++end;
      if (end - next == 2) {
        if (kind_at(end) == kLower && text_[end] == 's') ++end;
        if (!is_word(kind_at(end)) && kind_at(end) != kApostrophe) return emit(end);
      }
      if (first.point == '\'' && next < block_.end && text_[next] == '\'') return emit(next + 1);
      return emit(next);
    }
    case kHyphen: return emit(first.bytes == 1 ? run_of('-') : next);
    default: break;
  }
  if (first.bytes == 1) {
    const char c = text_[at_];
    if (std::string_view("*=_~+<>|#`^").find(c) != std::string_view::npos && run_of(c) > next) return emit(run_of(c));
    if ((c == '#' || c == '@') && is_letter(kind_at(next))) {  // "#word", "@name"
      std::size_t end = next;
      while (end < block_.end && (is_word(kind_at(end)) || text_[end] == '_')) end += char_at(text_, end).bytes;
      return emit(end);
    }
    return emit(next);
  }
  std::size_t end = next;
  while (is_emoji(first.point) && end < block_.end) {
    const Char c = char_at(text_, end);
    if (c.point != 0xFE0F && c.point != 0x200D && !(c.point >= 0x1F3FB && c.point <= 0x1F3FF)) break;
    end += c.bytes;
    if (c.point == 0x200D && end < block_.end && is_emoji(char_at(text_, end).point)) end += char_at(text_, end).bytes;
  }
  emit(end);
}

// The mark is emitted; what closes behind it belongs to the sentence.
void BlockReader::end_by_mark(Terminator mark, std::string_view word_before) {
  const std::size_t mark_end = at_;
  bool quoted = false;
  while (at_ < block_.end) {
    const Char c = char_at(text_, at_);
    const CharClass next = kind_at(at_ + c.bytes);
    if (c.kind == kClose) {
      quoted = true;  // a bracket too: "(D-Mass.) said"
    } else if (c.kind == kApostrophe) {
      if (is_word(next)) break;
      quoted = true;
    } else if (c.kind == kQuote) {
      if (is_word(next) && !quote_open_) break;
      quote_open_ = false;
      quoted = true;
    } else if (c.kind == kSpace && quote_open_) {
      // A closing mark set off by a space, as tokenised text has it.
      const std::size_t mark_at = skip_spaces(block_, at_);
      if (mark_at >= block_.end || text_[mark_at] != '"' || kind_at(mark_at + 1) != kSpace) break;
      at_ = mark_at;
      quote_open_ = false;
      quoted = true;
      emit(mark_at + 1);
      continue;
    } else {
      break;
    }
    emit(at_ + c.bytes);
  }
  if (at_ < dateline_end_) return;
  // "1." at the head of a list item.
  const auto& tokens = analysis_.tokens;
  if (mark == Terminator::kStop && tokens.size() == first_token_ + 2 && word_before.size() <= 2 && all_of_kind(word_before, kDigit)) return;
  const bool sticks = at_ == mark_end && at_ < block_.end && kind_at(at_) == kUpper && word_before.size() < 2;
  if (!sticks && ends_after_mark(block_, at_, mark, quoted, word_before)) finish_sentence();
}

}  // namespace dragoman::text
