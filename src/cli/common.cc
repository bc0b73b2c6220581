#include "cli/common.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace dragoman::cli {

void report(const base::Error& error) { std::fprintf(stderr, "dragoman: %s\n", error.to_string().c_str()); }

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

bool put(std::string_view text) { return std::fwrite(text.data(), 1, text.size(), stdout) == text.size(); }

bool put_line(std::string_view text) { return put(text) && put("\n"); }

bool stdout_is_terminal() { return isatty(STDOUT_FILENO) == 1; }
bool stderr_is_terminal() { return isatty(STDERR_FILENO) == 1; }

bool use_color() {
  const char* no_color = std::getenv("NO_COLOR");
  return stdout_is_terminal() && (no_color == nullptr || *no_color == '\0');
}

Flag model_flag(std::string& model) {
  return {"--model", "NAME", "language model (see 'dragoman models')", "Coding", [&model](const std::string& value) { model = value; return true; }, {}};
}

}  // namespace dragoman::cli
