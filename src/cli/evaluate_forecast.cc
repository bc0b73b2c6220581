// dragoman evaluate-forecast: ranks under the published protocol, beside what they must beat.
#include <sys/resource.h>

#include <memory>

#include "cli/common.h"
#include "cli/model_keeper.h"
#include "cli/share_progress.h"
#include "forecast/accuracy_report.h"

namespace dragoman::cli {

Command evaluate_forecast_command() {
  struct Options {
    std::string folder, model_file;
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
      {"--model-file",
       "FILE",
       "keep what is learned here: made where it is not there, else used",
       "Coding",
       [options](const std::string& v) {
         options->model_file = v;
         return true;
       },
       {}},
      {"--quick", "", "single-step alone: no frozen rules, no multi-step, no baselines", "General", [options](const std::string&) { return options->quick = true; }, {}}};
  command.positionals = {{"DIR", "folder with train.txt and valid.txt or test.txt", true, false, [options](const std::string& v) { options->folder = v; }}};
  command.run = [options] {
    ModelKeeper keeper(options->model_file, options->json);
    if (!keeper.read()) return kCouldNot;
    auto history = forecast::read_quadruple_folder(options->folder);
    if (!history) return report(history.error()), kCouldNot;
    if (keeper.model() != nullptr) {
      if (const auto fitted = forecast::fit_to(*keeper.model(), *history, options->model_file); !fitted) return report(fitted.error()), kCouldNot;
    }
    forecast::EvaluationOptions evaluation;
    evaluation.fit.threads = jobs_or_all(options->jobs);
    evaluation.frozen = evaluation.multi_step = evaluation.baselines = !options->quick;
    ShareProgress progress(!options->json);
    evaluation.fit.progress = [&](std::string_view what, double share) { progress.update(what, share); };
    bool fitted = true;
    evaluation.fit_engine = [&](forecast::Engine& engine, std::int32_t end) { return fitted = keeper.fit(engine, end); };
    const auto result = forecast::evaluate(*history, evaluation);
    progress.clear();
    if (!fitted) return kCouldNot;
    keeper.tell();
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
