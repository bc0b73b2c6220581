// forecast/accuracy_report.h - the figures of an evaluation as one JSON object, and as a table for people.
#pragma once

#include <string>

#include "forecast/accuracy.h"

namespace dragoman::forecast {

struct RunFigures {
  double peak_mb = 0;
  int threads = 1;
};

// Keys mrr, hits1, hits3, hits10 (of the best fitted mode, single-step, rules counting on), seconds, peak_mb, strata, baselines; then transparent, rules,
// frozen, multi_step, relations, directions, rare_mrr, data, skipped.
std::string evaluation_json(const EvaluationReport& report, const History& history, const RunFigures& figures);
std::string evaluation_text(const EvaluationReport& report, const History& history, const RunFigures& figures);

}  // namespace dragoman::forecast
