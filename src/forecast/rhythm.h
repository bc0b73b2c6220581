// forecast/rhythm.h - when what has happened before at irregular gaps will happen next: meetings of a pair, rounds of a negotiation.
//
// In      the days of the past ones, ascending, one each; the day asked about, later than all of them; maybe a planned day and how plans have fared.
// Out     chances to come within kHorizons, the mean wait, the window that holds it with 80 %.
// Method  the own gaps, each as likely, and a Lomax law of their mean (exponential waits of a rate that is not the same at all times) that weighs as much as
//         eight; given that nothing has come since the last. A plan comes true with the chance that plans had, on its days; else the rhythm goes on.
// Fails   nothing; with fewer than two past ones `known` is false.
// Threads any; no state. Cost: gaps times the days looked ahead (at most kFarthest).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "forecast/count_panel.h"

namespace dragoman::forecast {

struct NextMeeting {
  bool known = false;
  std::uint32_t meetings = 0;
  std::int32_t last_days_ago = 0;
  std::array<double, 4> within{};               // chance within kHorizons
  double expected_days = 0, low = 0, high = 0;  // mean wait (those beyond kFarthest counted as that), and the window of 80 %; day 1 is the day asked about
};
inline constexpr std::int32_t kFarthest = 3000;

// Days counted from the day asked about: 1 is that day itself.
struct PlannedDays {
  std::int32_t first = 1, last = 1;
  double chance = 0.5;  // that it is held in them
};

NextMeeting next_in_rhythm(const std::vector<std::int32_t>& days, std::int32_t step, const std::optional<PlannedDays>& plan = std::nullopt);

// Of plans whose day has passed, how many were held: the own record, drawn towards that of all as if two more had fared like those.
double plan_chance(std::uint32_t held, std::uint32_t passed, std::uint32_t all_held, std::uint32_t all_passed);

}  // namespace dragoman::forecast
