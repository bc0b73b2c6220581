#include <gtest/gtest.h>

#include "cli/progress.h"

namespace dragoman::cli {
namespace {

TEST(Progress, LineTellsShareRateAndTimeLeft) {
  const struct {
    Amounts amounts;
    double seconds;
    const char* line;
  } cases[] = {
      {{50, 100, 10, 400}, 10, "[============>           ]  50 %  10 reports  40 sentences/s  ETA 0:10"},
      {{0, 100, 0, 0}, 3, "[>                       ]   0 %  0 reports  0 sentences/s  ETA -"},
      {{100, 100, 20, 900}, 3600, "[========================] 100 %  20 reports  0 sentences/s  ETA 0:00"},
      {{1, 4000, 1, 1}, 2, "[>                       ]   0 %  1 reports  0 sentences/s  ETA 2:13:18"},
      {{50, 0, 7, 70}, 65, "7 reports  1 sentences/s  1:05"},
      {{200, 100, 1, 1}, 1, "[========================] 100 %  1 reports  1 sentences/s  ETA 0:00"},
  };
  for (const auto& c : cases) EXPECT_EQ(progress_line(c.amounts, c.seconds), c.line);
}

}  // namespace
}  // namespace dragoman::cli
