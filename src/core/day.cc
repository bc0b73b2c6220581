#include "core/day.h"

#include <fmt/format.h>

#include <chrono>

namespace dragoman::core {

namespace {

std::chrono::year_month_day ymd_of(Day day) { return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.days()}}}; }

// -1 when a character is not a digit.
int digits(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Day> Day::from_ymd(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return std::nullopt;
  return Day(static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count()));
}

std::optional<Day> Day::parse(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  if (iso.size() > 10 && iso[10] >= '0' && iso[10] <= '9') return std::nullopt;
  return from_ymd(digits(iso.substr(0, 4)), digits(iso.substr(5, 2)), digits(iso.substr(8, 2)));
}

int Day::year() const { return int{ymd_of(*this).year()}; }
int Day::month() const { return static_cast<int>(unsigned{ymd_of(*this).month()}); }
int Day::month_day() const { return static_cast<int>(unsigned{ymd_of(*this).day()}); }
// 1970-01-01 was a Thursday (3); the double modulo keeps days before it positive.
int Day::weekday() const { return ((days_ + 3) % 7 + 7) % 7; }
std::string Day::to_string() const { return fmt::format("{:04d}-{:02d}-{:02d}", year(), month(), month_day()); }

std::string_view to_string(Precision precision) {
  switch (precision) {
    case Precision::kDay: return "day";
    case Precision::kWeek: return "week";
    case Precision::kMonth: return "month";
    case Precision::kYear: return "year";
    case Precision::kUnknown: return "unknown";
  }
  return "unknown";
}

int days_in_month(int year, int month) {
  const std::chrono::year_month_day_last last{std::chrono::year{year}, std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
  return static_cast<int>(unsigned{last.day()});
}

}  // namespace dragoman::core
