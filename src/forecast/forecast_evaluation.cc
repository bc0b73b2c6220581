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
  if (c == 0) ++to.n;
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
  for (const Rival& rival : rivals) out.counts.push_back({rival.name, {}, {}, {}, {}, {}, 0});
  for (std::int32_t week = 0; week < options.weeks; ++week) {
    const std::int32_t day = first + week * kWeek;
    if (week % kRefitWeeks == 0) model.fit(panel, day, kWeek, count_options);
    for (size_t p = 0; p < std::min(options.pairs, panel.pairs().size()); ++p) {
      for (size_t c = 0; c < kClasses; ++c) {
        for (size_t r = 0; r < rivals.size(); ++r) score(out.counts[r], c, rivals[r].forecast(p, c, day), panel.count(p, c, day, day + kWeek));
      }
    }
  }
  for (CountScores& s : out.counts) {
    for (auto* values : {&s.crps, &s.log_score, &s.brier, &s.covered50, &s.covered90}) {
      for (double& v : *values) v /= static_cast<double>(std::max<std::uint64_t>(1, s.n));
    }
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

History minus(const History& history, const std::vector<size_t>& gone) {
  History out = history;
  for (auto at = gone.rbegin(); at != gone.rend(); ++at) {
    out.quads.erase(out.quads.begin() + static_cast<std::ptrdiff_t>(*at));
    out.ids.erase(out.ids.begin() + static_cast<std::ptrdiff_t>(*at));
  }
  return out;
}

// Cited: the events behind the reasons. Random: as many other events of the dyad (as far as it has so many), each as near in age to a cited one as there is.
void deletion_test(Forecaster& forecaster, const History& history, std::int32_t end, size_t cases, DeletionTest& out) {
  std::vector<Question> questions;
  for (const StepSpan& step : steps_of(history)) {
    if (step.step == end) questions = questions_of(step.quads, history.relation_count());
  }
  std::vector<double> loss_cited, loss_random;
  const size_t every = std::max<size_t>(1, questions.size() / (4 * cases + 1));
  for (size_t i = 0; i < questions.size() && out.cases < cases; i += every) {
    const Question& question = questions[i];
    const std::uint32_t object = question.answers.front();
    const int before = rank_in(forecaster, question, object);
    const auto reasons = forecaster.reasons(question, object);
    if (before > 10 || reasons.empty()) continue;
    std::vector<std::string> cited;
    for (const Reason& reason : reasons) cited.insert(cited.end(), reason.events.begin(), reason.events.end());
    std::sort(cited.begin(), cited.end());
    cited.erase(std::unique(cited.begin(), cited.end()), cited.end());
    std::vector<size_t> gone, others;
    for (size_t q = 0; q < history.quads.size() && history.quads[q].step < end; ++q) {
      if (std::binary_search(cited.begin(), cited.end(), history.ids[q])) gone.push_back(q);
    }
    for (const size_t g : gone) {
      size_t best = history.quads.size();
      for (size_t q = 0; q < history.quads.size() && history.quads[q].step < end; ++q) {
        const Quad& quad = history.quads[q];
        const bool same_dyad = (quad.subject == question.subject && quad.object == object) || (quad.object == question.subject && quad.subject == object);
        if (!same_dyad) continue;
        if (std::find(gone.begin(), gone.end(), q) != gone.end() || std::find(others.begin(), others.end(), q) != others.end()) continue;
        const auto distance = [&](size_t k) { return std::abs(history.quads[k].step - history.quads[g].step); };
        if (best == history.quads.size() || distance(q) < distance(best)) best = q;
      }
      if (best < history.quads.size()) others.push_back(best);
    }
    std::sort(others.begin(), others.end());
    const History less = minus(history, gone), other = minus(history, others);
    const int cited_rank = rank_in(*forecaster.without(less), question, object), random_rank = rank_in(*forecaster.without(other), question, object);
    ++out.cases;
    out.fell_cited += cited_rank > before ? 1 : 0;
    out.fell_random += random_rank > before ? 1 : 0;
    loss_cited.push_back(cited_rank - before);
    loss_random.push_back(random_rank - before);
  }
  out.median_loss_cited = median(loss_cited);
  out.median_loss_random = median(loss_random);
}

}  // namespace

ForecastEvaluation evaluate_forecast(const History& history, const std::vector<std::uint8_t>& classes, const std::vector<bool>& meetings,
                                     const ForecastEvaluationOptions& options) {
  ForecastEvaluation out;
  std::int32_t end = history.fit_end;
  if (!history.quads.empty() && end > history.quads.back().step) end = (history.quads.back().step + 1) * 9 / 10;  // nothing told: the last tenth
  if (options.chances) {
    Forecaster forecaster(history, classes, meetings, options.fit, options.mode);
    forecaster.fit(end);
    if (options.deletion_cases > 0) deletion_test(forecaster, history, end, options.deletion_cases, out.deletion);
    chances(forecaster, steps_of(history), end, history.relation_count(), out);
  }
  if (options.counts) counts(history, classes, options, out);
  return out;
}

std::string forecast_evaluation_json(const ForecastEvaluation& e) {
  base::JsonWriter json;
  json.begin_object();
  e.given.write(json, "chances");
  e.given_uncalibrated.write(json, "chances_uncalibrated");
  json.key("counts").begin_array();
  for (const CountScores& s : e.counts) {
    json.begin_object().field("name", s.name).field("n", s.n);
    for (const auto& [key, values] : {std::pair{"crps", &s.crps}, std::pair{"log_score", &s.log_score}, std::pair{"brier_at_least_one", &s.brier},
                                      std::pair{"covered_50", &s.covered50}, std::pair{"covered_90", &s.covered90}}) {
      json.key(key).begin_object();
      for (size_t c = 0; c < kClasses; ++c) json.field(kClassNames[c], (*values)[c]);
      json.end_object();
    }
    json.end_object();
  }
  json.end_array();
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
    out += fmt::format("Chances of candidates, given that the question is asked: {:.0f} of them, {:.2f} % came\n", e.given.n, 100 * e.given.base_rate());
    out += fmt::format(
        "  Brier {:.5f} (base rate {:.5f}: {:.1f} % below), reliability {:.6f}, resolution {:.5f}, log score {:.4f}, calibration error {:.4f} (before calibration {:.4f})\n",
        e.given.brier(), e.given.base_brier(), 100 * e.given.skill(), e.given.reliability(), e.given.resolution(), e.given.log_score(), e.given.error(),
        e.given_uncalibrated.error());
    out += fmt::format("  {:>15}{:>10}{:>9}{:>9}\n", "said", "n", "mean", "came");
    for (size_t i = 0; i < Reliability::kBins; ++i) {
      const auto& b = e.given.bins[i];
      if (b.n > 0)
        out += fmt::format("  {:>15}{:>10.0f}{:>9.3f}{:>9.3f}\n", fmt::format("{:.3f}-{:.3f}", reliability_border(i), reliability_border(i + 1)), b.n, b.said / b.n, b.came / b.n);
    }
  }
  if (!e.counts.empty()) {
    out += fmt::format("\nCounts a week ahead, {} a class\n{:<26}{:<22}{:>8}{:>8}{:>8}{:>9}{:>9}\n", e.counts.front().n, "class", "", "CRPS", "log", "Brier", "in 50 %", "in 90 %");
    for (size_t c = 0; c < kClasses; ++c) {
      for (const CountScores& s : e.counts)
        out += fmt::format("{:<26}{:<22}{:>8.4f}{:>8.4f}{:>8.4f}{:>8.1f}%{:>8.1f}%\n", kClassNames[c], s.name, s.crps[c], s.log_score[c], s.brier[c], 100 * s.covered50[c],
                           100 * s.covered90[c]);
    }
  }
  if (e.deletion.cases > 0)
    out += fmt::format("\nDeletion test, {} cases: the rank falls in {} without the cited events (median loss {:.0f}), in {} without as many others of the same age ({:.0f})\n",
                       e.deletion.cases, e.deletion.fell_cited, e.deletion.median_loss_cited, e.deletion.fell_random, e.deletion.median_loss_random);
  return out;
}

}  // namespace dragoman::forecast
