#include "process/tracks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "process/rounds.h"

namespace dragoman::process {
namespace {

TrackWords words() {
  auto loaded = TrackWords::load(std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "data");
  EXPECT_TRUE(loaded);
  return std::move(loaded.value());
}

Party party(std::string id, std::string text = "", core::ActorRole role = core::ActorRole::kActor) { return {role, id, id.substr(0, 3), id, "", std::move(text)}; }

core::Interval days(std::string_view from, std::string_view to) { return {core::Day::parse(from), core::Day::parse(to), core::Precision::kDay}; }

Happening talks(std::string id, std::optional<core::Interval> when, std::vector<Party> parties, std::string sentence, core::EventStatus status = core::EventStatus::kOccurred) {
  Happening out;
  out.event = out.story = std::move(id);
  out.document = "d:1";
  out.published = core::Day::parse("2023-04-25");
  out.type = core::EventType::kConsult;
  out.status = status;
  out.when = when;
  out.parties = std::move(parties);
  out.sentence = std::move(sentence);
  out.trigger = "met";
  return out;
}

// Two states meet through a third; then all four; a meeting of other ministers is planned.
std::vector<Happening> process() {
  using enum core::ActorRole;
  std::vector<Happening> out;
  out.push_back(talks("e:1", days("2022-12-01", "2022-12-31"), {party("AAA.GOV.MOD", "defence ministers"), party("BBB.GOV.MOD"), party("CCC.GOV", "", kHost)},
                      "It was the first such meeting since the war began."));
  out.back().mode = "third-party";
  out.push_back(talks("e:2", days("2023-04-03", "2023-04-04"), {party("AAA"), party("BBB"), party("CCC.GOV.MFA", "senior diplomats"), party("DDD")}, "They met for two days."));
  out.push_back(talks("e:3", days("2023-04-25", "2023-04-25"),
                      {party("AAA.GOV.MOD"), party("BBB.GOV.MOD"), party("CCC.GOV.MOD", "defence minister", kRecipient), party("DDD.GOV.MOD")}, "He received them."));
  out.push_back(talks("e:4", std::nullopt, {party("AAA.GOV.MFA"), party("BBB.GOV.MFA"), party("CCC.GOV.MFA"), party("DDD.GOV.MFA")}, "A meeting of foreign ministers is to follow.",
                      core::EventStatus::kPlanned));
  out.push_back(talks("e:5", days("2023-01-10", "2023-01-10"), {party("EEE"), party("FFF")}, "Others met."));
  out.push_back(talks("e:6", days("2023-02-10", "2023-02-10"), {party("AAA"), party("BBB")}, "They spoke by telephone."));
  out.back().mode = "phone";
  return out;
}

TEST(TrackWords, LevelsAndSequence) {
  const TrackWords all = words();
  EXPECT_EQ(all.levels_in("the deputy foreign ministers of both"), std::vector<Level>{Level::kDeputyMinister});
  EXPECT_EQ(all.levels_in("Russia\u2019s defense minister"), std::vector<Level>{Level::kMinister});
  EXPECT_EQ(all.levels_in("nobody of note"), std::vector<Level>{});
  EXPECT_EQ(all.level_of_id("TUR.GOV.MOD"), Level::kMinister);
  EXPECT_EQ(all.level_of_role("head_of_state"), Level::kHeadOfState);
  ASSERT_EQ(all.sequence_in("after the second round of talks").size(), 1U);
  EXPECT_EQ(all.sequence_in("after the second round of talks")[0].value, "2");
  EXPECT_EQ(all.sequence_in("the first such meeting since 2011")[0].value, "first_since");
  EXPECT_TRUE(all.names_proximity("They held proximity talks."));
}

TEST(TrackWords, AnUnknownLevelIsNamed) {
  const auto bad = TrackWords::parse("use\tphrase\tvalue\nlevel\tking\troyal\n", "t.tsv");
  ASSERT_FALSE(bad);
  EXPECT_EQ(bad.error().code, "DM205");
  EXPECT_EQ(bad.error().where, "t.tsv:2");
}

TEST(Tracks, RoundsInOrderWithLevelFormatAndPlan) {
  const auto tracks = tracks_of(process(), {}, words());
  ASSERT_EQ(tracks.size(), 1U);
  const Track& track = tracks.front();
  EXPECT_EQ(track.core, (std::vector<std::string>{"AAA", "BBB"}));
  EXPECT_EQ(track.parties, (std::vector<std::string>{"AAA", "BBB", "CCC", "DDD"}));
  EXPECT_EQ(track.mediators, std::vector<std::string>{"CCC"});
  ASSERT_EQ(track.rounds.size(), 3U);
  EXPECT_EQ(track.rounds[0].story, "e:1");
  EXPECT_EQ(track.rounds[0].format, "mediated");
  EXPECT_EQ(track.rounds[0].level, Level::kMinister);
  EXPECT_EQ(track.rounds[0].sequence, "first_since");
  EXPECT_EQ(track.rounds[1].level, Level::kSeniorOfficial);
  EXPECT_EQ(track.rounds[2].format, "quadripartite");
  ASSERT_EQ(track.plans.size(), 1U);
  EXPECT_EQ(track.plans[0].planned, Planned::kPending);
  EXPECT_EQ(track.plans[0].level, Level::kMinister);
}

TEST(Tracks, APlanIsHeldByALaterRoundOfItsLevel) {
  auto happenings = process();
  happenings.push_back(
      talks("e:7", days("2023-05-10", "2023-05-10"), {party("AAA.GOV.MFA"), party("BBB.GOV.MFA"), party("CCC.GOV.MFA"), party("DDD.GOV.MFA")}, "The foreign ministers met."));
  happenings.back().published = core::Day::parse("2023-05-10");
  auto tracks = tracks_of(happenings, {}, words());
  ASSERT_EQ(tracks.size(), 1U);
  ASSERT_EQ(tracks[0].plans.size(), 1U);
  EXPECT_EQ(tracks[0].plans[0].planned, Planned::kHeld);
  EXPECT_EQ(tracks[0].plans[0].held_as, "e:7");
  // A plan with a day that passes without a round.
  happenings = process();
  happenings[3].when = days("2023-05-10", "2023-05-10");
  TrackOptions options;
  options.until = core::Day::parse("2023-09-01");
  EXPECT_EQ(tracks_of(happenings, {}, words(), options)[0].plans[0].planned, Planned::kOverdue);
}

TEST(Tracks, YearsApartAreTwoTracksUnlessASequenceTiesThem) {
  const std::vector<Party> both = {party("AAA"), party("BBB")};
  std::vector<Happening> all = {talks("e:1", days("2015-01-01", "2015-01-01"), both, "They met."), talks("e:2", days("2015-02-01", "2015-02-01"), both, "They met."),
                                talks("e:3", days("2019-01-01", "2019-01-01"), both, "They met."), talks("e:4", days("2019-02-01", "2019-02-01"), both, "They met.")};
  EXPECT_EQ(tracks_of(all, {}, words()).size(), 2U);
  all[2].sentence = "It was the third round.";
  EXPECT_EQ(tracks_of(all, {}, words()).size(), 1U);
}

TEST(Tracks, OpenConditionsAreTheLastWord) {
  StatedPosition position;
  position.id = "pos:1";
  position.holder = "BBB";
  position.addressee = "AAA";
  position.stance = core::Stance::kConditions;
  position.issue = "withdrawal of forces";
  position.issue_code = "withdrawal";
  position.published = core::Day(100);
  EXPECT_EQ(tracks_of(process(), {position}, words())[0].conditions.size(), 1U);
  StatedPosition later = position;
  later.id = "pos:2";
  later.stance = core::Stance::kOffers;
  later.published = core::Day(200);
  EXPECT_EQ(tracks_of(process(), {later, position}, words())[0].conditions.size(), 0U);
}

TEST(Tracks, OrderDoesNotMatter) {
  auto happenings = process();
  const auto print = [](const std::vector<Track>& tracks) {
    std::string out;
    for (const Track& track : tracks) {
      out += track.id;
      for (const auto& round : track.rounds) out += " " + round.story;
      for (const auto& plan : track.plans) out += " ->" + plan.story;
      out += "\n";
    }
    return out;
  };
  const std::string expected = print(tracks_of(happenings, {}, words()));
  std::mt19937 random(3);
  for (int i = 0; i < 10; ++i) {
    std::shuffle(happenings.begin(), happenings.end(), random);
    EXPECT_EQ(print(tracks_of(happenings, {}, words())), expected);
  }
}

}  // namespace
}  // namespace dragoman::process
