#include "cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "cli/common.h"

namespace dragoman::cli {

namespace {

constexpr double kFirstShownAfter = 2.0, kEvery = 0.2;
constexpr size_t kBarWidth = 24;

std::string clock_of(double seconds) {
  const auto whole = static_cast<std::int64_t>(seconds);
  return whole >= 3600 ? fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60) : fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string progress_line(const Amounts& amounts, double seconds) {
  const double rate = seconds > 0 ? static_cast<double>(amounts.sentences) / seconds : 0;
  const std::string work = fmt::format("{} reports  {:.0f} sentences/s", amounts.documents, rate);
  if (amounts.total_bytes == 0) return fmt::format("{}  {}", work, clock_of(seconds));
  const double share = std::min(1.0, static_cast<double>(amounts.bytes) / static_cast<double>(amounts.total_bytes));
  const auto full = static_cast<size_t>(share * kBarWidth);
  const std::string bar = std::string(full, '=') + (full < kBarWidth ? ">" + std::string(kBarWidth - full - 1, ' ') : "");
  const std::string left = share > 0 ? clock_of(seconds / share - seconds) : "-";
  return fmt::format("[{}] {:3.0f} %  {}  ETA {}", bar, 100 * share, work, left);
}

Progress::Progress(bool wanted) : wanted_(wanted && stderr_is_terminal()) {}
Progress::~Progress() { clear(); }

double Progress::seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

void Progress::update(const Amounts& amounts) {
  if (!wanted_) return;
  const auto now = Clock::now();
  if (seconds() < kFirstShownAfter || std::chrono::duration<double>(now - last_).count() < kEvery) return;
  last_ = now;
  shown_ = true;
  std::fprintf(stderr, "\r\x1b[2K%s", progress_line(amounts, seconds()).c_str());
  std::fflush(stderr);
}

void Progress::clear() {
  if (!shown_) return;
  std::fputs("\r\x1b[2K", stderr);
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace dragoman::cli
