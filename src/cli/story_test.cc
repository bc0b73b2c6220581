#include <gtest/gtest.h>

#include "cli/story.h"

namespace dragoman::cli {
namespace {

TEST(StoryParse, ReadsAllLines) {
  const auto stories = parse_stories(
      "# a comment\n"
      "story   the speaker is the ministry\n"
      "on      2023-05-10\n"
      "actor   RUS.GOV.MOD = \"Russian Defence Ministry\"\n"
      "text    The Russian Defence Ministry said\n"
      "        ministers met in Moscow.\n"
      "text    A second paragraph.\n"
      "event   CONSULT TUR + SYR -> RUS status=planned speaker=RUS.GOV.MOD evidence=\"ministers met\"\n"
      "no      ASSAULT evidence=\"met\"\n"
      "story   another\n"
      "file    samples/a.txt\n",
      "a.story");
  ASSERT_TRUE(stories) << stories.error().to_string();
  ASSERT_EQ(stories->size(), 2U);
  const Story& story = stories->front();
  EXPECT_EQ(story.published, "2023-05-10");
  EXPECT_EQ(story.text, "The Russian Defence Ministry said ministers met in Moscow.\n\nA second paragraph.");
  ASSERT_EQ(story.wishes.size(), 3U);
  EXPECT_EQ(story.wishes[0].kind, Wish::Kind::kActor);
  EXPECT_EQ(story.wishes[0].evidence, "Russian Defence Ministry");
  const Wish& event = story.wishes[1];
  EXPECT_EQ(event.type, "CONSULT");
  EXPECT_EQ(event.actors, (std::vector<std::string>{"TUR", "SYR"}));
  EXPECT_EQ(event.recipients, (std::vector<std::string>{"RUS"}));
  EXPECT_EQ(event.fields.size(), 2U);
  EXPECT_EQ(event.evidence, "ministers met");
  EXPECT_EQ(event.where, "a.story:8");
  EXPECT_EQ(story.wishes[2].kind, Wish::Kind::kNoEvent);
  EXPECT_EQ(stories->back().file, "samples/a.txt");
}

TEST(StoryParse, NamesTheBadLine) {
  const struct {
    const char* content;
    const char* where;
  } cases[] = {
      {"event CONSULT A\n", "x:1"},
      {"story a\nevnt CONSULT A\n", "x:2"},
      {"story a\n\nevent DANCE A\n", "x:3"},
      {"story a\nactor RUS \"words\"\n", "x:2"},
  };
  for (const auto& c : cases) {
    const auto stories = parse_stories(c.content, "x");
    ASSERT_FALSE(stories) << c.content;
    EXPECT_EQ(stories.error().where, c.where);
    EXPECT_EQ(stories.error().code, "DM702");
  }
}

TEST(StoryParse, QuotationMarksAreDoubled) {
  const auto stories = parse_stories("story a\nevent * ? evidence=\"the \"\"zone\"\" ends\" status=planned\n", "x");
  ASSERT_TRUE(stories);
  EXPECT_EQ(stories->front().wishes[0].evidence, "the \"zone\" ends");
  EXPECT_EQ(stories->front().wishes[0].fields[0].second, "planned");
}

}  // namespace
}  // namespace dragoman::cli
