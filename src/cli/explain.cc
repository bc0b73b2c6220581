// dragoman explain: what each stage made of a report, and why a sentence gave no event.
#include <memory>

#include "cli/common.h"
#include "cli/inputs.h"
#include "cli/stages.h"
#include "coder/runner.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string model = "base";
  std::vector<std::string> inputs;
  ingest::Options ingest;
  coder::Stage until = coder::Stage::kRecords;
  int jobs = 0;
  bool json = false;
};

int run_explain(const Options& options) {
  auto inputs = Inputs::open(options.inputs, options.ingest);
  if (!inputs) return report(inputs.error()), kCouldNot;
  if (const auto nothing = inputs->nothing_to_read()) return report(*nothing), kIncomplete;
  const auto pipeline = load_pipeline(options.model);
  if (!pipeline) return kCouldNot;
  bool faults = false;
  const auto print = [&](coder::Coded& coded) {
    if (coded.fault) {
      faults = true;
      report(*coded.fault);
      return true;
    }
    return put(options.json ? stages_json(coded.document, coded.analysis, options.until) : stages_text(coded.document, coded.analysis, options.until, use_color()));
  };
  coder::RunOptions run_options;
  run_options.jobs = jobs_or_all(options.jobs);
  run_options.until = options.until;
  run_options.references = true;
  coder::run(*pipeline, [&] { return inputs->next(); }, print, run_options);
  return faults ? kIncomplete : kDone;
}

}  // namespace

Command explain_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "explain";
  command.summary = "show what each stage made of a report, and why a sentence gave nothing";
  command.details =
      "Sentence by sentence: quotations, dates with their resolved intervals, the tree, who is meant by whom, places, actors, events with the pattern that fired, and the patterns "
      "that nearly fired with the reason why they did not. --until stops after a stage: text, sentences, dates, syntax, places, actors, events, records.";
  command.examples = {"dragoman explain report.txt", "dragoman explain report.txt --until syntax"};
  add_input_flags(command.flags, options->ingest);
  command.flags.push_back(until_flag(options->until));
  command.flags.push_back(json_flag(options->json, "JSON Lines: the document, then one object a sentence"));
  command.flags.push_back(jobs_flag(options->jobs));
  command.flags.push_back(model_flag(options->model));
  command.positionals = {input_positional(options->inputs)};
  command.run = [options] { return run_explain(*options); };
  return command;
}

}  // namespace dragoman::cli
