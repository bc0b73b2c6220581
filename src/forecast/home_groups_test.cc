#include "forecast/home_groups.h"

#include <gtest/gtest.h>

#include "forecast/activity.h"

namespace dragoman::forecast {
namespace {

History lands() {
  History history;
  history.entities = {"Army (Aland)", "Army (Bland)", "Army (Cland)", "Mr X", "Ms Y"};
  history.relations = {"meet"};
  group_by_names(history);
  return history;
}

TEST(HomeGroups, WhoHasTheSamePartnersIsOfTheSameCountry) {
  const History history = lands();
  HomeGroups homes(history);
  for (std::int32_t day = 0; day < 40; ++day) {
    homes.add({0, 0, 1, day});              // Aland and Bland meet daily
    if (day % 8 == 0) homes.add({2, 0, 0, day});  // Cland goes to Aland now and then
  }
  EXPECT_TRUE(homes.guess().empty());
  for (std::int32_t day = 40; day < 46; ++day) homes.add({3, 0, 1, day});
  homes.add({4, 0, 1, 46});  // once is too few
  const auto found = homes.guess();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].first, 3U);
  EXPECT_EQ(found[0].second, history.group_of[0]);
  EXPECT_TRUE(homes.guess().empty());
}

TEST(HomeGroups, TheGuessCountsFromThenOn) {
  const History history = lands();
  Activity activity(history);
  std::vector<Quad> day;
  for (std::int32_t step = 0; step < 40; ++step) {
    day.assign(1, {0, 0, 1, step});
    if (step > 20) day.push_back({3, 0, 1, step});
    activity.add_step(day);
  }
  EXPECT_EQ(activity.group(3), history.group_of[0]);
  EXPECT_EQ(activity.group(4), 0U);
  const Decayed* seen = activity.group_relation_object(history.group_of[0], 0, 1);
  ASSERT_NE(seen, nullptr);
  EXPECT_GT(seen->total, 40U);  // the army's and the later ones of Mr X
  EXPECT_NE(activity.role(3), 0U);
  EXPECT_EQ(activity.role(3), activity.role(4));
}

}  // namespace
}  // namespace dragoman::forecast
