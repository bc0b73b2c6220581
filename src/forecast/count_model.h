// forecast/count_model.h - how many events of a class a pair will have in the next 1, 2, 4, 12 weeks, as a distribution.
//
// In      a panel, the day before which everything may be learned from.
// Out     a negative binomial per pair, class and horizon: mean from boosted trees (negative binomial loss) that start from the EWMA baseline; dispersion
//         by size of the mean, shrunk towards it per pair and class, from the latest third of days, forecast by trees that had not seen them.
// Fails   nothing; where the past is too short for a horizon, its forecast is the baseline's.
// Cost    fit: about 3 s a horizon for 1000 pairs and 300 days, all classes together. The same bytes for any thread count.
#pragma once

#include <memory>

#include "forecast/boosting.h"
#include "forecast/count_panel.h"
#include "forecast/negative_binomial.h"

namespace dragoman::forecast {

struct CountOptions {
  int threads = 1;
  std::uint64_t seed = 7;
  std::int32_t first_day = 28;   // rows begin where a pair has so much past
  std::int32_t every = 3;        // a row every so many days
  BoostingOptions boosting{.trees = 120, .depth = 5, .rate = 0.06, .l2 = 20, .min_weight = 40, .row_share = 0.6, .block_share = 0.6};
};

class CountModel {
 public:
  // Learns from what is known at the beginning of `end`.
  void fit(const CountPanel& panel, std::int32_t end, std::int32_t horizon, const CountOptions& options);
  NegativeBinomial forecast(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day) const;
  std::int32_t horizon() const { return horizon_; }
  bool fitted() const { return fitted_; }

 private:
  static constexpr size_t kSizes = 12;
  struct Point {
    size_t pair, event_class;
    std::int32_t day;
    double seen, start;  // the count; the baseline's logarithm
  };
  void fit_trees(const std::vector<Point>& points, const std::vector<CountPanel::Row>& rows, const std::vector<size_t>& chosen, const CountOptions& options,
                 BoostedTrees& trees) const;
  double change(const BoostedTrees& trees, const CountPanel::Row& row) const;
  double baseline(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day) const;
  double mean(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day) const;
  void fit_dispersion(const std::vector<double>& means, const std::vector<double>& seen, const std::vector<size_t>& series);
  size_t size_of(double mean) const;

  std::int32_t horizon_ = 7;
  bool fitted_ = false;
  BoostedTrees trees_;
  std::vector<double> size_edges_;         // of the mean
  std::vector<double> dispersion_;         // by size
  std::vector<double> own_dispersion_;     // factor per pair and class
};

// The baseline of the spec as a distribution: EWMA mean, dispersion of all past weeks.
NegativeBinomial ewma_forecast(const CountPanel& panel, size_t pair, size_t event_class, std::int32_t day, std::int32_t horizon);

}  // namespace dragoman::forecast
