// forecast/series.h - the intensity of a dyad week by week, where its level changes, where it bursts, and how this week differs from the usual.
//
// In      a history, a score per relation (-10 .. 10), who and to whom as sets of entities.
// Out     per week: events, sums of the scores above and below zero, net; events against coverage (all events of the week over the mean week's);
//         change points, bursts, change against the norm of the last 4 and 52 weeks.
// Method  change points: PELT (Killick, Fearnhead & Eckley 2012) on the squared error of the weekly mean, penalty `penalty` * variance * log n, where
//         the variance is of the differences between weeks (a level shift does not inflate it); bursts: two states with Poisson counts, the higher
//         at twice the mean, cost of entering log n (after Kleinberg 2002), by Viterbi.
// Cost    linear in events; PELT about linear in weeks.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "forecast/history.h"

namespace dragoman::forecast {

struct Week {
  std::int32_t begin = 0;   // first step
  std::uint32_t events = 0;
  double cooperation = 0, conflict = 0;  // sums; conflict is negative
  double coverage = 1;
  double net() const { return cooperation + conflict; }
  double normalised() const { return coverage > 0 ? net() / coverage : 0; }
};

// Where a new level begins (indices into the values), ascending; never 0.
std::vector<size_t> change_points(const std::vector<double>& values, double penalty);
// Variance of the noise, from differences of neighbours.
double noise_variance(const std::vector<double>& values);

struct Burst {
  size_t begin = 0, end = 0;  // weeks, end exclusive
};
std::vector<Burst> bursts(const std::vector<std::uint32_t>& counts);

// Change of the last week's events against the mean of the weeks before it.
struct Change {
  size_t weeks = 0;   // that the norm is taken over; fewer than asked where there are no more
  double norm = 0, now = 0;
  std::string_view band;  // "much less" "less" "as usual" "more" "much more": 10 and 25 %; "limited": mean of at most 2 and now at most 5
};
Change change_against(const std::vector<std::uint32_t>& counts, size_t weeks);

struct DyadSeries {
  std::vector<Week> weeks;
  std::vector<size_t> changes;
  std::vector<Burst> bursts;
  Change against_4, against_52;
};
inline constexpr double kSeriesPenalty = 3;
DyadSeries series_of(const History& history, const std::vector<double>& scores, const std::vector<bool>& from, const std::vector<bool>& to, bool both_ways);

std::string series_json(const DyadSeries& series, const History& history);
std::string series_text(const DyadSeries& series, const History& history);

}  // namespace dragoman::forecast
