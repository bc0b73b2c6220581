#include "forecast/rhythm.h"

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {
// Chosen on pairs of countries in the training days of ICEWS14 and ICEWS18: a law with a heavy tail (waits of a pair change more than its past shows), which
// weighs as much as eight gaps.
constexpr double kPrior = 8, kShape = 1.5;
}  // namespace

double plan_chance(std::uint32_t held, std::uint32_t passed, std::uint32_t all_held, std::uint32_t all_passed) {
  const double usual = (all_held + 1.0) / (all_passed + 2.0);
  return (held + 2 * usual) / (passed + 2.0);
}

NextMeeting next_in_rhythm(const std::vector<std::int32_t>& days, std::int32_t step, const std::optional<PlannedDays>& plan) {
  NextMeeting out;
  out.meetings = static_cast<std::uint32_t>(days.size());
  if (days.size() < 2) return out;
  out.known = true;
  out.last_days_ago = step - days.back();
  std::vector<double> gaps;
  for (size_t i = 1; i < days.size(); ++i) gaps.push_back(days[i] - days[i - 1]);
  double sum = 0;
  for (const double g : gaps) sum += g;
  const auto n = static_cast<double>(gaps.size());
  // The present wait is a part of the past: it is in the mean that the law has.
  const double scale = kShape * (sum + out.last_days_ago + 0.5 * sum / n) / (n + 0.5);
  const auto survival = [&](double t) {
    double left = kPrior * std::pow(scale / (scale + t), kShape);
    for (const double g : gaps) left += g > t ? 1 : 0;
    return left / (kPrior + n);
  };
  // None has been since the last one: the next is on no earlier day than the one asked about.
  const double elapsed = out.last_days_ago - 1, alive = survival(elapsed);
  // Chance that it is still awaited when `d` days are over.
  const auto awaited = [&](std::int32_t d) {
    const double rhythm = survival(elapsed + d) / alive;
    if (!plan || plan->last < plan->first) return rhythm;
    const double over = std::clamp((d - plan->first + 1.0) / (plan->last - plan->first + 1.0), 0.0, 1.0);
    return plan->chance * (1 - over) + (1 - plan->chance) * rhythm;
  };
  for (size_t i = 0; i < kHorizons.size(); ++i) out.within[i] = 1 - awaited(kHorizons[i]);
  out.low = out.high = 1;
  for (std::int32_t d = 0; d < kFarthest; ++d) {
    const double left = awaited(d);
    out.expected_days += left;
    if (left > 0.9) out.low = d + 1;
    if (left > 0.1) out.high = d + 1;
  }
  return out;
}

}  // namespace dragoman::forecast
