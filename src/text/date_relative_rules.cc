// Days counted from the publication or from the date told before. See date_reader.h.
#include "text/date_reader.h"

namespace dragoman::text {

using core::Interval;
using core::Precision;
using Kind = core::DateExpression::Kind;
using enum DateKind;

namespace {

constexpr int kMostUnits = 2000;  // more is no count of time

}  // namespace

std::optional<Unit> DateReader::unit_at(std::size_t i, bool* plural) const {
  if (const auto unit = value(i, kUnit)) {
    if (plural != nullptr) *plural = false;
    return static_cast<Unit>(*unit);
  }
  if (const auto unit = value(i, kUnits)) {
    if (plural != nullptr) *plural = true;
    return static_cast<Unit>(*unit);
  }
  return std::nullopt;
}

// "12", "twelve", "twenty-one", "a", "several", "a couple of", "a few"
std::optional<int> DateReader::count_at(std::size_t i, std::size_t* end, bool* vague) const {
  *vague = false;
  if (i >= words_.size()) return std::nullopt;
  *end = i + 1;
  if (words_[i].number >= 0 && !words_[i].ordinal) return words_[i].number <= kMostUnits ? std::optional<int>(words_[i].number) : std::nullopt;
  if (const auto tens = value(i, kNumber)) {
    if (*tens >= 20 && *tens < 100 && is_mark(i + 1, "-")) {
      if (const auto ones = value(i + 2, kNumber); ones && *ones < 10) {
        *end = i + 3;
        return *tens + *ones;
      }
    }
    return tens;
  }
  const bool article = has(i, kArticle) || has(i, kThe);
  if (has(article ? i + 1 : i, kVague)) {
    *vague = true;
    *end = article ? i + 2 : i + 1;
    if (has(*end, kOf)) ++*end;
    return 0;
  }
  if (has(i, kArticle)) {
    if (value(i + 1, kNumber) == 12 && !has(i + 1, kUnit)) {  // "a dozen"
      *end = i + 2;
      return 12;
    }
    return 1;
  }
  return std::nullopt;
}

// "today", "yesterday morning", "the day after tomorrow", "overnight"
DateReader::Maybe DateReader::day_word(std::size_t i) {
  Reading reading;
  reading.relative = true;
  if (has(i, kOvernight)) {
    reading.end = i + 1;
    if (published_) reading.when = {published_->plus(-1), *published_, Precision::kDay};
    return reading;
  }
  int offset = 0;
  std::size_t j = i;
  if (unit_at(i) == Unit::kDay && (has(i + 1, kBefore) || has(i + 1, kAfter)) && has(i + 2, kDayword)) {
    offset = has(i + 1, kBefore) ? -1 : 1;
    j = i + 2;
  }
  const auto word = value(j, kDayword);
  if (!word) return std::nullopt;
  reading.end = j + 1;
  if (has(reading.end, kDaypart) || unit_at(reading.end) == Unit::kNight) ++reading.end;
  if (published_) reading.when = one_day(published_->plus(*word + offset));
  return reading;
}

// A stretch of so many units that ends or begins with the publication.
DateReader::Maybe DateReader::rolling(std::size_t end, int count, Unit unit, int direction) {
  Reading reading;
  reading.end = end;
  reading.kind = Kind::kDuration;
  reading.relative = true;
  if (!published_ || count < 1) return reading;
  // Hours are rounded up to days.
  const core::Day other = unit == Unit::kHour ? published_->plus(direction * ((count + 23) / 24)) : moved(*published_, unit, direction * count);
  reading.when = direction < 0 ? Interval{other, *published_, precision_of(unit)} : Interval{*published_, other, precision_of(unit)};
  // Counted in months or years, the far bound is known no better.
  std::optional<core::Day>& far = direction < 0 ? reading.when.start : reading.when.end;
  const Interval whole = unit >= Unit::kYear ? period(Unit::kYear, other, 0) : unit == Unit::kMonth || unit == Unit::kQuarter ? period(Unit::kMonth, other, 0) : one_day(other);
  far = direction < 0 ? whole.start : whole.end;
  return reading;
}

// "last week", "this month", "next year", "this morning", "last night", "the past 12 years", "the last year", "in recent weeks"
DateReader::Maybe DateReader::this_last_next(std::size_t i) {
  const bool after_the = i > 0 && has(i - 1, kThe);
  std::size_t j = i;
  if (has(j, kRecent)) {
    bool plural = false;
    if (!unit_at(j + 1, &plural) || !plural) return std::nullopt;
    Reading reading;
    reading.end = j + 2;
    reading.kind = Kind::kDuration;
    reading.relative = true;
    return reading;
  }
  const bool demonstrative = has(j, kThis);
  if (demonstrative && (has(j + 1, kPast) || has(j + 1, kNext) || has(j + 1, kLast))) ++j;
  int offset = 0;
  const bool past = has(j, kPast);
  if (has(j, kLast) || past) offset = -1;
  else if (has(j, kNext)) offset = 1;
  else if (!has(j, kThis)) return std::nullopt;
  ++j;
  // "the past 12 years", "the last few days", "the next two weeks"
  std::size_t end = j;
  bool vague = false, plural = false;
  if (const auto count = count_at(j, &end, &vague); count && offset != 0 && !has(j, kArticle)) {
    // "They last 120 days" is a verb.
    const bool verb = has(j - 1, kLast) && !after_the && !demonstrative && i > 0 && !has(i - 1, kOn) && !has(i - 1, kFor);
    if (const auto unit = unit_at(end, &plural); unit && !verb && !has(end + 1, kOld)) return rolling(end + 1, vague ? 0 : *count, *unit, offset);
  }
  Reading reading;
  reading.relative = true;
  const auto unit = unit_at(j, &plural);
  if (unit && plural && offset != 0) {  // "the coming weeks"
    reading.end = j + 1;
    reading.kind = Kind::kDuration;
    return reading;
  }
  if (has(j, kDaypart) && offset == 0) {
    reading.end = j + 1;
    if (published_) reading.when = one_day(*published_);
    return reading;
  }
  if (const auto month = month_at(j); month && !day_number(j + 1) && !year_at(j + 1)) {  // "last December", "next May"
    reading.end = j + 1;
    reading.month = *month;
    if (published_) {
      int year = published_->year();
      if (offset < 0 && *month >= published_->month()) --year;
      if (offset > 0 && *month <= published_->month()) ++year;
      reading.when = months(year, *month, 1);
    }
    return reading;
  }
  if (!unit || plural || *unit == Unit::kMinute || *unit == Unit::kHour) return std::nullopt;
  if (*unit == Unit::kDay && (offset == 0 || !after_the)) return std::nullopt;
  reading.end = j + 1;
  if (after_the && !demonstrative && *unit != Unit::kNight && *unit != Unit::kWeekend) {
    // "the next day" leans on the day told before; "the last year" is a stretch up to now.
    if (offset > 0 && has(j - 1, kNext) && words_[j - 1].form.size() == 4) return std::nullopt;
    return rolling(j + 1, 1, *unit, offset);
  }
  if (past && !demonstrative) return rolling(j + 1, 1, *unit, -1);
  if (*unit == Unit::kWeekend && offset == 0) {
    // Told after the days off, "this weekend" is the one just over; the one to come when the verb says so.
    Maybe plain = weekend(j);
    if (plain) return plain;
  }
  if (published_) reading.when = period(*unit, *published_, offset);
  return reading;
}

// "the same day", "that week", "the next day", "the previous month", "the day before", "the week after"
DateReader::Maybe DateReader::leaning(std::size_t i) {
  Reading reading;
  reading.relative = true;
  const bool after_the = i > 0 && has(i - 1, kThe);
  int offset = 0;
  std::optional<Unit> unit;
  bool plural = false;
  if (has(i, kSame) || has(i, kPrevious) || has(i, kFollowing) || (after_the && has(i, kNext))) {
    unit = unit_at(i + 1, &plural);
    if (!unit && has(i + 1, kDaypart)) unit = Unit::kDay;
    if (unit && *unit == Unit::kNight && !has(i, kSame) && !after_the) unit.reset();
    offset = has(i, kPrevious) ? -1 : has(i, kSame) ? 0 : 1;
    reading.end = i + 2;
    if (unit && *unit == Unit::kDay && has(i + 2, kDaypart)) ++reading.end;
  } else if (after_the && unit_at(i, &plural) && (has(i + 1, kBefore) || has(i + 1, kAfter))) {
    if (has(i + 2, kDayword)) return std::nullopt;
    // Only where nothing is named that it comes before: "the day before the vote" is another matter.
    const bool alone = i + 2 >= words_.size() || !(words_[i + 2].capital || has(i + 2, kThe) || has(i + 2, kArticle) || has(i + 2, kThis));
    const bool mark = i + 2 >= words_.size() || is_mark(i + 2, ",") || is_mark(i + 2, ".") || is_mark(i + 2, ";");
    if (!alone || !mark) return std::nullopt;
    unit = unit_at(i);
    offset = has(i + 1, kBefore) ? -1 : 1;
    reading.end = i + 2;
  }
  if (!unit || plural || *unit == Unit::kMinute || *unit == Unit::kHour) return std::nullopt;
  if (*unit == Unit::kNight) unit = Unit::kDay;
  if (anchor_) {
    const core::Day base = offset > 0 ? *anchor_->end : *anchor_->start;
    // A day that leans on a month or year is not known.
    if (*unit == Unit::kDay && anchor_->precision != Precision::kDay) return reading;
    reading.when = period(*unit, base, offset);
  }
  return reading;
}

// "two days ago", "a week later", "hours earlier", "three days after", "18 months", "three-day"
DateReader::Maybe DateReader::counted(std::size_t i) {
  std::size_t end = i;
  bool vague = false, plural = false;
  auto count = count_at(i, &end, &vague);
  auto unit = count ? unit_at(end, &plural) : unit_at(i, &plural);
  if (!count) {
    // "hours later", "years ago"
    if (!unit || !plural) return std::nullopt;
    if (!(has(i + 1, kAgo) || has(i + 1, kLater) || has(i + 1, kEarlier))) return std::nullopt;
    return directed(i + 1, 0, true, *unit);
  }
  bool hyphen = false;
  if (!unit && is_mark(end, "-")) {  // "three-day"
    unit = unit_at(end + 1, &plural);
    hyphen = unit.has_value();
    if (hyphen) ++end;
  }
  if (!unit) return std::nullopt;
  Reading reading;
  reading.end = end + 1;
  std::size_t next = end + 1;
  // Ages are no time: "12-year-old", "20 years old".
  if (has(next, kOld) || (is_mark(next, "-") && has(next + 1, kOld))) {
    reading.end = has(next, kOld) ? next + 1 : next + 2;
    reading.none = true;
    return reading;
  }
  if (!hyphen) {
    if (auto found = directed(next, *count, vague, *unit)) return found;
  }
  if (has(i, kArticle) && !vague && *count == 1) return std::nullopt;  // "twice a day"
  if (*unit == Unit::kMinute || *unit == Unit::kNight || *unit == Unit::kWeekend || (has(i, kNumber) && *count == 1)) return std::nullopt;
  reading.kind = Kind::kDuration;
  return reading;
}

// i: the word that says from where to count.
DateReader::Maybe DateReader::directed(std::size_t i, int count, bool vague, Unit unit) {
  Reading reading;
  reading.end = i + 1;
  reading.relative = true;
  const bool from_now = has(i, kFrom) && has(i + 1, kNow);
  if (has(i, kAgo) || from_now) {
    if (from_now) ++reading.end;
    if (vague || !published_) return reading;
    const int direction = from_now ? 1 : -1;
    if (unit <= Unit::kHour) {
      const int days = unit == Unit::kHour ? count / 24 : 0;
      reading.when = one_day(published_->plus(direction * days));
      if (unit == Unit::kHour && count > 6 && count % 24 != 0) (direction < 0 ? reading.when.start : reading.when.end) = published_->plus(direction * (days + 1));
      return reading;
    }
    if (unit == Unit::kCentury) return reading;
    const core::Day day = moved(*published_, unit, direction * count);
    switch (precision_of(unit)) {
      case Precision::kWeek: reading.when = week_of(day); break;
      case Precision::kMonth: reading.when = period(Unit::kMonth, day, 0); break;
      case Precision::kYear: reading.when = period(Unit::kYear, day, 0); break;
      default: reading.when = one_day(day);
    }
    return reading;
  }
  const bool later = has(i, kLater), earlier = has(i, kEarlier), after = has(i, kAfter), before = has(i, kBefore);
  if (!later && !earlier && !after && !before) return std::nullopt;
  const bool told_more = i + 1 < words_.size() && !is_mark(i + 1, ",") && !is_mark(i + 1, ".") && !is_mark(i + 1, ";") && !is_mark(i + 1, "”") && !is_mark(i + 1, "\"");
  int direction = later || after ? 1 : -1;
  // "in the 1980s ... three years later" tells no year.
  bool usable = anchor_ && anchor_->end->days() - anchor_->start->days() <= 366;
  if ((after || before) && told_more) {
    // "on Wednesday ..., two days after X": X was two days before Wednesday.
    usable = usable && anchor_sentence_ == sentence_;
    direction = -direction;
    // What X is dated with may follow: "two days after Tuesday's attack".
    const Maybe named = led(i + 1);
    if (named && !named->none && named->kind == Kind::kPoint) {
      if (vague || !named->when.start || unit <= Unit::kHour) return std::nullopt;
      reading.when = one_day(moved(*named->when.start, unit, after ? count : -count));
      reading.end = named->end;
      if (named->when.precision != Precision::kDay || unit > Unit::kFortnight) reading.when = {};
      return reading;
    }
  }
  if (!usable) return reading;
  if (unit <= Unit::kHour) {
    // Hours after "late January" are on no known day.
    const bool one = anchor_->precision == Precision::kDay && anchor_->end->days() - anchor_->start->days() <= 1;
    if (one && (unit == Unit::kMinute || count <= 6)) reading.when = *anchor_;
    return reading;
  }
  if (vague) return reading;
  // A count in units finer than the anchor is known tells nothing: "in 2014 ... two days later".
  if (precision_of(unit) < anchor_->precision && unit < Unit::kMonth) return reading;
  if (unit == Unit::kCentury) return reading;
  const core::Day start = moved(*anchor_->start, unit, direction * count);
  const core::Day end = moved(*anchor_->end, unit, direction * count);
  const bool with_clause = (after || before) && told_more;
  if (unit >= Unit::kYear) reading.when = period(Unit::kYear, start, 0);
  else if (unit >= Unit::kMonth) reading.when = period(Unit::kMonth, start, 0);
  else if (unit >= Unit::kWeek && with_clause && anchor_->precision == Precision::kDay) reading.when = week_of(start);
  else reading.when = {start, end, anchor_->precision};
  return reading;
}

// "the weekend", "this weekend", "weekend"
DateReader::Maybe DateReader::weekend(std::size_t i) {
  if (unit_at(i) != Unit::kWeekend || !has(i, kUnit)) return std::nullopt;
  Reading reading;
  reading.end = i + 1;
  reading.relative = true;
  reading.turns = true;
  if (published_) reading.when = period(Unit::kWeekend, *published_, published_->weekday() >= 5 ? 0 : -1);
  return reading;
}

}  // namespace dragoman::text
