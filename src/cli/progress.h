// cli/progress.h - one line on a terminal about work that takes longer than two seconds: share done, rate, time left. Nothing elsewhere.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace dragoman::cli {

struct Amounts {
  std::uint64_t bytes = 0, total_bytes = 0;  // total 0: unknown
  std::uint64_t documents = 0, sentences = 0;
};

// "[=====>    ] 52 %  1,204 reports  980 sentences/s  ETA 0:41"; pure, for the test.
std::string progress_line(const Amounts& amounts, double seconds);

class Progress {
 public:
  explicit Progress(bool wanted);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void update(const Amounts& amounts);
  // Takes the line away, so that other words can be written; the next update brings it back.
  void clear();
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point start_ = Clock::now(), last_ = start_;
  bool wanted_;
  bool shown_ = false;
};

}  // namespace dragoman::cli
