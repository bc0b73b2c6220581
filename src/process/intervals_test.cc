#include "process/intervals.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dragoman::process {
namespace {

ToldRelation told(std::string id, int published, core::EventStatus status = core::EventStatus::kOngoing, std::string says = "") {
  ToldRelation out;
  out.id = std::move(id);
  out.document = "d:" + out.id;
  out.published = core::Day(published);
  out.subject = "AAA";
  out.object = "BBB.REB";
  out.status = status;
  out.says = std::move(says);
  return out;
}

core::Interval from(int first, int last) { return {core::Day(first), core::Day(last), core::Precision::kDay}; }

TEST(Intervals, ReportsOfOneStateAreOneInterval) {
  auto a = told("r1", 100), b = told("r2", 200), c = told("r3", 300);
  a.since = from(10, 50);
  c.since = from(30, 80);
  const auto merged = merge_relations({c, a, b});
  ASSERT_EQ(merged.size(), 1U);
  EXPECT_EQ(merged[0].relations, (std::vector<std::string>{"r1", "r2", "r3"}));
  EXPECT_EQ(merged[0].reports, 3U);
  EXPECT_EQ(merged[0].since->start, core::Day(30));
  EXPECT_EQ(merged[0].since->end, core::Day(50));
  EXPECT_FALSE(merged[0].until);
  EXPECT_TRUE(merged[0].holds_on(core::Day(250)));
  EXPECT_FALSE(merged[0].holds_on(core::Day(20)));
}

TEST(Intervals, AnAllegationStaysApart) {
  const auto merged = merge_relations({told("r1", 100), told("r2", 100, core::EventStatus::kOngoing, "CCC"), told("r3", 110, core::EventStatus::kOngoing, "DDD")});
  ASSERT_EQ(merged.size(), 3U);
  EXPECT_EQ(std::count_if(merged.begin(), merged.end(), [](const auto& m) { return m.alleged(); }), 2);
  for (const auto& interval : merged) EXPECT_EQ(interval.reports, 1U);
}

TEST(Intervals, AnEndClosesAndALaterReportOpensAgain) {
  auto end = told("r2", 200, core::EventStatus::kOccurred);
  end.until = from(150, 160);
  const auto merged = merge_relations({told("r1", 100), end, told("r3", 300)});
  ASSERT_EQ(merged.size(), 2U);
  EXPECT_EQ(merged[0].until->end, core::Day(160));
  EXPECT_EQ(merged[1].relations, std::vector<std::string>{"r3"});
  EXPECT_FALSE(merged[0].holds_on(core::Day(250)));
  EXPECT_TRUE(merged[1].holds_on(core::Day(310)));
}

TEST(Intervals, DisagreementsAreKept) {
  auto a = told("r1", 100), b = told("r2", 200), denied = told("r3", 210, core::EventStatus::kDenied);
  a.since = from(10, 20);
  b.since = from(40, 50);
  const auto merged = merge_relations({a, b, denied});
  ASSERT_EQ(merged.size(), 1U);
  EXPECT_EQ(merged[0].since->start, core::Day(10));
  ASSERT_EQ(merged[0].disagreements.size(), 2U);
  EXPECT_EQ(merged[0].disagreements[0].about, "since");
  EXPECT_EQ(merged[0].disagreements[0].relation, "r2");
  EXPECT_EQ(merged[0].disagreements[1].told, "denied");
  EXPECT_EQ(merged[0].reports, 3U);
}

}  // namespace
}  // namespace dragoman::process
