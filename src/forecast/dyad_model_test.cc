#include "forecast/dyad_model.h"

#include <gtest/gtest.h>

#include "forecast/test_history.h"

namespace dragoman::forecast {
namespace {

constexpr std::uint32_t kWarn = 0, kHit = 1, kTalk = 2, kRelations = 3;

// Entity 0 warns one of 1..4 in turn and talks to another; the warned one is hit the next day.
struct World {
  World() : activity(history()), model(kRelations, 7) {}
  static const History& history() {
    static const History out = [] {
      History h;
      h.entities = {"a", "b", "c", "d", "e"};
      h.relations = {"warn", "hit", "talk"};
      group_by_names(h);
      return h;
    }();
    return out;
  }
  void live(std::int32_t days, bool learns) {
    for (const std::int32_t end = day + days; day < end; ++day) {
      const auto warned = static_cast<std::uint32_t>(1 + day * 3 % 4), talked = static_cast<std::uint32_t>(1 + (day * 3 + 1) % 4);
      std::vector<Quad> quads{{0, kWarn, warned, day}, {0, kTalk, talked, day}};
      if (day > 0) quads.push_back({0, kHit, last_warned, day});
      if (learns) model.learn(activity, questions_of(quads, kRelations), 2);
      activity.add_step(quads);
      last_warned = warned;
    }
  }
  float score(std::uint32_t object, std::uint32_t asked) const { return model.score(*activity.partner(0, object), asked, day); }
  Activity activity;
  DyadModel model;
  std::int32_t day = 0;
  std::uint32_t last_warned = 0;
};

TEST(DyadModel, LearnsWhatFollowsWhat) {
  World world;
  world.live(120, true);
  world.model.settle();
  for (int round = 0; round < 4; ++round) {
    for (std::uint32_t other = 1; other < 5; ++other) {
      if (other != world.last_warned) {
        EXPECT_GT(world.score(world.last_warned, kHit), world.score(other, kHit) + 1) << round << " " << other;
      }
    }
    world.live(1, false);
  }
}

TEST(DyadModel, AnswersByWhatIsSettled) {
  World world;
  world.live(20, true);
  world.model.settle();
  const float before = world.score(1, kHit);
  const std::vector<Quad> quads{{0, kHit, 1, world.day}};
  world.model.learn(world.activity, questions_of(quads, kRelations), 5);
  EXPECT_EQ(world.score(1, kHit), before);
  world.model.settle();
  EXPECT_GT(world.score(1, kHit), before);
}

// Weights serve a history with one relation more: the old ones keep their meaning, inverse ones among them.
TEST(DyadModel, ResumesAmongMoreRelations) {
  World world;
  world.live(40, true);
  world.model.settle();
  DyadModel more(kRelations + 1, 99);
  more.resume(world.model.weights());
  Partner acted, moved;
  acted.add(kWarn, true, 38);
  acted.add(kRelations + kTalk, false, 39);
  moved.add(kWarn, true, 38);
  moved.add(kRelations + 1 + kTalk, false, 39);
  EXPECT_EQ(world.model.score(acted, kHit, 40), more.score(moved, kHit, 40));
  EXPECT_EQ(world.model.score(acted, kRelations + kHit, 40), more.score(moved, kRelations + 1 + kHit, 40));
}

// With more partners than rivals some are drawn: the same ones for the same seed.
TEST(DyadModel, SameWeightsForTheSameSeed) {
  const History history = small_history(60, 40, 160);
  const auto learned = [&](std::uint64_t seed) {
    Activity activity(history);
    DyadModel model(history.relation_count(), seed);
    size_t begin = 0;
    for (std::int32_t day = 0; day < 40; ++day) {
      size_t end = begin;
      while (end < history.quads.size() && history.quads[end].step == day) ++end;
      const auto quads = std::span(history.quads).subspan(begin, end - begin);
      model.learn(activity, questions_of(quads, history.relation_count()), 1);
      activity.add_step(quads);
      begin = end;
    }
    EXPECT_GT(activity.entity(0).live.size(), DyadModel::kRivals + 1);
    return model.weights();
  };
  const DyadWeights one = learned(3), same = learned(3), other = learned(4);
  EXPECT_EQ(one.acts.weights, same.acts.weights);
  EXPECT_EQ(one.asked.weights, same.asked.weights);
  EXPECT_EQ(one.random, same.random);
  EXPECT_NE(one.asked.weights, other.asked.weights);
}

}  // namespace
}  // namespace dragoman::forecast
