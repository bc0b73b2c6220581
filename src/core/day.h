// core/day.h - days, intervals of days, and how exactly they are known.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman::core {

// A calendar day, proleptic Gregorian, as days since 1970-01-01. Totally ordered.
class Day {
 public:
  constexpr Day() = default;
  constexpr explicit Day(std::int32_t days_since_epoch) : days_(days_since_epoch) {}
  // Empty when there is no such day (31 April).
  static std::optional<Day> from_ymd(int year, int month, int day);
  // Reads the leading "YYYY-MM-DD" of an ISO 8601 string (what follows must not be a digit).
  static std::optional<Day> parse(std::string_view iso);

  constexpr std::int32_t days() const { return days_; }
  int year() const;
  int month() const;     // 1..12
  int month_day() const; // 1..31
  int weekday() const;   // 0 = Monday .. 6 = Sunday
  std::string to_string() const;  // "2023-04-25"

  constexpr Day plus(std::int32_t days) const { return Day(days_ + days); }
  auto operator<=>(const Day&) const = default;

 private:
  std::int32_t days_ = 0;
};

enum class Precision : std::uint8_t { kDay, kWeek, kMonth, kYear, kUnknown };
std::string_view to_string(Precision precision);

// From start to end, both inclusive; an open side is empty ("since September 2015").
struct Interval {
  std::optional<Day> start;
  std::optional<Day> end;
  Precision precision = Precision::kUnknown;

  bool contains(Day day) const { return (!start || *start <= day) && (!end || day <= *end); }
  bool operator==(const Interval&) const = default;
};

// Last day of a month, 28..31.
int days_in_month(int year, int month);

}  // namespace dragoman::core
