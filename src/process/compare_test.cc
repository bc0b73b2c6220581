#include "process/compare.h"

#include <gtest/gtest.h>

namespace dragoman::process {
namespace {

std::string dump(const Comparison& comparison) {
  std::string out;
  for (const Point& point : comparison.points) {
    out += std::string(to_string(point.verdict)) + (point.about.empty() ? "" : " " + point.about) + ":";
    for (const Said& said : point.said) out += " " + comparison.sides[said.side].side + "=" + said.words + ";";
    out += "\n";
  }
  return out;
}

Readout readout(std::string side, std::vector<std::string> sentences) {
  Readout out;
  out.side = out.name = std::move(side);
  out.sentences = std::move(sentences);
  return out;
}

TEST(Compare, ClausesKeepTheirSense) {
  EXPECT_EQ(clauses_of("They discussed grain exports, the release of prisoners and a prisoners' list."),
            (std::vector<std::string>{"They discussed grain exports", "the release of prisoners", "a prisoners' list"}));
  EXPECT_EQ(clauses_of("Nearly 1,200 people left."), std::vector<std::string>{"Nearly 1,200 people left"});
  EXPECT_EQ(clauses_of(""), std::vector<std::string>{});
}

TEST(Compare, SharedAndAlone) {
  const auto comparison = compare({readout("BBB", {"The ministers discussed the return of refugees, the fight against smugglers."}),
                                   readout("AAA", {"Both sides agreed on the speedy return of refugees.", "They reaffirmed territorial integrity."})},
                                  {"Astoria", "Borduria"});
  EXPECT_EQ(comparison.sides[0].side, "AAA");
  EXPECT_EQ(dump(comparison),
            "shared: AAA=Both sides agreed on the speedy return of refugees; BBB=The ministers discussed the return of refugees;\n"
            "only: AAA=They reaffirmed territorial integrity;\n"
            "only: BBB=the fight against smugglers;\n");
}

TEST(Compare, NamesOfThePartiesMakeNoPoint) {
  EXPECT_EQ(dump(compare({readout("AAA", {"Astoria wants Borduria's wheat."}), readout("BBB", {"Borduria told Astoria about fishing."})}, {"Astoria", "Borduria"})).find("shared"),
            std::string::npos);
}

TEST(Compare, Conflicts) {
  Readout a = readout("AAA", {"Twelve died."}), b = readout("BBB", {"Forty died."});
  SaidFigure dead{"fig:1", "killed", "soldiers", "12", "Twelve died.", 12, std::nullopt};
  a.figures = {dead};
  dead.value = 40;
  dead.text = "40";
  b.figures = {dead};
  StatedPosition position;
  position.holder = "CCC";
  position.holder_name = "Third";
  position.issue = "the truce";
  position.issue_code = "ceasefire";
  position.stance = core::Stance::kSupports;
  a.positions = {position};
  position.stance = core::Stance::kRefuses;
  b.positions = {position};
  SaidEvent attack{"e:1", "x", core::EventType::kAssault, core::EventStatus::kOccurred, {"AAA", "BBB"}};
  a.events = {attack};
  attack.status = core::EventStatus::kDenied;
  b.events = {attack};
  const auto out = dump(compare({a, b}, {}));
  EXPECT_NE(out.find("conflict position: AAA=Third supports: the truce; BBB=Third refuses: the truce;"), std::string::npos) << out;
  EXPECT_NE(out.find("conflict figure: AAA=killed 12; BBB=killed 40;"), std::string::npos) << out;
  EXPECT_NE(out.find("conflict status: AAA=occurred; BBB=denied;"), std::string::npos) << out;
}

}  // namespace
}  // namespace dragoman::process
