// dragoman evaluate-forecast: ranks under the published protocol, beside what they must beat.
#include <sys/resource.h>

#include <memory>

#include "cli/common.h"
#include "cli/share_progress.h"
#include "forecast/accuracy_report.h"

namespace dragoman::cli {

Command evaluate_forecast_command() {
  struct Options {
    std::string folder;
    bool json = false, quick = false;
    int jobs = 0;
  };
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "evaluate-forecast";
  command.summary = "how well events can be forecast from a folder of quadruples";
  command.details =
      "DIR holds train.txt with valid.txt or test.txt (subject, relation, object, time a line) and, where they are, entity2id.txt and relation2id.txt. "
      "All that lies before test.txt (before valid.txt, where there is no test.txt) is learned from; each later event is asked in both directions. "
      "Protocol: all entities are candidates, time-aware filter, ties take the mean rank, single-step with rules that go on counting, the same with rules "
      "frozen, and multi-step (docs/forecasting.md).";
  command.examples = {"dragoman evaluate-forecast ICEWS14", "dragoman evaluate-forecast ICEWS14 --json > icews14.json"};
  command.flags = {
      json_flag(options->json, "the figures as one JSON object"),
      jobs_flag(options->jobs),
      {"--quick", "", "single-step alone: no frozen rules, no multi-step, no baselines", "General", [options](const std::string&) { return options->quick = true; }, {}}};
  command.positionals = {{"DIR", "folder with train.txt and valid.txt or test.txt", true, false, [options](const std::string& v) { options->folder = v; }}};
  command.run = [options] {
    const auto history = forecast::read_quadruple_folder(options->folder);
    if (!history) {
      report(history.error());
      return kCouldNot;
    }
    forecast::EvaluationOptions evaluation;
    evaluation.fit.threads = jobs_or_all(options->jobs);
    evaluation.frozen = evaluation.multi_step = evaluation.baselines = !options->quick;
    ShareProgress progress(!options->json);
    evaluation.fit.progress = [&](std::string_view what, double share) { progress.update(what, share); };
    const auto result = forecast::evaluate(*history, evaluation);
    progress.clear();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const forecast::RunFigures figures{static_cast<double>(usage.ru_maxrss) / 1024, evaluation.fit.threads};
    if (options->json) put_line(forecast::evaluation_json(result, *history, figures));
    else put(forecast::evaluation_text(result, *history, figures));
    return finish_output(kDone);
  };
  return command;
}

}  // namespace dragoman::cli
