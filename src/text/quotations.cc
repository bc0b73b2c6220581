#include "text/quotations.h"

#include <algorithm>

#include "text/characters.h"
#include "text/paragraphs.h"

namespace dragoman::text {

namespace {

using enum CharClass;

enum class Style { kCurly, kAngle, kStraight, kSingle, kStraightSingle };

struct Open {
  std::size_t at;
  std::size_t inner;
  Style style;
};

// How far a partner is looked for: a straight single mark with none this near is an apostrophe.
constexpr std::size_t kSingleReach = 600;

class Finder {
 public:
  Finder(core::Analysis& analysis, std::size_t begin, std::size_t end) : analysis_(analysis), text_(analysis.document->text), begin_(begin), end_(end) {}

  void run() {
    for (std::size_t at = begin_; at < end_;) {
      const Char c = char_at(text_, at);
      take(at, c);
      at += c.bytes;
    }
    std::size_t last = end_;
    while (last > begin_ && char_before(text_, last).kind == kSpace) last -= char_before(text_, last).bytes;
    for (const Open& open : open_)
      if (!single(open.style)) add(open, last, last, false);
  }

 private:
  static bool single(Style style) { return style == Style::kSingle || style == Style::kStraightSingle; }

  CharClass next(std::size_t at) const { return at < end_ ? char_at(text_, at).kind : kSpace; }
  CharClass before(std::size_t at) const { return at > begin_ ? char_before(text_, at).kind : kSpace; }

  void take(std::size_t at, Char c) {
    const std::size_t after = at + c.bytes;
    switch (c.point) {
      case 0x201C:
      case 0x201E:
      case 0x201F: return push(at, after, Style::kCurly);
      case 0xAB:
      case 0x2039: return push(at, after, Style::kAngle);
      case 0x201D:
        if (!is_open(Style::kCurly) && starts_here(at, after)) return push(at, after, Style::kCurly);  // the same mark on both sides
        return close(at, after, Style::kCurly);
      case 0xBB:
      case 0x203A: return close(at, after, Style::kAngle);
      case '"': return straight(at, after);
      case 0x2018: return push(at, after, Style::kSingle);
      case 0x2019: return closing_single(at, after, Style::kSingle);
      case '\'':
        if (opens_straight_single(at, after)) return push(at, after, Style::kStraightSingle);
        return closing_single(at, after, Style::kStraightSingle);
      default: return;
    }
  }

  bool starts_here(std::size_t at, std::size_t after) const {
    const CharClass left = before(at), right = next(after);
    const bool left_free = left == kSpace || left == kOpen || left == kDash || left == kQuote || left == kHyphen;
    return left_free && right != kSpace && right != kComma && right != kPeriod;
  }

  bool is_open(Style style) const {
    return std::any_of(open_.begin(), open_.end(), [&](const Open& open) { return open.style == style; });
  }

  void push(std::size_t at, std::size_t after, Style style) {
    if (open_.size() < 16) open_.push_back({at, after, style});  // deeper nesting is no prose
  }

  void close(std::size_t at, std::size_t after, Style style) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].style != style) continue;
      const Open open = open_[i];
      open_.resize(i);  // what was opened inside and not closed was no mark
      add(open, at, after, true);
      return;
    }
  }

  void straight(std::size_t at, std::size_t after) {
    if (is_open(Style::kStraight)) {
      // Opened again before it was closed: the first ran up to here.
      if (starts_here(at, after) && before(at) == kSpace && is_word(next(after)) && even_rest(after)) {
        const auto it = std::find_if(open_.begin(), open_.end(), [](const Open& open) { return open.style == Style::kStraight; });
        std::size_t last = at;
        while (last > it->inner && char_before(text_, last).kind == kSpace) last -= char_before(text_, last).bytes;
        add(*it, last, last, false);
        open_.erase(it, open_.end());
        return push(at, after, Style::kStraight);
      }
      return close(at, after, Style::kStraight);
    }
    if (before(at) == kDigit || next(after) == kSpace) return;  // inches, or a mark that closes nothing
    push(at, after, Style::kStraight);
  }

  // Whether another straight mark follows that closes what would open here.
  bool even_rest(std::size_t from) const {
    int marks = 0;
    const std::size_t limit = std::min(end_, from + kSingleReach);
    for (std::size_t i = from; i < limit; ++i) marks += text_[i] == '"';
    return marks % 2 == 1;
  }

  bool opens_straight_single(std::size_t at, std::size_t after) const {
    if (is_open(Style::kStraightSingle) || !starts_here(at, after) || !(is_word(next(after)) || next(after) == kQuote)) return false;
    if (next(after) == kDigit && next(after + 1) == kDigit && !is_word(next(after + 2)) && next(after + 2) != kSpace) return false;
    return closing_ahead(after, '\'');
  }

  // Whether a mark that can close stands ahead, before the next that opens.
  bool closing_ahead(std::size_t from, char32_t mark) const {
    const std::size_t limit = std::min(end_, from + kSingleReach);
    for (std::size_t i = from; i < limit;) {
      const Char c = char_at(text_, i);
      if (mark == 0x2019 && c.point == 0x2018) return false;
      if (c.point == mark && before(i) != kSpace && !is_word(next(i + c.bytes))) return true;
      i += c.bytes;
    }
    return false;
  }

  void closing_single(std::size_t at, std::size_t after, Style style) {
    if (!is_open(style) || is_word(next(after)) || before(at) == kSpace) return;
    // "the parties’ accord’": a plural possessive inside single marks.
    const bool plural = text_[at - 1] == 's' && next(after) == kSpace;
    if (plural && closing_ahead(after, char_at(text_, at).point)) return;
    close(at, after, style);
  }

  void add(const Open& open, std::size_t inner_end, std::size_t outer_end, bool closed) {
    if (inner_end <= open.inner) return;
    core::Quotation quotation;
    quotation.span = {static_cast<core::ByteOffset>(open.inner), static_cast<core::ByteOffset>(inner_end)};
    quotation.outer = {static_cast<core::ByteOffset>(open.at), static_cast<core::ByteOffset>(outer_end)};
    quotation.closed = closed;
    quotation.scare = closed && is_scare(open, inner_end);
    analysis_.quotations.push_back(quotation);
  }

  // A term in marks: at most three words, no mark of punctuation at their end, and no comma or colon that introduces speech.
  bool is_scare(const Open& open, std::size_t inner_end) const {
    int words = 0;
    bool inside = false;
    for (std::size_t i = open.inner; i < inner_end; ++i) {
      const bool space = text_[i] == ' ' || text_[i] == '\n' || text_[i] == '\t';
      if (!space && !inside && ++words > 3) return false;
      inside = !space;
    }
    const CharClass last = char_before(text_, inner_end).kind;
    if (last == kComma || last == kPeriod || last == kBang || last == kEllipsis) return false;
    std::size_t at = open.at;
    while (at > begin_ && char_before(text_, at).kind == kSpace) at -= char_before(text_, at).bytes;
    if (at == begin_) return false;
    const CharClass lead = char_before(text_, at).kind;
    return lead != kComma && lead != kColon;
  }

  core::Analysis& analysis_;
  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  std::vector<Open> open_;
};

}  // namespace

void find_quotations(core::Analysis& analysis) {
  analysis.quotations.clear();
  each_block(*analysis.document, [&](std::size_t begin, std::size_t end, bool) { Finder(analysis, begin, end).run(); });
  std::sort(analysis.quotations.begin(), analysis.quotations.end(),
            [](const core::Quotation& a, const core::Quotation& b) { return a.outer.begin != b.outer.begin ? a.outer.begin < b.outer.begin : a.outer.end > b.outer.end; });
}

}  // namespace dragoman::text
