#include "process/timeline.h"

#include <gtest/gtest.h>

namespace dragoman::process {
namespace {

Happening meeting(std::string event, std::string story, int day, std::string place) {
  Happening out;
  out.document = "d" + event;
  out.event = std::move(event);
  out.story = std::move(story);
  out.source = "Courier " + out.event;
  out.published = core::Day(day + 1);
  out.when = core::Interval{core::Day(day), core::Day(day), core::Precision::kDay};
  out.parties = {{core::ActorRole::kActor, "AAA", "AAA", "Astoria", "", ""}, {core::ActorRole::kRecipient, "BBB.GOV", "BBB", "Borduria", "", ""}};
  out.place = std::move(place);
  out.sentence = "They met in *" + out.place + "*.";
  return out;
}

StatedPosition position(std::string id, int day, core::Stance stance) {
  StatedPosition out;
  out.id = std::move(id);
  out.holder = "AAA";
  out.holder_name = "Astoria";
  out.issue = "fishing rights";
  out.issue_code = "fishing";
  out.stance = stance;
  out.published = core::Day(day);
  out.sentence = "Astoria wants fish.";
  return out;
}

TEST(Timeline, OneEntryAStoryWithWhatTheReportsDisagreeOn) {
  const auto timeline = timeline_of({meeting("e:1", "s:1", 10, "Ara"), meeting("e:2", "s:1", 11, "Zed"), meeting("e:3", "s:2", 5, "Ara")}, {}, {}, {}, {});
  ASSERT_EQ(timeline.entries.size(), 2U);
  EXPECT_EQ(timeline.stories, 2U);
  EXPECT_EQ(timeline.reports, 3U);
  EXPECT_EQ(timeline.entries[0].cited[0].id, "e:3");
  EXPECT_EQ(timeline.entries[1].reports, 2U);
  EXPECT_EQ(timeline.entries[1].disagreement, "dates 1970-01-11, 1970-01-12; places Ara, Zed");
  EXPECT_EQ(timeline.entries[1].head, "CONSULT  Astoria -> Borduria  @ Ara");
}

TEST(Timeline, PositionsAreFollowed) {
  const auto timeline = timeline_of(
      {}, {position("pos:3", 30, core::Stance::kOffers), position("pos:1", 10, core::Stance::kDemands), position("pos:2", 20, core::Stance::kDemands)}, {}, {}, {});
  ASSERT_EQ(timeline.entries.size(), 3U);
  EXPECT_NE(timeline.entries[0].head.find("first said"), std::string::npos);
  EXPECT_NE(timeline.entries[1].head.find("repeated"), std::string::npos);
  EXPECT_NE(timeline.entries[2].head.find("before: demands"), std::string::npos);
  ASSERT_EQ(timeline.standing.size(), 1U);
  EXPECT_EQ(timeline.standing[0].position.id, "pos:3");
  EXPECT_EQ(timeline.standing[0].before, "demands");
  EXPECT_EQ(timeline.standing[0].times, 3U);
}

TEST(Timeline, ActorsAndDaysChoose) {
  const std::vector<Happening> all = {meeting("e:1", "s:1", 10, "Ara"), meeting("e:2", "s:2", 20, "Ara")};
  EXPECT_EQ(timeline_of(all, {}, {}, {}, {{"AAA", "BBB"}, {}, {}}).entries.size(), 2U);
  EXPECT_EQ(timeline_of(all, {}, {}, {}, {{"AAA", "CCC"}, {}, {}}).entries.size(), 0U);
  EXPECT_EQ(timeline_of(all, {}, {}, {}, {{}, core::Day(15), {}}).entries.size(), 1U);
  EXPECT_EQ(timeline_of(all, {}, {}, {}, {{}, {}, core::Day(15)}).entries.size(), 1U);
}

TEST(Timeline, MarkdownCitesEveryLine) {
  RelationInterval relation;
  relation.subject_name = "Astoria";
  relation.object_name = "Borduria";
  relation.first_told = core::Day(3);
  relation.says = relation.says_name = "Third";
  relation.relations = {"rel:1"};
  const auto timeline = timeline_of({meeting("e:1", "s:1", 10, "Ara")}, {position("pos:1", 12, core::Stance::kDemands)}, {relation},
                                    {{"rel:1", "Post", "", core::Day(3), "It backs them."}}, {});
  const std::string page = timeline_markdown(timeline, "A & B");
  EXPECT_EQ(page,
            "# A & B\n\n1 story, 1 report.\n\n"
            "- **told 1970-01-04** Astoria backs Borduria, says Third[^1]\n"
            "- **1970-01-11** CONSULT  Astoria -\\> Borduria  @ Ara[^2]\n"
            "- **told 1970-01-13** Astoria demands: fishing rights \\[fishing\\]  - first said[^3]\n"
            "\n## Where the parties stand\n\n"
            "- Astoria demands: fishing rights \\[fishing\\]  - unchanged; first said 1970-01-13, last 1970-01-13, 1 time[^4]\n"
            "\n[^1]: \u201CIt backs them.\u201D Post, 1970-01-04 (`rel:1`)\n"
            "[^2]: \u201CThey met in \\*Ara\\*.\u201D Courier e:1, 1970-01-12 (`e:1`)\n"
            "[^3]: \u201CAstoria wants fish.\u201D , 1970-01-13 (`pos:1`)\n"
            "[^4]: \u201CAstoria wants fish.\u201D , 1970-01-13 (`pos:1`)\n");
}

}  // namespace
}  // namespace dragoman::process
