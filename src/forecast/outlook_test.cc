#include "forecast/outlook.h"

#include <gtest/gtest.h>

#include <cmath>

#include "forecast/forecast_evaluation.h"
#include "forecast/outlook_report.h"
#include "forecast/series.h"
#include "forecast/test_history.h"

namespace dragoman::forecast {
namespace {

FitOptions quick() {
  FitOptions options;
  options.threads = 2;
  options.latent_passes = 1;
  options.boosting.trees = 10;
  options.boosting.depth = 4;
  options.additive.rounds = 3;
  return options;
}

const std::vector<std::uint8_t> kSmallClasses = {0, 2, 1};  // meet, blame, help
const std::vector<bool> kSmallMeetings = {true, false, false};

TEST(Outlook, RanksGivesReasonsAndCounts) {
  const History history = small_history(12, 90, 30);
  Forecaster forecaster(history, kSmallClasses, kSmallMeetings, quick(), Mode::kBoosted);
  forecaster.fit(80);
  const auto outlook = forecaster.ask({80, "Land0", "Police1 (Land1)", 5});
  ASSERT_TRUE(outlook) << outlook.error().to_string();
  ASSERT_FALSE(outlook->events.empty());
  for (size_t i = 0; i < outlook->events.size(); ++i) {
    const NextEvent& event = outlook->events[i];
    EXPECT_EQ(history.group_of[event.actor], history.group_of[0]);
    EXPECT_EQ(history.entities[event.recipient], "Police1 (Land1)");
    EXPECT_GE(event.probability, 0);
    EXPECT_LE(event.probability, 1);
    if (i > 0) {
      EXPECT_LE(event.probability, outlook->events[i - 1].probability);
    }
    for (const Reason& reason : event.reasons) {
      EXPECT_LE(reason.support.hits, reason.support.total);
      ASSERT_FALSE(reason.events.empty());
      // Cited are events between the two, before the day asked about.
      for (const std::string& id : reason.events) {
        const auto at = std::find(history.ids.begin(), history.ids.end(), id) - history.ids.begin();
        const Quad& quad = history.quads[static_cast<size_t>(at)];
        EXPECT_LT(quad.step, 80);
        EXPECT_TRUE((quad.subject == event.actor && quad.object == event.recipient) || (quad.object == event.actor && quad.subject == event.recipient));
      }
    }
  }
  const auto countries = forecaster.ask({80, "land0", "LAND1", 3});
  ASSERT_TRUE(countries);
  EXPECT_TRUE(countries->by_group);
  ASSERT_EQ(countries->counts.size(), kHorizons.size() * kClasses);
  for (const CountForecast& count : countries->counts) {
    EXPECT_LE(count.low90, count.low50);
    EXPECT_LE(count.low50, count.high50);
    EXPECT_LE(count.high50, count.high90);
    EXPECT_GE(count.any, count.above_usual);
  }
  EXPECT_TRUE(countries->meeting.known);
  for (size_t i = 1; i < kHorizons.size(); ++i) EXPECT_GE(countries->meeting.within[i], countries->meeting.within[i - 1]);
  EXPECT_EQ(forecaster.ask({80, "Atlantis", "", 3}).error().code, "DM805");
  EXPECT_NE(outlook_json(*outlook, history, 80).find("\"reasons\":[{"), std::string::npos);
  EXPECT_NE(outlook_text(*countries, history, 80).find("Next meeting"), std::string::npos);
}

// The reasons' order is that of what the score loses, and their events are those that it loses it with.
TEST(Outlook, ReasonsAreWhatTheScoreRestsOn) {
  const History history = small_history(12, 90, 30);
  Forecaster forecaster(history, kSmallClasses, kSmallMeetings, quick(), Mode::kRules);
  forecaster.fit(80);
  size_t seen = 0;
  for (std::uint32_t s = 0; s < 12; ++s) {
    for (std::uint32_t o = 0; o < 12; ++o) {
      std::vector<std::uint32_t> quads;
      const auto reasons = forecaster.reasons({s, 1, 80, {}}, o, &quads);
      size_t events = 0;
      for (const Reason& reason : reasons) {
        EXPECT_GE(reason.effect, 0);
        EXPECT_LE(reason.events.size(), kCited);
        events += reason.events.size();
      }
      EXPECT_EQ(events, quads.size());
      EXPECT_LE(reasons.size(), kReasons);
      for (const std::uint32_t quad : quads)
        EXPECT_TRUE((history.quads[quad].subject == s && history.quads[quad].object == o) || (history.quads[quad].subject == o && history.quads[quad].object == s));
      seen += reasons.size();
    }
  }
  EXPECT_GT(seen, 50U);
}

TEST(Outlook, ASentenceStandsOnceBesideItsEvent) {
  const History history = small_history(12, 90, 30);
  Forecaster forecaster(history, kSmallClasses, kSmallMeetings, quick(), Mode::kRules);
  forecaster.fit(80);
  const auto outlook = forecaster.ask({80, "Police1 (Land0)", "Police1 (Land1)", 3});
  ASSERT_TRUE(outlook && !outlook->events.empty() && !outlook->events[0].reasons.empty());
  const Sentences sentences{{outlook->events[0].reasons[0].events[0], {"d:1", "Invented words."}}};
  const std::string text = outlook_text(*outlook, history, 80, sentences);
  const size_t first = text.find("\"Invented words.\"");
  ASSERT_NE(first, std::string::npos) << text;
  EXPECT_EQ(text.find("\"Invented words.\"", first + 1), std::string::npos);
  EXPECT_NE(outlook_json(*outlook, history, 80, sentences).find("\"document\":\"d:1\",\"sentence\":\"Invented words.\""), std::string::npos);
}

TEST(Outlook, WithoutTheCitedEventsTheChanceFalls) {
  const History history = small_history(12, 90, 30);
  Forecaster forecaster(history, kSmallClasses, kSmallMeetings, quick(), Mode::kRules);
  forecaster.fit(80);
  const auto before = forecaster.ask({80, "Police1 (Land0)", "Police1 (Land1)", 1});
  ASSERT_TRUE(before && !before->events.empty());
  const NextEvent& event = before->events.front();
  History less = history;
  less.quads.clear();
  less.ids.clear();
  for (size_t i = 0; i < history.quads.size(); ++i) {
    const Quad& quad = history.quads[i];
    if (quad.subject == event.actor && quad.object == event.recipient && quad.relation == event.relation) continue;
    less.quads.push_back(quad);
    less.ids.push_back(history.ids[i]);
  }
  ASSERT_LT(less.quads.size(), history.quads.size());
  const auto other = forecaster.without(less);
  const auto after = other->ask({80, "Police1 (Land0)", "Police1 (Land1)", 10});
  ASSERT_TRUE(after);
  for (const NextEvent& e : after->events) {
    if (e.relation == event.relation) {
      EXPECT_LT(e.share, event.share);
    }
  }
}

TEST(Outlook, EvaluationStandsBesideTheBaselines) {
  const History history = small_history(12, 130, 30);
  ForecastEvaluationOptions options;
  options.fit = quick();
  options.weeks = 4;
  options.deletion_cases = 2;
  const ForecastEvaluation evaluation = evaluate_forecast(history, kSmallClasses, kSmallMeetings, options);
  EXPECT_GT(evaluation.given.skill(), 0.2);
  EXPECT_LT(evaluation.given.error(), 0.05);
  EXPECT_NEAR(evaluation.given.brier(), evaluation.given.reliability() - evaluation.given.resolution() + evaluation.given.base_brier(), 0.02);
  ASSERT_EQ(evaluation.counts.size(), 5U);
  // Six directed pairs of three countries, four weeks.
  EXPECT_EQ(evaluation.counts[0].n, 24U);
  EXPECT_LT(evaluation.counts[0].crps[0], evaluation.counts[3].crps[0]);  // than last week's count
  EXPECT_EQ(evaluation.deletion.cases, 2U);
  EXPECT_GE(evaluation.deletion.cited_events, evaluation.deletion.random_events);
  // Chances of the day are calibrated, too.
  EXPECT_GT(evaluation.whole.n, 1000);
  EXPECT_LT(evaluation.whole.error(), 0.05);
  EXPECT_NE(forecast_evaluation_json(evaluation).find("\"ewma_negative_binomial\""), std::string::npos);
  EXPECT_NE(forecast_evaluation_text(evaluation).find("CRPS"), std::string::npos);
}

TEST(Outlook, IntervalsOfEveryHorizonCoverWhatTheySay) {
  const History history = small_history(12, 420, 30);
  ForecastEvaluationOptions options;
  options.fit = quick();
  options.chances = false;
  const ForecastEvaluation evaluation = evaluate_forecast(history, kSmallClasses, kSmallMeetings, options);
  ASSERT_GE(evaluation.horizons.size(), 2U);
  for (const HorizonScores& h : evaluation.horizons) {
    EXPECT_GT(h.scores[0].n, 0U);
    for (size_t c = 0; c < 3; ++c) {
      EXPECT_GE(h.scores[0].said90[c], 0.9);
      EXPECT_NEAR(h.scores[0].covered90[c], h.scores[0].said90[c], 0.12) << h.days << " " << c;
    }
  }
  EXPECT_GT(evaluation.meetings.n, 0);
  EXPECT_NE(forecast_evaluation_text(evaluation).find("Counts by horizon"), std::string::npos);
}

// -- counts -----------------------------------------------------------------------------------------------------------------------

TEST(NegativeBinomial, SumsToOneAndHasItsMeanAndVariance) {
  for (const auto& [mean, dispersion] : {std::pair{0.3, 0.0}, std::pair{2.5, 0.5}, std::pair{40.0, 0.1}, std::pair{700.0, 0.01}}) {
    const NegativeBinomial nb(mean, dispersion);
    double sum = 0, first = 0, second = 0;
    for (int k = 0; k < 3000; ++k) {
      const double p = nb.probability(k);
      sum += p;
      first += k * p;
      second += static_cast<double>(k) * k * p;
    }
    EXPECT_NEAR(sum, 1, 1e-9);
    EXPECT_NEAR(first, mean, 1e-4 * mean + 1e-6);
    EXPECT_NEAR(second - first * first, mean + dispersion * mean * mean, 1e-3 * mean + 1e-6);
    EXPECT_GE(nb.at_most(nb.quantile(0.9)), 0.9);
    EXPECT_LT(nb.at_most(nb.quantile(0.9) - 1), 0.9);
  }
}

// Against the other form of the score: E|X - y| - E|X - X'| / 2.
TEST(Crps, AgreesWithItsOtherForm) {
  const NegativeBinomial nb(2.2, 0.7);
  for (const std::int64_t y : {0, 1, 3, 17}) {
    double to_y = 0, to_each_other = 0;
    for (int i = 0; i < 120; ++i) {
      to_y += nb.probability(i) * std::fabs(static_cast<double>(i - y));
      for (int j = 0; j < 120; ++j) to_each_other += nb.probability(i) * nb.probability(j) * std::abs(i - j);
    }
    EXPECT_NEAR(crps(nb, y), to_y - to_each_other / 2, 1e-6) << y;
  }
}

TEST(CountPanel, FeaturesAndBaselineKnowOnlyEarlierDays) {
  const History history = small_history(12, 70, 30);
  History later = history;
  for (Quad& quad : later.quads) {
    if (quad.step >= 50) quad.object = (quad.object + 1) % 12;
  }
  const CountPanel a(history, kSmallClasses, 50, {}), b(later, kSmallClasses, 50, {});
  ASSERT_EQ(a.pairs(), b.pairs());
  ASSERT_EQ(a.pairs().size(), 6U);
  bool differ = false;
  for (size_t pair = 0; pair < a.pairs().size(); ++pair) {
    for (size_t c = 0; c < kClasses; ++c) {
      EXPECT_EQ(a.row(pair, c, 50), b.row(pair, c, 50));
      EXPECT_EQ(a.ewma_week(pair, c, 50), b.ewma_week(pair, c, 50));
      differ = differ || a.row(pair, c, 60) != b.row(pair, c, 60);
    }
  }
  EXPECT_TRUE(differ);
}

TEST(CountPanel, TheBaselineByHand) {
  History history;
  history.entities = {"A", "B", "x (A)", "y (B)"};
  history.relations = {"strike"};
  // 2 events in the first week, 4 in the second.
  for (const std::int32_t day : {0, 3, 7, 8, 9, 13}) history.quads.push_back({0, 0, 1, day});
  history.ids.assign(history.quads.size(), "");
  group_by_names(history);
  const CountPanel panel(history, {3}, 14, {});
  const auto pair = panel.find({history.group_of[0], history.group_of[1]});
  ASSERT_TRUE(pair);
  EXPECT_EQ(panel.count(*pair, 3, 0, 7), 2U);
  const double mean = 3, ewma = 0.75 * (0.75 * mean + 0.25 * 2) + 0.25 * 4;
  EXPECT_DOUBLE_EQ(panel.ewma_week(*pair, 3, 14), 0.9 * ewma + 0.1 * mean);
}

// -- calibration ------------------------------------------------------------------------------------------------------------------

TEST(Calibration, MendsWhatSaysTooMuch) {
  std::vector<Chance> chances;
  for (int i = 0; i < 4000; ++i) {
    const double said = (i % 100) / 100.0;
    chances.push_back({said, 1, (i / 100 * 37 + i * 13) % 1000 < 500 * said});  // comes half as often as it says
  }
  const Calibration calibration = Calibration::fit(chances);
  EXPECT_NEAR(calibration(0.8), 0.4, 0.06);
  EXPECT_NEAR(calibration(0.2), 0.1, 0.06);
  double last = 0;
  for (double said = 0; said <= 1; said += 0.01) {
    EXPECT_GE(calibration(said), last);
    last = calibration(said);
  }
  EXPECT_DOUBLE_EQ(Calibration{}(0.3), 0.3);
}

TEST(Reliability, MurphysTermsAddUp) {
  Reliability table;
  for (int i = 0; i < 100; ++i) table.add({0.25, 1, i % 4 == 0});
  for (int i = 0; i < 100; ++i) table.add({0.8, 1, i % 10 < 6});
  EXPECT_NEAR(table.brier(), table.reliability() - table.resolution() + table.base_brier(), 1e-12);
  EXPECT_NEAR(table.error(), 0.1, 1e-12);
  EXPECT_NEAR(table.base_rate(), 0.425, 1e-12);
}

// -- series -----------------------------------------------------------------------------------------------------------------------

// All segmentations, by their definition.
std::vector<size_t> change_points_slowly(const std::vector<double>& values, double penalty) {
  const double beta = penalty * noise_variance(values) * std::log(static_cast<double>(values.size()));
  std::vector<size_t> best_cuts;
  double best = 1e300;
  for (unsigned mask = 0; mask < 1U << (values.size() - 1); ++mask) {
    std::vector<size_t> cuts;
    double cost = 0;
    size_t begin = 0;
    for (size_t i = 1; i <= values.size(); ++i) {
      if (i < values.size() && !(mask >> (i - 1) & 1U)) continue;
      double mean = 0;
      for (size_t k = begin; k < i; ++k) mean += values[k] / static_cast<double>(i - begin);
      for (size_t k = begin; k < i; ++k) cost += (values[k] - mean) * (values[k] - mean);
      if (i < values.size()) {
        cuts.push_back(i);
        cost += beta;
      }
      begin = i;
    }
    if (cost < best - 1e-9) {
      best = cost;
      best_cuts = cuts;
    }
  }
  return best_cuts;
}

TEST(ChangePoints, AreTheBestOfAllSegmentations) {
  std::uint64_t state = 5;
  for (int trial = 0; trial < 20; ++trial) {
    std::vector<double> values;
    for (int i = 0; i < 13; ++i) {
      state = state * 6364136223846793005ULL + 1442695040888963407ULL;
      values.push_back((i < 5 ? 0 : i < 9 ? 4 : 1) + static_cast<double>(state >> 40U) / 16777216.0 * (trial % 5));
    }
    EXPECT_EQ(change_points(values, 1.5), change_points_slowly(values, 1.5)) << trial;
  }
  EXPECT_TRUE(change_points({1, 1, 1, 1}, 3).empty());
}

TEST(Bursts, AreWhereMuchHappens) {
  const auto found = bursts({2, 1, 2, 2, 1, 2, 14, 15, 13, 2, 1, 2, 2, 1, 2, 2});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].begin, 6U);
  EXPECT_EQ(found[0].end, 9U);
  EXPECT_TRUE(bursts({2, 2, 3, 2, 2, 1, 2, 2}).empty());
}

TEST(Series, AnEventOfBothSidesIsOne) {
  History history;
  history.entities = {"A", "B"};
  history.relations = {"meet"};
  history.quads = {{0, 0, 1, 1}, {1, 0, 0, 1}, {0, 0, 1, 2}, {1, 0, 0, 13}};
  history.ids = {"1+2", "1+2", "3", "4"};
  const std::vector<bool> a{true, false}, b{false, true};
  const DyadSeries both = series_of(history, {1.0}, a, b, true), one_way = series_of(history, {1.0}, a, b, false);
  ASSERT_EQ(both.weeks.size(), 2U);
  EXPECT_EQ(both.weeks[0].events, 2U);
  EXPECT_EQ(both.weeks[1].events, 1U);
  EXPECT_EQ(one_way.weeks[0].events, 2U);
  EXPECT_EQ(one_way.weeks[1].events, 0U);
}

TEST(Change, HasBands) {
  EXPECT_EQ(change_against({10, 10, 10, 10, 13}, 4).band, "much more");
  EXPECT_EQ(change_against({10, 10, 10, 10, 12}, 4).band, "more");
  EXPECT_EQ(change_against({10, 10, 10, 10, 10}, 52).band, "as usual");
  EXPECT_EQ(change_against({10, 10, 10, 10, 8}, 4).band, "less");
  EXPECT_EQ(change_against({1, 2, 1, 2, 5}, 4).band, "limited");
  EXPECT_EQ(change_against({1, 2, 1, 2, 6}, 4).band, "much more");
  EXPECT_EQ(change_against({10, 10, 10, 10, 10}, 52).weeks, 4U);
}

}  // namespace
}  // namespace dragoman::forecast
