#include "syntax/pair_scorer.h"

#include <gtest/gtest.h>

#include "base/test_folder.h"
#include "base/tsv.h"
#include "syntax/golden.h"

namespace dragoman::syntax {
namespace {

const std::filesystem::path kModels = std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "data/models";

struct Read {
  std::vector<core::Token> tokens;
  Parser::Memory memory;
};

Read read(const Parser& parser, const std::string& line) {
  Read out;
  Parser::Scratch scratch;
  out.tokens = golden::words_of(line);
  parser.parse(line, out.tokens, scratch, &out.memory);
  return out;
}

core::TokenPairs pairs_of(std::uint32_t words) {
  core::TokenPairs out;
  for (std::uint32_t a = 0; a < words; ++a)
    for (std::uint32_t b = 0; b < words; ++b) {
      core::TokenPair pair;
      pair.a = a;
      pair.b = b;
      pair.top = (a + b) / 2;
      pair.path_begin = static_cast<std::uint32_t>(out.path.size());
      if (a != b) out.path.push_back(pair.top);
      pair.path_end = static_cast<std::uint32_t>(out.path.size());
      pair.feature_begin = static_cast<std::uint32_t>(out.features.size());
      for (std::uint32_t f = 0; f < 5; ++f) out.features.push_back(static_cast<std::uint16_t>((a * 31 + b * 7 + f * 101) % 4096));
      pair.feature_end = static_cast<std::uint32_t>(out.features.size());
      out.pairs.push_back(pair);
    }
  return out;
}

std::vector<float> scores_on(Path path) {
  const auto parser = Parser::load(kModels / "base.model", path).value();
  const Read r = read(parser, "General Hassan Adel , who commands the M23 , refused to leave Goma .");
  const core::TokenPairs pairs = pairs_of(static_cast<std::uint32_t>(r.tokens.size()));
  PairScorer::Scratch scratch;
  std::vector<float> all, scores;
  const auto add = [&](const char* file, std::span<const core::PairTask> tasks) {
    const auto scorer = PairScorer::load(kModels / file, parser, tasks).value();
    for (const core::PairTask task : tasks) {
      const int classes = scorer.score(task, 0, r.memory.wide(), pairs, scores, scratch);
      EXPECT_EQ(static_cast<std::size_t>(classes), core::pair_classes(task).size() + 1);
      EXPECT_EQ(scores.size(), pairs.pairs.size() * static_cast<std::size_t>(classes));
      all.insert(all.end(), scores.begin(), scores.end());
    }
  };
  add("base.claims", core::kClaimTasks);
  add("base.events", core::kEventTasks);
  return all;
}

TEST(PairScorer, ATaskThatWasNotLoadedHasNoScores) {
  const auto parser = Parser::load(kModels / "base.model").value();
  const auto scorer = PairScorer::load(kModels / "base.events", parser, core::kEventTasks).value();
  PairScorer::Scratch scratch;
  std::vector<float> scores;
  const Read r = read(parser, "They met .");
  EXPECT_EQ(scorer.score(core::PairTask::kRelation, 0, r.memory.wide(), pairs_of(3), scores, scratch), 0);
  EXPECT_FALSE(PairScorer::load(kModels / "base.events", parser));
}

TEST(PairScorer, SameBytesOnEveryPath) {
  const std::vector<float> best = scores_on(Path::kBest);
  EXPECT_GT(best.size(), 1000U);
  EXPECT_NE(best.front(), best.back());
  for (const Path path : {Path::kPortable, Path::kAvx2, Path::kAvx512}) EXPECT_EQ(scores_on(path), best);
}

TEST(PairScorer, NoPairsNoScores) {
  const auto parser = Parser::load(kModels / "base.model").value();
  const auto scorer = PairScorer::load(kModels / "base.claims", parser).value();
  PairScorer::Scratch scratch;
  std::vector<float> scores = {1.0F};
  const Read r = read(parser, "They met .");
  scorer.score(core::PairTask::kRelation, 0, r.memory.wide(), {}, scores, scratch);
  EXPECT_TRUE(scores.empty());
}

TEST(PairScorer, AnotherParsersWeightsAreRefused) {
  const auto parser = Parser::load(kModels / "fast.model").value();
  const auto scorer = PairScorer::load(kModels / "base.claims", parser);
  ASSERT_FALSE(scorer);
  EXPECT_EQ(scorer.error().code, "DM405");
  EXPECT_NE(scorer.error().message.find("base"), std::string::npos);
}

TEST(PairScorer, DamagedFile) {
  const auto parser = Parser::load(kModels / "base.model").value();
  std::string bytes = base::read_file(kModels / "base.claims").value();
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  const std::filesystem::path file = base::test_folder() / "damaged.claims";
  ASSERT_TRUE(base::write_file(file, bytes));
  const auto scorer = PairScorer::load(file, parser);
  ASSERT_FALSE(scorer);
  EXPECT_EQ(scorer.error().code, "DM402");
}

}  // namespace
}  // namespace dragoman::syntax
