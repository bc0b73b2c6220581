// dragoman series: the intensity of a dyad by weeks, its change points and bursts.
#include <memory>

#include "cli/common.h"
#include "cli/forecast_input.h"
#include "forecast/outlook.h"
#include "forecast/series.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string input, who, to;
  bool json = false, one_way = false, as_is = false, quiet = false;
};

std::optional<std::vector<bool>> parties(const forecast::History& history, const std::string& name) {
  if (name.empty()) return std::vector<bool>(history.entities.size(), true);
  std::uint32_t group = 0;
  const auto found = forecast::find_parties(history, name, group);
  if (found.empty()) {
    report(base::Error{"DM805", "nobody in this history is called '" + name + "'", "", "names are as in the events; a country's name stands for all of it"});
    return std::nullopt;
  }
  std::vector<bool> out(history.entities.size(), false);
  for (const std::uint32_t e : found) out[e] = true;
  return out;
}

int run_series(const Options& options) {
  const auto input = read_forecast_input(options.input, {.quiet = options.quiet || options.json, .as_is = options.as_is, .model_file = {}});
  if (!input) return kCouldNot;
  const auto from = parties(input->history, options.who), to = parties(input->history, options.to);
  if (!from || !to) return kCouldNot;
  const auto series = forecast::series_of(input->history, input->scores, *from, *to, !options.one_way);
  if (options.json) put_line(forecast::series_json(series, input->history));
  else put(forecast::series_text(series, input->history));
  return finish_output(kDone);
}

}  // namespace

Command series_command() {
  auto options = std::make_shared<Options>();
  const auto text = [options](std::string Options::* field) {
    return [options, field](const std::string& v) {
      (*options).*field = v;
      return true;
    };
  };
  Command command;
  command.name = "series";
  command.summary = "intensity between two parties by weeks: levels, bursts, change against the usual";
  command.details =
      "INPUT as for dragoman forecast. A row a week: events, the sums of their scores (cooperation above, conflict below zero), net, and net over coverage (that "
      "week's events of all parties against the mean week's). Marked are new levels (PELT) and bursts; last, the week against the mean of the 4 and 52 before it "
      "(bands at 10 and 25 %; limited: at most 2 a week before and 5 now).";
  command.examples = {"dragoman series moscow.duckdb --who TUR --to SYR", "dragoman series events.tab --who Iran --to Israel --json"};
  command.flags = {
      {"--who", "NAME", "one party: a name, an id, or a country for all of it (default: anybody)", "Coding", text(&Options::who), {}},
      {"--to", "NAME", "the other party (default: anybody)", "Coding", text(&Options::to), {}},
      {"--one-way", "", "only what the first did to the second", "Coding", [options](const std::string&) { return options->one_way = true; }, {}},
      {"--as-is", "", "rows of ICEWS that tell one event from both sides stay two events", "Input", [options](const std::string&) { return options->as_is = true; }, {}},
      json_flag(options->json, "one JSON object"),
      quiet_flag(options->quiet, "no word about rows left out"),
  };
  command.positionals = {{"INPUT", "store, file of events, or folder of quadruples", true, false, [options](const std::string& v) { options->input = v; }}};
  command.run = [options] { return run_series(*options); };
  return command;
}

}  // namespace dragoman::cli
