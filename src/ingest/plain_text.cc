#include "ingest/plain_text.h"

#include <array>
#include <optional>
#include <vector>

#include "ingest/ascii.h"
#include "ingest/boilerplate.h"
#include "ingest/document.h"
#include "ingest/published.h"

namespace dragoman::ingest {

namespace {

using core::Span;

struct Line {
  Span span;         // without white space at both ends
  std::size_t next = 0;  // first byte after the line end
  bool blank = false;
};

// Spaces of Unicode that stand at the ends of lines in copied text: no-break, narrow, ideographic, zero-width.
size_t odd_space_at(std::string_view text) {
  for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF", "\xE3\x80\x80", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\x83", "\xE2\x80\x82"})
    if (text.starts_with(space)) return space.size();
  return 0;
}

Span trim_span(std::string_view text, size_t begin, size_t end) {
  while (begin < end) {
    if (is_space(text[begin])) ++begin;
    else if (const size_t n = odd_space_at(text.substr(begin, end - begin))) begin += n;
    else break;
  }
  while (begin < end) {
    if (is_space(text[end - 1])) {
      --end;
      continue;
    }
    if (end - begin >= 2 && odd_space_at(text.substr(end - 2, 2)) == 2) {
      end -= 2;
      continue;
    }
    if (end - begin >= 3 && odd_space_at(text.substr(end - 3, 3)) == 3) {
      end -= 3;
      continue;
    }
    break;
  }
  return {static_cast<core::ByteOffset>(begin), static_cast<core::ByteOffset>(end)};
}

std::vector<Line> cut_lines(std::string_view text) {
  std::vector<Line> lines;
  for (size_t at = 0; at < text.size();) {
    size_t end = text.find_first_of("\r\n\f\v", at);
    if (end == std::string_view::npos) end = text.size();
    Line line;
    line.span = trim_span(text, at, end);
    line.blank = line.span.begin == line.span.end;
    line.next = std::min(text.size(), end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    lines.push_back(line);
    at = line.next;
  }
  return lines;
}

enum class Head { kNone, kTitle, kSource, kPublished, kAuthor, kUrl, kLanguage, kOther };

struct HeadKey {
  std::string_view name;
  Head head;
};
constexpr auto kHeadKeys = std::to_array<HeadKey>({
    {"title", Head::kTitle},
    {"headline", Head::kTitle},
    {"source", Head::kSource},
    {"publisher", Head::kSource},
    {"published", Head::kPublished},
    {"date", Head::kPublished},
    {"published at", Head::kPublished},
    {"publication date", Head::kPublished},
    {"author", Head::kAuthor},
    {"authors", Head::kAuthor},
    {"byline", Head::kAuthor},
    {"by", Head::kAuthor},
    {"url", Head::kUrl},
    {"link", Head::kUrl},
    {"language", Head::kLanguage},
    {"section", Head::kOther},
    {"updated", Head::kOther},
});

bool ends_sentence_mark(std::string_view text) {
  for (bool again = true; again && !text.empty();) {
    again = false;
    for (const std::string_view close : {"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"})
      if (text.ends_with(close)) {
        text.remove_suffix(close.size());
        again = true;
      }
  }
  return !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?');
}

// "U.S.", "Gen.", "J.": a full stop that may not end a sentence. Then the line break stays soft, and the sentence splitter decides.
bool ends_like_abbreviation(std::string_view line) {
  if (!line.ends_with('.')) return false;
  line.remove_suffix(1);
  const size_t space = line.find_last_of(" \t");
  const std::string_view word = space == std::string_view::npos ? line : line.substr(space + 1);
  return word.find('.') != std::string_view::npos || (word.size() <= 4 && !word.empty() && is_upper(word.front()));
}

bool starts_like_sentence(std::string_view line) {
  for (bool again = true; again && !line.empty();) {
    again = false;
    for (const std::string_view open : {"\"", "'", "(", "[", "\xE2\x80\x9C", "\xE2\x80\x98", "\xC2\xAB"})
      if (line.starts_with(open)) {
        line.remove_prefix(open.size());
        again = true;
      }
  }
  return !line.empty() && (is_upper(line.front()) || is_digit(line.front()) || static_cast<unsigned char>(line.front()) >= 0x80);
}

// Bytes of a list mark with the space after it: "- ", "• ", "2. ", "(a) "; 0 where the line is no list item.
size_t list_mark(std::string_view line) {
  for (const std::string_view mark : {"-", "*", "\xE2\x80\xA2", "\xE2\x80\x93", "\xE2\x80\x94", "\xC2\xB7", "\xE2\x96\xAA", "\xE2\x97\x8F"})
    if (line.starts_with(mark) && line.size() > mark.size() + 1 && line[mark.size()] == ' ') return mark.size() + 1;
  size_t i = line.starts_with('(') ? 1 : 0;
  const size_t first = i;
  while (i < line.size() && i < first + 2 && is_digit(line[i])) ++i;
  if (i == first && i < line.size() && is_lower(line[i]) && first == 1) ++i;
  if (i == first || i + 2 >= line.size() || line[i + 1] != ' ') return 0;
  return line[i] == ')' || (line[i] == '.' && first == 0) ? i + 2 : 0;
}

class Parser {
 public:
  explicit Parser(core::Document& document) : document_(document), text_(document.text), lines_(cut_lines(text_)) {}

  // The first `title` bytes are the title, told by the record.
  void parse_below(core::ByteOffset title) {
    if (title != 0) add_block({0, title}, true);
    while (at_ < lines_.size() && lines_[at_].span.begin < title) ++at_;
    read_byline();
    begin_body();
  }

  void parse() {
    skip_blank();
    if (!read_head_lines() || document_.title.empty()) read_title_line();
    read_byline();
    begin_body();
  }

 private:
  void begin_body() {
    skip_blank();
    document_.body_begin = at_ < lines_.size() ? lines_[at_].span.begin : static_cast<core::ByteOffset>(text_.size());
    read_body();
  }

  std::string_view view(const Span& span) const { return std::string_view(text_).substr(span.begin, span.end - span.begin); }
  std::string_view line(size_t i) const { return view(lines_[i].span); }
  bool blank(size_t i) const { return i >= lines_.size() || lines_[i].blank; }
  void skip_blank() {
    while (at_ < lines_.size() && lines_[at_].blank) ++at_;
  }

  void add_block(Span span, bool heading) {
    if (span.begin == span.end) return;
    document_.blocks.push_back(span);
    document_.block_is_heading.push_back(heading);
  }

  static Head head_of(std::string_view line, std::string_view& value) {
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon > 20) return Head::kNone;
    const std::string_view name = trim(line.substr(0, colon));
    for (const HeadKey& key : kHeadKeys) {
      if (!same_letters(name, key.name)) continue;
      value = trim(line.substr(colon + 1));
      return key.head;
    }
    return Head::kNone;
  }

  bool read_head_lines() {
    bool any = false;
    for (; at_ < lines_.size() && !lines_[at_].blank; ++at_) {
      std::string_view value;
      const Head head = head_of(line(at_), value);
      if (head == Head::kNone) break;
      any = true;
      take_head(head, value);
    }
    return any;
  }

  void take_head(Head head, std::string_view value) {
    switch (head) {
      case Head::kTitle:
        if (document_.title.empty()) {
          document_.title = value;
          const auto begin = static_cast<core::ByteOffset>(value.data() - text_.data());
          add_block({begin, begin + static_cast<core::ByteOffset>(value.size())}, true);
        }
        break;
      case Head::kSource: document_.source = value; break;
      case Head::kPublished: set_published(document_, value); break;
      case Head::kAuthor: add_authors(value, document_.authors); break;
      case Head::kUrl: document_.url = value; break;
      case Head::kLanguage: document_.language = value; break;
      case Head::kOther:
      case Head::kNone: break;
    }
  }

  // A lone first line that is no sentence, with something below it, is the title.
  void read_title_line() {
    skip_blank();
    if (at_ >= lines_.size() || !blank(at_ + 1)) return;
    const std::string_view first = line(at_);
    if (first.size() > 200 || first.ends_with('.') || first.ends_with(':') || is_rule_line(first) || list_mark(first) != 0) return;
    size_t below = at_ + 1;
    while (below < lines_.size() && lines_[below].blank) ++below;
    if (below >= lines_.size()) return;
    if (document_.title.empty()) document_.title = first;
    add_block(lines_[at_].span, true);
    ++at_;
  }

  // "By Name" and a lone date line between the title and the report.
  void read_byline() {
    if (document_.title.empty()) return;
    for (int lines = 0; lines < 4; ++lines) {
      const size_t before = at_;
      skip_blank();
      if (at_ >= lines_.size()) return;
      const std::string_view words = line(at_);
      if (is_byline(words)) add_authors(words, document_.authors);
      else if (is_date_line(words)) {
        if (document_.published.empty()) set_published(document_, words);
      } else {
        at_ = before;
        return;
      }
      ++at_;
    }
  }

  static bool is_byline(std::string_view words) {
    return words.size() <= 100 && words.size() > 4 && starts_with_letters(words, "by ") && (is_upper(words[3]) || static_cast<unsigned char>(words[3]) >= 0x80) &&
           !words.ends_with('.');
  }

  bool breaks_between(size_t i) const {
    if (list_mark(line(i + 1)) != 0) return true;
    return ends_sentence_mark(line(i)) && !ends_like_abbreviation(line(i)) && starts_like_sentence(line(i + 1));
  }

  void read_body() {
    const size_t first_block = document_.blocks.size();
    while (at_ < lines_.size()) {
      skip_blank();
      if (at_ >= lines_.size()) break;
      Span span = lines_[at_].span;
      const size_t mark = list_mark(view(span));
      if (mark != 0) span = trim_span(text_, span.begin + mark, span.end);
      while (!blank(at_ + 1) && !is_rule_line(line(at_ + 1)) && !is_rule_line(line(at_)) && !breaks_between(at_)) span.end = lines_[++at_].span.end;
      ++at_;
      if (!is_boilerplate(view(span), false)) add_block(span, mark == 0 && is_subheading(span));
    }
    drop_tail(first_block);
  }

  // A short lone line without a closing mark, with prose below it.
  bool is_subheading(const Span& span) const {
    const std::string_view words = view(span);
    if (words.size() > 70 || at_ >= lines_.size() || !blank(at_) || ends_sentence_mark(words)) return false;
    return is_upper(words.front()) && (is_alpha(words.back()) || is_digit(words.back()));
  }

  // From the end upwards: boilerplate, and short unfinished lines below it, are no part of the report.
  void drop_tail(size_t first_block) {
    size_t keep = document_.blocks.size();
    for (size_t i = keep; i > first_block; --i) {
      const std::string_view words = view(document_.blocks[i - 1]);
      if (is_boilerplate(words, true)) keep = i - 1;
      else if (words.size() > 60 || ends_sentence_mark(words)) break;
    }
    document_.blocks.resize(keep);
    document_.block_is_heading.resize(keep);
    // A heading stands over prose: the last block is none, and of several in a row (a list of short lines) none is.
    for (size_t i = first_block; i < keep; ++i) {
      size_t end = i;
      while (end < keep && document_.block_is_heading[end]) ++end;
      if (end - i > 1 || end == keep)
        for (size_t k = i; k < end; ++k) document_.block_is_heading[k] = false;
      i = end;
    }
  }

  core::Document& document_;
  const std::string& text_;
  std::vector<Line> lines_;
  size_t at_ = 0;
};

}  // namespace

core::Document parse_plain_text(std::string text) {
  core::Document document;
  document.text = std::move(text);
  Parser(document).parse();
  return document;
}

core::Document parse_record_text(std::string_view title, std::string_view body) {
  core::Document document;
  for (const char c : trim(title)) document.title += is_space(c) ? ' ' : c;
  const std::string_view trimmed = trim(body);
  const size_t length = document.title.size();
  if (document.title.empty()) {
    document.text = body;
    Parser(document).parse_below(0);
    return document;
  }
  // A body that opens with its own title line is left as it is.
  if (trimmed.starts_with(document.title) && length < trimmed.size() && (trimmed[length] == '\n' || trimmed[length] == '\r')) {
    document.text = trimmed;
    Parser(document).parse_below(static_cast<core::ByteOffset>(length));
    return document;
  }
  document.text = document.title + "\n\n" + std::string(body);
  Parser(document).parse_below(static_cast<core::ByteOffset>(document.title.size()));
  return document;
}

}  // namespace dragoman::ingest
