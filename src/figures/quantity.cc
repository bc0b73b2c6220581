#include "figures/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/tsv.h"
#include "events/tree.h"

namespace dragoman::figures {

using core::Analysis;
using events::lower;

namespace {

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "2.4" times 1000000 is 2400000, not 2399999.9999999995: counts are whole, money is whole cents.
double tidy(double value) { return std::round(value * 100) / 100; }

bool whole_number(double value) { return value == std::floor(value); }

}  // namespace

base::Status QuantityReader::load_numbers(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"word", "kind", "low", "high"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    Word word;
    if (row.cells[1] == "value") word.kind = Kind::kValue;
    else if (row.cells[1] == "scale") word.kind = Kind::kScale;
    else if (row.cells[1] == "scale_of") word = {Kind::kValue, 20, 99};
    else continue;  // bounds: quantities.tsv has them with their phrases
    if (word.low == 0) word.low = number_in(row.cells[2]).value_or(0);
    if (!word.high) word.high = number_in(row.cells[3]);
    numbers_[std::string(row.cells[0])] = word;
  }
  return {};
}

base::Status QuantityReader::load_phrases(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"phrase", "kind", "value", "high"});
  if (!table) return base::Error(std::move(table.error()));
  struct Name {
    std::string_view name;
    Kind kind;
  };
  static constexpr auto kKinds = std::to_array<Name>({{"low", Kind::kLow},
                                                      {"high", Kind::kHigh},
                                                      {"about", Kind::kAbout},
                                                      {"after_low", Kind::kAfterLow},
                                                      {"after_about", Kind::kAfterAbout},
                                                      {"add", Kind::kAdd},
                                                      {"after_add", Kind::kAfterAdd},
                                                      {"fraction", Kind::kFraction},
                                                      {"percent", Kind::kPercent},
                                                      {"few", Kind::kFew},
                                                      {"suffix", Kind::kSuffix},
                                                      {"none", Kind::kNone}});
  for (const base::TsvRow& row : table->rows()) {
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Name& n) { return n.name == row.cells[1]; });
    if (kind == kKinds.end()) return base::Error{"DM201", fmt::format("unknown kind '{}'", row.cells[1]), table->where(row), "see the first lines of the file"};
    phrases_[std::string(row.cells[0])] = {kind->kind, number_in(row.cells[2]).value_or(0), number_in(row.cells[3])};
    longest_phrase_ = std::max(longest_phrase_, base::split(row.cells[0], ' ').size());
  }
  return {};
}

base::Status QuantityReader::load_currencies(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"word", "side", "code"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) (row.cells[1] == "before" ? before_ : after_)[std::string(row.cells[0])] = row.cells[2];
  return {};
}

base::Result<QuantityReader> QuantityReader::load(const std::filesystem::path& data_dir) {
  QuantityReader reader;
  const std::filesystem::path dir = data_dir / "text" / "en";
  if (auto status = reader.load_numbers(dir / "numbers.tsv"); !status) return base::Error(std::move(status.error()));
  if (auto status = reader.load_phrases(dir / "quantities.tsv"); !status) return base::Error(std::move(status.error()));
  if (auto status = reader.load_currencies(dir / "currencies.tsv"); !status) return base::Error(std::move(status.error()));
  return reader;
}

const QuantityReader::Word* QuantityReader::number_word(std::string_view word) const {
  const auto it = numbers_.find(word);
  return it == numbers_.end() ? nullptr : &it->second;
}

// "1,200", "500", "3.5"; empty when the word is no figure.
std::optional<double> QuantityReader::digits(std::string_view form) const {
  if (form.empty() || form.front() < '0' || form.front() > '9') return std::nullopt;
  std::string plain;
  for (const char c : form) {
    if (c == ',') continue;
    if ((c < '0' || c > '9') && c != '.') return std::nullopt;
    plain += c;
  }
  const auto value = number_in(plain);
  return value && *value < 1e15 ? value : std::nullopt;
}

bool QuantityReader::any(const Analysis& analysis, const core::Sentence& sentence) const {
  for (const core::Token& token : analysis.tokens_of(sentence)) {
    const std::string_view form = token.form(analysis.text());
    if (form.front() >= '0' && form.front() <= '9') return true;
    const std::string word = lower(form);
    if (word != "a" && word != "an" && number_word(word)) return true;
    if (const auto it = phrases_.find(word); it != phrases_.end() && it->second.kind == Kind::kFraction) return true;
  }
  return false;
}

// One reading of a sentence, from left to right.
class QuantityReader::Run {
 public:
  Run(const QuantityReader& tables, const Analysis& analysis, std::uint32_t sentence)
      : tables_(tables), analysis_(analysis), first_(analysis.sentences[sentence].first_token), end_(first_ + analysis.sentences[sentence].token_count) {
    words_.reserve(end_ - first_);
    for (std::uint32_t t = first_; t < end_; ++t) words_.push_back(lower(analysis.form(t)));
    timed_.resize(end_ - first_);
    for (const core::DateExpression& date : analysis.dates)
      if (date.sentence == sentence)
        for (std::uint32_t t = std::max(date.first, first_); t <= date.last && t < end_; ++t) timed_[t - first_] = true;
  }

  std::vector<Quantity> all() {
    std::vector<Quantity> found;
    for (std::uint32_t t = first_; t < end_;) {
      Quantity quantity;
      if (!timed_[t - first_] && read(t, quantity)) {
        t = quantity.last + 1;
        found.push_back(std::move(quantity));
      } else {
        ++t;
      }
    }
    return found;
  }

 private:
  // A bare number: value, or the range of a vague word; `end` is past it. `scale`: what its last scale word multiplied by.
  struct Number {
    double low = 0;
    std::optional<double> high;
    bool vague = false;
    double scale = 1;
    std::uint32_t end = 0;
  };

  std::string_view word(std::uint32_t t) const { return t >= first_ && t < end_ ? std::string_view(words_[t - first_]) : std::string_view(); }
  const Word* number_word(std::uint32_t t) const { return t < end_ ? tables_.number_word(word(t)) : nullptr; }
  bool exact(const Word* w) const { return w && w->kind == Kind::kValue && w->high && *w->high == w->low; }
  bool article(std::uint32_t t) const { return word(t) == "a" || word(t) == "an"; }
  bool hyphen(std::uint32_t t) const {
    return (word(t) == "-" || word(t) == "–" || word(t) == "‑") && t > first_ && !analysis_.tokens[t - 1].space_after && !analysis_.tokens[t].space_after;
  }

  // The longest phrase that starts at `t`; nothing when none does.
  const Word* phrase_at(std::uint32_t t, std::uint32_t& length) const {
    const Word* best = nullptr;
    std::string text;
    for (std::uint32_t n = 0; n < tables_.longest_phrase_ && t + n < end_; ++n) {
      text += (n ? " " : "") + words_[t + n - first_];
      if (const auto it = tables_.phrases_.find(text); it != tables_.phrases_.end()) best = &it->second, length = n + 1;
    }
    return best;
  }
  // The longest phrase that ends right before `t`.
  const Word* phrase_before(std::uint32_t t, std::uint32_t& length) const {
    for (std::uint32_t n = static_cast<std::uint32_t>(tables_.longest_phrase_); n > 0; --n) {
      if (t < first_ + n) continue;
      std::uint32_t got = 0;
      if (const Word* w = phrase_at(t - n, got); w && got == n) return length = n, w;
    }
    return nullptr;
  }

  void multiply(Number& number) const {
    for (;;) {
      const Word* w = number_word(number.end);
      std::uint32_t length = 0;
      const Word* suffix = phrase_at(number.end, length);
      double by = 0;
      if (w && w->kind == Kind::kScale) by = w->low;
      else if (suffix && suffix->kind == Kind::kSuffix && length == 1 && !analysis_.tokens[number.end - 1].space_after) by = suffix->low;
      else return;
      number.low *= by;
      if (number.high) *number.high *= by;
      number.scale *= by;
      ++number.end;
    }
  }

  // "one hundred and twenty": what is added below the scale.
  void add_rest(Number& number) const {
    if (number.scale < 100 || number.vague) return;
    const std::uint32_t at = word(number.end) == "and" ? number.end + 1 : number.end;
    Number rest;
    if (!exact(number_word(at)) || article(at) || !simple(at, rest) || rest.low >= number.scale || (at == number.end && rest.low < 1)) return;
    number.low += rest.low;
    number.high = number.low;
    number.end = rest.end;
  }

  bool simple(std::uint32_t t, Number& out) const {
    out = {};
    if (t >= end_) return false;
    if (const auto value = tables_.digits(words_[t - first_])) {
      out.low = *value, out.end = t + 1;
    } else if (const Word* w = number_word(t); exact(w) && !article(t)) {
      out.low = w->low, out.end = t + 1;
      if (const Word* unit = number_word(t + 2); hyphen(t + 1) && exact(unit) && w->low >= 20 && unit->low < 10) out.low += unit->low, out.end = t + 3;
    } else if (article(t) && t + 1 < end_ && number_word(t + 1) && number_word(t + 1)->kind == Kind::kScale) {
      out.low = 1, out.end = t + 1;
    } else {
      return false;
    }
    if (word(out.end) == "and" && article(out.end + 1) && word(out.end + 2) == "half") out.low += 0.5, out.end += 3;
    out.high = out.low;
    multiply(out);
    add_rest(out);
    return true;
  }

  // "dozens", "hundreds of thousands", "several hundred".
  bool vague(std::uint32_t t, Number& out) const {
    out = {};
    out.vague = true;
    if (const Word* w = number_word(t); w && w->kind == Kind::kValue && !exact(w)) {
      out.low = w->low, out.high = w->high, out.end = t + 1;
      const Word* scale = word(t + 1) == "of" ? number_word(t + 2) : nullptr;
      if (scale && scale->kind == Kind::kValue && !exact(scale)) {
        const double unit = scale->low / 2;  // "thousands" starts at two of them
        out.low = w->low * unit;
        if (w->high) out.high = *w->high * unit + unit - 1;
        out.end = t + 3;
      }
      return true;
    }
    std::uint32_t length = 0;
    const Word* few = phrase_at(t, length);
    if (!few || few->kind != Kind::kFew) return false;
    const Word* scale = number_word(t + length);
    if (!scale || scale->kind != Kind::kScale) return false;
    if (!few->high) return false;
    out.low = few->low, out.high = few->high, out.end = t + length;
    multiply(out);
    return true;
  }

  // "half of", "a third of", "two-thirds of", "half the": a share of what follows. "half a million" is a number.
  bool fraction(std::uint32_t t, Quantity& out) const {
    std::uint32_t at = t;
    double times = 1;
    if (const Word* w = number_word(at); exact(w)) {
      times = w->low;
      at += hyphen(at + 1) ? 2 : 1;
    }
    std::uint32_t length = 0;
    const Word* part = at < end_ ? phrase_at(at, length) : nullptr;
    if (!part || part->kind != Kind::kFraction) return false;
    const std::uint32_t after = at + length;
    const bool halved = at == t && part->low == 0.5;  // "half" needs no article
    if (at == t && !halved) return false;
    Number million;
    if (halved && article(after) && simple(after, million)) {
      out.value = tidy(part->low * million.low);
      return finish(t, million.end, out);
    }
    const std::string_view next = word(after);
    const bool whole = next == "of" || (halved && after < end_ && (analysis_.tokens[after].upos == core::Upos::kDet || analysis_.tokens[after].upos == core::Upos::kPron));
    if (!whole || times * part->low > 1) return false;
    out.share = times * part->low;
    return finish(t, after, out);
  }

  // "20 to 30", "20-30", "between 20 and 30", "five or six": the second number, when it belongs to the first.
  bool range(std::uint32_t t, const Number& a, Number& b) const {
    const std::string_view link = word(a.end);
    const bool between = t > first_ && word(t - 1) == "between";
    const bool from = t > first_ && word(t - 1) == "from";
    const bool linked = hyphen(a.end) || (between ? link == "and" : !from && (link == "to" || link == "or"));
    if (!linked || a.vague || a.end + 1 >= end_ || timed_[a.end + 1 - first_] || !simple(a.end + 1, b)) return false;
    // "two or three hundred": the scale is said once.
    const double from_value = b.scale > 1 && a.scale == 1 && a.low < b.scale ? a.low * b.scale : a.low;
    return b.low > from_value && (link != "or" || b.low <= from_value + 2 * b.scale);
  }

  // "one in five", "eight out of ten", "four in every hundred"
  void part_of_row(Number& number, Quantity& out) const {
    std::uint32_t at = number.end;
    const bool out_of = word(at) == "out" && word(at + 1) == "of";
    if (!out_of && word(at) != "in" && !(word(at) == "of" && word(at + 1) == "every")) return;
    at += out_of ? 2 : 1;
    const bool every = word(at) == "every";
    if (every) ++at;
    Number row;
    if (at >= end_ || timed_[at - first_]) return;
    if (const Word* scale = number_word(at); every && scale && scale->kind == Kind::kScale) row.low = scale->low, row.end = at + 1;  // "every hundred"
    if ((row.end == 0 && !simple(at, row)) || row.low <= number.low) return;
    const bool usual = number.low == 1 ? row.low <= 20 : row.low <= 5 || row.low == 10 || (row.low == 100 && (every || out_of));
    if (!usual && !(every && row.low <= 1000)) return;
    out.value.reset();
    out.share = number.low / row.low;
    number.end = row.end;
  }

  bool read(std::uint32_t t, Quantity& out) const {
    if (fraction(t, out)) return true;
    Number number;
    if (!simple(t, number) && !vague(t, number)) return false;
    // "a 15-member group", "F-16": part of a word; "a 3,000-strong force" counts.
    if (hyphen(number.end) && word(number.end + 1) != "strong" && !tables_.digits(word(number.end + 1)) && !number_word(number.end + 1)) return false;
    if (t > first_ && hyphen(t - 1)) return false;
    Number second;
    if (range(t, number, second)) {
      if (second.scale > 1 && number.scale == 1 && number.low < second.scale) number.low *= second.scale;
      out.low = tidy(number.low), out.high = tidy(second.low);
      number.end = second.end;
    } else if (number.vague) {
      out.low = number.low, out.high = number.high, out.vague = true;
    } else {
      out.value = tidy(number.low);
      part_of_row(number, out);
    }
    return finish(t, number.end, out);
  }

  void percent(Quantity& out) const {
    std::uint32_t length = 0;
    const Word* w = out.last + 1 < end_ ? phrase_at(out.last + 1, length) : nullptr;
    if (!w || w->kind != Kind::kPercent || !out.value) return;
    out.last += length;
    out.share = std::round(*out.value * w->low * 1e6) / 1e6;
    out.value.reset();
  }

  void currency(Quantity& out) const {
    if (out.first > first_)
      if (const auto sign = tables_.before_.find(word(out.first - 1)); sign != tables_.before_.end()) {
        --out.first;
        out.money = true;
        out.unit = sign->second;
        return;
      }
    const std::uint32_t next = out.last + 1;
    for (std::uint32_t words : {2U, 1U}) {
      if (next + words > end_) continue;
      const std::string name = words == 2 ? std::string(word(next)) + " " + std::string(word(next + 1)) : std::string(word(next));
      if (const auto it = tables_.after_.find(name); it != tables_.after_.end()) {
        out.money = true;
        out.unit = it->second;
        out.last += words;
        return;
      }
      // "Kenyan shillings": money of that country; its code is not told by the second word.
      if (words == 2 && analysis_.tokens[next].upos == core::Upos::kAdj && tables_.after_.contains(word(next + 1))) {
        out.money = true;
        out.last += 2;
        return;
      }
    }
  }

  void bound(Kind kind, Quantity& out) const {
    if (kind == Kind::kAdd || kind == Kind::kAfterAdd) out.increment = true;
    std::optional<double>& told = out.share ? out.share : out.value;
    if (!told) return;
    if (kind == Kind::kLow || kind == Kind::kAfterLow) out.low = told;
    if (kind == Kind::kHigh) out.high = told;
  }

  // Bounds, currency and percent around the number at [begin, end).
  bool finish(std::uint32_t begin, std::uint32_t end, Quantity& out) const {
    out.number = out.first = begin;
    out.number_last = out.last = end - 1;
    percent(out);
    currency(out);
    for (int again = 0; again < 2; ++again) {
      std::uint32_t length = 0;
      const Word* w = phrase_before(out.first, length);
      if (!w) break;
      if (w->kind != Kind::kLow && w->kind != Kind::kHigh && w->kind != Kind::kAbout && w->kind != Kind::kAdd) break;
      bound(w->kind, out);
      out.first -= length;
    }
    if (out.first > first_ && word(out.first - 1) == "between" && out.low && out.high) --out.first;
    std::uint32_t length = 0;
    if (const Word* w = out.last + 1 < end_ ? phrase_at(out.last + 1, length) : nullptr)
      if (w->kind == Kind::kAfterLow || w->kind == Kind::kAfterAbout || (w->kind == Kind::kAfterAdd && word(out.last + 2) != "than")) {
        bound(w->kind, out);
        out.last += length;
      }
    if (!out.money && !out.share && out.value && !whole_number(*out.value)) out.vague = true;  // "3.5" of nothing that can be halved: no count of people
    return true;
  }

  const QuantityReader& tables_;
  const Analysis& analysis_;
  std::uint32_t first_, end_;
  std::vector<std::string> words_;
  std::vector<bool> timed_;
};

std::vector<Quantity> QuantityReader::read(const Analysis& analysis, std::uint32_t sentence) const { return Run(*this, analysis, sentence).all(); }

}  // namespace dragoman::figures
