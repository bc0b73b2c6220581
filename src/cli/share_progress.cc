#include "cli/share_progress.h"

#include <algorithm>
#include <cstdio>
#include <string>

#include "cli/common.h"

namespace dragoman::cli {

namespace {
constexpr double kFirstShownAfter = 2.0, kEvery = 0.2;
constexpr size_t kBarWidth = 24;
}  // namespace

ShareProgress::ShareProgress(bool wanted) : wanted_(wanted && stderr_is_terminal()) {}

void ShareProgress::update(std::string_view what, double share) {
  if (!wanted_) return;
  const auto now = Clock::now();
  if (std::chrono::duration<double>(now - start_).count() < kFirstShownAfter || std::chrono::duration<double>(now - last_).count() < kEvery) return;
  last_ = now;
  shown_ = true;
  const double part = std::clamp(share, 0.0, 1.0);
  const auto full = static_cast<size_t>(part * kBarWidth);
  const std::string bar = std::string(full, '=') + (full < kBarWidth ? ">" + std::string(kBarWidth - full - 1, ' ') : "");
  std::fprintf(stderr, "\r\x1b[2K[%s] %3.0f %%  %.*s", bar.c_str(), 100 * part, static_cast<int>(what.size()), what.data());
  std::fflush(stderr);
}

void ShareProgress::clear() {
  if (!shown_) return;
  std::fputs("\r\x1b[2K", stderr);
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace dragoman::cli
