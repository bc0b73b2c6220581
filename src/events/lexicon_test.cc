#include "events/lexicon.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/test_folder.h"
#include "events/test_sentence.h"

namespace dragoman::events {
namespace {

TEST(EventLexicon, ShippedTablesAnswer) {
  const Lexicon& lexicon = test_lexicon();
  EXPECT_EQ(lexicon.effect("plan", "clause"), Effect::kPlanned);
  EXPECT_EQ(lexicon.effect("accuse", "of"), Effect::kClaimed);
  EXPECT_EQ(lexicon.effect("absence", "of"), Effect::kDenied);
  EXPECT_EQ(lexicon.effect("agenda", "on"), Effect::kTopic);
  EXPECT_EQ(lexicon.effect("banana", "clause"), Effect::kNone);
  EXPECT_TRUE(lexicon.object_control("urge"));
  EXPECT_FALSE(lexicon.object_control("agree"));
  EXPECT_TRUE(lexicon.speech_verb("say"));
  EXPECT_TRUE(lexicon.speech_noun("statement"));
}

TEST(EventLexicon, UnknownEffectNamesFileAndLine) {
  const std::filesystem::path dir = base::test_folder() / "dragoman-lexicon-test";
  std::filesystem::create_directories(dir);
  std::ofstream(dir / "operators.tsv") << "lemma\tapplies\teffect\tcontrol\nhope\tclause\tmaybe\t\n";
  std::ofstream(dir / "cues.tsv") << "lemma\tkind\nsay\tverb\n";
  const auto lexicon = Lexicon::load(dir);
  ASSERT_FALSE(lexicon.has_value());
  EXPECT_EQ(lexicon.error().code, "DM201");
  EXPECT_NE(lexicon.error().where.find("operators.tsv:2"), std::string::npos) << lexicon.error().where;
  EXPECT_FALSE(Lexicon::load(dir / "nowhere").has_value());
  std::filesystem::remove_all(dir);
}

}  // namespace
}  // namespace dragoman::events
