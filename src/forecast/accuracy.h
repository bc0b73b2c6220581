// forecast/accuracy.h - ranks under the single- and multi-step protocol with the time-aware filter (Gastinger et al., ECML 2023), to the letter.
//
// In      a history with `fit_end`: what lies before is learned from, what lies at or after it is asked, each event in both directions.
// Out     MRR and Hits in hundredths; per relation, direction and stratum; the same for the baselines.
// Rules   all entities are candidates; other true answers of the same (s, r) on the same step are left out; ties take the mean of best and worst rank;
//         an answer outside the pool takes the expected rank among the rest; equal events count as often as they occur.
// Cost    that of Engine::fit, and about 0.3 ms a question and pass.
#pragma once

#include <map>

#include "forecast/engine.h"

namespace dragoman::forecast {

struct Accuracy {
  double reciprocal = 0;
  std::uint64_t first = 0, third = 0, tenth = 0, asked = 0;
  void add(double rank);
  double mrr() const { return asked == 0 ? 0 : 100 * reciprocal / static_cast<double>(asked); }
  double hits(std::uint64_t of) const { return asked == 0 ? 0 : 100 * static_cast<double>(of) / static_cast<double>(asked); }
};

enum class Stratum : std::uint8_t { kRecurrent, kKnownDyad, kCold };
inline constexpr std::array<std::string_view, 3> kStratumNames = {"recurrent", "known_dyad", "cold"};

struct Breakdown {
  Accuracy all, head, tail;  // tail: (s, r, ?); head: (?, r, o)
  std::array<Accuracy, 3> strata;
  std::map<std::uint32_t, Accuracy> relations;  // by relation below R, both directions
  Accuracy rare;  // each question weighs 1 / how often its (s, r, o) was seen before, plus one
  double rare_reciprocal = 0, rare_weight = 0;
};

// Rank of `answer` given the scores of a pool (parallel arrays): mean of best and worst among equals. `others` are further true answers, left out;
// `outside` scored nothing: entities of all `entities` that the pool lacks share the expected rank of the rest.
double rank_of(std::uint32_t answer, const std::vector<Candidate>& pool, const std::vector<double>& scores, const std::vector<std::uint32_t>& others, std::uint32_t entities);

struct EvaluationReport {
  std::map<std::string, Breakdown> single;         // "boosted", "additive", "rules"; rules go on counting
  std::map<std::string, Breakdown> single_frozen;  // rule counts as they stood at the end of fitting
  std::map<std::string, Breakdown> multi;          // history frozen at the end of fitting
  std::map<std::string, Breakdown> baselines;      // recurrency and such, single-step
  double pool_recall = 0;
  std::uint64_t questions = 0;
  double fit_seconds = 0, seconds = 0;
  size_t rows_fitted = 0;
};

struct EvaluationOptions {
  FitOptions fit;
  bool multi_step = true, frozen = true, baselines = true;
  // Fits an engine to what lies before the step: from a kept model, say. Empty: Engine::fit. False ends the evaluation with an empty report.
  std::function<bool(Engine&, std::int32_t end)> fit_engine;
};

EvaluationReport evaluate(const History& history, const EvaluationOptions& options);

}  // namespace dragoman::forecast
