// Days, months and years called by name or figure. See date_reader.h.
#include <algorithm>

#include "text/date_reader.h"

namespace dragoman::text {

using core::Day;
using core::Interval;
using core::Precision;
using Kind = core::DateExpression::Kind;
using enum DateKind;

namespace {

// A day of a month without a year is read forward when it is this near; further off the last one is meant.
constexpr int kNearDays = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Figures parted by one mark: "2022-03-03", "3/4/22", "24.2.2022".
bool three_figures(std::string_view form, int out[3], int sizes[3], char* mark) {
  int count = 0;
  std::size_t i = 0;
  while (count < 3) {
    const std::size_t begin = i;
    int value = 0;
    while (i < form.size() && is_digit(form[i]) && i - begin < 4) value = value * 10 + (form[i++] - '0');
    if (i == begin) return false;
    out[count] = value;
    sizes[count++] = static_cast<int>(i - begin);
    if (count == 3) return i == form.size();
    if (i >= form.size() || (form[i] != '-' && form[i] != '/' && form[i] != '.') || (count == 2 && form[i] != *mark)) return false;
    *mark = form[i++];
  }
  return false;
}

}  // namespace

// The year that the words leave open. With a weekday, the year that has it there.
Interval DateReader::resolve_month_day(int month, int month_day, int weekday) const {
  if (!published_) return {};
  Interval best;
  for (int year = published_->year() + 1; year >= published_->year() - 8; --year) {
    const auto found = day(year, month, month_day);
    if (!found) continue;
    const int ahead = found->start->days() - published_->days();
    if (ahead > (weekday >= 0 ? 366 : kNearDays)) continue;
    if (weekday >= 0 && found->start->weekday() != weekday) continue;
    // Nearest with the right weekday; otherwise the first that is not too far ahead.
    if (weekday < 0) return *found;
    if (!best.start || std::abs(ahead) < std::abs(best.start->days() - published_->days())) best = *found;
  }
  return best;
}

DateReader::Maybe DateReader::figures(std::size_t i) {
  const std::string_view form = words_[i].form;
  if (form.size() < 6 || form.size() > 10 || !is_digit(form[0]) || !is_digit(form.back())) return std::nullopt;
  int parts[3], sizes[3];
  char mark = 0;
  if (!three_figures(form, parts, sizes, &mark)) return std::nullopt;
  std::optional<Interval> found;
  Reading reading;
  reading.end = i + 1;
  if (sizes[0] == 4) {
    found = day(parts[0], parts[1], parts[2]);
  } else if (sizes[0] <= 2 && sizes[1] <= 2 && (sizes[2] == 4 || (sizes[2] == 2 && mark == '/'))) {
    const int year = sizes[2] == 4 ? parts[2] : parts[2] + (parts[2] < 70 ? 2000 : 1900);
    const int a = parts[0], b = parts[1];
    if (mark == '.' || a > 12 || a == b) found = day(year, b, a);
    else if (b > 12) found = day(year, a, b);
    else if (a >= 1 && b >= 1) return reading;  // day or month first: not told
  } else {
    return std::nullopt;
  }
  if (!found) {
    reading.none = true;
    return reading;
  }
  reading.when = *found;
  reading.year = found->start->year();
  return reading;
}

DateReader::Maybe DateReader::weekday(std::size_t i) {
  std::size_t j = i;
  int which = 0;  // last, plain, next
  bool named = false;
  if (has(j, kThis) && (has(j + 1, kPast) || has(j + 1, kNext) || has(j + 1, kLast))) ++j;
  if (has(j, kLast) || has(j, kPast)) which = -1, named = true, ++j;
  else if (has(j, kNext)) which = 1, named = true, ++j;
  else if (has(j, kThis)) named = true, ++j;
  const auto day = weekday_at(j);
  if (!day) return std::nullopt;
  Reading reading;
  reading.end = j + 1;
  reading.weekday = *day;
  // "Tuesday morning", "Tuesday night", "Tuesday overnight"
  if (has(reading.end, kDaypart) || has(reading.end, kOvernight) || unit_at(reading.end) == Unit::kNight) ++reading.end;
  // "Tuesday, 25 April 2023"; "(Tuesday, April 25)"
  for (std::size_t k : {reading.end, reading.end + 1}) {
    if (k > reading.end && !is_mark(reading.end, ",")) break;
    Maybe dated = day_first(k);
    if (!dated) dated = month_first(k);
    if (!dated || dated->none || dated->month_day == 0) continue;
    if (dated->year == 0 && published_) dated->when = resolve_month_day(dated->month, dated->month_day, *day);
    dated->turns = false;
    dated->weekday = *day;
    return dated;
  }
  reading.relative = true;
  reading.turns = !named;
  if (!published_) {
    // A weekday of a named week still needs the day of publication.
    return reading;
  }
  const int back = (published_->weekday() - *day + 7) % 7;
  // "Tuesday last week", "Tuesday of this week"
  std::size_t k = reading.end;
  if (has(k, kOf)) ++k;
  if (!named && (has(k, kLast) || has(k, kNext) || has(k, kThis)) && unit_at(k + 1) == Unit::kWeek) {
    const Interval week = period(Unit::kWeek, *published_, has(k, kLast) ? -1 : has(k, kNext) ? 1 : 0);
    reading.when = one_day(week.start->plus(*day));
    reading.end = k + 2;
    reading.turns = false;
  } else if (which < 0) {
    reading.when = one_day(published_->plus(back == 0 ? -7 : -back));
  } else if (which > 0) {
    reading.when = one_day(published_->plus(7 - back));
  } else if (named) {
    reading.when = one_day(week_of(*published_).start->plus(*day));
  } else {
    reading.when = one_day(published_->plus(-back));
  }
  return reading;
}

// Days `first` to `last` of a month; reads the year behind them.
DateReader::Maybe DateReader::month_day_range(std::size_t end, int month, int first, int last) {
  Reading reading;
  reading.end = end;
  reading.month = month;
  reading.month_day = last;
  const int leap_probe = 2024;
  if (!day(leap_probe, month, first) || !day(leap_probe, month, last) || last < first) {
    std::size_t year_end = end;
    if (year_after(end, &year_end)) reading.end = year_end;
    reading.none = true;
    return reading;
  }
  if (const auto year = year_after(end, &reading.end)) {
    const auto last_day = day(*year, month, last);
    reading.year = *year;
    if (!last_day) {
      reading.none = true;
      return reading;
    }
    reading.when = *last_day;
  } else {
    reading.when = resolve_month_day(month, last, -1);
    reading.relative = true;
    reading.turns = reading.when.end && published_ && published_->days() - reading.when.end->days() > 8;
  }
  if (reading.when.start) reading.when.start = reading.when.end->plus(first - last);
  return reading;
}

DateReader::Maybe DateReader::month_first(std::size_t i) {
  const auto month = month_at(i);
  if (!month || depth_ > kDeepest) return std::nullopt;
  const Deeper deeper(depth_);
  std::size_t j = i + 1;
  const auto day = day_number(j);
  // "in May 24 people": a count, not a day.
  const bool counts = day && i > 0 && value(i - 1, kOn) == 1 && !words_[j].ordinal && !is_mark(j + 1, ",") && j + 1 < words_.size() && !has(j + 1, kTo) && !has(j + 1, kAnd);
  const bool clock = day && (has(j + 1, kClock) || is_mark(j + 1, "%") || is_mark(j + 1, "percent"));
  if (day && !counts && !clock && *day <= 99) {
    ++j;
    // "March 3-5", "March 3 to 5", "March 3 and 4"
    if ((has(j, kTo) || has(j, kAnd)) && day_number(j + 1) && !month_at(j + 1) && !month_at(j + 2) && *day_number(j + 1) > *day && *day_number(j + 1) <= 31 && !has(j + 2, kUnit) &&
        !has(j + 2, kUnits) && !has(j + 2, kNotYear))
      return month_day_range(j + 2, *month, *day, *day_number(j + 1));
    Maybe first = month_day_range(j, *month, *day, *day);
    // "Feb. 24 to March 10, 2022"
    if (!first->none && has(first->end, kTo) && value(first->end, kTo) == 0 && month_at(first->end + 1) && day_number(first->end + 2)) {
      const Maybe second = month_first(first->end + 1);
      if (second && !second->none && second->month_day > 0)
        if (auto both = join(*first, *second)) return both;
    }
    return first;
  }
  std::size_t end = i + 1;
  const auto year = year_after(i + 1, &end);
  if (year) return whole_month(end, *month, *year);
  // "in May last year"
  if (has(i + 1, kLast) || has(i + 1, kThis) || has(i + 1, kNext))
    if (const Maybe told = this_last_next(i + 1); told && told->when.start && told->when.precision == Precision::kYear && unit_at(i + 2) == Unit::kYear) {
      Reading reading = *whole_month(told->end, *month, told->when.start->year());
      reading.relative = true;
      return reading;
    }
  // "March-May 2022", "March and April 2022"
  if ((has(i + 1, kAnd) || value(i + 1, kTo) == 1) && month_at(i + 2) && !day_number(i + 3)) {
    const Maybe second = month_first(i + 2);
    if (second && !second->none && second->month_day == 0)
      if (const Maybe first = whole_month(i + 1, *month, 0))
        if (auto both = join(*first, *second)) return both;
  }
  return whole_month(i + 1, *month, 0);
}

DateReader::Maybe DateReader::whole_month(std::size_t end, int month, int year) {
  Reading reading;
  reading.end = end;
  reading.month = month;
  reading.year = year;
  if (year > 0) {
    reading.when = months(year, month, 1);
    return reading;
  }
  reading.relative = true;
  reading.turns = true;
  if (published_) reading.when = months(published_->year() - (month > published_->month() ? 1 : 0), month, 1);
  return reading;
}

// "3 March 2022", "3-5 March", "the 3rd of March"
DateReader::Maybe DateReader::day_first(std::size_t i) {
  if (has(i, kThe)) return std::nullopt;
  const auto first = day_number(i);
  if (!first || *first < 1 || *first > 99) return std::nullopt;
  std::size_t j = i + 1;
  int last = *first;
  if ((has(j, kTo) || has(j, kAnd)) && day_number(j + 1)) {
    last = *day_number(j + 1);
    j += 2;
  }
  if (has(j, kOf)) ++j;
  const auto month = month_at(j);
  if (!month) return std::nullopt;
  // "24 March 3": the figure behind the month is its day. "the first March" is no day.
  if (value(i, kOrdinal) && !has(j - 1, kOf)) return std::nullopt;
  if (day_number(j + 1) && !words_[i].ordinal && !has(j - 1, kOf) && !is_mark(j + 1, ",") && !has(j + 2, kUnits) && !has(j + 2, kNotYear) && last == *first &&
      !has(j + 2, kClock) && *day_number(j + 1) <= 31 && *first > 31)
    return std::nullopt;
  return month_day_range(j + 1, *month, *first, last);
}

// "Q1 2023", "the first quarter of 2023", "H1 2022"
DateReader::Maybe DateReader::quarter(std::size_t i) {
  int index = 0, length = 3;
  std::size_t j = i + 1;
  if (const auto q = value(i, kQ)) index = *q;
  else if (const auto h = value(i, kH)) index = *h, length = 6;
  else if (const auto ordinal = value(i, kOrdinal); ordinal && *ordinal <= 4 && unit_at(i + 1) == Unit::kQuarter) index = *ordinal, ++j;
  else return std::nullopt;
  Reading reading;
  reading.end = j;
  const auto year = year_after(j, &reading.end);
  if (year) {
    reading.when = months(*year, 1 + (index - 1) * length, length);
    return reading;
  }
  std::size_t k = j;
  if (has(k, kOf)) ++k;
  const Maybe told = this_last_next(k);
  if (told && told->when.start && told->when.precision == Precision::kYear) {
    reading.end = told->end;
    reading.relative = true;
    reading.when = months(told->when.start->year(), 1 + (index - 1) * length, length);
    return reading;
  }
  reading.relative = reading.turns = true;
  if (published_) {
    int y = published_->year();
    if (1 + (index - 1) * length > published_->month()) --y;
    reading.when = months(y, 1 + (index - 1) * length, length);
  }
  return reading;
}

// "the 1990s", "'90s", "the nineties"
DateReader::Maybe DateReader::decade(std::size_t i) {
  Reading reading;
  reading.end = i + 1;
  if (const auto word = value(i, kDecadeword)) {
    if (i == 0 || !(has(i - 1, kThe) || has(i - 1, kPart))) return std::nullopt;
    reading.when = years(*word, 10);
    return reading;
  }
  std::string_view form = words_[i].form;
  if (form.starts_with("\xE2\x80\x99")) form.remove_prefix(3);
  else if (form.starts_with("'")) form.remove_prefix(1);
  if (form.size() < 3 || form.back() != 's') return std::nullopt;
  form.remove_suffix(1);
  if (form.size() > 1 && form.back() == '\'') form.remove_suffix(1);
  if (form.size() > 3 && form.ends_with("\xE2\x80\x99")) form.remove_suffix(3);
  if (!std::all_of(form.begin(), form.end(), is_digit) || form.back() != '0') return std::nullopt;
  int year = 0;
  for (char c : form.substr(0, 4)) year = year * 10 + (c - '0');
  if (form.size() == 4 && year >= 1000 && year <= 2090) reading.when = years(year, year % 100 == 0 && year < 2000 ? 100 : 10);
  else if (form.size() == 2 && words_[i].form.size() > 3 && year >= 20) reading.when = years(1900 + year, 10);
  else return std::nullopt;
  return reading;
}

// "the 20th century": 1901 to 2000
DateReader::Maybe DateReader::century(std::size_t i) {
  const auto ordinal = words_[i].ordinal ? std::optional<int>(words_[i].number) : value(i, kOrdinal);
  std::size_t j = i + 1;
  if (is_mark(j, "-")) ++j;
  if (!ordinal || unit_at(j) != Unit::kCentury || *ordinal < 1 || *ordinal > 30) return std::nullopt;
  Reading reading;
  reading.end = j + 1;
  reading.when = years((*ordinal - 1) * 100 + 1, 100);
  return reading;
}

// "spring of 2011", "last summer", "this winter". A winter begins in the year it is called by.
DateReader::Maybe DateReader::season(std::size_t i) {
  std::size_t j = i;
  int offset = 0;
  bool named = true;
  if (has(j, kThis) && (has(j + 1, kPast) || has(j + 1, kNext))) ++j;
  if (has(j, kLast) || has(j, kPast) || has(j, kPrevious)) offset = -1, ++j;
  else if (has(j, kNext) || has(j, kFollowing)) offset = 1, ++j;
  else if (has(j, kThis)) ++j;
  else named = false;
  auto month = value(j, kSeason);
  const bool weak = !month;
  if (!month) month = value(j, kSeasonWeak);
  if (!month) return std::nullopt;
  Reading reading;
  reading.end = j + 1;
  if (!named) {
    if (const auto year = year_after(j + 1, &reading.end)) {
      reading.when = months(*year, *month, 3);
      return reading;
    }
  }
  const bool led_in = j > 0 && (prepared(j) || (has(j - 1, kThe) && j > 1 && has(j - 2, kOn)));
  if (!named && (weak || !led_in)) return std::nullopt;
  reading.relative = true;
  reading.turns = !named;
  if (!published_) return reading;
  const int year = published_->year();
  Interval when = months(year, *month, 3);
  if (offset == 0) {
    // January and February belong to the winter that began the year before.
    if (*month == 12 && published_->month() <= 2) when = months(year - 1, 12, 3);
    else if (!named && *when.start > *published_) when = months(year - 1, *month, 3);
  } else if (offset < 0) {
    while (*when.end >= *published_) when = months(when.start->year() - 1, *month, 3);
  } else {
    while (*when.start <= *published_) when = months(when.start->year() + 1, *month, 3);
  }
  reading.when = when;
  return reading;
}

DateReader::Maybe DateReader::holiday(std::size_t i) {
  if (!words_[i].capital) return std::nullopt;
  for (const Holiday& known : vocabulary_.holidays()) {
    std::size_t k = 0;
    for (; k < known.words.size() && i + k < words_.size(); ++k) {
      const std::string_view form = words_[i + k].form;
      const std::string& word = known.words[k];
      if (form.size() != word.size() || !std::equal(form.begin(), form.end(), word.begin(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; })) break;
    }
    if (k < known.words.size()) continue;
    return month_day_range(i + k, known.month, known.month_day, known.month_day);
  }
  return std::nullopt;
}

// "in 2011", "2014-2016", "2021 and 2022". Four figures that count something are no year.
DateReader::Maybe DateReader::year_alone(std::size_t i) {
  const auto year = year_at(i);
  if (!year || has(i + 1, kNotYear) || has(i + 1, kClock) || is_mark(i + 1, "%")) return std::nullopt;
  const bool led_in = prepared(i) || (i > 0 && has(i - 1, kThe)) || (i > 0 && words_[i - 1].form == "(");
  if (!led_in && (*year < 1900 || *year > 2059)) return std::nullopt;
  if (i > 0 && (words_[i - 1].number >= 0 || is_mark(i - 1, "$") || is_mark(i - 1, "£") || is_mark(i - 1, "€") || is_mark(i - 1, "#"))) return std::nullopt;
  if (i > 0 && (has(i - 1, kThan) || is_mark(i - 1, "No."))) return std::nullopt;
  // "2000 tanks": a small plural behind a figure that nothing leads in.
  if (i + 1 < words_.size() && !led_in) {
    const std::string_view next = words_[i + 1].form;
    if (next.size() > 3 && next.back() == 's' && !words_[i + 1].capital && words_[i + 1].senses == nullptr) return std::nullopt;
  }
  Reading reading;
  reading.end = i + 1;
  reading.year = *year;
  reading.when = years(*year, 1);
  const bool joined = has(i + 1, kTo) && value(i + 1, kTo) == 1;
  const bool both = has(i + 1, kAnd) && led_in && !(i > 0 && has(i - 1, kBetween));
  if (joined || both) {
    if (const auto second = year_at(i + 2); second && *second > *year && !has(i + 3, kNotYear)) {
      reading.when.end = years(*second, 1).end;
      reading.end = i + 3;
      reading.joined = true;
    } else if (joined && i + 2 < words_.size() && words_[i + 2].digits == 2 && words_[i + 2].number > *year % 100 && words_[i + 2].number > 12) {
      reading.when.end = years(*year / 100 * 100 + words_[i + 2].number, 1).end;
      reading.end = i + 3;
    }
  }
  return reading;
}

}  // namespace dragoman::text
