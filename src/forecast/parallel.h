// forecast/parallel.h - runs f(i) for i in [0, count) on several threads.
//
// In      f must not touch what another index writes; it gets (index, worker) so that each worker can own scratch memory.
// Out     nothing; returns when all are done. The order of indices over threads is not fixed: results belong in slots of their own.
// Threads starts at most `threads` of its own for the time of the call; one thread runs in place.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace dragoman::forecast {

template <typename Function>
void parallel_for(std::size_t count, int threads, const Function& f) {
  const auto workers = static_cast<std::size_t>(std::max(1, threads));
  if (workers == 1 || count < 2) {
    for (std::size_t i = 0; i < count; ++i) f(i, std::size_t{0});
    return;
  }
  std::atomic<std::size_t> next{0};
  const auto work = [&](std::size_t worker) {
    for (std::size_t i = next++; i < count; i = next++) f(i, worker);
  };
  std::vector<std::jthread> others;
  for (std::size_t w = 1; w < std::min(workers, count); ++w) others.emplace_back([&work, w] { work(w); });
  work(0);
}

}  // namespace dragoman::forecast
