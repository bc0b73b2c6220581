// Chances of a forecaster and what calibrates them.
#include <algorithm>
#include <array>
#include <cmath>

#include "forecast/outlook.h"

namespace dragoman::forecast {

namespace {

constexpr size_t kCalibrationQuestions = 300, kActiveQuestions = 150;

bool is_answer(const Question& question, std::uint32_t object) { return std::find(question.answers.begin(), question.answers.end(), object) != question.answers.end(); }

}  // namespace

std::vector<double> Forecaster::shares(const CandidateMaker& maker) const {
  std::vector<double> out(maker.candidates().size());
  const bool fitted = engine_->ranker().fitted && mode_ != Mode::kRules;
  double most = -1e300, sum = 0;
  for (size_t c = 0; c < out.size(); ++c) {
    out[c] = engine_->score(mode_, maker.candidates()[c], maker.rows()[c]);
    most = std::max(most, out[c]);
  }
  // Unfitted scores are sums of shares, not log-odds; the constant stands for what is no candidate.
  for (double& s : out) sum += s = fitted ? std::exp(s - most) : s;
  for (double& s : out) s /= fitted ? sum : sum + 0.2;
  return out;
}

double Forecaster::rate(const Question& question) const {
  const Decayed* asked = engine_->activity().subject_relation(question.subject, question.relation);
  if (asked == nullptr) return 0;
  // A decayed counter over its half-life is events a day; the quick and the slow one together.
  double sum = 0;
  for (const int k : {1, 2, 4}) sum += asked->at(k, question.step) * std::log(2.0) / kHalfLife[static_cast<size_t>(k)];
  return sum / 3;
}

// Questions that may be asked on the step, drawn from all (actor, relation) that were seen, the same for any thread count.
std::vector<Question> Forecaster::live_questions(std::int32_t step, size_t most) const {
  std::vector<std::pair<std::uint64_t, Question>> drawn;
  const Activity& activity = engine_->activity();
  std::uint64_t state = static_cast<std::uint64_t>(step) * 0x9E3779B97F4A7C15ULL + options_.seed;
  for (std::uint32_t s = 0; s < activity.entity_count(); ++s) {
    const auto& items = activity.entity(s).recent.items;
    if (items.empty() || step - items.back().step > 400) continue;
    const Recent::Item& item = items[(state >> 33U) % items.size()];
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    drawn.emplace_back(state >> 11U, Question{s, item.relation, step, {}});
  }
  std::sort(drawn.begin(), drawn.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Question> out;
  for (size_t i = 0; i < std::min(most, drawn.size()); ++i) out.push_back(std::move(drawn[i].second));
  return out;
}

// The questions that have been asked most, as their counters stand.
std::vector<Question> Forecaster::active_questions(std::int32_t step) const {
  std::vector<std::pair<double, Question>> found;
  const Activity& activity = engine_->activity();
  for (std::uint32_t s = 0; s < activity.entity_count(); ++s) {
    std::vector<std::uint32_t> relations;
    for (const Recent::Item& item : activity.entity(s).recent.items) relations.push_back(item.relation);
    std::sort(relations.begin(), relations.end());
    relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
    for (const std::uint32_t relation : relations) {
      Question question{s, relation, step, {}};
      const double expected = rate(question);
      found.emplace_back(-expected, std::move(question));
    }
  }
  const size_t keep = std::min(kActiveQuestions, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(keep), found.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : pack(a.second.subject, a.second.relation, 0) < pack(b.second.subject, b.second.relation, 0);
  });
  std::vector<Question> out;
  for (size_t i = 0; i < keep; ++i) out.push_back(std::move(found[i].second));
  return out;
}

std::vector<Chance> Forecaster::day_chances(const std::vector<Question>& asked, std::int32_t step) {
  std::vector<Question> questions = live_questions(step, kCalibrationQuestions);
  for (Question& question : active_questions(step)) questions.push_back(std::move(question));
  IndexMap answers;
  for (const Question& question : asked) {
    bool added = false;
    answers.find_or_add(pack(question.subject, question.relation, 0), added);
  }
  std::vector<std::vector<Chance>> parts(questions.size());
  engine_->for_each(questions, [&](size_t q, const CandidateMaker& maker) {
    const auto share = shares(maker);
    const double expected = rate(questions[q]);
    const std::uint32_t told = answers.find(pack(questions[q].subject, questions[q].relation, 0));
    for (size_t c = 0; c < share.size(); ++c)
      parts[q].push_back({1 - std::exp(-expected * share[c]), 1, told != IndexMap::kNone && is_answer(asked[told], maker.candidates()[c].object)});
  });
  std::vector<Chance> out;
  for (const auto& part : parts) out.insert(out.end(), part.begin(), part.end());
  return out;
}

void Forecaster::calibrate(const std::vector<Question>& asked, std::int32_t step, std::vector<Chance>& conditional, std::vector<Chance>& unconditional) {
  std::vector<Question> some(asked);
  if (some.size() > kCalibrationQuestions) {
    // Every n-th, so that all relations and both directions are there.
    const size_t every = some.size() / kCalibrationQuestions + 1;
    std::vector<Question> fewer;
    for (size_t i = 0; i < some.size(); i += every) fewer.push_back(some[i]);
    some = std::move(fewer);
  }
  std::vector<std::vector<Chance>> parts(some.size());
  engine_->for_each(some, [&](size_t q, const CandidateMaker& maker) {
    const auto share = shares(maker);
    for (size_t c = 0; c < share.size(); ++c) parts[q].push_back({share[c], 1, is_answer(some[q], maker.candidates()[c].object)});
  });
  for (const auto& part : parts) conditional.insert(conditional.end(), part.begin(), part.end());
  const auto day = day_chances(asked, step);
  unconditional.insert(unconditional.end(), day.begin(), day.end());
}

void Forecaster::calibrate_from(std::int32_t start) {
  std::vector<Chance> conditional, unconditional;
  std::array<std::vector<Chance>, 2> halves;  // days in turn
  size_t turn = 0;
  for (const StepSpan& step : steps_of(history_)) {
    if (step.step < start || step.step >= end_) continue;
    const size_t before = unconditional.size();
    calibrate(questions_of(step.quads, history_.relation_count()), step.step, conditional, unconditional);
    std::vector<Chance>& half = halves[turn++ % 2];
    half.insert(half.end(), unconditional.begin() + static_cast<std::ptrdiff_t>(before), unconditional.end());
    engine_->advance(step);
  }
  // Each half of the days is read by what the other half teaches: the table is of days that its curve has not seen.
  reliability_ = Reliability();
  for (size_t i = 0; i < 2; ++i) {
    const Calibration other = Calibration::fit(halves[1 - i]);
    for (const Chance& chance : halves[i]) reliability_.add({other(chance.said), chance.weight, chance.came});
  }
  conditional_ = Calibration::fit(std::move(conditional));
  unconditional_ = Calibration::fit(std::move(unconditional));
}

}  // namespace dragoman::forecast
