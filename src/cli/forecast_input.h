// cli/forecast_input.h - a history from whatever a user has: a store, an event file, a folder of quadruples; and what its relations mean.
#pragma once

#include <optional>
#include <string>

#include "forecast/event_table.h"
#include "forecast/kept_model.h"
#include "forecast/outlook_report.h"

namespace dragoman::cli {

struct ForecastInput {
  forecast::History history;
  std::vector<std::uint8_t> classes;  // per relation; 4: none known
  std::vector<bool> meetings;
  std::vector<double> scores;
};

struct ForecastInputOptions {
  bool quiet = false;                       // no word on stderr about what was skipped
  bool as_is = false;                       // mirrored rows of ICEWS stay events of their own
  forecast::KeptModel* model = nullptr;     // the history is numbered like this model's (forecast/kept_model.h)
  std::string model_file;                   // its name, for errors
};
// Reports and returns nothing where it cannot be read.
std::optional<ForecastInput> read_forecast_input(const std::string& path, const ForecastInputOptions& options);
// The sentences that these events of a store rest on; nothing for a file that is none.
std::optional<forecast::Sentences> read_sentences(const std::string& path, const std::vector<std::string>& ids);
// "2014-12-31", or a number of the step.
std::optional<std::int32_t> step_of(const forecast::History& history, const std::string& day);

}  // namespace dragoman::cli
