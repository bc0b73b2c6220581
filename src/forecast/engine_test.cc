#include "forecast/engine.h"

#include <gtest/gtest.h>

#include <cmath>

#include "forecast/accuracy_report.h"
#include "forecast/test_history.h"

namespace dragoman::forecast {
namespace {

FitOptions quick(int threads) {
  FitOptions options;
  options.threads = threads;
  options.latent_passes = 1;
  options.boosting.trees = 12;
  options.boosting.depth = 4;
  options.additive.rounds = 4;
  return options;
}

// Scores of all candidates of every question of one step, by every mode, as text.
std::string scores_at(const History& history, std::int32_t end, std::int32_t step, int threads) {
  Engine engine(history, quick(threads));
  engine.fit(end);
  std::string out;
  for (const StepSpan& span : steps_of(history)) {
    if (span.step < end || span.step > step) continue;
    if (span.step == step) {
      const auto questions = questions_of(span.quads, history.relation_count());
      std::vector<std::string> lines(questions.size());
      engine.for_each(questions, [&](size_t q, const CandidateMaker& maker) {
        lines[q] = fmt::format("{} {}:", questions[q].subject, questions[q].relation);
        for (size_t c = 0; c < maker.candidates().size(); ++c) {
          for (const Mode mode : {Mode::kBoosted, Mode::kAdditive, Mode::kRules})
            lines[q] += fmt::format(" {}={}", maker.candidates()[c].object, engine.score(mode, maker.candidates()[c], maker.rows()[c]));
        }
      });
      for (const std::string& line : lines) out += line + "\n";
    }
    engine.advance(span);
  }
  return out;
}

TEST(Engine, SameBytesForAnyThreadCount) {
  const History history = small_history(30, 60, 40);
  const std::string one = scores_at(history, 50, 52, 1);
  EXPECT_GT(one.size(), 1000U);
  EXPECT_EQ(one, scores_at(history, 50, 52, 3));
  EXPECT_EQ(one, scores_at(history, 50, 52, 8));
}

// What happens on a day, or after it, moves no score of that day.
TEST(Engine, FutureEventsMoveNoScore) {
  const History history = small_history(30, 60, 40);
  History planted = history;
  for (std::uint32_t i = 0; i < 200; ++i) {
    planted.quads.push_back({i % 30, i % 3, 7, 53});
    planted.ids.push_back("planted");
  }
  for (Quad& quad : planted.quads) {
    if (quad.step > 53) quad.object = 3;
  }
  sort_by_step(planted);
  EXPECT_EQ(scores_at(history, 50, 52, 2), scores_at(planted, 50, 52, 2));
}

TEST(Engine, ThePastDoesMoveScores) {
  const History history = small_history(30, 60, 40);
  History changed = history;
  changed.quads[changed.quads.size() / 2].object = 3;
  EXPECT_NE(scores_at(history, 50, 52, 2), scores_at(changed, 50, 52, 2));
}

TEST(Engine, LearnsWhatIsRegular) {
  const History history = small_history(30, 80, 40);
  EvaluationOptions options;
  options.fit = quick(2);
  options.fit.boosting.trees = 30;
  const EvaluationReport report = evaluate(history, options);
  const double chance = 100.0 * (1 + std::log(30.0)) / 30;
  EXPECT_GT(report.single.at("boosted").all.mrr(), 65);
  EXPECT_GT(report.single.at("rules").all.mrr(), 65);
  EXPECT_GT(report.single.at("additive").all.mrr(), 60);
  EXPECT_GT(report.multi.at("boosted").all.mrr(), 60);
  EXPECT_GT(report.baselines.at("frequency").all.mrr(), chance);
  const Breakdown& b = report.single.at("boosted");
  EXPECT_EQ(b.all.asked, b.head.asked + b.tail.asked);
  EXPECT_EQ(b.all.asked, b.strata[0].asked + b.strata[1].asked + b.strata[2].asked);
  std::uint64_t later = 0;
  for (const Quad& quad : history.quads) later += quad.step >= history.fit_end ? 1 : 0;
  EXPECT_EQ(b.all.asked, 2 * later);
  const std::string json = evaluation_json(report, history, {100, 2});
  for (const char* key : {"\"mrr\":", "\"hits1\":", "\"hits3\":", "\"hits10\":", "\"seconds\":", "\"peak_mb\":100", "\"strata\":{\"recurrent\"", "\"baselines\":{\"frequency\"",
                          "\"transparent\":", "\"multi_step\":", "\"frozen\":"})
    EXPECT_NE(json.find(key), std::string::npos) << key;
}

TEST(Engine, WithNextToNoHistoryTheRulesAnswer) {
  History history = small_history(6, 4, 3);
  history.fit_end = 3;
  EvaluationOptions options;
  options.fit = quick(2);
  const EvaluationReport report = evaluate(history, options);
  EXPECT_EQ(report.single.count("boosted"), 0U);
  EXPECT_EQ(report.single.at("rules").all.asked, 6U);
}

// -- ranks ------------------------------------------------------------------------------------------------------------------------

std::vector<Candidate> pool(std::initializer_list<std::uint32_t> objects) {
  std::vector<Candidate> out;
  for (const std::uint32_t object : objects) out.emplace_back().object = object;
  return out;
}

TEST(Rank, TiesTakeTheMeanOfBestAndWorst) {
  EXPECT_EQ(rank_of(2, pool({1, 2, 3, 4}), {5, 1, 1, 1}, {2}, 100), 3);    // places 2, 3, 4
  EXPECT_EQ(rank_of(1, pool({1, 2}), {1, 1}, {1}, 100), 1.5);
  EXPECT_EQ(rank_of(1, pool({1, 2}), {2, 1}, {1}, 100), 1);
}

TEST(Rank, OtherTrueAnswersAreLeftOut) {
  EXPECT_EQ(rank_of(3, pool({1, 2, 3}), {3, 2, 1}, {1, 3}, 100), 2);
  EXPECT_EQ(rank_of(3, pool({1, 2, 3}), {3, 2, 1}, {1, 2, 3, 3}, 100), 1);
}

TEST(Rank, OutsideThePoolTheExpectedRankOfTheRest) {
  // Entities 0..9, three in the pool, one of them another answer: two above, then the middle of the seven outside.
  EXPECT_EQ(rank_of(9, pool({1, 2, 3}), {3, 2, 1}, {9, 1}, 10), 2 + 4.0);
  // Another answer outside the pool is no rival.
  EXPECT_EQ(rank_of(9, pool({1, 2, 3}), {3, 2, 1}, {9, 8}, 10), 3 + 3.5);
}

TEST(RuleBank, CountsWhatFollowsWhat) {
  History history;
  history.entities = {"a", "b", "c"};
  history.relations = {"blame", "strike"};
  group_by_names(history);
  Activity activity(history);
  RuleBank bank(2);
  // b is blamed by a; ten times a strikes b on the next day.
  for (std::int32_t day = 0; day < 20; day += 2) {
    const Quad blame{0, 0, 1, day}, strike{0, 1, 1, day + 1};
    bank.learn(activity, questions_of(std::span(&blame, 1), 2), 1);
    activity.add_step(std::span(&blame, 1));
    bank.learn(activity, questions_of(std::span(&strike, 1), 2), 1);
    activity.add_step(std::span(&strike, 1));
  }
  const Support next_day = bank.support(0, 0, 1);
  EXPECT_EQ(next_day.hits, 10U);
  EXPECT_EQ(next_day.total, 10U);
  EXPECT_EQ(bank.support(0, 1, 1).total, 0U);
  EXPECT_NEAR(bank.confidence(0, 1, 9, 1), (6 + 20 * 10.0 / 30) / (6 + 20), 1e-6);
}

TEST(RuleBank, RulesAreSummedByAge) {
  RuleBank bank(2);
  History history;
  history.entities = {"a", "b"};
  history.relations = {"blame", "strike"};
  group_by_names(history);
  Activity activity(history);
  for (std::int32_t day = 0; day < 40; ++day) {
    const std::vector<Quad> quads{{0, 0, 1, day}, {0, 1, 1, day}};
    bank.learn(activity, questions_of(quads, 2), 1);
    activity.add_step(quads);
  }
  const auto rules_at = [&](std::int32_t age) {
    Partner partner;
    partner.add(0, true, 100 - age);
    return apply_rules(bank, partner, 1, 100);
  };
  const RuleScores yesterday = rules_at(1);
  EXPECT_GT(yesterday.day, 0.1F);
  EXPECT_EQ(yesterday.day, yesterday.recent);
  EXPECT_EQ(yesterday.day, yesterday.sum);
  EXPECT_EQ(yesterday.month + yesterday.old, 0);
  // An act of long ago counts among the old, and for the whole.
  Partner both;
  both.add(1, true, 20);
  both.add(0, true, 99);
  const RuleScores mixed = apply_rules(bank, both, 1, 100);
  EXPECT_EQ(mixed.day, yesterday.day);
  EXPECT_EQ(mixed.recent + mixed.month + mixed.old, mixed.sum);
}

TEST(Decayed, HalvesAfterItsHalfLife) {
  Decayed seen;
  seen.add(10);
  seen.add(10);
  EXPECT_EQ(seen.total, 2U);
  EXPECT_EQ(seen.steps, 1U);
  EXPECT_FLOAT_EQ(seen.at(0, 11), 1.0F);
  EXPECT_FLOAT_EQ(seen.at(1, 14), 1.0F);
  seen.add(14);
  EXPECT_FLOAT_EQ(seen.at(1, 14), 2.0F);
  EXPECT_EQ(seen.previous, 10);
}

}  // namespace
}  // namespace dragoman::forecast
