#include "text/calendar.h"

#include <algorithm>

namespace dragoman::text {

using core::Day;
using core::Interval;
using core::Precision;

namespace {

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9998;

Day safe_day(int year, int month, int month_day) {
  year = std::clamp(year, kFirstYear, kLastYear);
  month_day = std::min(month_day, core::days_in_month(year, month));
  return Day::from_ymd(year, month, month_day).value_or(Day());
}

// Floor division: months before January carry into the year before.
void carry(int& year, int& month) {
  const int index = year * 12 + month - 1;
  const int floored = index >= 0 ? index / 12 : -((-index + 11) / 12);
  year = std::clamp(floored, kFirstYear, kLastYear);
  month = index - floored * 12 + 1;
}

int length_of(const Interval& interval) { return interval.end->days() - interval.start->days() + 1; }

}  // namespace

Interval one_day(Day day) { return {day, day, Precision::kDay}; }

std::optional<Interval> day(int year, int month, int month_day) {
  if (year < kFirstYear || year > kLastYear) return std::nullopt;
  const auto found = Day::from_ymd(year, month, month_day);
  if (!found) return std::nullopt;
  return one_day(*found);
}

Interval months(int year, int month, int count) {
  carry(year, month);
  int last_year = year, last_month = month + count - 1;
  carry(last_year, last_month);
  return {safe_day(year, month, 1), safe_day(last_year, last_month, 31), Precision::kMonth};
}

Interval years(int year, int count) { return {safe_day(year, 1, 1), safe_day(year + count - 1, 12, 31), Precision::kYear}; }

Interval week_of(Day day) {
  const Day monday = day.plus(-day.weekday());
  return {monday, monday.plus(6), Precision::kWeek};
}

Interval period(Unit unit, Day day, int offset) {
  const int year = day.year(), month = day.month();
  switch (unit) {
    case Unit::kMinute:
    case Unit::kHour: return one_day(day);
    case Unit::kDay:
    case Unit::kNight: return one_day(day.plus(offset));
    case Unit::kWeek: return week_of(day.plus(7 * offset));
    case Unit::kFortnight: {
      const Interval second = week_of(day.plus(14 * offset));
      return {second.start->plus(-7), second.end, Precision::kWeek};
    }
    case Unit::kWeekend: {
      const Interval week = week_of(day.plus(7 * offset));
      return {week.start->plus(5), week.end, Precision::kDay};
    }
    case Unit::kMonth: return months(year, month + offset, 1);
    case Unit::kQuarter: return months(year, (month - 1) / 3 * 3 + 1 + 3 * offset, 3);
    case Unit::kYear: return years(year + offset, 1);
    case Unit::kDecade: return years(year / 10 * 10 + 10 * offset, 10);
    case Unit::kCentury: return years((year - 1) / 100 * 100 + 1 + 100 * offset, 100);
  }
  return {};
}

Day moved(Day day, Unit unit, int count) {
  const auto by_months = [&](int n) {
    int year = day.year(), month = day.month() + n;
    carry(year, month);
    return safe_day(year, month, day.month_day());
  };
  switch (unit) {
    case Unit::kMinute:
    case Unit::kHour: return day;
    case Unit::kDay:
    case Unit::kNight: return day.plus(count);
    case Unit::kWeek:
    case Unit::kWeekend: return day.plus(7 * count);
    case Unit::kFortnight: return day.plus(14 * count);
    case Unit::kMonth: return by_months(count);
    case Unit::kQuarter: return by_months(3 * count);
    case Unit::kYear: return by_months(12 * count);
    case Unit::kDecade: return by_months(120 * count);
    case Unit::kCentury: return by_months(1200 * count);
  }
  return day;
}

Precision precision_of(Unit unit) {
  switch (unit) {
    case Unit::kMinute:
    case Unit::kHour:
    case Unit::kDay:
    case Unit::kNight:
    case Unit::kWeekend: return Precision::kDay;
    case Unit::kWeek:
    case Unit::kFortnight: return Precision::kWeek;
    case Unit::kMonth:
    case Unit::kQuarter: return Precision::kMonth;
    default: return Precision::kYear;
  }
}

Interval narrowed(const Interval& whole, Part part) {
  if (!whole.start || !whole.end) return whole;
  const int length = length_of(whole);
  const int year = whole.start->year(), month = whole.start->month();
  if (length > 1000) {  // decades and longer: by thirds of years
    const int count = whole.end->year() - year + 1;
    const int third = std::max(1, count / 3);
    switch (part) {
      case Part::kEarly:
      case Part::kBegin: return years(year, third);
      case Part::kMid: return years(year + third, count - 2 * third);
      case Part::kLate:
      case Part::kEnd: return years(year + count - third, third);
      case Part::kFirstHalf: return years(year, count / 2);
      case Part::kSecondHalf: return years(year + count / 2, count - count / 2);
    }
  }
  if (length > 80) {  // years, quarters, seasons: by thirds of months
    const int count = length > 300 ? 12 : length > 150 ? 6 : 3;
    const int third = count / 3;
    switch (part) {
      case Part::kEarly: return months(year, month, third);
      case Part::kMid: return months(year, month + third, third);
      case Part::kLate: return months(year, month + count - third, third);
      case Part::kBegin: return months(year, month, 1);
      case Part::kEnd: return months(year, month + count - 1, 1);
      case Part::kFirstHalf: return months(year, month, count / 2);
      case Part::kSecondHalf: return months(year, month + count / 2, count - count / 2);
    }
  }
  const int third = std::max(1, length >= 28 ? 10 : length / 3);
  const int half = length / 2;
  const auto from = [&](int first, int last) { return Interval{whole.start->plus(first), whole.start->plus(last), Precision::kDay}; };
  switch (part) {
    case Part::kEarly:
    case Part::kBegin: return from(0, third - 1);
    case Part::kMid: return from(third, std::max(third, length >= 28 ? 19 : length - third - 1) < length ? std::max(third, length >= 28 ? 19 : length - third - 1) : length - 1);
    case Part::kLate:
    case Part::kEnd: return from(length >= 28 ? 20 : length - third, length - 1);
    case Part::kFirstHalf: return from(0, std::max(0, half - 1));
    case Part::kSecondHalf: return from(half, length - 1);
  }
  return whole;
}

}  // namespace dragoman::text
