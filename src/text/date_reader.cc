#include "text/date_reader.h"

#include <algorithm>

#include "text/characters.h"

namespace dragoman::text {

using core::Interval;
using core::Precision;
using Kind = core::DateExpression::Kind;
using enum DateKind;

namespace {

constexpr std::size_t kLongestWord = 24;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Cheap, and true for every word that a rule could begin with.
bool may_begin(const DateWord& word) {
  return word.senses != nullptr || word.capital || (!word.form.empty() && (is_digit(word.form[0]) || word.form[0] == '\'' || word.form[0] == '\xE2'));
}

}  // namespace

DateReader::DateReader(const DateWords& words, core::Analysis& analysis)
    : vocabulary_(words), analysis_(analysis), text_(analysis.document->text), published_(analysis.document->published_day()) {
  // Intervals reach some centuries from the publication; a mistaken year must not leave the calendar.
  if (published_ && (published_->year() < 1200 || published_->year() > 8000)) published_.reset();
}

void DateReader::load_words(const core::Sentence& sentence) {
  words_.clear();
  char buffer[kLongestWord];
  for (std::uint32_t t = sentence.first_token; t < sentence.first_token + sentence.token_count; ++t) {
    std::string_view form = analysis_.form(t);
    if (form.size() > kLongestWord) {
      add_word(t, {}, form);
      continue;
    }
    std::transform(form.begin(), form.end(), buffer, lower_ascii);
    std::string_view lower(buffer, form.size());
    // "mid-March", "mid-1990s": the part and what it is a part of.
    const std::size_t hyphen = lower.find('-');
    if (hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < lower.size() && !is_digit(lower[0])) {
      add_word(t, lower.substr(0, hyphen), form.substr(0, hyphen));
      lower.remove_prefix(hyphen + 1);
      form.remove_prefix(hyphen + 1);
    }
    add_word(t, lower, form);
  }
}

void DateReader::add_word(std::uint32_t token, std::string_view lower, std::string_view form) {
  DateWord word;
  word.token = token;
  word.form = form;
  word.senses = vocabulary_.find(lower);
  if (word.senses == nullptr && lower.size() > 1 && lower.back() == '.') word.senses = vocabulary_.find(lower.substr(0, lower.size() - 1));
  if (word.senses != nullptr)
    for (const DateSense& sense : *word.senses) word.kinds |= std::uint64_t{1} << static_cast<unsigned>(sense.kind);
  if (!form.empty()) word.capital = char_at(form, 0).kind == CharClass::kUpper;
  std::size_t digits = 0;
  while (digits < lower.size() && is_digit(lower[digits])) ++digits;
  if (digits > 0 && digits <= 6) {
    const std::string_view rest = lower.substr(digits);
    word.ordinal = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    if (rest.empty() || word.ordinal) {
      word.number = 0;
      for (char c : lower.substr(0, digits)) word.number = word.number * 10 + (c - '0');
      word.digits = static_cast<std::uint8_t>(digits);
    }
  }
  words_.push_back(word);
}

void DateReader::read_sentence(std::uint32_t sentence) {
  sentence_ = sentence;
  load_words(analysis_.sentences[sentence]);
  for (std::size_t i = 0; i < words_.size();) {
    // The second half of "mid-March" begins nothing of its own.
    const bool inside = i > 0 && words_[i].token == words_[i - 1].token;
    const Maybe reading = inside || !may_begin(words_[i]) ? Maybe() : expression(i);
    if (!reading || reading->end <= i) {
      ++i;
      continue;
    }
    if (!reading->none) push(i, *reading);
    i = reading->end;
  }
}

void DateReader::push(std::size_t begin, const Reading& reading) {
  core::DateExpression& date = analysis_.dates.emplace_back();
  date.sentence = sentence_;
  date.first = words_[begin].token;
  date.last = words_[reading.end - 1].token;
  date.span = {analysis_.tokens[date.first].begin, analysis_.tokens[date.last].end};
  date.kind = reading.kind;
  date.when = reading.when;
  date.relative = reading.relative;
  date.turns = reading.turns;
  if (reading.kind == Kind::kPoint && reading.when.start && reading.when.end) {
    anchor_ = reading.when;
    anchor_sentence_ = sentence_;
  }
}

// ---- words ----

std::optional<int> DateReader::value(std::size_t i, DateKind kind) const {
  if (!has(i, kind)) return std::nullopt;
  for (const DateSense& sense : *words_[i].senses)
    if (sense.kind == kind) return sense.value;
  return std::nullopt;
}

bool DateReader::prepared(std::size_t i) const {
  if (i == 0) return false;
  std::uint64_t leading = 0;
  for (DateKind kind : {kOn, kSince, kUntil, kOf, kFrom, kBetween, kTo, kPart, kLast, kNext, kThis, kEarlier, kLater, kPrevious, kFollowing, kBefore, kAfter, kAnd, kHalf, kEvery})
    leading |= std::uint64_t{1} << static_cast<unsigned>(kind);
  return (words_[i - 1].kinds & leading) != 0;
}

// A month written with a capital; one that is also another word needs a preposition before it or a figure beside it.
std::optional<int> DateReader::month_at(std::size_t i) const {
  if (i >= words_.size() || !words_[i].capital) return std::nullopt;
  if (const auto month = value(i, kMonth)) return month;
  const auto weak = value(i, kMonthWeak);
  if (!weak) return std::nullopt;
  const bool figure_after = day_number(i + 1) || year_at(i + 1) || (is_mark(i + 1, ",") && year_at(i + 2));
  const bool month_after = (has(i + 1, kAnd) || has(i + 1, kTo)) && (has(i + 2, kMonth) || has(i + 2, kMonthWeak)) && words_[i + 2].capital;
  const bool month_before = i > 1 && (has(i - 1, kAnd) || has(i - 1, kTo)) && (has(i - 2, kMonth) || has(i - 2, kMonthWeak)) && words_[i - 2].capital;
  const bool figure_before = i > 0 && (day_number(i - 1) || (has(i - 1, kOf) && i > 1 && day_number(i - 2)));
  if (figure_after || figure_before || month_after || month_before || words_[i].form.back() == '.') return weak;
  // "near March Smith" is a person; "In April Somalia expelled ..." opens a sentence with its time.
  const bool name_after = i + 1 < words_.size() && words_[i + 1].capital && words_[i + 1].senses == nullptr;
  const bool opens = i == 1 && words_[0].capital;
  return prepared(i) && words_[i].form.size() > 2 && (opens || !name_after) ? weak : std::nullopt;
}

std::optional<int> DateReader::weekday_at(std::size_t i) const {
  if (i >= words_.size() || !words_[i].capital) return std::nullopt;
  if (const auto day = value(i, kWeekday)) return day;
  const auto weak = value(i, kWeekdayWeak);
  return weak && (words_[i].form.back() == '.' || is_mark(i + 1, ",")) ? weak : std::nullopt;
}

std::optional<int> DateReader::day_number(std::size_t i) const {
  if (i >= words_.size()) return std::nullopt;
  if (words_[i].digits > 0 && words_[i].digits <= 2) return words_[i].number;
  return value(i, kOrdinal);
}

std::optional<int> DateReader::year_at(std::size_t i) const {
  if (i >= words_.size() || words_[i].digits != 4 || words_[i].ordinal || words_[i].number < 1000 || words_[i].number > 2199) return std::nullopt;
  return words_[i].number;
}

std::optional<int> DateReader::year_after(std::size_t i, std::size_t* end) const {
  if (is_mark(i, ",") || has(i, kOf)) ++i;
  const auto year = year_at(i);
  if (year && !has(i + 1, kNotYear) && !has(i + 1, kClock)) {
    *end = i + 1;
    return year;
  }
  return std::nullopt;
}

// ---- whole expressions ----

DateReader::Maybe DateReader::expression(std::size_t i) {
  if (auto found = frequency(i)) return found;
  if (auto found = range(i)) return found;
  if (auto found = duration_for(i)) return found;
  if (auto found = eve_of(i)) return found;
  if (has(i, kSince)) {
    auto found = led(i + 1);
    if (!found || found->none || found->kind != Kind::kPoint) return std::nullopt;
    found->kind = Kind::kSince;
    found->when.end.reset();
    return found;
  }
  if (has(i, kUntil)) {
    auto found = led(i + 1);
    if (!found || found->none || found->kind != Kind::kPoint) return std::nullopt;
    found->kind = Kind::kUntil;
    found->when.start.reset();
    return found;
  }
  if (has(i, kVaguetime)) {
    Reading reading;
    reading.end = i + 1;
    reading.relative = true;
    return reading;
  }
  return led(i);
}

// [early|late] [on|in|over] [the] core
DateReader::Maybe DateReader::led(std::size_t i) {
  const auto after_preposition = [&](std::size_t at) -> Maybe {
    if (auto found = core(at)) return found;
    if (!has(at, kThe)) return std::nullopt;
    // "the March 10 agreement", "the 2014 war": the article is the noun's.
    const bool named = month_at(at + 1) || year_at(at + 1) || weekday_at(at + 1);
    const bool bounded = at > 0 && (has(at - 1, kSince) || has(at - 1, kUntil));
    return named && !bounded ? std::nullopt : core(at + 1);
  };
  if (has(i, kOn)) {
    auto found = range(i + 1);
    if (!found) found = after_preposition(i + 1);
    // "in three days", "within 30 days": a stretch without a known beginning.
    if (found && found->kind == Kind::kPoint && !found->when.start && found->weekday < 0 && found->end == i + 1) return std::nullopt;
    return found;
  }
  return after_preposition(i);
}

DateReader::Maybe DateReader::frequency(std::size_t i) {
  Reading reading;
  reading.kind = Kind::kFrequency;
  if (has(i, kOn) && has(i + 1, kEvery)) ++i;
  if (has(i, kFrequency)) {
    reading.end = i + 1;
    return reading;
  }
  if (!has(i, kEvery)) return std::nullopt;
  std::size_t j = i + 1;
  std::size_t end = j;
  bool vague = false;
  if (!unit_at(j) && count_at(j, &end, &vague) && end > j) j = end;
  if (unit_at(j) || weekday_at(j) || has(j, kDaypart) || month_at(j) || has(j, kSeason)) {
    reading.end = j + 1;
    if (weekday_at(j) && (has(j + 1, kDaypart) || unit_at(j + 1) == Unit::kNight)) ++reading.end;
    return reading;
  }
  return std::nullopt;
}

// "from A to B", "between A and B"; without a first word "March-May 2022", "Feb. 24 to March 10", "in 2021 and 2022".
DateReader::Maybe DateReader::range(std::size_t i) {
  if (has(i, kFrom)) return range_from(i + 1, kTo);
  if (has(i, kBetween)) return range_from(i + 1, kAnd);
  return std::nullopt;
}

DateReader::Maybe DateReader::range_from(std::size_t i, DateKind joint) {
  if (depth_ >= kDeepest) return std::nullopt;
  const Deeper deeper(depth_);
  // "from 3 to 5 March"
  if (const auto first = day_number(i); first && has(i + 1, joint)) {
    auto second = core(i + 2);
    if (second && !second->none && second->month > 0 && second->month_day > 0) {
      if (*first >= second->month_day) return std::nullopt;
      if (!second->when.end) return second;
      second->when.start = second->when.end->plus(*first - second->month_day);
      return second;
    }
  }
  auto first = led(i);
  if (first && first->joined) return first;
  if (!first || first->none || first->kind != Kind::kPoint || !has(first->end, joint)) return std::nullopt;
  auto second = led(first->end + 1);
  if (!second || second->none || second->kind != Kind::kPoint) return std::nullopt;
  return join(*first, *second);
}

DateReader::Maybe DateReader::join(Reading first, const Reading& second) const {
  Reading out = second;
  out.relative |= first.relative;
  // The year stands behind the second only: "from November to March 2022".
  if (first.month > 0 && first.year == 0 && second.month > 0 && second.when.end) {
    const int year = second.when.start->year() - (first.month > second.when.start->month() ? 1 : 0);
    const auto told = first.month_day > 0 ? day(year, first.month, first.month_day) : std::optional<Interval>(months(year, first.month, 1));
    if (!told) return std::nullopt;
    first.when = *told;
    if (second.year > 0) out.relative = false;
  }
  if (first.weekday >= 0 && second.weekday >= 0 && first.month == 0 && first.when.start && second.when.start && *first.when.start > *second.when.start)
    first.when.start = first.when.start->plus(-7);
  if (!first.when.start || !second.when.end) {
    out.when = {};
    return out;
  }
  if (*first.when.start > *second.when.end) return std::nullopt;
  out.when.start = first.when.start;
  out.when.precision = std::min(first.when.precision, second.when.precision);
  out.month = 0;
  out.weekday = -1;
  out.joined = true;
  return out;
}

// "for three days", "for the past 12 years", "for decades"
DateReader::Maybe DateReader::duration_for(std::size_t i) {
  if (!has(i, kFor)) return std::nullopt;
  std::size_t j = i + 1;
  if (has(j, kThe)) ++j;
  bool plural = false;
  if (unit_at(j, &plural) && plural) {
    Reading reading;
    reading.end = j + 1;
    reading.kind = Kind::kDuration;
    return reading;
  }
  Maybe found = has(i + 1, kThe) ? this_last_next(i + 2) : counted(i + 1);
  if (found && found->kind == Kind::kDuration) return found;
  bool vague = false;
  std::size_t end = i + 1;
  if (count_at(i + 1, &end, &vague) && unit_at(end) && !has(end + 1, kOld)) {
    if (has(end + 1, kAgo)) return std::nullopt;
    Reading reading;
    reading.end = end + 1;
    reading.kind = Kind::kDuration;
    return reading;
  }
  return std::nullopt;
}

// "on the eve of Tuesday's talks": the day before; "on the eve of the talks" stays without a day.
DateReader::Maybe DateReader::eve_of(std::size_t i) {
  std::size_t j = i;
  if (has(j, kOn)) ++j;
  if (has(j, kThe)) ++j;
  if (!has(j, kEve) || !has(j + 1, kOf)) return std::nullopt;
  auto found = led(j + 2);
  if (found && !found->none && found->when.start && found->when.precision == Precision::kDay) {
    found->when = one_day(found->when.start->plus(-1));
    found->turns = false;
    return found;
  }
  Reading reading;
  reading.end = j + 2;
  reading.relative = true;
  return reading;
}

DateReader::Maybe DateReader::core(std::size_t i) {
  if (i >= words_.size() || !may_begin(words_[i]) || depth_ >= kDeepest) return std::nullopt;
  const Deeper deeper(depth_);
  for (const auto rule : {&DateReader::figures, &DateReader::part_of, &DateReader::holiday, &DateReader::weekday, &DateReader::day_first, &DateReader::month_first,
                          &DateReader::quarter, &DateReader::century, &DateReader::decade, &DateReader::leaning, &DateReader::this_last_next, &DateReader::weekend,
                          &DateReader::season, &DateReader::day_word, &DateReader::counted, &DateReader::year_alone})
    if (auto found = (this->*rule)(i)) return found;
  return std::nullopt;
}

// "early 2023", "late last year", "mid-March", "the end of the month", "earlier this week", "late on Tuesday"
DateReader::Maybe DateReader::part_of(std::size_t i) {
  if (has(i, kEarlier) || has(i, kLater)) {
    const bool earlier = has(i, kEarlier);
    std::size_t j = i + 1;
    if (has(j, kOn)) ++j;
    const bool the = has(j, kThe);
    if (the) ++j;
    Maybe found;
    const auto unit = unit_at(j);
    if (the && j > i + 2 && unit && *unit != Unit::kMinute && *unit != Unit::kHour) {  // "earlier in the week"
      Reading reading;
      reading.end = j + 1;
      reading.relative = true;
      if (published_) reading.when = period(*unit, *published_, 0);
      found = reading;
    } else if (has(j, kThis) || has(j, kDayword) || weekday_at(j)) {
      found = core(j);
    } else if (has(j, kLast) || month_at(j) || year_at(j)) {
      return core(j);
    }
    if (!found || found->none) return std::nullopt;
    found->turns = false;
    if (published_ && found->when.start && found->when.end && found->when.contains(*published_) && found->when.precision != Precision::kUnknown) {
      (earlier ? found->when.end : found->when.start) = *published_;
      found->when.precision = Precision::kDay;
    }
    return found;
  }
  auto part = value(i, kPart);
  std::size_t j = i + 1;
  if (const auto ordinal = value(i, kOrdinal); !part && ordinal && *ordinal <= 2 && has(i + 1, kHalf)) {
    part = static_cast<int>(*ordinal == 1 ? Part::kFirstHalf : Part::kSecondHalf);
    j = i + 2;
    if (!has(j, kOf)) return std::nullopt;
  }
  if (!part) return std::nullopt;
  const bool needs_of = static_cast<Part>(*part) == Part::kBegin || static_cast<Part>(*part) == Part::kEnd;
  if (needs_of && !has(j, kOf)) return std::nullopt;
  if (is_mark(j, "-")) ++j;
  if (has(j, kOf) || has(j, kOn)) ++j;
  const bool the = has(j, kThe);
  if (the) ++j;
  Maybe found;
  if (const auto unit = unit_at(j); the && unit && *unit >= Unit::kDay) {  // "the end of the year"
    Reading reading;
    reading.end = j + 1;
    reading.relative = true;
    if (published_) reading.when = period(*unit, *published_, 0);
    found = reading;
  } else {
    found = core(j);
  }
  if (!found || found->none) return found;
  // "the end of five years of war" counts nothing from here.
  if (found->kind != Kind::kPoint) return std::nullopt;
  if (found->when.start && found->when.end && *found->when.start != *found->when.end) found->when = narrowed(found->when, static_cast<Part>(*part));
  found->month_day = 0;
  return found;
}

}  // namespace dragoman::text
