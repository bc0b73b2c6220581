// The additive model: one curve per feature, fitted in turn.
#include <algorithm>
#include <cmath>

#include "forecast/boosting.h"
#include "forecast/parallel.h"

namespace dragoman::forecast {

void AdditiveModel::fit(const BinnedRows& rows, const AdditiveOptions& options) {
  const size_t width = rows.binning().width();
  curves_.assign(width, {});
  for (size_t f = 0; f < width; ++f) curves_[f].assign(rows.binning().edges(f).size() + 1, 0.0F);
  std::vector<float> scores(rows.size(), 0), gradient(rows.size()), curvature(rows.size());
  // The features of a block are fitted side by side on one gradient, blocks one after the other: a small rate makes up for what they share.
  for (int round = 0; round < options.rounds; ++round) {
    for (size_t block = 0; block < rows.block_count(); ++block) {
      softmax_gradient(rows, scores, gradient, curvature, options.threads);
      const size_t first = block * 8, last = std::min(first + 8, width);
      std::vector<std::vector<float>> change(last - first);
      parallel_for(last - first, options.threads, [&](size_t i, size_t) {
        std::vector<double> g(Binning::kBins, 0), h(Binning::kBins, 0);
        for (size_t row = 0; row < rows.size(); ++row) {
          const std::uint8_t bin = rows.bin(row, first + i);
          g[bin] += gradient[row];
          h[bin] += curvature[row];
        }
        change[i].resize(curves_[first + i].size());
        for (size_t b = 0; b < change[i].size(); ++b) change[i][b] = static_cast<float>(-options.rate * g[b] / (h[b] + options.l2));
      });
      for (size_t i = 0; i < change.size(); ++i) {
        for (size_t b = 0; b < change[i].size(); ++b) curves_[first + i][b] += change[i][b];
      }
      constexpr size_t kChunk = 8192;
      parallel_for((rows.size() + kChunk - 1) / kChunk, options.threads, [&](size_t chunk, size_t) {
        for (size_t row = chunk * kChunk; row < std::min(rows.size(), (chunk + 1) * kChunk); ++row) {
          for (size_t i = 0; i < change.size(); ++i) scores[row] += change[i][rows.bin(row, first + i)];
        }
      });
    }
  }
}

double AdditiveModel::part(const Binning& binning, size_t feature, float value) const { return curves_[feature][binning.bin(feature, value)]; }

double AdditiveModel::score(const Binning& binning, std::span<const float> row) const {
  double sum = 0;
  for (size_t f = 0; f < curves_.size(); ++f) sum += part(binning, f, row[f]);
  return sum;
}

}  // namespace dragoman::forecast
