#include "cli/forecast_tracks.h"

#include <gtest/gtest.h>

namespace dragoman::cli {
namespace {

core::Day day(const char* text) { return *core::Day::parse(text); }

process::Round round_on(const char* from, const char* to = nullptr) {
  process::Round round;
  round.when = core::Interval{day(from), day(to == nullptr ? from : to), core::Precision::kDay};
  round.events = {"e:1"};
  return round;
}

process::Round plan(process::Planned planned, const char* from, const char* to = nullptr) {
  process::Round round = round_on(from, to);
  round.planned = planned;
  return round;
}

process::Track monthly() {
  process::Track track;
  track.id = "t:1";
  track.parties = {"AAA", "BBB"};
  for (const char* text : {"2031-01-10", "2031-02-09", "2031-03-11", "2031-04-10"}) track.rounds.push_back(round_on(text));
  return track;
}

TEST(TrackForecast, ComesFromTheRoundsBeforeTheDay) {
  process::Track track = monthly();
  track.rounds.push_back(round_on("2031-05-01", "2031-05-31"));  // "in May"
  track.rounds.push_back(round_on("2031-08-01"));
  const std::vector<process::Track> tracks{track};
  const auto forecasts = forecast_tracks(tracks, day("2031-05-01"));
  ASSERT_EQ(forecasts.size(), 1U);
  EXPECT_EQ(forecasts[0].rounds.size(), 4U);
  EXPECT_EQ(forecasts[0].next.last_days_ago, 21);
  EXPECT_GT(forecasts[0].next.within[1], 0.5);  // due on the tenth
  EXPECT_LT(forecasts[0].next.within[0], 0.3);
  const std::string text = track_forecast_text(forecasts[0], false);
  EXPECT_NE(text.find("4 rounds, the last on 2031-04-10 (21 days before 2031-05-01)"), std::string::npos) << text;
  EXPECT_NE(text.find("with 80 % from 2031-05-10 to "), std::string::npos) << text;
}

TEST(TrackForecast, APendingPlanCountsAsPlansHaveFared) {
  process::Track kept = monthly(), broken = monthly();
  for (const char* text : {"2031-02-09", "2031-03-11", "2031-04-10"}) {
    kept.plans.push_back(plan(process::Planned::kHeld, text));
    broken.plans.push_back(plan(process::Planned::kOverdue, text));
  }
  kept.plans.push_back(plan(process::Planned::kPending, "2031-05-03", "2031-05-04"));
  broken.plans.push_back(kept.plans.back());
  const std::vector<process::Track> tracks{kept, broken};
  const auto forecasts = forecast_tracks(tracks, day("2031-05-01"));
  ASSERT_TRUE(forecasts[0].plan && forecasts[1].plan);
  EXPECT_EQ(forecasts[0].plan->first, 3);
  EXPECT_EQ(forecasts[0].plan->last, 4);
  EXPECT_GT(forecasts[0].next.within[0], 0.75);
  EXPECT_LT(forecasts[1].next.within[0], 0.5);
  EXPECT_EQ(forecasts[1].held, 0U);
  EXPECT_EQ(forecasts[1].passed, 3U);
  const std::string json = track_forecast_json(forecasts[0]);
  EXPECT_NE(json.find("\"planned\":{\"from\":\"2031-05-03\",\"to\":\"2031-05-04\""), std::string::npos) << json;
}

TEST(TrackForecast, WithoutDaysThereIsNoRhythm) {
  process::Track track;
  track.parties = {"AAA"};
  track.rounds.push_back(round_on("2031-01-10"));
  track.rounds.emplace_back();
  const std::vector<process::Track> tracks{track};
  const auto forecasts = forecast_tracks(tracks, day("2031-05-01"));
  EXPECT_FALSE(forecasts[0].next.known);
  EXPECT_NE(track_forecast_text(forecasts[0], false).find("no rhythm"), std::string::npos);
  EXPECT_EQ(track_forecast_json(forecasts[0]).find("within"), std::string::npos);
}

}  // namespace
}  // namespace dragoman::cli
