// forecast/calibration.h - from a score to a chance, and how good chances were.
//
// Method  isotonic regression by pooling adjacent violators (Ayer et al. 1955), linear between the pools' centres; Brier score with Murphy's three terms
//         (1973): reliability - resolution + uncertainty.
// Threads const members concurrently.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/json.h"

namespace dragoman::forecast {

struct Chance {
  double said = 0;   // score or probability
  double weight = 1;
  bool came = false;
};

class Calibration {
 public:
  // Needs 100 chances with at least 10 that came; else it stays the identity.
  static Calibration fit(std::vector<Chance> chances);
  double operator()(double said) const;
  bool fitted() const { return !knots_.empty(); }
  std::vector<std::pair<double, double>>& knots() { return knots_; }
  const std::vector<std::pair<double, double>>& knots() const { return knots_; }

 private:
  std::vector<std::pair<double, double>> knots_;  // ascending (said, chance)
};

struct Reliability {
  static constexpr size_t kBins = 12;
  struct Bin {
    double said = 0, came = 0, n = 0;  // sums of weights
  };
  std::array<Bin, kBins> bins{};
  double n = 0, brier_sum = 0, log_sum = 0, came = 0;

  void add(const Chance& chance);
  double brier() const { return n > 0 ? brier_sum / n : 0; }
  double log_score() const { return n > 0 ? log_sum / n : 0; }
  double base_rate() const { return n > 0 ? came / n : 0; }
  double base_brier() const { return base_rate() * (1 - base_rate()); }
  double skill() const { return base_brier() > 0 ? 1 - brier() / base_brier() : 0; }
  double reliability() const;   // Murphy: weighted square of said - came
  double resolution() const;
  double error() const;         // expected calibration error: weighted |said - came|
  void write(base::JsonWriter& json, std::string_view key) const;
};
// The bin's lower border; fine near 0, where most chances lie.
double reliability_border(size_t bin);

}  // namespace dragoman::forecast
