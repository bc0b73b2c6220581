#include "figures/coder.h"

#include <gtest/gtest.h>

#include "events/test_sentence.h"

namespace dragoman::figures {
namespace {

using events::TestSentence;

const FigureCoder& coder() {
  static const auto kLoaded = FigureCoder::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data", events::test_lexicon(), nullptr);
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// Says `name` of every number that it is asked about.
core::PairScores says(std::string_view name) {
  return [name](core::PairTask task, const core::TokenPairs& pairs, std::vector<float>& scores) {
    const auto classes = core::pair_classes(task);
    const std::size_t columns = classes.size() + 1;
    scores.assign(pairs.pairs.size() * columns, 0.0F);
    for (std::size_t p = 0; p < pairs.pairs.size(); ++p)
      for (std::size_t c = 0; c < classes.size(); ++c)
        if (classes[c] == name) scores[p * columns + 1 + c] = 9.0F;
    return static_cast<int>(columns);
  };
}

std::string figures(const char* rows, const core::PairScores& scores) {
  TestSentence sentence(rows);
  coder().code(sentence.analysis(), scores);
  std::string out;
  for (const core::FigureRecord& figure : sentence.analysis().figures) out += figure_line(figure) + " [" + figure.because + "]\n";
  return out;
}

// No rule knows what is counted here.
constexpr const char* kBells = "Monks|monk|NOUN|NNS|2|nsubj\nrang|ring|VERB|VBD|0|root\n20|20|NUM|CD|4|nummod\nbells|bell|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n";

TEST(LearnedFigures, OnlyWhereNoRuleAnswers) {
  EXPECT_EQ(figures(kBells, {}), "");
  EXPECT_EQ(figures(kBells, says("weapons")), "weapons 20 [learned.figure]\n");
  constexpr const char* kKilled = "Shells|shell|NOUN|NNS|2|nsubj\nkilled|kill|VERB|VBD|0|root\n20|20|NUM|CD|4|nummod\npeople|person|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n";
  const std::string by_rule = figures(kKilled, {});
  ASSERT_EQ(by_rule.find("killed 20 ["), 0U) << by_rule;
  EXPECT_EQ(figures(kKilled, says("weapons")), by_rule);
}

TEST(LearnedFigures, ACountIsNoShareAndNoSum) {
  EXPECT_EQ(figures(kBells, says("inflation")), "");
  EXPECT_EQ(figures(kBells, says("money")), "");
}

}  // namespace
}  // namespace dragoman::figures
