// text/calendar.h - arithmetic of days, weeks, months, years and their parts.
//
// In      days and intervals. Out: intervals, both sides inclusive; a week runs from Monday to Sunday.
//         precision says what the bounds are counted in: half a year is an interval of months.
// Fails   day() is empty where the calendar has no such day. Years are kept within 1..9998.
// Threads free functions without state. Cost: constant.
#pragma once

#include <cstdint>
#include <optional>

#include "core/day.h"

namespace dragoman::text {

enum class Unit : std::uint8_t { kMinute, kHour, kDay, kNight, kWeek, kFortnight, kWeekend, kMonth, kQuarter, kYear, kDecade, kCentury };
enum class Part : std::uint8_t { kEarly, kMid, kLate, kBegin, kEnd, kFirstHalf, kSecondHalf };

core::Interval one_day(core::Day day);
std::optional<core::Interval> day(int year, int month, int month_day);
core::Interval months(int year, int month, int count);  // month may lie outside 1..12: it carries over
core::Interval years(int year, int count);
core::Interval week_of(core::Day day);
// The calendar period of this unit that holds `day`, moved by `offset` periods.
core::Interval period(Unit unit, core::Day day, int offset);
// `day` moved by so many units; months and years keep the day of the month where they can.
core::Day moved(core::Day day, Unit unit, int count);
// How exactly a count of these units tells a day.
core::Precision precision_of(Unit unit);
core::Interval narrowed(const core::Interval& whole, Part part);

}  // namespace dragoman::text
