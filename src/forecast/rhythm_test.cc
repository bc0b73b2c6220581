#include "forecast/rhythm.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dragoman::forecast {
namespace {

TEST(Rhythm, ARegularOneIsForeseen) {
  std::vector<std::int32_t> days;
  for (std::int32_t day = 0; day < 400; day += 14) days.push_back(day);
  // The last was on day 392, the next is due on 406: ten days from 397, the tenth of them.
  const NextMeeting next = next_in_rhythm(days, 397);
  ASSERT_TRUE(next.known);
  EXPECT_EQ(next.meetings, 29U);
  EXPECT_EQ(next.last_days_ago, 5);
  EXPECT_LT(next.within[0], 0.15);
  EXPECT_GT(next.within[1], 0.8);
  EXPECT_EQ(next.low, 10);
}

TEST(Rhythm, ChancesGrowWithTheHorizonAndTheWaitWithTheGaps) {
  const NextMeeting quick = next_in_rhythm({0, 5, 9, 16, 20}, 25), slow = next_in_rhythm({0, 50, 90, 160, 200}, 205);
  for (size_t i = 1; i < kHorizons.size(); ++i) EXPECT_GE(quick.within[i], quick.within[i - 1]);
  EXPECT_GT(quick.within[0], slow.within[0]);
  EXPECT_LT(quick.expected_days, slow.expected_days);
  EXPECT_LT(quick.high, slow.high);
}

TEST(Rhythm, OneMeetingHasNone) {
  EXPECT_FALSE(next_in_rhythm({}, 3).known);
  EXPECT_FALSE(next_in_rhythm({1}, 3).known);
  EXPECT_TRUE(next_in_rhythm({1, 2}, 3).known);
}

// Waits that were drawn from the law itself fall into the window as often as it says.
TEST(Rhythm, TheWindowHoldsFourInFive) {
  std::uint64_t state = 3;
  const auto draw = [&] {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return 1 + static_cast<std::int32_t>(-20 * std::log((static_cast<double>(state >> 40U) + 1) / 16777217.0));
  };
  int held = 0;
  constexpr int kTrials = 2000;
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<std::int32_t> days{0};
    for (int i = 0; i < 8; ++i) days.push_back(days.back() + draw());
    const std::int32_t next = days.back() + draw();
    const NextMeeting forecast = next_in_rhythm(days, days.back() + 1);
    const std::int32_t wait = next - days.back();
    held += wait >= forecast.low && wait <= forecast.high ? 1 : 0;
  }
  EXPECT_NEAR(held / double{kTrials}, 0.8, 0.06);
}

TEST(Rhythm, APlanWeighsAsPlansHaveFared) {
  const std::vector<std::int32_t> days{0, 60, 120, 180};
  const NextMeeting alone = next_in_rhythm(days, 190);
  EXPECT_LT(alone.within[0], 0.2);
  const NextMeeting planned = next_in_rhythm(days, 190, PlannedDays{3, 3, 0.9});
  EXPECT_GT(planned.within[0], 0.9);
  EXPECT_EQ(planned.low, 3);
  const NextMeeting doubted = next_in_rhythm(days, 190, PlannedDays{3, 3, 0.1});
  EXPECT_LT(doubted.within[0], 0.3);
  EXPECT_NEAR(plan_chance(0, 0, 0, 0), 0.5, 1e-12);
  EXPECT_GT(plan_chance(3, 3, 3, 3), 0.8);
  EXPECT_LT(plan_chance(0, 3, 0, 3), 0.2);
}

}  // namespace
}  // namespace dragoman::forecast
