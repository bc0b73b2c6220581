// forecast/engine.h - learns from a history and scores the candidates of questions.
//
// In      a history; the step before which everything may be learned from.
// Out     a ranker fitted on the last days before that step, and the activity and rules as they stand there.
// Fails   nothing; with too little history the ranker stays unfitted and scores are the rules' own.
// Owns    its state; the history outlives it.
// Threads one call at a time; starts `threads` of its own. The same bytes for any number of them.
// Cost    ICEWS14 (83,000 events, 334 days): about 100 processor seconds. Memory: the rows, 130 bytes each, + the activity.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "forecast/boosting.h"
#include "forecast/candidates.h"
#include "forecast/kept_model.h"

namespace dragoman::forecast {

// Rules and vectors are learned from so many steps before the end: two years of days. All before is counted, not learned from.
inline constexpr std::int32_t kLearnedSteps = 730;

struct FitOptions {
  int threads = 1;
  std::uint64_t seed = 7;
  std::int32_t window = 200;        // last steps from which the ranker learns, at most two thirds of the history
  size_t max_rows = 0;              // fewer steps where these do not suffice; 0: as many as kRowsPerEvent a learned event, within bounds
  std::int32_t latent_steps = 30;   // steps for which the vectors stay as they are
  int latent_passes = 6;
  int dyad_passes = 2;
  BoostingOptions boosting{.forests = 2};  // min_weight is set by the number of rows
  AdditiveOptions additive;
  bool fit_boosted = true, fit_additive = true;
  // (words, share done); may be empty.
  std::function<void(std::string_view, double)> progress;
};

double score_of(const Ranker& ranker, Mode mode, const Candidate& candidate, const FeatureRow& row);

// The quads of one step.
struct StepSpan {
  std::int32_t step = 0;
  std::span<const Quad> quads;
};
std::vector<StepSpan> steps_of(const History& history);

// Calls f(question index, maker) with the candidates of each question made; several at a time, each with a maker of its own.
using WithCandidates = std::function<void(size_t, const CandidateMaker&)>;

class Engine {
 public:
  Engine(const History& history, FitOptions options);
  // Streams everything before `end` and fits the ranker.
  void fit(std::int32_t end);
  // Streams one more step: the rules count its questions (unless they are frozen), then its events become history.
  void advance(const StepSpan& step, bool learn_rules = true);
  // Streams everything before `end` and takes the ranker from a model that fits the history (fit_to); its vectors learn what has come since.
  void resume(const KeptModel& model, std::int32_t end);
  // What was learned, as of the last fit or resume.
  KeptModel keep() const;
  // Ranker and vectors of another engine over the same entities, with_rules: its rules' counts, too; nothing is streamed.
  void take_over(const Engine& other, bool with_rules = false);
  void for_each(const std::vector<Question>& questions, const WithCandidates& f) { for_each(questions, bank_, f); }
  void for_each(const std::vector<Question>& questions, const RuleBank& bank, const WithCandidates& f);

  const Activity& activity() const { return activity_; }
  const RuleBank& bank() const { return bank_; }
  const Ranker& ranker() const { return ranker_; }
  double score(Mode mode, const Candidate& candidate, const FeatureRow& row) const { return score_of(ranker_, mode, candidate, row); }
  const LatentModel& latent() const { return *latent_; }
  const DyadModel& dyads() const { return *dyads_; }
  const FitOptions& options() const { return options_; }
  size_t rows_fitted() const { return rows_fitted_; }

 private:
  std::int32_t window_start(const std::vector<StepSpan>& steps, std::int32_t end) const;
  void collect(const std::vector<Question>& questions);
  void flush_sample();
  void learn_latent(std::int32_t end, int passes);
  void stream(const StepSpan& step, bool learn_rules, bool learn_dyads);
  void say(std::string_view what, double share) const;

  const History& history_;
  FitOptions options_;
  Activity activity_;
  RuleBank bank_;
  // Likeness by whom the subject met in the last weeks, and in the last days.
  std::unique_ptr<LatentModel> latent_, latent_short_;
  std::unique_ptr<DyadModel> dyads_;
  std::int32_t latent_learned_ = 0;
  Ranker ranker_;
  size_t rows_fitted_ = 0;
  // While fitting: rows before there are bins, and rows in bins.
  std::vector<float> sample_, sample_labels_, sample_weights_;
  std::vector<size_t> sample_ends_;
  std::unique_ptr<BinnedRows> rows_;
};

}  // namespace dragoman::forecast
