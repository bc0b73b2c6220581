// forecast/negative_binomial.h - distributions of counts and how a forecast of them is judged.
#pragma once

#include <cstdint>
#include <vector>

namespace dragoman::forecast {

// Mean >= 0; dispersion a >= 0: variance mean + a mean^2 (0: Poisson).
class NegativeBinomial {
 public:
  NegativeBinomial(double mean, double dispersion);
  double mean() const { return mean_; }
  // P(count <= k).
  double at_most(std::int64_t k) const;
  double probability(std::int64_t k) const;
  // Smallest k with P(count <= k) >= p.
  std::int64_t quantile(double p) const;

 private:
  double mean_;
  std::vector<double> sums_;  // P(count <= k), until nothing is left
};

// Sum over k of (P(count <= k) - [y <= k])^2 (Gneiting & Raftery 2007); lower is better.
double crps(const NegativeBinomial& forecast, std::int64_t y);
// Minus the logarithm of the probability that was given to y; at least 1e-12.
double log_score(const NegativeBinomial& forecast, std::int64_t y);
// log P(y), for fitting.
double log_probability(double mean, double dispersion, double y);

}  // namespace dragoman::forecast
