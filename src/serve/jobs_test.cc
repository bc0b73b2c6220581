#include "serve/jobs.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace dragoman::serve {
namespace {

// What a job uses may be gone once close() is back.
TEST(Jobs, CloseWaitsForWhatIsUnderWayAndBeginsNothingElse) {
  std::atomic<bool> begun{false}, ended{false}, second{false};
  Jobs jobs;
  const auto first = jobs.add("code", "a", [&](Jobs::Progress& progress) -> base::Status {
    begun.store(true);
    while (!progress.stopped()) std::this_thread::yield();
    ended.store(true);
    return {};
  });
  ASSERT_TRUE(first);
  ASSERT_TRUE(jobs.add("code", "b", [&](Jobs::Progress&) -> base::Status {
    second.store(true);
    return {};
  }));
  while (!begun.load()) std::this_thread::yield();
  jobs.close();
  EXPECT_TRUE(ended.load());
  EXPECT_FALSE(second.load());
  jobs.close();  // again, as the destructor does
}

}  // namespace
}  // namespace dragoman::serve
