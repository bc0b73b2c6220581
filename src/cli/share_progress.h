// cli/share_progress.h - one line on a terminal about a long computation: what it is doing and the share done. Nothing elsewhere.
#pragma once

#include <chrono>
#include <string_view>

namespace dragoman::cli {

class ShareProgress {
 public:
  explicit ShareProgress(bool wanted);
  ~ShareProgress() { clear(); }
  ShareProgress(const ShareProgress&) = delete;
  ShareProgress& operator=(const ShareProgress&) = delete;
  void update(std::string_view what, double share);
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point start_ = Clock::now(), last_ = start_;
  bool wanted_, shown_ = false;
};

}  // namespace dragoman::cli
