// forecast_bench EVENTS [THREADS] - invents a history with the statistics of ICEWS (half of the events repeat an earlier one, parties and acts by Zipf's law,
// 1,400 a day) and streams it through learning: seconds by phase, processor seconds, peak memory, as one JSON object.
#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <thread>

#include "forecast/engine.h"

namespace {

using namespace dragoman::forecast;

class Draw {
 public:
  double unit() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<double>(state_ >> 11U) / 9007199254740992.0;
  }
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(unit() * n); }
  // Rank k is as likely as 1 / (k + 3): about the law of ICEWS's parties.
  std::uint32_t by_rank(std::uint32_t n) { return static_cast<std::uint32_t>(std::exp(unit() * std::log((n + 3.0) / 3.0)) * 3 - 3); }

 private:
  std::uint64_t state_ = 7;
};

History invented(size_t events) {
  constexpr std::uint32_t kParties = 88000, kActs = 256, kLands = 200;
  constexpr size_t kPerDay = 1400;
  History history;
  for (std::uint32_t i = 0; i < kParties; ++i) history.entities.push_back(i < kLands ? fmt::format("Land{}", i) : fmt::format("Party{} (Land{})", i / kLands, i % kLands));
  for (std::uint32_t i = 0; i < kActs; ++i) history.relations.push_back(fmt::format("act{}", i));
  group_by_names(history);
  history.quads.reserve(events);
  Draw draw;
  for (size_t i = 0; i < events; ++i) {
    const auto day = static_cast<std::int32_t>(i / kPerDay);
    Quad quad{draw.by_rank(kParties), draw.by_rank(kActs), draw.by_rank(kParties), day};
    const double kind = draw.unit();
    if (kind < 0.75 && i > 100) {
      // Mostly what was lately: the distance back is log-uniform. Half repeats it, a quarter is another act of the same two.
      const auto back = static_cast<size_t>(std::exp(draw.unit() * std::log(static_cast<double>(i))));
      const Quad& old = history.quads[i - std::min(i, back + 1)];
      quad = {old.subject, kind < 0.5 ? old.relation : quad.relation, old.object, day};
    }
    history.quads.push_back(quad);
  }
  history.fit_end = history.quads.back().step + 1;
  return history;
}

}  // namespace

int main(int count, char** words) {
  const size_t events = count > 1 ? std::strtoull(words[1], nullptr, 10) : 1'000'000;
  const History history = invented(events);
  FitOptions options;
  options.threads = count > 2 ? std::atoi(words[2]) : static_cast<int>(std::thread::hardware_concurrency());
  const auto begin = std::chrono::steady_clock::now();
  Engine engine(history, options);
  engine.fit(history.fit_end);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const double cpu = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  fmt::print("{{\"events\":{},\"threads\":{},\"rows\":{},\"learn_seconds\":{:.1f},\"cpu_seconds\":{:.1f},\"events_per_second\":{:.0f},\"peak_mb\":{:.0f}}}\n", events,
             options.threads, engine.rows_fitted(), seconds, cpu, static_cast<double>(events) / seconds, static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}
