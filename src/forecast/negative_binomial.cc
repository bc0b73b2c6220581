#include "forecast/negative_binomial.h"

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {
constexpr double kPoisson = 1e-8, kLeft = 1e-10;
constexpr size_t kMost = 20000;
}  // namespace

double log_probability(double mean, double dispersion, double y) {
  if (mean <= 0) return y == 0 ? 0 : -1e9;
  if (dispersion < kPoisson) return y * std::log(mean) - mean - std::lgamma(y + 1);
  const double r = 1 / dispersion;
  return std::lgamma(y + r) - std::lgamma(r) - std::lgamma(y + 1) + r * std::log(r / (r + mean)) + y * std::log(mean / (r + mean));
}

NegativeBinomial::NegativeBinomial(double mean, double dispersion) : mean_(std::max(mean, 0.0)) {
  double p = std::exp(log_probability(mean_, dispersion, 0)), sum = p;
  sums_.push_back(sum);
  const double r = dispersion < kPoisson ? 0 : 1 / dispersion;
  for (size_t k = 0; sum < 1 - kLeft && k < kMost && mean_ > 0; ++k) {
    const auto n = static_cast<double>(k);
    if (p < 1e-280) p = std::exp(log_probability(mean_, dispersion, n + 1));  // far below the mean of a large one
    else p *= (r == 0 ? mean_ : (n + r) * mean_ / (r + mean_)) / (n + 1);
    sum += p;
    sums_.push_back(std::min(sum, 1.0));
  }
  sums_.back() = 1;
}

double NegativeBinomial::at_most(std::int64_t k) const {
  if (k < 0) return 0;
  return static_cast<size_t>(k) >= sums_.size() ? 1 : sums_[static_cast<size_t>(k)];
}

double NegativeBinomial::probability(std::int64_t k) const { return at_most(k) - at_most(k - 1); }

std::int64_t NegativeBinomial::quantile(double p) const { return std::lower_bound(sums_.begin(), sums_.end(), std::min(p, 1.0)) - sums_.begin(); }

double crps(const NegativeBinomial& forecast, std::int64_t y) {
  double sum = 0;
  for (std::int64_t k = 0; forecast.at_most(k) < 1 || k < y; ++k) {
    const double difference = forecast.at_most(k) - (y <= k ? 1.0 : 0.0);
    sum += difference * difference;
  }
  return sum;
}

double log_score(const NegativeBinomial& forecast, std::int64_t y) { return -std::log(std::max(forecast.probability(y), 1e-12)); }

}  // namespace dragoman::forecast
