// Phrases read alone: one row each, as "id country sectors person".
#include "actors/actor_finder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dragoman::actors {
namespace {

const ActorFinder& finder() {
  static const auto kLoaded = ActorFinder::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  EXPECT_TRUE(kLoaded.has_value()) << (kLoaded ? "" : kLoaded.error().to_string());
  return *kLoaded;
}

std::string dump(const std::vector<core::Actor>& actors) {
  std::string out;
  for (const core::Actor& actor : actors) {
    if (!out.empty()) out += " + ";
    out += actor.id.empty() ? "?" + actor.country : actor.id;
    out += '[';
    for (std::size_t k = 0; k < actor.sectors.size(); ++k) out += (k == 0 ? "" : ";") + actor.sectors[k];
    out += ']';
    if (!actor.person.empty()) out += actor.person;
  }
  return out;
}

struct Row {
  const char* phrase;
  const char* day;
  const char* expected;
};

class Phrases : public testing::TestWithParam<Row> {};

TEST_P(Phrases, AreReadAlone) {
  const Row& row = GetParam();
  EXPECT_EQ(dump(finder().describe(row.phrase, core::Day::parse(row.day))), row.expected) << row.phrase;
}

INSTANTIATE_TEST_SUITE_P(States, Phrases,
                         testing::ValuesIn(std::vector<Row>{
                             {"Turkey", "2023-04-25", "TUR[GOV]"},
                             {"Ankara", "2023-04-25", "TUR.GOV[GOV]"},
                             {"the Kremlin", "2023-04-25", "RUS.GOV[GOV]"},
                             {"the United States", "2023-04-25", "USA[GOV]"},
                             {"the U.S.", "2023-04-25", "USA[GOV]"},
                             {"US troops", "2023-04-25", "USA.MIL[MIL]"},
                             {"Syrians", "2023-04-25", "SYR.CVL[CVL]"},
                             {"Türkiye", "2023-04-25", "TUR[GOV]"},
                         }));

INSTANTIATE_TEST_SUITE_P(Offices, Phrases,
                         testing::ValuesIn(std::vector<Row>{
                             {"The Russian Defense Ministry", "2023-04-25", "RUS.GOV.MOD[GOV;MIL]"},
                             {"Russia's defense minister", "2023-04-25", "RUS.GOV.MOD[GOV;MIL]p:sergei-shoigu"},
                             {"Russia’s Defence Ministry", "2022-07-24", "RUS.GOV.MOD[GOV;MIL]"},
                             {"the minister of defence of Syria", "2023-04-25", "SYR.GOV.MOD[GOV;MIL]p:ali-mahmoud-abbas"},
                             {"the Turkish and Syrian defense ministers", "2023-04-25", "TUR.GOV.MOD[GOV;MIL] + SYR.GOV.MOD[GOV;MIL]"},
                             {"The foreign ministers of Saudi Arabia and Iran", "2023-04-06", "SAU.GOV.MFA[GOV] + IRN.GOV.MFA[GOV]"},
                             {"Turkish troops", "2023-04-25", "TUR.MIL[MIL]"},
                             {"Syrian rebels", "2023-04-25", "SYR.REB[REB]"},
                             {"Syrian opposition fighters", "2023-04-25", "SYR.REB[REB;OPP]"},
                             {"senior Russian diplomats", "2023-04-25", "RUS.GOV.MFA[GOV]"},
                             {"Iran's Foreign Ministry", "2023-04-25", "IRN.GOV.MFA[GOV]"},
                             {"Turkey-backed militants", "2023-04-25", "?[REB]"},
                             {"former Bolivian President Evo Morales", "2023-01-11", "BOL.ELI[ELI]p:evo-morales"},
                         }));

INSTANTIATE_TEST_SUITE_P(Persons, Phrases,
                         testing::ValuesIn(std::vector<Row>{
                             {"Russian Defense Minister Sergei Shoigu", "2023-04-25", "RUS.GOV.MOD[GOV;MIL]p:sergei-shoigu"},
                             {"Sergei Shoigu", "2010-04-25", "?RUS[GOV;MIL]p:sergei-shoigu"},
                             {"Turkish Defense Minister Hulusi Akar", "2023-04-25", "TUR.GOV.MOD[GOV;MIL]p:hulusi-akar"},
                             {"Syrian President Bashar Assad", "2023-04-25", "SYR.GOV.HOS[GOV]p:bashar-al-assad"},
                             {"Assad's government", "2023-04-25", "SYR.GOV[GOV]"},
                             {"the Assad government", "2023-04-25", "SYR.GOV[GOV]"},
                             {"Saudi envoy Khalid Berzani", "2023-04-25", "SAU.GOV.MFA[GOV]"},
                             {"US Secretary of State Antony Blinken", "2022-07-24", "USA.GOV.MFA[GOV]p:antony-blinken"},
                             {"Prince Faisal bin Farhan", "2023-04-06", "SAU.GOV.MFA[GOV]p:faisal-bin-farhan"},
                         }));

INSTANTIATE_TEST_SUITE_P(Groups, Phrases,
                         testing::ValuesIn(std::vector<Row>{
                             {"the SDF", "2023-04-25", "SYR.SDF[REB]"},
                             {"the US-backed Syrian Democratic Forces", "2023-04-25", "SYR.SDF[REB]"},
                             {"Turkey's banned Kurdistan Workers' Party", "2023-04-25", "PKK[REB]"},
                             {"Hamas leader Ismail Haniyeh", "2023-04-25", "PSE.HMS[REB;PTY]p:ismail-haniyeh"},
                             {"Taliban fighters", "2015-04-25", "AFG.TAL[REB]"},
                             {"the United Nations", "2015-04-25", "UNO[]"},
                             {"Brussels", "2021-04-25", "EUU[]"},
                             {"Assad's opponents", "2019-04-25", "SYR.OPP[OPP]"},
                             {"West African leaders", "2023-07-31", "ECW[]"},
                             {"European foreign ministers", "2023-07-31", "EUU.CNS[GOV]"},
                             {"UN Secretary-General Antonio Guterres", "2022-04-25", "UNO[GOV]p:antonio-guterres"},
                         }));

}  // namespace
}  // namespace dragoman::actors
