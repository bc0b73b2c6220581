#include "forecast/boosting.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dragoman::forecast {
namespace {

// Groups of eight rows; the answer is most often the one with the greatest first feature.
struct Sample {
  std::vector<float> values, labels;
  Binning binning;
};

Sample sample() {
  Sample out;
  std::uint64_t state = 5;
  const auto draw = [&] {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<float>(state >> 40U) / 16777216.0F;
  };
  for (int group = 0; group < 400; ++group) {
    size_t best = 0;
    float most = -1;
    for (size_t i = 0; i < 8; ++i) {
      const float x = draw(), noise = draw();
      if (x + noise / 2 > most) {
        most = x + noise / 2;
        best = i;
      }
      out.values.insert(out.values.end(), {x, draw(), draw()});
    }
    for (size_t i = 0; i < 8; ++i) out.labels.push_back(i == best ? 1.0F : 0.0F);
  }
  out.binning = Binning(out.values, 3);
  return out;
}

BoostedTrees fitted(const Sample& from, std::uint64_t seed, int forests, int threads = 1) {
  BinnedRows rows(from.binning);
  for (size_t i = 0; i < from.labels.size(); ++i) {
    rows.add(std::span(from.values).subspan(i * 3, 3), from.labels[i], 1);
    if (i % 8 == 7) rows.end_group();
  }
  BoostingOptions options;
  options.trees = 10;
  options.depth = 3;
  options.seed = seed;
  options.forests = forests;
  options.threads = threads;
  BoostedTrees out;
  out.fit(rows, options);
  return out;
}

TEST(BoostedTrees, SeveralForestsAreTheirMean) {
  const Sample from = sample();
  const BoostedTrees both = fitted(from, 7, 2), first = fitted(from, 7, 1), second = fitted(from, 8, 1);
  EXPECT_EQ(both.trees().size(), 20U);
  size_t different = 0;
  for (size_t i = 0; i < 100; ++i) {
    const auto row = std::span(from.values).subspan(i * 3, 3);
    EXPECT_NEAR(both.score(row), (first.score(row) + second.score(row)) / 2, 1e-5);
    different += std::fabs(first.score(row) - second.score(row)) > 1e-4 ? 1 : 0;
  }
  EXPECT_GT(different, 50U);
  for (size_t f = 0; f < 3; ++f) EXPECT_NEAR(both.gains(3)[f], first.gains(3)[f] + second.gains(3)[f], 1e-9);
  EXPECT_GT(both.gains(3)[0], 10 * both.gains(3)[1]);
}

TEST(BoostedTrees, SameForestsForAnyThreadCount) {
  const Sample from = sample();
  const BoostedTrees one = fitted(from, 7, 2, 1), four = fitted(from, 7, 2, 4);
  for (size_t i = 0; i < 100; ++i) EXPECT_EQ(one.score(std::span(from.values).subspan(i * 3, 3)), four.score(std::span(from.values).subspan(i * 3, 3)));
}

}  // namespace
}  // namespace dragoman::forecast
