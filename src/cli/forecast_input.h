// cli/forecast_input.h - a history from whatever a user has: a store, an event file, a folder of quadruples; and what its relations mean.
#pragma once

#include <optional>
#include <string>

#include "forecast/event_table.h"

namespace dragoman::cli {

struct ForecastInput {
  forecast::History history;
  std::vector<std::uint8_t> classes;  // per relation; 4: none known
  std::vector<bool> meetings;
  std::vector<double> scores;
};

// Reports and returns nothing where it cannot be read. Says on stderr what was skipped, unless `quiet`.
std::optional<ForecastInput> read_forecast_input(const std::string& path, bool quiet);
// "2014-12-31", or a number of the step.
std::optional<std::int32_t> step_of(const forecast::History& history, const std::string& day);

}  // namespace dragoman::cli
