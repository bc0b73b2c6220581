#include "forecast/calibration.h"

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {
constexpr std::array<double, Reliability::kBins + 1> kBorders = {0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.0};
}

double reliability_border(size_t bin) { return kBorders[bin]; }

Calibration Calibration::fit(std::vector<Chance> chances) {
  Calibration out;
  const auto came = std::count_if(chances.begin(), chances.end(), [](const Chance& c) { return c.came; });
  if (chances.size() < 100 || came < 10) return out;
  std::stable_sort(chances.begin(), chances.end(), [](const Chance& a, const Chance& b) { return a.said < b.said; });
  struct Pool {
    double said = 0, came = 0, weight = 0;
    double mean() const { return came / weight; }
  };
  std::vector<Pool> pools;
  for (size_t i = 0; i < chances.size();) {
    Pool pool;  // equal scores are one
    const double said = chances[i].said;
    for (; i < chances.size() && chances[i].said == said; ++i) {
      pool.said += chances[i].weight * said;
      pool.came += chances[i].came ? chances[i].weight : 0;
      pool.weight += chances[i].weight;
    }
    pools.push_back(pool);
    while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back().said += last.said;
      pools.back().came += last.came;
      pools.back().weight += last.weight;
    }
  }
  // A pool's chance is drawn a little towards the one between none and all: no finite sample shows a certainty.
  for (const Pool& pool : pools) out.knots_.emplace_back(pool.said / pool.weight, (pool.came + 0.1) / (pool.weight + 0.2));
  for (size_t i = 1; i < out.knots_.size(); ++i) out.knots_[i].second = std::max(out.knots_[i].second, out.knots_[i - 1].second);
  return out;
}

double Calibration::operator()(double said) const {
  if (knots_.empty()) return std::clamp(said, 0.0, 1.0);
  const auto after = std::lower_bound(knots_.begin(), knots_.end(), said, [](const auto& knot, double s) { return knot.first < s; });
  if (after == knots_.begin()) return knots_.front().second;
  if (after == knots_.end()) return knots_.back().second;
  const auto before = after - 1;
  const double share = (said - before->first) / (after->first - before->first);
  return before->second + share * (after->second - before->second);
}

void Reliability::add(const Chance& c) {
  size_t bin = 0;
  while (bin + 1 < kBins && c.said >= kBorders[bin + 1]) ++bin;
  const double y = c.came ? 1 : 0, p = std::clamp(c.said, 1e-9, 1 - 1e-9);
  bins[bin].said += c.weight * c.said;
  bins[bin].came += c.weight * y;
  bins[bin].n += c.weight;
  n += c.weight;
  came += c.weight * y;
  brier_sum += c.weight * (c.said - y) * (c.said - y);
  log_sum -= c.weight * std::log(c.came ? p : 1 - p);
}

double Reliability::reliability() const {
  double sum = 0;
  for (const Bin& b : bins) {
    if (b.n > 0) sum += b.n * std::pow((b.said - b.came) / b.n, 2);
  }
  return n > 0 ? sum / n : 0;
}

double Reliability::resolution() const {
  double sum = 0;
  for (const Bin& b : bins) {
    if (b.n > 0) sum += b.n * std::pow(b.came / b.n - base_rate(), 2);
  }
  return n > 0 ? sum / n : 0;
}

double Reliability::error() const {
  double sum = 0;
  for (const Bin& b : bins) sum += std::fabs(b.said - b.came);
  return n > 0 ? sum / n : 0;
}

void Reliability::write(base::JsonWriter& json, std::string_view key) const {
  json.key(key).begin_object().field("n", n).field("brier", brier()).field("base_rate_brier", base_brier()).field("skill", skill());
  json.field("reliability", reliability()).field("resolution", resolution()).field("uncertainty", base_brier()).field("calibration_error", error()).field("log_score", log_score());
  json.key("bins").begin_array();
  for (size_t i = 0; i < kBins; ++i) {
    if (bins[i].n > 0)
      json.begin_object()
          .field("from", kBorders[i])
          .field("to", kBorders[i + 1])
          .field("n", bins[i].n)
          .field("said", bins[i].said / bins[i].n)
          .field("came", bins[i].came / bins[i].n)
          .end_object();
  }
  json.end_array().end_object();
}

}  // namespace dragoman::forecast
