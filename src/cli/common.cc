#include "cli/common.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace dragoman::cli {

namespace {

// The process has one standard output and one set of signals: their state is the only one outside of objects, and only the doors see it.
int output_error = 0;
volatile std::sig_atomic_t interrupt_asked = 0;

void on_interrupt(int signal) {
  if (interrupt_asked) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
  }
  interrupt_asked = 1;
}

}  // namespace

void report(const base::Error& error) { std::fprintf(stderr, "dragoman: %s\n", error.to_string().c_str()); }

void report(const core::Fault& fault) { report(base::Error{fault.code, fault.message, fault.where, fault.hint}); }

std::optional<coder::Pipeline> load_pipeline(const std::string& model) {
  auto config = coder::find_config(model);
  if (!config) {
    report(config.error());
    return std::nullopt;
  }
  auto pipeline = coder::Pipeline::load(*config);
  if (!pipeline) {
    report(pipeline.error());
    return std::nullopt;
  }
  return std::move(*pipeline);
}

bool put(std::string_view text) {
  if (output_error == 0 && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) output_error = errno ? errno : EIO;
  return output_error == 0;
}

bool put_line(std::string_view text) { return put(text) && put("\n"); }

bool output_closed() { return output_error == EPIPE; }

int finish_output(int code) {
  if (std::fflush(stdout) != 0 && output_error == 0) output_error = errno ? errno : EIO;
  if (output_error == 0 || output_error == EPIPE) return code;
  report(base::Error{"DM002", fmt::format("output cannot be written: {}", std::strerror(output_error)), "standard output", ""});
  return kCouldNot;
}

bool stdout_is_terminal() { return isatty(STDOUT_FILENO) == 1; }
bool stderr_is_terminal() { return isatty(STDERR_FILENO) == 1; }

size_t terminal_width() {
  if (!stdout_is_terminal()) return 0;
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool use_color() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return stdout_is_terminal() && (no_color == nullptr || *no_color == '\0') && (term == nullptr || std::string_view(term) != "dumb");
}

std::string paint(bool color, std::string_view code, std::string_view text) { return color ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text); }

std::string counted(std::uint64_t number, std::string_view noun) { return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s"); }

void catch_interrupts() {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
}

bool interrupted() { return interrupt_asked != 0; }

Flag model_flag(std::string& model) {
  return {"--model",
          "NAME",
          "language model: base, or fast, three times as quick and less exact (default: base, but fast for parse; see 'dragoman models')",
          "Coding",
          [&model](const std::string& value) {
            model = value;
            return !value.empty();
          },
          {}};
}

Flag jobs_flag(int& jobs) {
  return {"--jobs,-j",
          "N",
          "threads (default: all cores)",
          "General",
          [&jobs](const std::string& value) {
            const auto read = std::from_chars(value.data(), value.data() + value.size(), jobs);
            return read.ec == std::errc() && read.ptr == value.data() + value.size() && jobs > 0 && jobs <= 1024;
          },
          {}};
}

Flag limit_flag(int& limit, std::string help) {
  return {"--limit,-n",
          "N",
          std::move(help),
          "Output",
          [&limit](const std::string& value) {
            const auto read = std::from_chars(value.data(), value.data() + value.size(), limit);
            return read.ec == std::errc() && read.ptr == value.data() + value.size() && limit >= 0;
          },
          {}};
}

Flag json_flag(bool& json, std::string help) {
  return {"--json", "", std::move(help), "Output", [&json](const std::string&) { return json = true; }, {}};
}

Flag quiet_flag(bool& quiet, std::string help) {
  return {"--quiet,-q", "", std::move(help), "General", [&quiet](const std::string&) { return quiet = true; }, {}};
}

int jobs_or_all(int jobs) { return jobs > 0 ? jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

}  // namespace dragoman::cli
