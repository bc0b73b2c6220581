// dragoman data check: every data file against its schema, every pattern against its own examples.
#include <fmt/format.h>

#include <memory>

#include "cli/common.h"
#include "coder/example_check.h"

namespace dragoman::cli {

Command data_check_command() {
  struct Options { std::string model = "fast"; bool quiet = false; bool schema_only = false; };
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "data check";
  command.summary = "check every data file against its schema and every pattern against its own examples";
  command.details = "Prints one line per example that does not come out as written, and a count. Exit code 1 when any fails.";
  command.examples = {"dragoman data check"};
  command.flags = {model_flag(options->model), {"--quiet,-q", "", "only the count", "Output", [options](const std::string&) { return options->quiet = true; }, {}}};
  command.run = [options] {
    const auto pipeline = load_pipeline(options->model);
    if (!pipeline) return kCouldNot;
    const coder::ExampleReport result = coder::check_examples(*pipeline);
    if (!options->quiet)
      for (const coder::ExampleFault& fault : result.faults)
        put_line(fmt::format("{}: {}\n    text      {}\n    expected  {}\n    got       {}", fault.where, fault.pattern, fault.text, fault.expected, fault.got));
    put_line(fmt::format("{} patterns, {} frames, {} ok and {} no examples: {} wrong", result.patterns, result.frames, result.ok, result.no, result.faults.size()));
    return result.faults.empty() ? kDone : kIncomplete;
  };
  return command;
}

}  // namespace dragoman::cli
