// cli/forecast_tracks.h - when each negotiating process of a store meets next: the rounds of src/process, the rhythm of src/forecast.
//
// In      a store; the parties that must have been at every round; the day asked about (default: the day after the last report).
// Out     one forecast a track: the rhythm of its rounds, a plan that is still pending, how its plans have fared.
// Rules   only rounds before the day, and only what was reported before it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/track_reader.h"
#include "forecast/rhythm.h"

namespace dragoman::cli {

struct TrackForecast {
  const process::Track* track = nullptr;
  core::Day on;
  std::vector<core::Day> rounds;                  // before `on`, one a day
  forecast::NextMeeting next;
  std::optional<forecast::PlannedDays> plan;      // the earliest pending one with a day
  const process::Round* planned = nullptr;
  std::uint32_t held = 0, passed = 0;             // of its plans whose days are over
};

std::vector<TrackForecast> forecast_tracks(const std::vector<process::Track>& tracks, core::Day on);
std::string track_forecast_json(const TrackForecast& forecast);
std::string track_forecast_text(const TrackForecast& forecast, bool color);

// The command's part: reads, forecasts, prints; an exit code.
struct TrackForecastOptions {
  std::string store, on, who, to;
  bool json = false;
  int top = 10;
};
int run_track_forecast(const TrackForecastOptions& options);

}  // namespace dragoman::cli
