#include "core/token_pairs.h"

#include <gtest/gtest.h>

#include "core/record.h"

namespace dragoman::core {
namespace {

TEST(TokenPairs, ClassesAreNamesOfRecords) {
  for (const auto name : pair_classes(PairTask::kRelation)) EXPECT_TRUE(relation_type_from(name)) << name;
  for (const auto name : pair_classes(PairTask::kPosition)) EXPECT_TRUE(stance_from(name)) << name;
  for (const auto name : pair_classes(PairTask::kStatement)) EXPECT_TRUE(medium_from(name)) << name;
  EXPECT_EQ(pair_classes(PairTask::kStatement).size(), static_cast<std::size_t>(kMediumCount));
  EXPECT_EQ(pair_classes(PairTask::kRelation).size(), static_cast<std::size_t>(kRelationTypeCount) - 1);  // all but `seeks`
}

TEST(TokenPairs, TheGreatestMarginComesFirst) {
  TokenPairs pairs;
  pairs.pairs.resize(4);
  const PairScores scorer = [](PairTask, const TokenPairs&, std::vector<float>& scores) {
    scores = {1, 3, 0, 2, 1, 0, 0, 1, 5, 0, 2, 0};  // margins 2, -1, 5, 2
    return 3;
  };
  std::vector<float> scores;
  const auto chosen = choose_pairs(scorer, PairTask::kIssue, pairs, 0, scores);
  ASSERT_EQ(chosen.size(), 3U);
  EXPECT_EQ(chosen[0].pair, 2U);
  EXPECT_EQ(chosen[0].type, 1U);
  EXPECT_EQ(chosen[0].margin, 5.0F);
  EXPECT_EQ(chosen[1].pair, 0U);  // equals keep the order of the pairs
  EXPECT_EQ(chosen[2].pair, 3U);
  EXPECT_TRUE(choose_pairs(scorer, PairTask::kIssue, {}, 0, scores).empty());
}

}  // namespace
}  // namespace dragoman::core
