#include "forecast/accuracy.h"

#include <algorithm>
#include <chrono>

#include "forecast/recurrency.h"

namespace dragoman::forecast {

namespace {

struct Ranks {
  std::vector<double> by_answer;  // one per different answer
};

constexpr std::array<std::pair<Mode, const char*>, 3> kModes = {std::pair{Mode::kBoosted, "boosted"}, std::pair{Mode::kAdditive, "additive"}, std::pair{Mode::kRules, "rules"}};

Stratum stratum_of(const Activity& activity, const Question& question, std::uint32_t answer, std::uint32_t& seen) {
  const Partner* partner = activity.partner(question.subject, answer);
  seen = 0;
  if (partner == nullptr) return Stratum::kCold;
  const DyadRelation* same = partner->find(question.relation);
  if (same == nullptr) return Stratum::kKnownDyad;
  seen = same->seen.total;
  return Stratum::kRecurrent;
}

void count(Breakdown& to, const Activity& activity, const Question& question, std::uint32_t answer, double rank) {
  std::uint32_t seen = 0;
  const Stratum stratum = stratum_of(activity, question, answer, seen);
  const bool tail = question.relation < activity.relation_count();
  to.all.add(rank);
  (tail ? to.tail : to.head).add(rank);
  to.strata[static_cast<size_t>(stratum)].add(rank);
  to.relations[tail ? question.relation : activity.inverse(question.relation)].add(rank);
  const double weight = 1.0 / (1.0 + seen);
  to.rare_reciprocal += weight / rank;
  to.rare_weight += weight;
}

// Every question of a step, ranked by every mode.
class Pass {
 public:
  Pass(Engine& engine, const EvaluationOptions& options) : engine_(engine), options_(options) {}

  void step(const std::vector<Question>& questions, const RuleBank& bank, std::map<std::string, Breakdown>& to, double* recalled) {
    std::vector<std::array<std::vector<double>, kModes.size()>> ranks(questions.size());
    std::vector<double> found(questions.size(), 0);
    engine_.for_each(questions, bank, [&](size_t q, const CandidateMaker& maker) {
      const Question& question = questions[q];
      std::vector<double> scores(maker.candidates().size());
      for (size_t m = 0; m < kModes.size(); ++m) {
        if (!used(kModes[m].first)) continue;
        for (size_t c = 0; c < scores.size(); ++c) scores[c] = engine_.score(kModes[m].first, maker.candidates()[c], maker.rows()[c]);
        for (const std::uint32_t answer : question.answers) ranks[q][m].push_back(rank_of(answer, maker.candidates(), scores, question.answers, engine_.activity().entity_count()));
      }
      for (const std::uint32_t answer : question.answers) found[q] += maker.find(answer) >= 0 ? 1 : 0;
    });
    for (size_t q = 0; q < questions.size(); ++q) {
      for (size_t m = 0; m < kModes.size(); ++m) {
        if (!used(kModes[m].first)) continue;
        for (size_t a = 0; a < questions[q].answers.size(); ++a) count(to[kModes[m].second], engine_.activity(), questions[q], questions[q].answers[a], ranks[q][m][a]);
      }
      if (recalled != nullptr) *recalled += found[q];
    }
  }

 private:
  bool used(Mode mode) const {
    if (mode == Mode::kRules) return true;
    return engine_.ranker().fitted && engine_.ranker().can(mode) && (mode == Mode::kBoosted ? options_.fit.fit_boosted : options_.fit.fit_additive);
  }
  Engine& engine_;
  const EvaluationOptions& options_;
};

}  // namespace

void Accuracy::add(double rank) {
  reciprocal += 1 / rank;
  if (rank <= 1) ++first;
  if (rank <= 3) ++third;
  if (rank <= 10) ++tenth;
  ++asked;
}

double rank_of(std::uint32_t answer, const std::vector<Candidate>& pool, const std::vector<double>& scores, const std::vector<std::uint32_t>& others, std::uint32_t entities) {
  double own = 0;
  bool in_pool = false;
  for (size_t c = 0; c < pool.size(); ++c) {
    if (pool[c].object == answer) {
      own = scores[c];
      in_pool = true;
    }
  }
  double above = 0, equal = 0, kept = 0;
  for (size_t c = 0; c < pool.size(); ++c) {
    if (pool[c].object == answer || std::find(others.begin(), others.end(), pool[c].object) != others.end()) continue;
    ++kept;
    if (scores[c] > own) ++above;
    else if (scores[c] == own) ++equal;
  }
  if (in_pool) return 1 + above + equal / 2;
  // The rest: all entities but the pool and the other answers.
  std::vector<std::uint32_t> left_out(others);
  std::sort(left_out.begin(), left_out.end());
  left_out.erase(std::unique(left_out.begin(), left_out.end()), left_out.end());
  double outside = static_cast<double>(entities) - static_cast<double>(pool.size());
  for (const std::uint32_t other : left_out) {
    const bool in = std::any_of(pool.begin(), pool.end(), [&](const Candidate& c) { return c.object == other; });
    if (!in && other != answer) --outside;
  }
  return kept + (outside + 1) / 2;
}

EvaluationReport evaluate(const History& history, const EvaluationOptions& options) {
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  const auto seconds = [&] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
  EvaluationReport report;
  Engine engine(history, options.fit);
  if (!options.fit_engine) engine.fit(history.fit_end);
  else if (!options.fit_engine(engine, history.fit_end)) return report;
  report.fit_seconds = seconds();
  report.rows_fitted = engine.rows_fitted();
  std::vector<StepSpan> steps = steps_of(history);
  std::erase_if(steps, [&](const StepSpan& s) { return s.step < history.fit_end; });
  Pass pass(engine, options);
  if (options.multi_step) {
    for (const StepSpan& step : steps) pass.step(questions_of(step.quads, history.relation_count()), engine.bank(), report.multi, nullptr);
  }
  const RuleBank frozen = engine.bank();
  std::unique_ptr<Recurrency> recurrency;
  if (options.baselines) recurrency = std::make_unique<Recurrency>(history, history.fit_end);
  double recalled = 0;
  for (const StepSpan& step : steps) {
    const auto questions = questions_of(step.quads, history.relation_count());
    if (options.frozen) pass.step(questions, frozen, report.single_frozen, nullptr);
    pass.step(questions, engine.bank(), report.single, &recalled);
    if (recurrency) {
      recurrency->rank(questions, options.fit.threads, [&](size_t kind, const Question& question, std::uint32_t answer, double rank) {
        count(report.baselines[std::string(Recurrency::kNames[kind])], engine.activity(), question, answer, rank);
      });
      recurrency->add(step.quads);
    }
    for (const Question& question : questions) report.questions += question.answers.size();
    engine.advance(step);
    if (options.fit.progress) options.fit.progress("asking", static_cast<double>(step.step - history.fit_end) / static_cast<double>(steps.back().step - history.fit_end + 1));
  }
  report.pool_recall = report.questions == 0 ? 0 : 100 * recalled / static_cast<double>(report.questions);
  report.seconds = seconds();
  return report;
}

}  // namespace dragoman::forecast
