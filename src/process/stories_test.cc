#include "process/stories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace dragoman::process {
namespace {

Party party(std::string id, core::ActorRole role = core::ActorRole::kActor) {
  Party out;
  out.country = id.substr(0, 3);
  out.id = std::move(id);
  out.role = role;
  return out;
}

Happening meeting(std::string event, std::string document, int day, std::vector<std::string> ids, std::string sentence, std::string place = "AAA") {
  Happening out;
  out.event = std::move(event);
  out.document = std::move(document);
  out.type = core::EventType::kConsult;
  out.when = core::Interval{core::Day(day), core::Day(day), core::Precision::kDay};
  for (std::string& id : ids) out.parties.push_back(party(std::move(id)));
  out.place_country = std::move(place);
  out.sentence = std::move(sentence);
  out.trigger = "met";
  return out;
}

TEST(Stories, PartiesAreComparedAsStates) {
  EXPECT_EQ(party_key(party("TUR.GOV.MOD")), "TUR");
  EXPECT_EQ(party_key(party("TUR")), "TUR");
  EXPECT_EQ(party_key(party("SYR.SDF")), "SYR.SDF");
  EXPECT_EQ(party_key(party("PKK")), "PKK");
  EXPECT_EQ(party_key(Party{core::ActorRole::kActor, "", "", "", "", "The Rebels"}), "the rebels");
}

TEST(Stories, StemsAndOverlap) {
  EXPECT_EQ(content_stems("The ministers met; 1,200 minister\xE2\x80\x99s aides."), (std::vector<std::string>{"1200", "aides", "minist"}));
  EXPECT_DOUBLE_EQ(jaccard({"a", "b"}, {"b", "c"}), 1.0 / 3);
  EXPECT_DOUBLE_EQ(overlap({"a", "b"}, {"b"}), 1.0);
}

TEST(Stories, OneMeetingInThreeReportsIsOneStory) {
  StoryIndex index;
  index.add(meeting("e:1", "d:1", 100, {"AAA.GOV.MOD", "BBB.GOV.MOD"}, "The defence ministers met in Port Ara on Tuesday."));
  index.add(meeting("e:2", "d:2", 100, {"AAA", "BBB"}, "Ministers of defence of both states met in Port Ara."));
  index.add(meeting("e:3", "d:3", 101, {"AAA", "BBB"}, "The ministers met in Port Ara for talks."));
  index.add(meeting("e:4", "d:3", 140, {"AAA", "BBB"}, "The ministers met in Port Ara for talks."));             // forty days later
  index.add(meeting("e:5", "d:4", 100, {"AAA", "CCC"}, "A delegation signed for wheat."));                        // other parties
  index.add(meeting("e:6", "d:5", 100, {"AAA", "BBB"}, "The ministers met in Port Ara on Tuesday.", "DDD"));      // elsewhere
  const auto& stories = index.stories();
  EXPECT_EQ(stories.at("e:1"), story_id("e:1"));
  EXPECT_EQ(stories.at("e:2"), story_id("e:1"));
  EXPECT_EQ(stories.at("e:3"), story_id("e:1"));
  EXPECT_EQ(stories.at("e:4"), story_id("e:4"));
  EXPECT_EQ(stories.at("e:5"), story_id("e:5"));
  EXPECT_EQ(stories.at("e:6"), story_id("e:6"));
}

TEST(Stories, OneReportTellsAHappeningOnce) {
  StoryIndex index;
  for (const char* event : {"e:1", "e:2"}) index.add(meeting(event, "d:1", 100, {"AAA", "BBB"}, "They met in Port Ara."));
  index.add(meeting("e:3", "d:2", 100, {"AAA", "BBB"}, "They met in Port Ara."));
  const auto& stories = index.stories();
  EXPECT_NE(stories.at("e:1"), stories.at("e:2"));
  EXPECT_EQ(stories.at("e:1"), stories.at("e:3"));  // of two equals the lesser id
}

TEST(Stories, WhoActsOnWhomMatters) {
  Happening a = meeting("e:1", "d:1", 100, {"AAA", "BBB"}, "Artillery fire."), b = meeting("e:2", "d:2", 100, {"BBB", "AAA"}, "Artillery fire.");
  a.type = b.type = core::EventType::kAssault;
  a.parties[1].role = b.parties[1].role = core::ActorRole::kRecipient;
  EXPECT_EQ(similarity(fingerprint_of(a), fingerprint_of(b)), 0);
  b.parties = a.parties;
  EXPECT_GE(similarity(fingerprint_of(a), fingerprint_of(b)), kLink);
}

// Twin: any order and any portions give the stories of the whole.
TEST(Stories, OrderDoesNotMatter) {
  std::mt19937 random(7);
  std::vector<Happening> all;
  const std::vector<std::string> states = {"AAA", "BBB", "CCC", "DDD"};
  const std::vector<std::string> words = {"ceasefire talks", "border crossing", "prisoners exchange", "grain exports deal", "summit opened"};
  for (int i = 0; i < 300; ++i) {
    const auto pick = [&](size_t n) { return static_cast<size_t>(random() % n); };
    std::vector<std::string> parties = {states[pick(4)], states[pick(4)]};
    all.push_back(meeting("e:" + std::to_string(i), "d:" + std::to_string(pick(60)), 100 + static_cast<int>(pick(12)), parties, words[pick(5)] + " and " + words[pick(5)],
                          pick(3) == 0 ? "" : states[pick(2)]));
    if (pick(5) == 0) all.back().when = core::Interval{core::Day(95), core::Day(120), core::Precision::kMonth};
  }
  StoryIndex whole;
  for (const Happening& happening : all) whole.add(happening);
  const auto expected = whole.stories();
  size_t distinct = 0;
  {
    std::vector<std::string> ids;
    for (const auto& [event, story] : expected) ids.push_back(story);
    std::sort(ids.begin(), ids.end());
    distinct = static_cast<size_t>(std::unique(ids.begin(), ids.end()) - ids.begin());
  }
  EXPECT_GT(distinct, 20U);
  EXPECT_LT(distinct, 290U);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(all.begin(), all.end(), random);
    StoryIndex index;
    for (size_t i = 0; i < all.size(); ++i) {
      index.add(all[i]);
      if (random() % 40 == 0) (void)index.stories();  // in portions
    }
    EXPECT_EQ(index.stories(), expected);
  }
}

}  // namespace
}  // namespace dragoman::process
