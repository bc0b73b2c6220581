#include "syntax/names.h"

#include <gtest/gtest.h>

namespace dragoman::syntax {
namespace {

TEST(Names, AgreesWithTryingEverythingAndIsLegal) {
  constexpr int kTags = 5;
  constexpr int kWords = 4;
  std::uint32_t seed = 3;
  const auto next = [&] {
    seed = seed * 1664525U + 1013904223U;
    return static_cast<float>(seed >> 20) / 1024.0F - 2.0F;
  };
  const auto legal = [](int from, int to) { return to == 0 || to % 2 == 1 || from == to || from == to - 1; };
  for (int round = 0; round < 100; ++round) {
    float scores[kWords * kTags];
    float steps[kTags * kTags];
    for (float& s : scores) s = next();
    for (float& s : steps) s = next();
    float best = -1e9F;
    for (int code = 0; code < 625; ++code) {
      int tags[kWords] = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
      bool fine = legal(0, tags[0]);
      float sum = scores[tags[0]];
      for (int i = 1; i < kWords; ++i) {
        fine = fine && legal(tags[i - 1], tags[i]);
        sum += steps[tags[i - 1] * kTags + tags[i]] + scores[i * kTags + tags[i]];
      }
      if (fine) best = std::max(best, sum);
    }
    NameScratch scratch;
    int out[kWords];
    best_names(scores, kWords, kTags, kTags, steps, scratch, out);
    float sum = scores[out[0]];
    EXPECT_TRUE(legal(0, out[0]));
    for (int i = 1; i < kWords; ++i) {
      EXPECT_TRUE(legal(out[i - 1], out[i]));
      sum += steps[out[i - 1] * kTags + out[i]] + scores[i * kTags + out[i]];
    }
    EXPECT_NEAR(sum, best, 1e-4F);
  }
}

}  // namespace
}  // namespace dragoman::syntax
