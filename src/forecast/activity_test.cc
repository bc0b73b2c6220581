#include "forecast/activity.h"

#include <gtest/gtest.h>

#include "forecast/rule_bank.h"
#include "forecast/test_history.h"

namespace dragoman::forecast {
namespace {

TEST(LiveList, KeepsTheLiveliestAndIsNeverLong) {
  std::vector<std::uint32_t> list, left;
  // The worth of an item is its last three digits.
  const auto worth = [](std::uint32_t i) { return static_cast<float>(i % 1000); };
  for (std::uint32_t i = 0; i < 2 * kKept - 1; ++i) add_live(list, i, worth, [&](std::uint32_t x) { left.push_back(x); });
  EXPECT_EQ(list.size(), 2 * kKept - 1);
  EXPECT_TRUE(left.empty());
  add_live(list, 999'999U, worth, [&](std::uint32_t x) { left.push_back(x); });
  ASSERT_EQ(list.size(), kKept);
  ASSERT_EQ(left.size(), kKept);
  float least = 1000;
  for (const std::uint32_t i : list) least = std::min(least, worth(i));
  for (const std::uint32_t i : left) EXPECT_LE(worth(i), least);
  EXPECT_TRUE(std::is_sorted(list.begin(), list.end() - 1));  // in the order of their coming
  EXPECT_EQ(list.back(), 999'999U);
}

// One country that meets somebody new every hour, and one neighbour now and then.
class Crowd : public testing::Test {
 protected:
  static constexpr std::uint32_t kParties = 5 * kKept, kNeighbour = 1;
  static History history() {
    History out;
    for (std::uint32_t i = 0; i < kParties; ++i) out.entities.push_back(fmt::format("Party{} (Land{})", i, i % 2));
    out.relations = {"meet"};
    group_by_names(out);
    return out;
  }
  Crowd() : history_(history()), activity_(history_) {
    std::int32_t day = 0;
    for (std::uint32_t i = 2; i < kParties; i += 24, ++day) {
      std::vector<Quad> quads;
      for (std::uint32_t k = i; k < std::min(i + 24, kParties); ++k) quads.push_back({0, 0, k, day});
      if (day % 20 == 0) quads.push_back({0, 0, kNeighbour, day});
      activity_.add_step(quads);
    }
    today_ = day;
  }
  bool is_live(std::uint32_t object) const {
    const EntityActivity& actor = activity_.entity(0);
    return std::any_of(actor.live.begin(), actor.live.end(), [&](std::uint32_t p) { return actor.partners[p].object == object; });
  }
  History history_;
  Activity activity_;
  std::int32_t today_ = 0;
};

TEST_F(Crowd, WalksAreBoundedAndCountersAreNot) {
  const EntityActivity& actor = activity_.entity(0);
  EXPECT_EQ(actor.partners.size(), kParties - 1);
  EXPECT_LT(actor.live.size(), 2 * kKept);
  EXPECT_GE(actor.live.size(), kKept);
  EXPECT_LT(activity_.objects_of(0).size(), 2 * kKept);
  EXPECT_LT(activity_.objects_of_group(activity_.group(0), 0).size(), 2 * kKept);
  EXPECT_EQ(activity_.different_objects(0, 0), kParties - 1);
  EXPECT_EQ(activity_.different_objects(0), kParties - 1);
  // The first is long off the list, and all is still known of it.
  EXPECT_FALSE(is_live(2));
  ASSERT_NE(activity_.partner(0, 2), nullptr);
  EXPECT_EQ(activity_.partner(0, 2)->find(0)->seen.total, 1U);
  EXPECT_TRUE(is_live(kNeighbour));
  EXPECT_TRUE(is_live(kParties - 1));
}

TEST_F(Crowd, WhoLeftComesBackWithAnEvent) {
  const Quad again{0, 0, 2, today_};
  activity_.add_step(std::span(&again, 1));
  EXPECT_TRUE(is_live(2));
  EXPECT_EQ(activity_.partner(0, 2)->find(0)->seen.total, 2U);
  EXPECT_EQ(activity_.different_objects(0, 0), kParties - 1);
  EXPECT_EQ(activity_.different_objects(0), kParties - 1);
  const auto& actor = activity_.entity(0);
  std::vector<std::uint32_t> once(actor.live);
  std::sort(once.begin(), once.end());
  EXPECT_EQ(std::adjacent_find(once.begin(), once.end()), once.end());
}

// The bank counts a subject's partners once a day for all that is asked of it; question by question the same must come out.
TEST(RuleBank, CountsAsQuestionByQuestion) {
  const History history = small_history(12, 40, 30);
  const std::uint32_t relations = history.relation_count();
  Activity activity(history);
  RuleBank bank(relations);
  constexpr size_t kLevels = RuleBank::kLevels, kAges = RuleBank::kAges;
  std::vector<Support> expected(bank.counts().size());
  for (size_t begin = 0; begin < history.quads.size();) {
    size_t end = begin;
    while (end < history.quads.size() && history.quads[end].step == history.quads[begin].step) ++end;
    const std::span<const Quad> day = std::span(history.quads).subspan(begin, end - begin);
    const auto questions = questions_of(day, relations);
    for (const Question& question : questions) {
      for (const Partner& partner : activity.entity(question.subject).partners) {
        const bool hit = std::find(question.answers.begin(), question.answers.end(), partner.object) != question.answers.end();
        for (const DyadRelation& body : partner.relations) {
          const auto age = static_cast<size_t>(RuleBank::age_bin(question.step - body.seen.last));
          const size_t level = body.seen.total <= 1 ? 0 : body.seen.total <= 4 ? 1 : 2;
          Support& support = expected[((static_cast<size_t>(question.relation) * 2 * relations + body.relation) * kAges + age) * kLevels + level];
          ++support.total;
          support.hits += hit ? 1 : 0;
        }
      }
    }
    bank.learn(activity, questions, 3);
    activity.add_step(day);
    begin = end;
  }
  std::uint64_t hits = 0;
  for (size_t i = 0; i < expected.size(); ++i) {
    ASSERT_EQ(bank.counts()[i].total, expected[i].total) << i;
    ASSERT_EQ(bank.counts()[i].hits, expected[i].hits) << i;
    hits += expected[i].hits;
  }
  EXPECT_GT(hits, 1000U);
}

}  // namespace
}  // namespace dragoman::forecast
