#include "cli/forecast_tracks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/json.h"
#include "cli/common.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

namespace {

constexpr std::int32_t kLongestRound = 10;

double rounded(double value, double scale) { return std::round(value * scale) / scale; }

// Days of a plan that is not over, counted from the day asked about (1).
std::optional<forecast::PlannedDays> days_of(const process::Round& plan, core::Day on) {
  if (plan.planned == process::Planned::kHeld || !plan.when || !plan.when->start) return std::nullopt;
  const core::Day first = *plan.when->start, last = plan.when->end.value_or(first);
  if (last < on) return std::nullopt;
  return forecast::PlannedDays{std::max(1, first.days() - on.days() + 1), last.days() - on.days() + 1, 0};
}

std::string day_after(core::Day on, double day) { return on.plus(static_cast<std::int32_t>(day) - 1).to_string(); }

}  // namespace

std::vector<TrackForecast> forecast_tracks(const std::vector<process::Track>& tracks, core::Day on) {
  std::vector<TrackForecast> out;
  std::uint32_t all_held = 0, all_passed = 0;
  for (const process::Track& track : tracks) {
    TrackForecast forecast;
    forecast.track = &track;
    forecast.on = on;
    for (const process::Round& round : track.rounds) {
      // "In May" is no day to measure gaps by.
      if (!round.when || !round.when->start || round.when->end.value_or(*round.when->start).days() - round.when->start->days() > kLongestRound) continue;
      const core::Day day = *round.when->start;
      if (day < on && (forecast.rounds.empty() || forecast.rounds.back() < day)) forecast.rounds.push_back(day);
    }
    for (const process::Round& plan : track.plans) {
      forecast.held += plan.planned == process::Planned::kHeld ? 1 : 0;
      forecast.passed += plan.planned == process::Planned::kHeld || plan.planned == process::Planned::kOverdue ? 1 : 0;
      const auto days = days_of(plan, on);
      if (!days || (forecast.plan && forecast.plan->first <= days->first)) continue;
      forecast.plan = days;
      forecast.planned = &plan;
    }
    all_held += forecast.held;
    all_passed += forecast.passed;
    out.push_back(std::move(forecast));
  }
  for (TrackForecast& forecast : out) {
    if (forecast.plan) forecast.plan->chance = forecast::plan_chance(forecast.held, forecast.passed, all_held, all_passed);
    std::vector<std::int32_t> days;
    for (const core::Day day : forecast.rounds) days.push_back(day.days());
    forecast.next = forecast::next_in_rhythm(days, on.days(), forecast.plan);
  }
  return out;
}

std::string track_forecast_json(const TrackForecast& f) {
  base::JsonWriter json;
  json.begin_object().field("kind", "track_forecast").field("track", f.track->id).field("on", f.on.to_string());
  for (const auto& [key, names] : {std::pair{"parties", &f.track->parties}, std::pair{"mediators", &f.track->mediators}}) {
    json.key(key).begin_array();
    for (const std::string& name : *names) json.value(name);
    json.end_array();
  }
  json.key("rounds").begin_array();
  for (const core::Day day : f.rounds) json.value(day.to_string());
  json.end_array();
  if (f.next.known) {
    json.field("last_days_ago", static_cast<int>(f.next.last_days_ago)).field("expected_days", rounded(f.next.expected_days, 10));
    json.key("window_80").begin_array().value(day_after(f.on, f.next.low)).value(day_after(f.on, f.next.high)).end_array();
    json.key("within").begin_array();
    for (size_t i = 0; i < forecast::kHorizons.size(); ++i)
      json.begin_object().field("days", static_cast<int>(forecast::kHorizons[i])).field("probability", rounded(f.next.within[i], 1e4)).end_object();
    json.end_array();
  }
  json.key("plans").begin_object().field("held", f.held).field("passed", f.passed).end_object();
  if (f.plan) {
    json.key("planned").begin_object().field("from", day_after(f.on, f.plan->first)).field("to", day_after(f.on, f.plan->last)).field("probability", rounded(f.plan->chance, 1e4));
    json.field_if("announced", f.planned->announced ? f.planned->announced->to_string() : "");
    json.key("events").begin_array();
    for (const std::string& id : f.planned->events) json.value(id);
    json.end_array().field_if("sentence", f.planned->sentence).end_object();
  }
  json.end_object();
  return json.take();
}

std::string track_forecast_text(const TrackForecast& f, bool color) {
  std::string out = paint(color, "1", fmt::format("{}", fmt::join(f.track->parties, ", ")));
  if (!f.track->mediators.empty()) out += fmt::format("  through {}", fmt::join(f.track->mediators, ", "));
  out += fmt::format("  {}\n", paint(color, "2", f.track->id.substr(0, 10)));
  if (!f.next.known) return out + fmt::format("  {} with a day: no rhythm to go by\n", counted(f.rounds.size(), "round"));
  out += fmt::format("  {}, the last on {} ({} before {})\n", counted(f.rounds.size(), "round"), f.rounds.back().to_string(),
                     counted(static_cast<std::uint64_t>(f.next.last_days_ago), "day"), f.on.to_string());
  out += "  next within";
  for (size_t i = 0; i < forecast::kHorizons.size(); ++i) out += fmt::format("{} {} days {:.0f} %", i == 0 ? "" : ",", forecast::kHorizons[i], 100 * f.next.within[i]);
  out += f.next.high >= forecast::kFarthest ? fmt::format("; with 90 % not before {}\n", day_after(f.on, f.next.low))
                                            : fmt::format("; with 80 % from {} to {}\n", day_after(f.on, f.next.low), day_after(f.on, f.next.high));
  if (f.plan) {
    const std::string first = day_after(f.on, f.plan->first), last = day_after(f.on, f.plan->last);
    out += fmt::format("  planned for {}{}: {:.0f} % by how plans have fared (its own: {} of {} held)\n", first, last == first ? "" : " to " + last, 100 * f.plan->chance, f.held,
                       f.passed);
    if (!f.planned->sentence.empty()) out += fmt::format("      {}: \"{}\"\n", f.planned->events.front(), f.planned->sentence);
  }
  return out;
}

int run_track_forecast(const TrackForecastOptions& options) {
  std::optional<core::Day> on;
  if (!options.on.empty()) {
    on = core::Day::parse(options.on);
    if (!on) return report(base::Error{"DM701", "not a day: " + options.on, "", "2023-04-26"}), kCouldNot;
  }
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  const std::string parties = options.who + "," + options.to;
  const auto read = read_tracks(*store, keys_from(parties), on ? std::optional(on->plus(-1)) : std::nullopt);
  if (!read) return report(read.error()), kCouldNot;
  if (!on) on = read->until ? std::optional(read->until->plus(1)) : std::nullopt;
  size_t shown = 0;
  if (on) {
    for (const TrackForecast& forecast : forecast_tracks(read->tracks, *on)) {
      if (shown++ == static_cast<size_t>(options.top)) break;
      if (!(options.json ? put_line(track_forecast_json(forecast)) : put(track_forecast_text(forecast, use_color()) + "\n"))) break;
    }
  }
  if (shown == 0) std::fprintf(stderr, "no track: no two parties met twice\n");
  return finish_output(shown == 0 ? kIncomplete : kDone);
}

}  // namespace dragoman::cli
