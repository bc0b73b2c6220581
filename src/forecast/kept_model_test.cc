#include "forecast/kept_model.h"

#include <gtest/gtest.h>

#include <cmath>

#include "forecast/outlook.h"
#include "forecast/outlook_report.h"
#include "forecast/test_history.h"

namespace dragoman::forecast {
namespace {

FitOptions quick() {
  FitOptions options;
  options.threads = 2;
  options.latent_passes = 1;
  options.boosting.trees = 8;
  options.boosting.depth = 3;
  options.additive.rounds = 2;
  return options;
}

// Scores of all candidates of a step's questions, by every mode.
std::vector<double> scores_at(Engine& engine, const History& history, std::int32_t step) {
  std::vector<std::vector<double>> parts;
  for (const StepSpan& span : steps_of(history)) {
    if (span.step != step) continue;
    const auto questions = questions_of(span.quads, history.relation_count());
    parts.resize(questions.size());
    engine.for_each(questions, [&](size_t q, const CandidateMaker& maker) {
      for (size_t c = 0; c < maker.candidates().size(); ++c) {
        for (const Mode mode : {Mode::kBoosted, Mode::kAdditive, Mode::kRules}) parts[q].push_back(engine.score(mode, maker.candidates()[c], maker.rows()[c]));
      }
    });
  }
  std::vector<double> out;
  for (const auto& part : parts) out.insert(out.end(), part.begin(), part.end());
  return out;
}

History first_days(const History& history, std::int32_t end) {
  History out = history;
  std::erase_if(out.quads, [&](const Quad& quad) { return quad.step >= end; });
  out.ids.resize(out.quads.size());
  return out;
}

const History& whole() {
  static const History history = small_history(18, 70, 30);
  return history;
}

const std::string& file_of_day_50() {
  static const std::string bytes = [] {
    Engine engine(whole(), quick());
    engine.fit(50);
    return model_bytes(engine.keep());
  }();
  return bytes;
}

TEST(KeptModel, AnswersAsTheOneThatWasLearned) {
  Engine learned(whole(), quick());
  learned.fit(50);
  auto model = read_model(file_of_day_50(), "m");
  ASSERT_TRUE(model) << model.error().to_string();
  EXPECT_EQ(model_bytes(*model), file_of_day_50());
  EXPECT_EQ(model_bytes(learned.keep()), file_of_day_50());
  History history = whole();
  ASSERT_TRUE(fit_to(*model, history, "m"));
  EXPECT_EQ(history.quads, whole().quads);
  Engine resumed(history, quick());
  resumed.resume(*model, 50);
  const auto scores = scores_at(resumed, history, 50);
  ASSERT_GT(scores.size(), 500U);
  EXPECT_EQ(scores, scores_at(learned, whole(), 50));
}

// A day later: a party, a relation and a country nobody had heard of, which come first in the history's own numbering.
TEST(KeptModel, GoesOnWithAHistoryThatHasGrown) {
  History grown = whole();
  for (Quad& quad : grown.quads) {
    ++quad.subject;
    ++quad.object;
    ++quad.relation;
  }
  grown.entities.insert(grown.entities.begin(), "Envoy (Newland)");
  grown.relations.insert(grown.relations.begin(), "salute");
  grown.quads.push_back({0, 0, 1, 51});
  grown.ids.push_back("new");
  group_by_names(grown);
  sort_by_step(grown);
  auto model = read_model(file_of_day_50(), "m");
  ASSERT_TRUE(model);
  ASSERT_TRUE(fit_to(*model, grown, "m"));
  EXPECT_EQ(grown.entities.back(), "Envoy (Newland)");
  EXPECT_EQ(grown.relations.back(), "salute");
  EXPECT_EQ(grown.groups[grown.group_of.back()], "Newland");
  for (size_t i = 0; i < whole().quads.size(); ++i) {
    if (whole().quads[i].step < 50) {
      EXPECT_EQ(grown.quads[i], whole().quads[i]);
    }
  }
  Engine engine(grown, quick());
  engine.resume(*model, 50);
  Engine learned(whole(), quick());
  learned.fit(50);
  // The vectors are those of the same parties and acts; inverses have moved.
  const Recent nothing;
  for (std::uint32_t subject = 0; subject < 18; ++subject) {
    for (std::uint32_t relation = 0; relation < 6; ++relation) {
      std::vector<float> before(LatentModel::kDimensions), after(before);
      learned.latent().query(subject, relation, 50, nothing, before);
      engine.latent().query(subject, relation < 3 ? relation : relation + 1, 50, nothing, after);
      EXPECT_EQ(before, after);
      EXPECT_EQ(learned.latent().score(before, 5), engine.latent().score(after, 5));
    }
  }
  // So is what acts say together.
  Partner acted, moved;
  acted.add(1, true, 48);
  acted.add(3 + 2, false, 49);
  moved.add(1, true, 48);
  moved.add(4 + 2, false, 49);
  EXPECT_EQ(learned.dyads().score(acted, 0, 50), engine.dyads().score(moved, 0, 50));
  EXPECT_GT(scores_at(engine, grown, 50).size(), 500U);
}

TEST(KeptModel, ExtendedLearnsWhatCameSince) {
  auto model = read_model(file_of_day_50(), "m");
  ASSERT_TRUE(model);
  Engine extended(whole(), quick());
  extended.resume(*model, 60);
  EXPECT_EQ(extended.keep().learned_to, 60);
  EXPECT_NE(model_bytes(extended.keep()), file_of_day_50());
  // Days after the sixtieth move nothing.
  const History cut = first_days(whole(), 61);
  Engine on_less(cut, quick());
  on_less.resume(*model, 60);
  EXPECT_EQ(scores_at(extended, whole(), 60), scores_at(on_less, cut, 60));
}

TEST(KeptModel, ForecasterKeepsItsCalibration) {
  const std::vector<std::uint8_t> classes = {0, 2, 1};
  const std::vector<bool> meetings = {true, false, false};
  Forecaster learned(whole(), classes, meetings, quick(), Mode::kBoosted);
  learned.fit(60);
  auto model = read_model(model_bytes(learned.keep()), "m");
  ASSERT_TRUE(model);
  const auto text = [&](Forecaster& forecaster) { return outlook_json(*forecaster.ask({60, "Land0", "", 8}), whole(), 60); };
  Forecaster same(whole(), classes, meetings, quick(), Mode::kBoosted);
  const auto use = same.resume(*model, 60);
  ASSERT_TRUE(use) << use.error().to_string();
  EXPECT_EQ(*use, ModelUse::kAsItIs);
  EXPECT_EQ(text(same), text(learned));
  Forecaster later(whole(), classes, meetings, quick(), Mode::kBoosted);
  EXPECT_EQ(*later.resume(*model, 63), ModelUse::kExtended);
  EXPECT_NE(later.keep().calibrated_to, model->calibrated_to);
  Forecaster earlier(whole(), classes, meetings, quick(), Mode::kBoosted);
  EXPECT_EQ(earlier.resume(*model, 55).error().code, "DM808");
  Forecaster other_mode(whole(), classes, meetings, quick(), Mode::kAdditive);
  EXPECT_EQ(other_mode.resume(*model, 60).error().code, "DM808");
}

TEST(KeptModel, IsRefusedWhereItDoesNotFit) {
  const auto refused = [](const History& changed) {
    auto model = read_model(file_of_day_50(), "m");
    History history = changed;
    return fit_to(*model, history, "m").error().code;
  };
  History other = whole();
  other.entities[4] = "Somebody else";
  EXPECT_EQ(refused(other), "DM808");
  other = whole();
  other.relations[1] = "praise";
  EXPECT_EQ(refused(other), "DM808");
  other = whole();
  other.quads.erase(other.quads.begin());
  other.ids.erase(other.ids.begin());
  EXPECT_EQ(refused(other), "DM808");
  other = whole();
  other.has_days = true;
  EXPECT_EQ(refused(other), "DM808");
}

TEST(KeptModel, WhatIsNoModelIsNamed) {
  EXPECT_EQ(read_model("", "m").error().code, "DM806");
  EXPECT_EQ(read_model("not a model at all", "m").error().code, "DM806");
  std::string other_version = file_of_day_50();
  other_version[8] = 9;
  EXPECT_EQ(read_model(other_version, "m").error().code, "DM806");
  std::string other_features = file_of_day_50();
  other_features[20] ^= 1;
  EXPECT_EQ(read_model(other_features, "m").error().code, "DM806");
  const std::string& file = file_of_day_50();
  for (const size_t size : {size_t{80}, size_t{120}, file.size() / 2, file.size() - 1}) EXPECT_EQ(read_model(file.substr(0, size), "m").error().code, "DM807") << size;
  for (size_t at = 120; at < file.size(); at += file.size() / 50) {
    std::string damaged = file;
    damaged[at] ^= 0x10;
    EXPECT_EQ(read_model(damaged, "m").error().code, "DM807") << at;
  }
}

// Bytes changed and sealed again: refused, or a model that can be used.
TEST(KeptModel, ForgedPayloadsDoNoHarm) {
  constexpr size_t kHead = 8 + 4 + 4 + 64 + 32;
  const std::string payload = file_of_day_50().substr(kHead);
  ASSERT_EQ(sealed_model(payload), file_of_day_50());
  size_t used = 0;
  std::uint64_t state = 1;
  for (int trial = 0; trial < 300; ++trial) {
    std::string forged = payload;
    for (int i = 0; i < 3; ++i) {
      state = state * 6364136223846793005ULL + 1442695040888963407ULL;
      // Names and sizes stand at the beginning, trees behind the edges: both halves of the trials look there.
      const size_t at = (state >> 20U) % (trial % 2 == 0 ? std::min<size_t>(forged.size(), 2000) : forged.size());
      forged[at] = static_cast<char>(state >> 55U);
    }
    auto model = read_model(sealed_model(forged), "m");
    if (!model) {
      EXPECT_EQ(model.error().code, "DM807");
      continue;
    }
    FeatureRow row{};
    row.fill(0.5F);
    for (const Mode mode : {Mode::kBoosted, Mode::kAdditive}) {
      if (model->ranker.can(mode)) {
        EXPECT_TRUE(std::isfinite(score_of(model->ranker, mode, Candidate{}, row)));
      }
    }
    History history = whole();
    if (!fit_to(*model, history, "m") || model->learned_to > 60) continue;
    Engine engine(history, quick());
    engine.resume(*model, 60);
    ++used;
    scores_at(engine, history, 60);
  }
  EXPECT_GT(used, 0U);
}

}  // namespace
}  // namespace dragoman::forecast
