// dragoman evaluate pairs: sentences with a given source and target -> PLOVER root, for published test sets.
#include <fmt/format.h>

#include <memory>
#include <set>

#include "base/tsv.h"
#include "cli/common.h"
#include "coder/pair_evaluation.h"

namespace dragoman::cli {

Command evaluate_pairs_command() {
  struct Options {
    std::string model = "base", input, output;
  };
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "evaluate pairs";
  command.summary = "add the PLOVER root to rows of sentence, source, target";
  command.details =
      "PAIRS.tsv has a header line with the columns sentence, source and target (others are kept). The output has every column and, last, 'root' "
      "(15 PLOVER roots: CONCEDE and RETREAT are YIELD; empty where no pattern says anything) and 'because' (the pattern).";
  command.examples = {"dragoman evaluate pairs pairs.tsv --out coded.tsv"};
  command.flags = {model_flag(options->model),
                   {"--out,-o",
                    "FILE",
                    "where the coded rows go (default: standard output)",
                    "Output",
                    [options](const std::string& v) {
                      options->output = v;
                      return true;
                    },
                    {}}};
  command.positionals = {{"PAIRS", "tab-separated file with sentence, source, target", true, false, [options](const std::string& v) { options->input = v; }}};
  command.run = [options] {
    const auto pipeline = load_pipeline(options->model);
    if (!pipeline) return kCouldNot;
    const auto coded = coder::evaluate_pairs(*pipeline, options->input);
    if (!coded) {
      report(coded.error());
      return kCouldNot;
    }
    std::fprintf(stderr, "%zu rows, %zu with a root (%.1f %% coverage)\n", coded->rows, coded->coded,
                 coded->rows ? 100.0 * static_cast<double>(coded->coded) / static_cast<double>(coded->rows) : 0.0);
    if (options->output.empty()) return put(coded->table), kDone;
    const auto written = base::write_file(options->output, coded->table);
    if (!written) {
      report(written.error());
      return kCouldNot;
    }
    return kDone;
  };
  return command;
}

}  // namespace dragoman::cli
