#include "forecast/dyad_events.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "forecast/engine.h"
#include "forecast/test_history.h"

namespace dragoman::forecast {
namespace {

void expect_same(const Decayed& a, const Decayed& b) {
  EXPECT_EQ(a.mass, b.mass);
  EXPECT_EQ(a.last, b.last);
  EXPECT_EQ(a.previous, b.previous);
  EXPECT_EQ(a.total, b.total);
  EXPECT_EQ(a.steps, b.steps);
}

// Against counting anew from a history without the events.
TEST(DyadEvents, APartnerWithoutEventsIsAsIfTheyHadNeverBeen) {
  const History history = small_history(9, 40, 20);
  const DyadEvents dyads(history);
  const auto shared = dyads.of(1, 3);
  ASSERT_GT(shared.size(), 6U);
  EXPECT_EQ(shared.size(), dyads.of(3, 1).size());
  const std::vector<std::uint32_t> gone{shared[1], shared[2], shared[5]};
  Activity activity(history);
  std::vector<Quad> left;
  for (std::uint32_t i = 0; i < history.quads.size(); ++i) {
    if (std::find(gone.begin(), gone.end(), i) == gone.end() && history.quads[i].step < 35) left.push_back(history.quads[i]);
  }
  for (size_t begin = 0; begin < left.size();) {
    size_t end = begin;
    while (end < left.size() && left[end].step == left[begin].step) ++end;
    activity.add_step(std::span(left).subspan(begin, end - begin));
    begin = end;
  }
  const Partner quick = dyads.partner_without(1, 3, 35, gone);
  const Partner* slow = activity.partner(1, 3);
  ASSERT_NE(slow, nullptr);
  expect_same(quick.acted, slow->acted);
  expect_same(quick.received, slow->received);
  ASSERT_EQ(quick.relations.size(), slow->relations.size());
  for (const DyadRelation& relation : slow->relations) {
    ASSERT_NE(quick.find(relation.relation), nullptr);
    expect_same(quick.find(relation.relation)->seen, relation.seen);
  }
}

TEST(DyadEvents, TheLatestComeFirst) {
  const History history = small_history(9, 40, 20);
  const DyadEvents dyads(history);
  for (const std::uint32_t relation : {0U, 1U, 3U}) {
    const auto found = dyads.latest(2, relation, 3, 30, 4);
    ASSERT_FALSE(found.empty());
    EXPECT_LE(found.size(), 4U);
    EXPECT_TRUE(std::is_sorted(found.rbegin(), found.rend()));
    for (const std::uint32_t event : found) {
      const Quad& quad = history.quads[event];
      EXPECT_LT(quad.step, 30);
      EXPECT_EQ(quad.relation, relation % 3);
      EXPECT_EQ(relation < 3 ? quad.subject : quad.object, 2U);
    }
  }
}

TEST(CandidateMaker, WithItsOwnPartnerACandidateIsWhatItWas) {
  const History history = small_history(18, 50, 30);
  FitOptions options;
  options.threads = 1;
  options.boosting.trees = 3;
  Engine engine(history, options);
  engine.fit(40);
  for (const StepSpan& span : steps_of(history)) {
    if (span.step != 40) continue;
    const auto questions = questions_of(span.quads, history.relation_count());
    engine.for_each(questions, [&](size_t q, const CandidateMaker& maker) {
      for (size_t c = 0; c < maker.candidates().size(); ++c) {
        const auto [same, row] = maker.with_partner(questions[q], c, maker.candidates()[c].partner);
        EXPECT_EQ(row, maker.rows()[c]);
        EXPECT_EQ(same.prescore, maker.candidates()[c].prescore);
        const auto [stranger, empty] = maker.with_partner(questions[q], c, nullptr);
        EXPECT_EQ(empty[dyad_total], 0);
        EXPECT_EQ(empty[rule_noisy_or], 0);
      }
    });
  }
}

}  // namespace
}  // namespace dragoman::forecast
