#include "forecast/forecast_evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {

constexpr std::int32_t kWeek = 7, kRefitWeeks = 4;

bool answered(const Question& q, std::uint32_t object) { return std::find(q.answers.begin(), q.answers.end(), object) != q.answers.end(); }

void chances(Forecaster& forecaster, const std::vector<StepSpan>& steps, std::int32_t end, std::uint32_t relations, ForecastEvaluation& out) {
  for (const StepSpan& step : steps) {
    if (step.step < end) continue;
    const auto questions = questions_of(step.quads, relations);
    std::vector<std::vector<std::pair<double, Chance>>> parts(questions.size());
    forecaster.engine().for_each(questions, [&](size_t q, const CandidateMaker& maker) {
      const auto share = forecaster.shares(maker);
      for (size_t c = 0; c < share.size(); ++c) parts[q].push_back({share[c], {forecaster.conditional()(share[c]), 1, answered(questions[q], maker.candidates()[c].object)}});
    });
    for (const auto& part : parts) {
      for (const auto& [raw, chance] : part) {
        out.given.add(chance);
        out.given_uncalibrated.add({raw, 1, chance.came});
      }
    }
    for (const Chance& chance : forecaster.day_chances(questions, step.step)) out.whole.add({forecaster.unconditional()(chance.said), 1, chance.came});
    forecaster.engine().advance(step);
  }
}

struct Rival {
  const char* name;
  std::function<NegativeBinomial(size_t, size_t, std::int32_t)> forecast;
};

void score(CountScores& to, size_t c, const NegativeBinomial& forecast, std::int64_t y) {
  to.crps[c] += crps(forecast, y);
  to.log_score[c] += log_score(forecast, y);
  to.brier[c] += std::pow(1 - forecast.at_most(0) - (y > 0 ? 1 : 0), 2);
  to.covered50[c] += y >= forecast.quantile(0.25) && y <= forecast.quantile(0.75) ? 1 : 0;
  to.covered90[c] += y >= forecast.quantile(0.05) && y <= forecast.quantile(0.95) ? 1 : 0;
  to.said50[c] += forecast.at_most(forecast.quantile(0.75)) - forecast.at_most(forecast.quantile(0.25) - 1);
  to.said90[c] += forecast.at_most(forecast.quantile(0.95)) - forecast.at_most(forecast.quantile(0.05) - 1);
  if (c == 0) ++to.n;
}

void take_means(CountScores& s) {
  for (auto* values : {&s.crps, &s.log_score, &s.brier, &s.covered50, &s.covered90, &s.said50, &s.said90}) {
    for (double& v : *values) v /= static_cast<double>(std::max<std::uint64_t>(1, s.n));
  }
}

// One origin a week, as many as fit before the end; fitted at the first.
void horizon_counts(const CountPanel& panel, std::int32_t horizon, std::int32_t chosen_before, const ForecastEvaluationOptions& options, ForecastEvaluation& out) {
  const std::int32_t last = panel.days() - horizon;
  const std::int32_t first = std::min(chosen_before, last);
  CountOptions count_options;
  count_options.threads = options.fit.threads;
  CountModel model;
  model.fit(panel, first, horizon, count_options);
  if (!model.fitted()) return;
  HorizonScores found{horizon, {}};
  found.scores[0].name = "model";
  found.scores[1].name = "ewma_negative_binomial";
  for (std::int32_t day = first; day <= last; day += kWeek) {
    for (size_t p = 0; p < std::min(options.pairs, panel.pairs().size()); ++p) {
      for (size_t c = 0; c < kClasses; ++c) {
        const auto y = static_cast<std::int64_t>(panel.count(p, c, day, day + horizon));
        score(found.scores[0], c, model.forecast(panel, p, c, day), y);
        score(found.scores[1], c, ewma_forecast(panel, p, c, day, horizon), y);
      }
    }
  }
  for (CountScores& s : found.scores) take_means(s);
  out.horizons.push_back(std::move(found));
}

void counts(const History& history, const std::vector<std::uint8_t>& classes, const ForecastEvaluationOptions& options, ForecastEvaluation& out) {
  if (history.quads.empty()) return;
  const std::int32_t last = history.quads.back().step + 1, first = last - kWeek * options.weeks;
  if (first < 8 * kWeek) return;
  PanelOptions panel_options;
  panel_options.pairs = options.training_pairs;
  const CountPanel panel(history, classes, first, panel_options);
  CountOptions count_options;
  count_options.threads = options.fit.threads;
  CountModel model;
  const auto plain = [&](double mean, size_t p, size_t c, std::int32_t day) { return NegativeBinomial(std::max(mean, 1e-3), panel.weekly_dispersion(p, c, day)); };
  const std::vector<Rival> rivals = {
      {"model", [&](size_t p, size_t c, std::int32_t day) { return model.forecast(panel, p, c, day); }},
      {"ewma_negative_binomial", [&](size_t p, size_t c, std::int32_t day) { return ewma_forecast(panel, p, c, day, kWeek); }},
      {"trailing_8_weeks", [&](size_t p, size_t c, std::int32_t day) { return plain(panel.count(p, c, day - 8 * kWeek, day) / 8.0, p, c, day); }},
      {"last_week", [&](size_t p, size_t c, std::int32_t day) { return plain(panel.count(p, c, day - kWeek, day), p, c, day); }},
      {"climatology", [&](size_t p, size_t c, std::int32_t day) { return plain(panel.mean_week(p, c, day), p, c, day); }},
  };
  for (const Rival& rival : rivals) out.counts.emplace_back().name = rival.name;
  for (std::int32_t week = 0; week < options.weeks; ++week) {
    const std::int32_t day = first + week * kWeek;
    if (week % kRefitWeeks == 0) model.fit(panel, day, kWeek, count_options);
    for (size_t p = 0; p < std::min(options.pairs, panel.pairs().size()); ++p) {
      for (size_t c = 0; c < kClasses; ++c) {
        for (size_t r = 0; r < rivals.size(); ++r) score(out.counts[r], c, rivals[r].forecast(p, c, day), panel.count(p, c, day, day + kWeek));
      }
    }
  }
  for (CountScores& s : out.counts) take_means(s);
  for (const std::int32_t horizon : kHorizons) horizon_counts(panel, horizon, first, options, out);
}

// Waits for the next meeting of the busiest pairs of countries: chances asked about in the last weeks, windows twelve weeks before the end, where most waits
// have ended.
void meetings(const History& history, const std::vector<std::uint8_t>& classes, const std::vector<bool>& is_meeting, const ForecastEvaluationOptions& options,
              ForecastEvaluation& out) {
  constexpr std::int32_t kOrigins = 4, kFollowed = 12 * kWeek;
  const std::int32_t last = history.quads.empty() ? 0 : history.quads.back().step + 1;
  if (last < 2 * kFollowed) return;
  PanelOptions panel_options;
  panel_options.pairs = options.pairs;
  const CountPanel panel(history, classes, last - kFollowed - kOrigins * kWeek, panel_options);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::int32_t>> days;
  for (const Pair& pair : panel.pairs()) days[std::minmax(pair.from, pair.to)];
  for (const Quad& quad : history.quads) {
    if (quad.relation >= is_meeting.size() || !is_meeting[quad.relation]) continue;
    const auto at = days.find(std::minmax(history.group_of[quad.subject], history.group_of[quad.object]));
    if (at != days.end() && (at->second.empty() || at->second.back() != quad.step)) at->second.push_back(quad.step);
  }
  const auto ask = [&](std::int32_t step, bool window) {
    for (const auto& [pair, met] : days) {
      const auto next = std::lower_bound(met.begin(), met.end(), step);
      const NextMeeting forecast = next_in_rhythm({met.begin(), next}, step);
      if (!forecast.known) continue;
      const std::int32_t wait = next == met.end() ? kFarthest : *next - step + 1;
      for (size_t h = 0; h < 2 && !window; ++h) out.meetings.add({forecast.within[h], 1, wait <= kHorizons[h]});
      if (!window || (next == met.end() && forecast.high > last - step)) continue;  // may still come in its window
      ++out.meeting_windows;
      out.meeting_windows_hit += wait >= forecast.low && wait <= forecast.high ? 1 : 0;
    }
  };
  for (std::int32_t origin = 0; origin < kOrigins; ++origin) {
    ask(last - kHorizons[1] - origin * kWeek, false);
    ask(last - kFollowed - origin * kWeek, true);
  }
}

// Rank of `object` among a question's candidates; one more than there are where it is none.
int rank_in(Forecaster& forecaster, const Question& question, std::uint32_t object) {
  int rank = 0;
  forecaster.engine().for_each({question}, [&](size_t, const CandidateMaker& maker) {
    const auto share = forecaster.shares(maker);
    const int at = maker.find(object);
    if (at < 0) {
      rank = static_cast<int>(share.size()) + 1;
      return;
    }
    rank = 1;
    for (const double s : share) rank += s > share[static_cast<size_t>(at)] ? 1 : 0;
  });
  return rank;
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// Without the ids, which are not asked for: a copy of all of them would take most of the time.
History minus(const History& history, const std::vector<size_t>& gone) {
  History out;
  out.entities = history.entities;
  out.relations = history.relations;
  out.group_of = history.group_of;
  out.role_of = history.role_of;
  out.groups = history.groups;
  out.roles = history.roles;
  out.first_day = history.first_day;
  out.has_days = history.has_days;
  size_t next = 0;
  for (size_t i = 0; i < history.quads.size(); ++i) {
    if (next < gone.size() && gone[next] == i) ++next;
    else out.quads.push_back(history.quads[i]);
  }
  return out;
}

// Cited: the events behind the reasons. Random: as many other events of the dyad (as far as it has so many), each as near in age to a cited one as there is.
void deletion_test(Forecaster& forecaster, const History& history, std::int32_t end, size_t cases, DeletionTest& out) {
  std::vector<Question> questions;
  for (const StepSpan& step : steps_of(history)) {
    if (step.step == end) questions = questions_of(step.quads, history.relation_count());
  }
  const DyadEvents dyads(history);
  std::vector<double> loss_cited, loss_random;
  const size_t every = std::max<size_t>(1, questions.size() / (4 * cases + 1));
  for (size_t i = 0; i < questions.size() && out.cases < cases; i += every) {
    const Question& question = questions[i];
    const std::uint32_t object = question.answers.front();
    const int before = rank_in(forecaster, question, object);
    std::vector<std::uint32_t> cited;
    if (before > 10 || forecaster.reasons(question, object, &cited).empty()) continue;
    std::vector<size_t> gone(cited.begin(), cited.end()), others;
    for (const size_t g : gone) {
      size_t best = history.quads.size();
      for (const size_t q : dyads.of(question.subject, object)) {
        if (history.quads[q].step >= end) break;
        if (std::binary_search(gone.begin(), gone.end(), q) || std::find(others.begin(), others.end(), q) != others.end()) continue;
        const auto distance = [&](size_t k) { return std::abs(history.quads[k].step - history.quads[g].step); };
        if (best == history.quads.size() || distance(q) < distance(best)) best = q;
      }
      if (best < history.quads.size()) others.push_back(best);
    }
    std::sort(others.begin(), others.end());
    const History less = minus(history, gone), other = minus(history, others);
    const int cited_rank = rank_in(*forecaster.without(less, true), question, object), random_rank = rank_in(*forecaster.without(other, true), question, object);
    ++out.cases;
    out.cited_events += gone.size();
    out.random_events += others.size();
    out.fell_cited += cited_rank > before ? 1 : 0;
    out.fell_random += random_rank > before ? 1 : 0;
    loss_cited.push_back(cited_rank - before);
    loss_random.push_back(random_rank - before);
  }
  out.median_loss_cited = median(loss_cited);
  out.median_loss_random = median(loss_random);
}

}  // namespace

ForecastEvaluation evaluate_forecast(const History& history, const std::vector<std::uint8_t>& classes, const std::vector<bool>& meeting_relations,
                                     const ForecastEvaluationOptions& options) {
  ForecastEvaluation out;
  std::int32_t end = history.fit_end;
  if (!history.quads.empty() && end > history.quads.back().step) end = (history.quads.back().step + 1) * 9 / 10;  // nothing told: the last tenth
  if (options.chances) {
    Forecaster forecaster(history, classes, meeting_relations, options.fit, options.mode);
    forecaster.fit(end);
    if (options.deletion_cases > 0) deletion_test(forecaster, history, end, options.deletion_cases, out.deletion);
    chances(forecaster, steps_of(history), end, history.relation_count(), out);
  }
  if (options.counts) counts(history, classes, options, out);
  if (options.counts) meetings(history, classes, meeting_relations, options, out);
  return out;
}

namespace {

void write_scores(base::JsonWriter& json, const CountScores& s) {
  json.begin_object().field("name", s.name).field("n", s.n);
  for (const auto& [key, values] :
       {std::pair{"crps", &s.crps}, std::pair{"log_score", &s.log_score}, std::pair{"brier_at_least_one", &s.brier}, std::pair{"covered_50", &s.covered50},
        std::pair{"covered_90", &s.covered90}, std::pair{"said_50", &s.said50}, std::pair{"said_90", &s.said90}}) {
    json.key(key).begin_object();
    for (size_t c = 0; c < kClasses; ++c) json.field(kClassNames[c], (*values)[c]);
    json.end_object();
  }
  json.end_object();
}

std::string reliability_text(const Reliability& table, std::string_view title) {
  std::string out = fmt::format("{}: {:.0f}, {:.2f} % came\n", title, table.n, 100 * table.base_rate());
  out += fmt::format("  Brier {:.5f} (base rate {:.5f}: {:.1f} % below), reliability {:.6f}, resolution {:.5f}, log score {:.4f}, calibration error {:.4f}\n", table.brier(),
                     table.base_brier(), 100 * table.skill(), table.reliability(), table.resolution(), table.log_score(), table.error());
  out += fmt::format("  {:>15}{:>10}{:>9}{:>9}\n", "said", "n", "mean", "came");
  for (size_t i = 0; i < Reliability::kBins; ++i) {
    const auto& b = table.bins[i];
    if (b.n > 0)
      out += fmt::format("  {:>15}{:>10.0f}{:>9.3f}{:>9.3f}\n", fmt::format("{:.3f}-{:.3f}", reliability_border(i), reliability_border(i + 1)), b.n, b.said / b.n, b.came / b.n);
  }
  return out + "\n";
}

}  // namespace

std::string forecast_evaluation_json(const ForecastEvaluation& e) {
  base::JsonWriter json;
  json.begin_object();
  e.given.write(json, "chances");
  e.given_uncalibrated.write(json, "chances_uncalibrated");
  e.whole.write(json, "chances_of_the_day");
  json.key("counts").begin_array();
  for (const CountScores& s : e.counts) write_scores(json, s);
  json.end_array();
  json.key("horizons").begin_array();
  for (const HorizonScores& h : e.horizons) {
    json.begin_object().field("days", static_cast<int>(h.days)).key("scores").begin_array();
    for (const CountScores& s : h.scores) write_scores(json, s);
    json.end_array().end_object();
  }
  json.end_array();
  e.meetings.write(json, "next_meeting");
  json.key("meeting_windows").begin_object().field("n", e.meeting_windows).field("hit", e.meeting_windows_hit).end_object();
  if (e.deletion.cases > 0) {
    const DeletionTest& d = e.deletion;
    json.key("deletion_test").begin_object().field("cases", std::uint64_t{d.cases}).field("fell_without_cited", std::uint64_t{d.fell_cited});
    json.field("fell_without_random", std::uint64_t{d.fell_random}).field("median_loss_cited", d.median_loss_cited).field("median_loss_random", d.median_loss_random).end_object();
  }
  json.end_object();
  return json.take();
}

std::string forecast_evaluation_text(const ForecastEvaluation& e) {
  std::string out;
  if (e.given.n > 0) {
    out += reliability_text(e.given, "Chances of candidates, given that the question is asked");
    out += fmt::format("  (calibration error before calibration {:.4f}, Brier {:.5f})\n\n", e.given_uncalibrated.error(), e.given_uncalibrated.brier());
  }
  if (e.whole.n > 0) out += reliability_text(e.whole, "Chances that it happens on the day, of questions drawn and of those asked most");
  if (!e.counts.empty()) {
    out += fmt::format("\nCounts a week ahead, {} a class\n{:<26}{:<22}{:>8}{:>8}{:>8}{:>9}{:>9}\n", e.counts.front().n, "class", "", "CRPS", "log", "Brier", "in 50 %", "in 90 %");
    for (size_t c = 0; c < kClasses; ++c) {
      for (const CountScores& s : e.counts)
        out += fmt::format("{:<26}{:<22}{:>8.4f}{:>8.4f}{:>8.4f}{:>8.1f}%{:>8.1f}%\n", kClassNames[c], s.name, s.crps[c], s.log_score[c], s.brier[c], 100 * s.covered50[c],
                           100 * s.covered90[c]);
    }
  }
  if (!e.horizons.empty()) {
    out += fmt::format("\nCounts by horizon, model (CRPS of EWMA + negative binomial); share inside the interval, and what was said\n{:<24}{:>6}{:>8}{:>10}{:>10}{:>16}{:>16}\n",
                       "class", "days", "n", "CRPS", "EWMA", "50 %: in, said", "90 %: in, said");
    for (size_t c = 0; c < kClasses; ++c) {
      for (const HorizonScores& h : e.horizons) {
        const CountScores& s = h.scores[0];
        out += fmt::format("{:<24}{:>6}{:>8}{:>10.4f}{:>10.4f}{:>16}{:>16}\n", kClassNames[c], h.days, s.n, s.crps[c], h.scores[1].crps[c],
                           fmt::format("{:.1f} {:.1f}", 100 * s.covered50[c], 100 * s.said50[c]), fmt::format("{:.1f} {:.1f}", 100 * s.covered90[c], 100 * s.said90[c]));
      }
    }
  }
  if (e.meetings.n > 0) {
    out += "\n" + reliability_text(e.meetings, "Next meeting of two countries within one and two weeks");
    out += fmt::format("  {} of {} waits ended in the window of 80 %\n", e.meeting_windows_hit, e.meeting_windows);
  }
  if (e.deletion.cases > 0)
    out += fmt::format(
        "\nDeletion test, {} cases: the rank falls in {} without the {} cited events (median loss {:.0f}), in {} without {} others of the pair, as near in age as there are ({:.0f})\n",
        e.deletion.cases, e.deletion.fell_cited, e.deletion.cited_events, e.deletion.median_loss_cited, e.deletion.fell_random, e.deletion.random_events,
        e.deletion.median_loss_random);
  return out;
}

}  // namespace dragoman::forecast
