#include "syntax/tree.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace dragoman::syntax {
namespace {

std::vector<std::int32_t> tree_of(const std::vector<float>& scores, int n) {
  TreeScratch scratch;
  std::vector<std::int32_t> heads(n);
  best_tree(scores, n, scratch, heads);
  return heads;
}

bool is_tree(const std::vector<std::int32_t>& heads) {
  const int n = static_cast<int>(heads.size());
  int roots = 0;
  for (int i = 0; i < n; ++i) {
    roots += heads[i] < 0 ? 1 : 0;
    int at = i;
    for (int steps = 0; at >= 0; ++steps) {
      if (steps > n) return false;
      at = heads[at];
    }
  }
  return roots == 1;
}

double sum_of(const std::vector<float>& scores, const std::vector<std::int32_t>& heads) {
  double sum = 0;
  const std::size_t m = heads.size() + 1;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += scores[i * m + static_cast<std::size_t>(heads[i] + 1)];
  return sum;
}

TEST(Tree, AgreesWithTryingEverything) {
  std::uint32_t seed = 7;
  for (int round = 0; round < 400; ++round) {
    const int n = 1 + round % 5;
    std::vector<float> scores(static_cast<std::size_t>(n) * (n + 1));
    for (float& s : scores) {
      seed = seed * 1664525U + 1013904223U;
      s = static_cast<float>(seed >> 20) / 256.0F - 8.0F;
    }
    double best = -std::numeric_limits<double>::infinity();
    std::vector<std::int32_t> heads(n, -1);
    const std::function<void(int)> all = [&](int i) {
      if (i == n) {
        if (is_tree(heads)) best = std::max(best, sum_of(scores, heads));
        return;
      }
      for (heads[i] = -1; heads[i] < n; ++heads[i]) {
        if (heads[i] != i) all(i + 1);
      }
    };
    all(0);
    const auto found = tree_of(scores, n);
    ASSERT_TRUE(is_tree(found)) << "round " << round;
    EXPECT_NEAR(sum_of(scores, found), best, 1e-3) << "round " << round;
  }
}

TEST(Tree, OneRootEvenWhenEveryWordWantsToBeIt) {
  const int n = 6;
  std::vector<float> scores(n * (n + 1), -5.0F);
  for (int i = 0; i < n; ++i) scores[i * (n + 1)] = 9.0F;
  EXPECT_TRUE(is_tree(tree_of(scores, n)));
}

TEST(Tree, TiesAreSettledTheSameWayAndLongRingsEnd) {
  const auto tied = tree_of(std::vector<float>(3 * 4, 0.0F), 3);
  EXPECT_TRUE(is_tree(tied));
  EXPECT_EQ(tied, tree_of(std::vector<float>(3 * 4, 0.0F), 3));
  const int n = 200;
  std::vector<float> scores(n * (n + 1), 0.0F);
  for (int i = 0; i < n; ++i) scores[i * (n + 1) + (i + 1) % n + 1] = 5.0F;
  EXPECT_TRUE(is_tree(tree_of(scores, n)));
  EXPECT_TRUE(tree_of({}, 0).empty());
}

}  // namespace
}  // namespace dragoman::syntax
