#include "forecast/series.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "base/json.h"
#include "forecast/outlook_report.h"

namespace dragoman::forecast {

namespace {
constexpr std::int32_t kDays = 7;
constexpr double kBurst = 2;

class EventsOfDay {
 public:
  bool first_time(std::int32_t step, std::string_view id) {
    if (step != step_) seen_.clear();
    step_ = step;
    return id.empty() || seen_.insert(id).second;
  }

 private:
  std::int32_t step_ = -1;
  std::unordered_set<std::string_view> seen_;
};
}  // namespace

double noise_variance(const std::vector<double>& values) {
  if (values.size() < 2) return 0;
  double sum = 0;
  for (size_t i = 1; i < values.size(); ++i) sum += (values[i] - values[i - 1]) * (values[i] - values[i - 1]);
  return sum / (2 * static_cast<double>(values.size() - 1));
}

std::vector<size_t> change_points(const std::vector<double>& values, double penalty) {
  const size_t n = values.size();
  const double beta = penalty * noise_variance(values) * std::log(std::max<double>(2, static_cast<double>(n)));
  if (n < 3 || beta <= 0) return {};
  std::vector<double> sum(n + 1, 0), squares(n + 1, 0), best(n + 1, 0);
  for (size_t i = 0; i < n; ++i) {
    sum[i + 1] = sum[i] + values[i];
    squares[i + 1] = squares[i] + values[i] * values[i];
  }
  const auto cost = [&](size_t begin, size_t end) {
    const double s = sum[end] - sum[begin];
    return squares[end] - squares[begin] - s * s / static_cast<double>(end - begin);
  };
  std::vector<size_t> from(n + 1, 0), open{0};
  best[0] = -beta;
  for (size_t end = 1; end <= n; ++end) {
    best[end] = 1e300;
    for (const size_t begin : open) {
      const double value = best[begin] + cost(begin, end) + beta;
      if (value < best[end]) {
        best[end] = value;
        from[end] = begin;
      }
    }
    // What cannot be the last change now never will be: the squared error of a stretch is at least that of its parts.
    std::erase_if(open, [&](size_t begin) { return best[begin] + cost(begin, end) > best[end]; });
    open.push_back(end);
  }
  std::vector<size_t> out;
  for (size_t at = from[n]; at > 0; at = from[at]) out.push_back(at);
  std::reverse(out.begin(), out.end());
  return out;
}

std::vector<Burst> bursts(const std::vector<std::uint32_t>& counts) {
  double mean = 0;
  for (const std::uint32_t c : counts) mean += c;
  if (counts.size() < 4 || mean == 0) return {};
  mean /= static_cast<double>(counts.size());
  const double enter = std::log(static_cast<double>(counts.size()));
  // Minus log-likelihood but for log y!, which both states share.
  const auto cost = [](double rate, double y) { return rate - y * std::log(rate); };
  double calm = 0, burst = enter;
  std::vector<std::array<bool, 2>> came_from_burst;
  for (const std::uint32_t c : counts) {
    const double stay_calm = calm, leave = burst, stay_burst = burst, into = calm + enter;
    came_from_burst.push_back({leave < stay_calm, stay_burst <= into});
    const double next_calm = std::min(stay_calm, leave) + cost(mean, c), next_burst = std::min(stay_burst, into) + cost(kBurst * mean, c);
    calm = next_calm;
    burst = next_burst;
  }
  std::vector<bool> in_burst(counts.size());
  bool state = burst < calm;
  for (size_t i = counts.size(); i-- > 0;) {
    in_burst[i] = state;
    state = came_from_burst[i][state ? 1 : 0];
  }
  std::vector<Burst> out;
  for (size_t i = 0; i < in_burst.size(); ++i) {
    if (!in_burst[i]) continue;
    if (!out.empty() && out.back().end == i) out.back().end = i + 1;
    else out.push_back({i, i + 1});
  }
  return out;
}

Change change_against(const std::vector<std::uint32_t>& counts, size_t weeks) {
  Change out;
  if (counts.size() < 2) {
    out.band = "limited";
    return out;
  }
  out.weeks = std::min(weeks, counts.size() - 1);
  for (size_t i = counts.size() - 1 - out.weeks; i + 1 < counts.size(); ++i) out.norm += counts[i] / static_cast<double>(out.weeks);
  out.now = counts.back();
  const double ratio = out.norm > 0 ? out.now / out.norm - 1 : 1;
  if (out.norm <= 2 && out.now <= 5) out.band = "limited";
  else if (ratio > 0.25) out.band = "much more";
  else if (ratio > 0.10) out.band = "more";
  else if (ratio < -0.25) out.band = "much less";
  else if (ratio < -0.10) out.band = "less";
  else out.band = "as usual";
  return out;
}

DyadSeries series_of(const History& history, const std::vector<double>& scores, const std::vector<bool>& from, const std::vector<bool>& to, bool both_ways) {
  DyadSeries out;
  if (history.quads.empty()) return out;
  // Whole weeks, counted back from the end: the last one is never cut short.
  const std::int32_t end = history.quads.back().step + 1, first = end % kDays;
  const auto count = static_cast<size_t>(end / kDays);
  out.weeks.resize(count);
  std::vector<double> all(count, 0);
  for (size_t i = 0; i < count; ++i) out.weeks[i].begin = first + static_cast<std::int32_t>(i) * kDays;
  // An event that stands in several quads (both sides of a meeting) is one; its quads are of one day.
  EventsOfDay day_all, day_own;
  for (size_t i = 0; i < history.quads.size(); ++i) {
    const Quad& q = history.quads[i];
    if (q.step < first) continue;
    const auto week = static_cast<size_t>((q.step - first) / kDays);
    const std::string_view id = i < history.ids.size() ? std::string_view(history.ids[i]) : std::string_view{};
    if (day_all.first_time(q.step, id)) all[week] += 1;
    const bool there = from[q.subject] && to[q.object], back = both_ways && from[q.object] && to[q.subject];
    if ((!there && !back) || !day_own.first_time(q.step, id)) continue;
    ++out.weeks[week].events;
    const double score = q.relation < scores.size() ? scores[q.relation] : 0;
    (score >= 0 ? out.weeks[week].cooperation : out.weeks[week].conflict) += score;
  }
  double mean = 0;
  for (const double a : all) mean += a / std::max<double>(1, static_cast<double>(count));
  std::vector<double> net;
  std::vector<std::uint32_t> counts;
  for (size_t i = 0; i < count; ++i) {
    out.weeks[i].coverage = mean > 0 ? all[i] / mean : 1;
    net.push_back(out.weeks[i].normalised());
    counts.push_back(out.weeks[i].events);
  }
  out.changes = change_points(net, kSeriesPenalty);
  out.bursts = bursts(counts);
  out.against_4 = change_against(counts, 4);
  out.against_52 = change_against(counts, 52);
  return out;
}

std::string series_json(const DyadSeries& series, const History& history) {
  base::JsonWriter json;
  json.begin_object().field("kind", "series").key("weeks").begin_array();
  for (const Week& w : series.weeks) {
    json.begin_object().field("begin", day_text(history, w.begin)).field("events", w.events).field("cooperation", w.cooperation).field("conflict", w.conflict);
    json.field("net", w.net()).field("coverage", w.coverage).field("normalised", w.normalised()).end_object();
  }
  json.end_array().key("change_points").begin_array();
  for (const size_t c : series.changes) json.value(day_text(history, series.weeks[c].begin));
  json.end_array().key("bursts").begin_array();
  for (const Burst& b : series.bursts)
    json.begin_object().field("from", day_text(history, series.weeks[b.begin].begin)).field("to", day_text(history, series.weeks[b.end - 1].begin + kDays - 1)).end_object();
  json.end_array();
  for (const auto& [key, change] : {std::pair{"against_4_weeks", &series.against_4}, std::pair{"against_52_weeks", &series.against_52}})
    json.key(key).begin_object().field("weeks", std::uint64_t{change->weeks}).field("norm", change->norm).field("now", change->now).field("band", change->band).end_object();
  json.end_object();
  return json.take();
}

std::string series_text(const DyadSeries& series, const History& history) {
  std::string out = fmt::format("{:<12}{:>8}{:>13}{:>10}{:>9}{:>12}\n", "week of", "events", "cooperation", "conflict", "net", "normalised");
  for (size_t i = 0; i < series.weeks.size(); ++i) {
    const Week& w = series.weeks[i];
    std::string mark = std::find(series.changes.begin(), series.changes.end(), i) != series.changes.end() ? "  <- new level" : "";
    if (std::any_of(series.bursts.begin(), series.bursts.end(), [&](const Burst& b) { return i >= b.begin && i < b.end; })) mark += "  burst";
    out += fmt::format("{:<12}{:>8}{:>13.1f}{:>10.1f}{:>9.1f}{:>12.1f}{}\n", day_text(history, w.begin), w.events, w.cooperation, w.conflict, w.net(), w.normalised(), mark);
  }
  for (const Change* c : {&series.against_4, &series.against_52})
    out += fmt::format("last week {:.0f} events; mean of the {} weeks before {:.1f}: {}\n", c->now, c->weeks, c->norm, c->band);
  return out;
}

}  // namespace dragoman::forecast
