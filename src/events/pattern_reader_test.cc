#include "events/pattern_reader.h"

#include <gtest/gtest.h>

#include <string>

namespace dragoman::events {
namespace {

// A reader that knows a few sets and prepositions.
class PatternReaderTest : public ::testing::Test {
 protected:
  PatternReaderTest() : reader_(set_) {
    const std::string dir = std::string(DRAGOMAN_SOURCE_DIR) + "/data/patterns/en/";
    EXPECT_TRUE(reader_.read_sets(dir + "sets.tsv").has_value());
    EXPECT_TRUE(reader_.read_prepositions(dir + "prepositions.tsv").has_value());
  }
  std::string fault(const std::string& content) {
    const auto status = reader_.parse_patterns(content, "x.pat");
    return status ? "" : status.error().code + " " + status.error().where;
  }
  PatternSet set_;
  PatternReader reader_;
};

TEST_F(PatternReaderTest, MalformedLinesNameCodeAndPlace) {
  struct Row {
    const char* content;
    const char* expected;
  };
  const Row rows[] = {
      {"verb {A} attack {B}\n", "DM501 x.pat:1"},
      {"pattern a.b\n  verb {A} attack {B}\n", "DM503 x.pat:1"},
      {"pattern a.b\n  code ASSAULT A -> B\n", "DM503 x.pat:1"},
      {"pattern a.b\n  verb {A} attack {Z}\n", "DM501 x.pat:2"},
      {"pattern a.b\n  verb {A:wizard} attack {B}\n", "DM501 x.pat:2"},
      {"pattern a.b\n  verb {A} hold @nosuchset\n", "DM502 x.pat:2"},
      {"pattern a.b\n  verb {A}\n", "DM501 x.pat:2"},
      {"pattern a.b\n  verb {A} meet with\n", "DM501 x.pat:2"},
      {"pattern a.b\n  verb {A} say that\n", "DM501 x.pat:2"},
      {"pattern a.b\n  verb {A} say that {B}\n", "DM501 x.pat:2"},
      {"pattern a.b\n  code WAR A -> B\n", "DM501 x.pat:2"},
      {"pattern a.b\n  code ASSAULT\n", "DM501 x.pat:2"},
      {"pattern a.b\n  code . A\n", "DM501 x.pat:2"},
      {"pattern a.b\n  code ASSAULT A -> Q\n", "DM501 x.pat:2"},
      {"pattern a.b\n  status soon\n", "DM501 x.pat:2"},
      {"pattern a.b\n  unless obj\n", "DM501 x.pat:2"},
      {"pattern a.b\n  ok Turkey met Syria => CONSULT TUR\n", "DM501 x.pat:2"},
      {"pattern a.b\n  ok \"Turkey met Syria.\" CONSULT TUR\n", "DM501 x.pat:2"},
      {"pattern a.b\n  ok \"Turkey met Syria.\" => MEET TUR\n", "DM501 x.pat:2"},
      {"pattern a.b\n\n# note\n  maybe\n", "DM501 x.pat:4"},
      {"pattern a.b\n  verb {A} go\n  code ASSAULT A\npattern a.b\n  verb {A} go\n  code ASSAULT A\n", "DM202 x.pat:4"},
  };
  for (const Row& row : rows) EXPECT_EQ(fault(row.content), row.expected) << row.content;
}

TEST_F(PatternReaderTest, WellFormedPatternIsReadWhole) {
  ASSERT_EQ(fault("pattern assault.raid\n  verb  {A:armed} raid {B} (in {P})\n  noun  {A}  raid on {B}\n  code  ASSAULT.firearms A -> B\n  cameo 190\n  status ongoing\n"
                  "  context military\n  unless obj fridge\n  ok \"Chad raided Niger.\" => ASSAULT TCD -> NER status=planned\n  no \"Chad raided the fridge.\"\n"),
            "");
  ASSERT_EQ(set_.patterns().size(), 1U);
  const Pattern& pattern = set_.patterns()[0];
  EXPECT_EQ(pattern.type, core::EventType::kAssault);
  EXPECT_EQ(pattern.modes, std::vector<std::string>{"firearms"});
  EXPECT_EQ(pattern.role[static_cast<size_t>(Slot::kB)], core::ActorRole::kRecipient);
  EXPECT_FALSE(pattern.mutual);
  ASSERT_EQ(pattern.frames.size(), 2U);
  EXPECT_EQ(pattern.frames[0].pieces[0].slot_class, SlotClass::kArmed);
  EXPECT_TRUE(pattern.frames[0].pieces[2].optional);
  EXPECT_TRUE(pattern.frames[1].noun);
  ASSERT_EQ(pattern.examples.size(), 2U);
  EXPECT_EQ(pattern.examples[0].status, "planned");
  EXPECT_EQ(pattern.examples[0].recipients, std::vector<std::string>{"NER"});
  reader_.build_index();
  EXPECT_NE(set_.verb_frames("raid"), nullptr);
  EXPECT_EQ(set_.verb_frames("rob"), nullptr);
}

TEST_F(PatternReaderTest, FramesCompileToConstraints) {
  const auto clause = reader_.parse_frame("{A} say that {B} must", false);
  ASSERT_TRUE(clause.has_value());
  EXPECT_EQ(clause->pieces[1].kind, Piece::Kind::kClause);
  EXPECT_EQ(clause->pieces[1].slot, Slot::kB);
  EXPECT_EQ(clause->pieces[1].lemmas, std::vector<std::string>{"must"});
  const auto copula = reader_.parse_frame("{A} be at war with {B}", false);
  ASSERT_TRUE(copula.has_value());
  EXPECT_TRUE(copula->copula);
  EXPECT_EQ(copula->head_preps, std::vector<std::string>{"at"});
  const auto particle = reader_.parse_frame("{A} pull+out of {B}", false);
  ASSERT_TRUE(particle.has_value());
  EXPECT_EQ(particle->particle, "out");
  const auto infinitive = reader_.parse_frame("{A} agree to meet {B}", false);
  ASSERT_TRUE(infinitive.has_value());
  EXPECT_EQ(infinitive->pieces[1].kind, Piece::Kind::kInfinitive);
  EXPECT_EQ(infinitive->pieces[2].parent, 1);
  const auto list = reader_.parse_frame("talks between {A} and {B}", true);
  ASSERT_TRUE(list.has_value());
  EXPECT_TRUE(list->pieces[0].list);
}

TEST(PatternSet, ShippedPatternsLoadAndEachHasBothExamples) {
  const auto set = PatternSet::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data/patterns/en");
  ASSERT_TRUE(set.has_value()) << set.error().to_string();
  EXPECT_GE(set->frame_count(), 900U);
  for (const Pattern& pattern : set->patterns()) {
    bool ok = false, no = false;
    for (const Example& example : pattern.examples) (example.ok ? ok : no) = true;
    EXPECT_TRUE(ok && no) << pattern.where << " " << pattern.id;
  }
}

}  // namespace
}  // namespace dragoman::events
