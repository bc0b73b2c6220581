#include "actors/resolver.h"

#include <gtest/gtest.h>

#include <string>

namespace dragoman::actors {
namespace {

const Directory& directory() {
  static const auto kLoaded = Directory::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  EXPECT_TRUE(kLoaded.has_value()) << (kLoaded ? "" : kLoaded.error().to_string());
  return *kLoaded;
}

std::string best(std::string_view name, std::string_view day) {
  const auto candidates = Resolver(directory()).resolve(name, core::Day::parse(day));
  if (candidates.empty()) return "";
  return candidates.front().actor.id + ' ' + candidates.front().actor.person;
}

TEST(Resolver, APersonHasTheRoleOfTheDay) {
  EXPECT_EQ(best("Sergei Shoigu", "2023-04-25"), "RUS.GOV.MOD p:sergei-shoigu");
  EXPECT_NE(best("Sergei Shoigu", "2024-08-01"), "RUS.GOV.MOD p:sergei-shoigu");
  EXPECT_EQ(best("Hulusi Akar", "2023-04-25"), "TUR.GOV.MOD p:hulusi-akar");
  EXPECT_EQ(best("Hulusi Akar", "2016-04-25").substr(0, 7), "TUR.MIL");
}

TEST(Resolver, SpellingsOfOneName) {
  for (const char* name : {"Turkey", "Türkiye", "TURKEY", "Republic of Turkey"}) EXPECT_EQ(best(name, "2023-01-01"), "TUR ") << name;
  for (const char* name : {"Volodymyr Zelenskiy", "Volodymyr Zelensky", "Volodymyr Zelenskyy"}) EXPECT_EQ(best(name, "2022-07-24"), "UKR.GOV.HOS p:volodymyr-zelenskiy") << name;
  for (const char* name : {"ISIS", "Islamic State", "IS"}) EXPECT_EQ(best(name, "2015-01-01"), "ISG ") << name;
}

TEST(Resolver, SmallLettersAreNoAcronym) {
  EXPECT_EQ(best("is", "2015-01-01"), "");
  EXPECT_EQ(best("us", "2015-01-01"), "");
  EXPECT_EQ(best("nobody at all", "2015-01-01"), "");
}

TEST(Resolver, ScoresAreLogProbabilities) {
  for (const Candidate& candidate : Resolver(directory()).resolve("Ankara", core::Day::parse("2023-01-01"))) EXPECT_LE(candidate.score, 0);
}

}  // namespace
}  // namespace dragoman::actors
