#include "forecast/engine.h"

#include <algorithm>

#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {

// Of a question's candidates the first kHard are learned from, a share of those up to kMiddle, and a smaller one of the others; they weigh as much more.
constexpr size_t kHard = 16, kMiddle = 40;
constexpr double kMiddleShare = 0.2, kEasyShare = 0.05;
constexpr size_t kSampleRows = 60000;
// How many rows a question brings, for the choice of the window before any is made.
constexpr size_t kRowsPerQuestion = 28;
// Rows to learn from, where the caller names no number: more where there is more to learn, between what a short history and what memory can bear.
constexpr size_t kRowsPerEvent = 11, kFewestRows = 1'150'000, kMostRows = 4'000'000;
// A history longer than this takes its time and memory by being counted: it learns from the fewest.
constexpr size_t kLongHistory = 1'000'000;
// Half-lives of whom the subject met, for the two likenesses: 12 and 4 steps.
constexpr int kLongMemory = 2, kShortMemory = 1;

std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

double share_of(size_t place) { return place < kHard ? 1.0 : place < kMiddle ? kMiddleShare : kEasyShare; }

// The same draw for the same question and object, whatever thread asks.
bool drawn(const Question& question, std::uint32_t object, double share, std::uint64_t seed) {
  const std::uint64_t z = mix(pack(question.subject, question.relation, object) + mix(static_cast<std::uint64_t>(question.step) + seed));
  return static_cast<double>(z >> 11U) / 9007199254740992.0 < share;
}

}  // namespace

double score_of(const Ranker& ranker, Mode mode, const Candidate& candidate, const FeatureRow& row) {
  if (!ranker.fitted || mode == Mode::kRules) return static_cast<double>(candidate.prescore);
  return mode == Mode::kBoosted ? ranker.boosted.score(row) : ranker.additive.score(ranker.binning, row);
}

std::vector<StepSpan> steps_of(const History& history) {
  std::vector<StepSpan> out;
  const std::span<const Quad> all(history.quads);
  for (size_t begin = 0; begin < all.size();) {
    size_t end = begin;
    while (end < all.size() && all[end].step == all[begin].step) ++end;
    out.push_back({all[begin].step, all.subspan(begin, end - begin)});
    begin = end;
  }
  return out;
}

Engine::Engine(const History& history, FitOptions options)
    : history_(history),
      options_(std::move(options)),
      activity_(history),
      bank_(history.relation_count()),
      latent_(std::make_unique<LatentModel>(history, options_.seed, kLongMemory)),
      latent_short_(std::make_unique<LatentModel>(history, options_.seed + 1000, kShortMemory)),
      dyads_(std::make_unique<DyadModel>(history.relation_count(), options_.seed)) {}

void Engine::say(std::string_view what, double share) const {
  if (options_.progress) options_.progress(what, share);
}

std::int32_t Engine::window_start(const std::vector<StepSpan>& steps, std::int32_t end) const {
  const std::int32_t first = steps.empty() ? 0 : steps.front().step;
  std::int32_t start = end;
  size_t rows = 0, most = options_.max_rows;
  if (most == 0) {
    const auto learned = std::count_if(history_.quads.begin(), history_.quads.end(), [&](const Quad& quad) { return quad.step >= end - kLearnedSteps && quad.step < end; });
    most = history_.quads.size() > kLongHistory ? kFewestRows : std::clamp(static_cast<size_t>(learned) * kRowsPerEvent, kFewestRows, kMostRows);
  }
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    if (step->step >= end) continue;
    rows += questions_of(step->quads, history_.relation_count()).size() * kRowsPerQuestion;
    if (rows > most || end - step->step > options_.window || step->step - first < (end - first) / 3) break;
    start = step->step;
  }
  return start;
}

void Engine::for_each(const std::vector<Question>& questions, const RuleBank& bank, const WithCandidates& f) {
  const StepLists lists(activity_, questions, options_.threads);
  std::vector<std::unique_ptr<CandidateMaker>> makers(static_cast<size_t>(std::max(1, options_.threads)));
  const Learned learned = latent_learned_ > 0 ? Learned{latent_.get(), latent_short_.get(), dyads_.get()} : Learned{};
  for (auto& maker : makers) maker = std::make_unique<CandidateMaker>(activity_, bank, learned);
  parallel_for(questions.size(), options_.threads, [&](size_t i, size_t worker) {
    makers[worker]->make(questions[i], lists);
    f(i, *makers[worker]);
  });
}

void Engine::flush_sample() {
  if (sample_labels_.empty()) return;
  if (!rows_) {
    ranker_.binning = Binning(sample_, kFeatureCount);
    rows_ = std::make_unique<BinnedRows>(ranker_.binning);
  }
  size_t row = 0;
  for (const size_t end : sample_ends_) {
    for (; row < end; ++row) rows_->add(std::span(sample_).subspan(row * kFeatureCount, kFeatureCount), sample_labels_[row], sample_weights_[row]);
    rows_->end_group();
  }
  sample_.clear();
  sample_labels_.clear();
  sample_weights_.clear();
  sample_ends_.clear();
}

void Engine::collect(const std::vector<Question>& questions) {
  struct Chosen {
    std::vector<float> values, labels, weights;
  };
  constexpr size_t kChunk = 512;
  for (size_t begin = 0; begin < questions.size(); begin += kChunk) {
    const std::vector<Question> part(questions.begin() + static_cast<std::ptrdiff_t>(begin),
                                     questions.begin() + static_cast<std::ptrdiff_t>(std::min(questions.size(), begin + kChunk)));
    std::vector<Chosen> chosen(part.size());
    for_each(part, [&](size_t i, const CandidateMaker& maker) {
      const Question& question = part[i];
      Chosen& out = chosen[i];
      bool answered = false;
      for (size_t c = 0; c < maker.candidates().size(); ++c) {
        const std::uint32_t object = maker.candidates()[c].object;
        const auto label = static_cast<float>(std::count(question.answers.begin(), question.answers.end(), object));
        const double share = label > 0 ? 1.0 : share_of(c);
        if (share < 1 && !drawn(question, object, share, options_.seed)) continue;
        answered = answered || label > 0;
        out.values.insert(out.values.end(), maker.rows()[c].begin(), maker.rows()[c].end());
        out.labels.push_back(label);
        out.weights.push_back(static_cast<float>(1 / share));
      }
      // Without an answer among the candidates there is nothing to learn.
      if (!answered) out = {};
    });
    for (const Chosen& c : chosen) {
      if (c.labels.empty()) continue;
      sample_.insert(sample_.end(), c.values.begin(), c.values.end());
      sample_labels_.insert(sample_labels_.end(), c.labels.begin(), c.labels.end());
      sample_weights_.insert(sample_weights_.end(), c.weights.begin(), c.weights.end());
      sample_ends_.push_back(sample_labels_.size());
    }
    if (rows_ || sample_labels_.size() >= kSampleRows) flush_sample();
  }
}

void Engine::learn_latent(std::int32_t end, int passes) {
  const auto by_step = [](const Quad& quad, std::int32_t step) { return quad.step < step; };
  auto begin = std::lower_bound(history_.quads.begin(), history_.quads.end(), latent_learned_, by_step);
  if (latent_learned_ < end - kLearnedSteps) {
    const auto old = std::lower_bound(begin, history_.quads.end(), end - kLearnedSteps, by_step);
    for (LatentModel* model : {latent_.get(), latent_short_.get()}) model->pass_over(std::span(begin, old));
    begin = old;
  }
  const auto stop = std::lower_bound(history_.quads.begin(), history_.quads.end(), end, by_step);
  parallel_for(2, options_.threads, [&](size_t i, size_t) { (i == 0 ? latent_ : latent_short_)->learn(std::span(begin, stop), passes); });
  dyads_->settle();
  latent_learned_ = end;
}

void Engine::fit(std::int32_t end) {
  const auto steps = steps_of(history_);
  const std::int32_t start = window_start(steps, end);
  const double whole = std::max(1, end);
  for (const StepSpan& step : steps) {
    if (step.step >= end) break;
    say("reading the history", 0.5 * step.step / whole);
    if (step.step >= start) {
      // The vectors are learned to where a block of steps begins and stay so within it, as they will in the steps that are forecast.
      const std::int32_t blocks_left = (end - step.step + options_.latent_steps - 1) / options_.latent_steps;
      const std::int32_t block = std::max(start, end - blocks_left * options_.latent_steps);
      if (block > latent_learned_) learn_latent(block, options_.latent_passes);
      collect(questions_of(step.quads, history_.relation_count()));
    }
    stream(step, step.step >= end - kLearnedSteps, step.step >= end - kLearnedSteps);
  }
  flush_sample();
  learn_latent(end, options_.latent_passes);
  if (!rows_ || rows_->groups() < 50) return;
  rows_fitted_ = rows_->size();
  options_.boosting.threads = options_.additive.threads = options_.threads;
  options_.boosting.seed = options_.seed;
  // Leaves of little weight learn the noise of single days: 250 for a million rows was best on ICEWS14's training days, 4 cost 1.2 MRR.
  options_.boosting.min_weight = std::clamp(static_cast<double>(rows_fitted_) / 4000, 4.0, 250.0);
  // The same for the curves' bins: 300 against 5 brought 1.2 MRR.
  options_.additive.l2 = std::clamp(static_cast<double>(rows_fitted_) / 3500, 5.0, 300.0);
  options_.boosting.progress = [&](int done, int of) { say("fitting the ranker", 0.5 + 0.5 * done / of); };
  if (options_.fit_additive) ranker_.additive.fit(*rows_, options_.additive);
  if (options_.fit_boosted) ranker_.boosted.fit(*rows_, options_.boosting);
  ranker_.fitted = true;
  rows_.reset();
}

void Engine::resume(const KeptModel& model, std::int32_t end) {
  const auto steps = steps_of(history_);
  dyads_->resume(model.dyads);
  for (const StepSpan& step : steps) {
    if (step.step >= end) break;
    say("reading the history", static_cast<double>(step.step) / std::max(1, end));
    stream(step, step.step >= end - kLearnedSteps, step.step >= model.learned_to);
  }
  ranker_ = model.ranker;
  const auto known = std::partition_point(history_.quads.begin(), history_.quads.end(), [&](const Quad& quad) { return quad.step < model.learned_to; });
  latent_->resume(model.latent, std::span(history_.quads.begin(), known));
  latent_short_->resume(model.latent_short, std::span(history_.quads.begin(), known));
  latent_learned_ = model.learned_to;
  if (latent_learned_ < end) learn_latent(end, options_.latent_passes);
}

KeptModel Engine::keep() const {
  KeptModel out;
  out.entities = history_.entities;
  out.relations = history_.relations;
  out.groups = history_.groups;
  out.roles = history_.roles;
  out.has_days = history_.has_days;
  out.first_day = history_.has_days ? history_.first_day.days() : 0;
  out.learned_to = latent_learned_;
  for (const Quad& quad : history_.quads) out.events += quad.step < latent_learned_ ? 1 : 0;
  out.ranker = ranker_;
  out.latent = latent_->weights();
  out.latent_short = latent_short_->weights();
  out.dyads = dyads_->weights();
  return out;
}

void Engine::take_over(const Engine& other, bool with_rules) {
  if (with_rules) bank_ = other.bank_;
  ranker_ = other.ranker_;
  *latent_ = *other.latent_;
  *latent_short_ = *other.latent_short_;
  *dyads_ = *other.dyads_;
  latent_learned_ = other.latent_learned_;
}

void Engine::advance(const StepSpan& step, bool learn_rules) { stream(step, learn_rules, false); }

void Engine::stream(const StepSpan& step, bool learn_rules, bool learn_dyads) {
  if (learn_rules || learn_dyads) {
    const auto questions = questions_of(step.quads, history_.relation_count());
    // Side by side: both look at the activity and at nothing of each other's.
    const int threads = options_.threads - (learn_dyads && options_.threads > 1 ? 1 : 0);
    parallel_for(2, options_.threads, [&](size_t i, size_t) {
      if (i == 0 && learn_rules) bank_.learn(activity_, questions, threads);
      if (i == 1 && learn_dyads) dyads_->learn(activity_, questions, options_.dyad_passes);
    });
  }
  activity_.add_step(step.quads);
}

}  // namespace dragoman::forecast
