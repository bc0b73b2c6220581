// dragoman forecast: what is likely next, with chances, reasons and counts; how good such forecasts are.
#include <algorithm>
#include <charconv>
#include <memory>

#include "base/tsv.h"
#include "cli/common.h"
#include "cli/forecast_input.h"
#include "cli/forecast_tracks.h"
#include "cli/model_keeper.h"
#include "cli/share_progress.h"
#include "forecast/forecast_evaluation.h"
#include "forecast/outlook_report.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string input, on, who, to, svg, model_file, mode = "boosted";
  std::vector<std::string> without;
  bool json = false, evaluate = false, tracks = false, as_is = false, quiet = false;
  int jobs = 0, top = 10, deletion_cases = 0;
};

forecast::Mode mode_of(const std::string& name) { return name == "transparent" ? forecast::Mode::kAdditive : name == "rules" ? forecast::Mode::kRules : forecast::Mode::kBoosted; }

bool read_count(const std::string& text, int& value, int most) {
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 1 && value <= most;
}

int run_evaluation(const Options& options, const ForecastInput& input, const forecast::FitOptions& fit, ShareProgress& progress) {
  forecast::ForecastEvaluationOptions evaluation;
  evaluation.fit = fit;
  evaluation.mode = mode_of(options.mode);
  evaluation.deletion_cases = static_cast<size_t>(options.deletion_cases);
  const auto result = forecast::evaluate_forecast(input.history, input.classes, input.meetings, evaluation);
  progress.clear();
  if (options.json) put_line(forecast::forecast_evaluation_json(result));
  else put(forecast::forecast_evaluation_text(result));
  return finish_output(kDone);
}

// Without these events; the ids that are there none of are told.
std::optional<forecast::History> history_without(const forecast::History& history, const std::vector<std::string>& ids) {
  forecast::History out = history;
  out.quads.clear();
  out.ids.clear();
  std::vector<bool> found(ids.size(), false);
  for (size_t i = 0; i < history.quads.size(); ++i) {
    // An event that two rows tell bears both their ids; either means it.
    const auto parts = base::split(history.ids[i], forecast::kJoinedIds);
    const auto at = std::find_if(ids.begin(), ids.end(), [&](const std::string& id) { return id == history.ids[i] || std::find(parts.begin(), parts.end(), id) != parts.end(); });
    if (at != ids.end()) {
      found[static_cast<size_t>(at - ids.begin())] = true;
      continue;
    }
    out.quads.push_back(history.quads[i]);
    out.ids.push_back(history.ids[i]);
  }
  for (size_t i = 0; i < ids.size(); ++i) {
    if (found[i]) continue;
    report(base::Error{"DM805", "no event of this id", ids[i], "ids stand beside the reasons of a forecast"});
    return std::nullopt;
  }
  return out;
}

int write_fan(const Options& options, const ForecastInput& input, const forecast::Outlook& outlook, std::int32_t step) {
  constexpr size_t kConflict = 3;
  constexpr std::int32_t kWeeksShown = 26, kWeek = 7;
  forecast::FanPlot plot;
  plot.title = outlook.who_name + " -> " + outlook.to_name + ": " + std::string(forecast::kClassNames[kConflict]) + ", from " + forecast::day_text(input.history, step);
  forecast::PanelOptions panel_options;
  panel_options.by_group = outlook.by_group;
  panel_options.pairs = 1;
  panel_options.single_parties = outlook.pair.from == forecast::Pair::kAnybody || outlook.pair.to == forecast::Pair::kAnybody;
  panel_options.also = outlook.pair;
  const forecast::CountPanel panel(input.history, input.classes, step, panel_options);
  if (const auto pair = panel.find(outlook.pair)) {
    for (std::int32_t week = std::min(kWeeksShown, step / kWeek); week > 0; --week)
      plot.past.push_back(panel.count(*pair, kConflict, step - week * kWeek, step - (week - 1) * kWeek));
  }
  for (const forecast::CountForecast& count : outlook.counts) {
    if (count.event_class != kConflict) continue;
    const double weeks = count.horizon / static_cast<double>(kWeek);
    std::vector<double> quantiles;
    for (const double q : count.quantiles) quantiles.push_back(q / weeks);
    plot.ahead.emplace_back(count.horizon / kWeek, quantiles);
  }
  const auto written = base::write_file(options.svg, forecast::fan_svg(plot));
  return written ? kDone : (report(written.error()), kCouldNot);
}

std::vector<std::string> cited_ids(const forecast::Outlook& outlook) {
  std::vector<std::string> out;
  for (const forecast::NextEvent& event : outlook.events) {
    for (const forecast::Reason& reason : event.reasons) out.insert(out.end(), reason.events.begin(), reason.events.end());
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

int run_forecast(const Options& options) {
  if (options.tracks) return run_track_forecast({options.input, options.on, options.who, options.to, options.json, options.top});
  ModelKeeper keeper(options.model_file, options.quiet || options.json);
  if (!keeper.read()) return kCouldNot;
  const auto input = read_forecast_input(options.input, {options.quiet || options.json, options.as_is, keeper.model(), options.model_file});
  if (!input) return kCouldNot;
  ShareProgress progress(!options.quiet && !options.json);
  forecast::FitOptions fit;
  fit.threads = jobs_or_all(options.jobs);
  fit.progress = [&](std::string_view what, double share) { progress.update(what, share); };
  if (options.evaluate) return run_evaluation(options, *input, fit, progress);
  const std::int32_t end = input->history.quads.back().step + 1;
  forecast::OutlookRequest request{end, options.who, options.to, static_cast<size_t>(options.top)};
  if (!options.on.empty()) {
    const auto step = step_of(input->history, options.on);
    if (!step || *step == 0) {
      report(base::Error{"DM701", "not a day after the history's first one: " + options.on, "", "2014-12-31, or the number of a step where the history has no dates"});
      return kCouldNot;
    }
    request.step = *step;
  }
  std::unique_ptr<forecast::Forecaster> forecaster = std::make_unique<forecast::Forecaster>(input->history, input->classes, input->meetings, fit, mode_of(options.mode));
  if (!keeper.fit(*forecaster, std::min(end, request.step))) return kCouldNot;
  std::optional<forecast::History> changed;
  if (!options.without.empty()) {
    changed = history_without(input->history, options.without);
    if (!changed) return kCouldNot;
    forecaster = forecaster->without(*changed);
  }
  const auto outlook = forecaster->ask(request);
  progress.clear();
  keeper.tell();
  if (!outlook) return report(outlook.error()), kCouldNot;
  const auto sentences = read_sentences(options.input, cited_ids(*outlook));
  if (!sentences) return kCouldNot;
  if (!options.svg.empty()) {
    if (outlook->counts.empty()) return report(base::Error{"DM701", "--svg needs --who or --to", "", ""}), kCouldNot;
    if (write_fan(options, *input, *outlook, std::min(end, request.step)) != kDone) return kCouldNot;
  }
  if (options.json) put_line(forecast::outlook_json(*outlook, input->history, request.step, *sentences));
  else put(forecast::outlook_text(*outlook, input->history, request.step, *sentences));
  return finish_output(outlook->events.empty() ? kIncomplete : kDone);
}

}  // namespace

Command forecast_command() {
  auto options = std::make_shared<Options>();
  const auto text = [options](std::string Options::* field) {
    return [options, field](const std::string& v) {
      (*options).*field = v;
      return true;
    };
  };
  Command command;
  command.name = "forecast";
  command.summary = "who is likely to do what to whom next, how sure that is, and because of which past events";
  command.details =
      "INPUT is a store (.duckdb), a file of events (ICEWS, POLECAT, GDELT, JSON Lines of dragoman code; also .gz and .zst) or a folder of quadruples. Every event comes with its "
      "chance on that day, the rules that speak for it (how often they held, n of d) and the past events that fired them. With --who or --to: counts per quad "
      "class for 1, 2, 4 and 12 weeks with intervals, and the next meeting. Only events before --on are used. Beside the events of a store stand the sentences they rest on (docs/forecasting.md).";
  command.examples = {"dragoman forecast moscow.duckdb --who TUR --to SYR", "dragoman forecast events.tab --on 2018-10-01 --who Iran --json",
                      "dragoman forecast moscow.duckdb --tracks", "dragoman forecast events.tab --model-file events.model", "dragoman forecast ICEWS14 --evaluate"};
  command.flags = {
      {"--on", "DAY", "the day asked about (default: the day after the last event)", "Coding", text(&Options::on), {}},
      {"--who", "NAME", "the actor: a name, an id, or a country for all of it (default: anybody)", "Coding", text(&Options::who), {}},
      {"--to", "NAME", "the recipient (default: anybody)", "Coding", text(&Options::to), {}},
      {"--top", "N", "how many events (default: 10)", "Coding", [options](const std::string& v) { return read_count(v, options->top, 10000); }, {}},
      {"--without",
       "IDS",
       "as if these events had never been; several with commas between",
       "Coding",
       [options](const std::string& v) {
         for (const std::string_view id : base::split(v, ',')) options->without.emplace_back(id);
         return !options->without.empty();
       },
       {}},
      {"--mode", "MODE", "the ranker (default: boosted)", "Coding", text(&Options::mode), {"boosted", "transparent", "rules"}},
      {"--tracks",
       "",
       "when each negotiating process of a store meets next (with --who and --to: those that both were at)",
       "Coding",
       [options](const std::string&) { return options->tracks = true; },
       {}},
      {"--model-file",
       "FILE",
       "keep what is learned here: made where it is not there, else used, extended by what has happened since, and written again",
       "Coding",
       text(&Options::model_file),
       {}},
      {"--as-is", "", "rows of ICEWS that tell one event from both sides stay two events", "Input", [options](const std::string&) { return options->as_is = true; }, {}},
      {"--evaluate",
       "",
       "how good: reliability, Brier, log score of chances; CRPS of counts, beside the baselines",
       "Coding",
       [options](const std::string&) { return options->evaluate = true; },
       {}},
      {"--deletion-test",
       "N",
       "with --evaluate: N forecasts without the events they cite",
       "Coding",
       [options](const std::string& v) { return read_count(v, options->deletion_cases, 1000); },
       {}},
      {"--svg", "FILE", "the counts of material conflict as a fan", "Output", text(&Options::svg), {}},
      json_flag(options->json, "one JSON object"),
      jobs_flag(options->jobs),
      quiet_flag(options->quiet, "no progress, no word about rows left out"),
  };
  command.positionals = {{"INPUT", "store, file of events, or folder of quadruples", true, false, [options](const std::string& v) { options->input = v; }}};
  command.run = [options] { return run_forecast(*options); };
  return command;
}

}  // namespace dragoman::cli
