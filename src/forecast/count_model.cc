#include "forecast/count_model.h"

#include <algorithm>
#include <cmath>

#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {

constexpr double kSmallest = 0.02;  // a mean below this is taken for it: what never happened can
// What the trees may add to the baseline's logarithm a week ahead: a short history with one turn in it would otherwise be taken for a law. Less for longer
// horizons, of which the same history holds fewer.
constexpr double kMostChangeOfWeek = 0.9;
constexpr size_t kFewestRows = 2000;
constexpr std::int32_t kWeek = 7;
// Candidates for the dispersion: a ratio of 1.35 between neighbours.
constexpr size_t kDispersions = 28;
double dispersion_at(size_t i) { return 0.01 * std::pow(1.35, static_cast<double>(i)); }

double best_dispersion(const std::vector<size_t>& rows, const std::vector<double>& means, const std::vector<double>& seen, double prior, double prior_rows) {
  double best = prior > 0 ? prior : 0.5, most = -1e300;
  for (size_t i = 0; i < kDispersions; ++i) {
    const double a = dispersion_at(i);
    double sum = 0;
    for (const size_t row : rows) sum += log_probability(means[row], a, seen[row]);
    if (prior > 0) sum -= prior_rows * std::pow(std::log(a / prior), 2);
    if (sum > most) {
      most = sum;
      best = a;
    }
  }
  return best;
}

}  // namespace

NegativeBinomial ewma_forecast(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day, std::int32_t horizon) {
  const double mean = panel.ewma_week(pair, event_class, day) * horizon / kWeek;
  return {std::max(mean, 1e-3), panel.weekly_dispersion(pair, event_class, day)};
}

double CountModel::baseline(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day) const {
  return std::max(kSmallest, panel.ewma_week(pair, event_class, day) * horizon_ / kWeek);
}

double CountModel::mean(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day) const {
  const double start = std::log(baseline(panel, pair, event_class, day));
  if (!fitted_) return std::exp(start);
  return std::exp(start + change(trees_, panel.row(pair, event_class, day)));
}

double CountModel::change(const BoostedTrees& trees, const CountPanel::Row& row) const {
  const double most = kMostChangeOfWeek * std::sqrt(static_cast<double>(kWeek) / std::max(kWeek, horizon_));
  return std::clamp(trees.score(row), -most, most);
}

size_t CountModel::size_of(double mean) const { return static_cast<size_t>(std::lower_bound(size_edges_.begin(), size_edges_.end(), mean) - size_edges_.begin()); }

void CountModel::fit(const CountPanel& panel, std::int32_t end, std::int32_t horizon, const CountOptions& options) {
  horizon_ = horizon;
  fitted_ = false;
  std::vector<Point> points;
  // Windows that overlap almost wholly say the same: longer ones are taken less often.
  for (std::int32_t day = end - horizon; day >= options.first_day; day -= std::max(options.every, horizon / 4)) {
    for (size_t pair = 0; pair < panel.pairs().size(); ++pair) {
      for (size_t c = 0; c < kClasses; ++c) points.push_back({pair, c, day, 0, 0});
    }
  }
  if (points.size() < kFewestRows) return;
  std::vector<CountPanel::Row> rows(points.size());
  parallel_for(points.size(), options.threads, [&](size_t i, size_t) {
    Point& p = points[i];
    rows[i] = panel.row(p.pair, p.event_class, p.day);
    p.seen = panel.count(p.pair, p.event_class, p.day, p.day + horizon);
    p.start = std::log(baseline(panel, p.pair, p.event_class, p.day));
  });
  // The spread is that of days which the trees have not seen: of the latest ones, forecast by trees of all that had ended before them.
  const std::int32_t first_late = end - horizon - std::max(horizon, (end - horizon - options.first_day) / 3);
  std::vector<size_t> early, late, all(points.size());
  for (size_t i = 0; i < points.size(); ++i) {
    all[i] = i;
    if (points[i].day > first_late) late.push_back(i);
    else if (points[i].day + horizon <= first_late + 1) early.push_back(i);
  }
  std::vector<double> means, seen;
  std::vector<size_t> series;
  const bool apart = early.size() >= kFewestRows;
  BoostedTrees before;
  if (apart) fit_trees(points, rows, early, options, before);
  fit_trees(points, rows, all, options, trees_);
  fitted_ = true;
  for (const size_t i : apart ? late : all) {
    means.push_back(std::exp(points[i].start + change(apart ? before : trees_, rows[i])));
    seen.push_back(points[i].seen);
    series.push_back(points[i].pair * kClasses + points[i].event_class);
  }
  fit_dispersion(means, seen, series);
}

void CountModel::fit_trees(const std::vector<Point>& points, const std::vector<CountPanel::Row>& rows, const std::vector<size_t>& chosen, const CountOptions& options,
                           BoostedTrees& trees) const {
  std::vector<float> sample;
  const size_t stride = std::max<size_t>(1, chosen.size() / 50000);
  for (size_t i = 0; i < chosen.size(); i += stride) sample.insert(sample.end(), rows[chosen[i]].begin(), rows[chosen[i]].end());
  const Binning binning(sample, CountPanel::kFeatures);
  BinnedRows binned(binning);
  std::vector<float> start;
  for (const size_t i : chosen) {
    binned.add(rows[i], static_cast<float>(points[i].seen), 1.0F);
    binned.end_group();
    start.push_back(static_cast<float>(points[i].start));
  }
  BoostingOptions boosting = options.boosting;
  boosting.threads = options.threads;
  boosting.seed = options.seed;
  // Negative binomial with a common dispersion: large counts do not drown small ones.
  constexpr double kLossDispersion = 0.5;
  trees.fit(
      binned, boosting,
      [&](const std::vector<float>& scores, std::vector<float>& gradient, std::vector<float>& curvature) {
        constexpr size_t kChunk = 8192;
        parallel_for((scores.size() + kChunk - 1) / kChunk, options.threads, [&](size_t chunk, size_t) {
          for (size_t i = chunk * kChunk; i < std::min(scores.size(), (chunk + 1) * kChunk); ++i) {
            const double m = std::exp(std::min(scores[i], 15.0F)), y = binned.label(i), below = 1 + kLossDispersion * m;
            gradient[i] = static_cast<float>((m - y) / below);
            curvature[i] = static_cast<float>(m * (1 + kLossDispersion * y) / (below * below));
          }
        });
      },
      start);
}

void CountModel::fit_dispersion(const std::vector<double>& means, const std::vector<double>& seen, const std::vector<size_t>& series) {
  std::vector<double> sorted(means);
  std::sort(sorted.begin(), sorted.end());
  size_edges_.clear();
  // Finer where means are large: there are few of them, and they matter.
  for (const double share : {0.3, 0.5, 0.7, 0.8, 0.88, 0.93, 0.96, 0.98, 0.99, 0.995, 0.999})
    size_edges_.push_back(sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))]);
  std::vector<std::vector<size_t>> by_size(kSizes);
  size_t series_count = 0;
  for (size_t i = 0; i < means.size(); ++i) {
    by_size[size_of(means[i])].push_back(i);
    series_count = std::max(series_count, series[i] + 1);
  }
  dispersion_.assign(kSizes, 0.5);
  for (size_t s = 0; s < kSizes; ++s) {
    if (by_size[s].size() >= 50) dispersion_[s] = best_dispersion(by_size[s], means, seen, 0, 0);
  }
  own_dispersion_.assign(series_count, 1.0);
  std::vector<std::vector<size_t>> by_series(series_count);
  for (size_t i = 0; i < means.size(); ++i) by_series[series[i]].push_back(i);
  for (size_t s = 0; s < series_count; ++s) {
    double mean = 0;
    for (const size_t row : by_series[s]) mean += means[row];
    if (by_series[s].size() < 10 || mean < 1.0 * static_cast<double>(by_series[s].size())) continue;
    const double usual = dispersion_[size_of(mean / static_cast<double>(by_series[s].size()))];
    // Rows of a series overlap: the prior weighs as much as some of them.
    own_dispersion_[s] = best_dispersion(by_series[s], means, seen, usual, 4.0) / usual;
  }
}

NegativeBinomial CountModel::forecast(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day) const {
  if (!fitted_) return ewma_forecast(panel, pair, event_class, day, horizon_);
  const double m = mean(panel, pair, event_class, day);
  const size_t series = pair * kClasses + event_class;
  return {m, dispersion_[size_of(m)] * (series < own_dispersion_.size() ? own_dispersion_[series] : 1.0)};
}

}  // namespace dragoman::forecast
