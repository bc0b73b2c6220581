// forecast/forecast_evaluation.h - how good the chances and the counts of a forecaster are, beside what they must beat.
//
// In      a history with classes; the first step to be forecast. Out reliability, Brier with Murphy's terms and log score of chances; CRPS, log score and
//         Brier of weekly counts against EWMA + negative binomial, trailing mean, last week and climatology on the same weeks; the deletion test.
// Method  chances: fitted and calibrated before `end`, asked on the days after. Counts: rolling origin by weeks, refitted every fourth week.
// Cost    one fit; the deletion test streams the history twice a case.
#pragma once

#include <map>

#include "forecast/outlook.h"

namespace dragoman::forecast {

struct CountScores {
  std::string name;
  std::array<double, kClasses> crps{}, log_score{}, brier{};
  std::array<double, kClasses> covered50{}, covered90{};  // share of counts inside the interval
  std::array<double, kClasses> said50{}, said90{};        // what the forecasts gave these intervals: whole numbers cannot give 50 % to the digit
  std::uint64_t n = 0;  // per class
};

// The model and EWMA + negative binomial for one horizon.
struct HorizonScores {
  std::int32_t days = 7;
  std::array<CountScores, 2> scores;
};

struct DeletionTest {
  size_t cases = 0, fell_cited = 0, fell_random = 0, cited_events = 0, random_events = 0;
  double median_loss_cited = 0, median_loss_random = 0;  // of rank
};

struct ForecastEvaluation {
  Reliability given, given_uncalibrated, whole;  // chances given that it is asked; chances of the day
  std::vector<CountScores> counts;        // a week ahead
  std::vector<HorizonScores> horizons;    // those of kHorizons for which the history is long enough
  Reliability meetings;                   // of pairs: the next meeting within one and two weeks
  std::uint64_t meeting_windows = 0, meeting_windows_hit = 0;  // waits that ended, and those that ended in their window of 80 %
  DeletionTest deletion;
};

struct ForecastEvaluationOptions {
  FitOptions fit;
  Mode mode = Mode::kBoosted;
  size_t pairs = 300, training_pairs = 1000;
  std::int32_t weeks = 8;       // of counts, the last ones
  size_t deletion_cases = 0;
  bool chances = true, counts = true;
};

ForecastEvaluation evaluate_forecast(const History& history, const std::vector<std::uint8_t>& classes, const std::vector<bool>& meetings, const ForecastEvaluationOptions& options);
std::string forecast_evaluation_json(const ForecastEvaluation& evaluation);
std::string forecast_evaluation_text(const ForecastEvaluation& evaluation);

}  // namespace dragoman::forecast
