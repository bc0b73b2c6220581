#include "forecast/recurrency.h"

#include <algorithm>
#include <cmath>

#include "forecast/engine.h"
#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {

constexpr std::array<double, 4> kLambdas = {0.01, 0.05, 0.2, 1.0};
constexpr std::array<double, 3> kAlphas = {0.9, 0.99, 0.9999};
constexpr std::int32_t kWeek = 7, kChoosingSteps = 10;

bool left_out(const Question& question, std::uint32_t object, std::uint32_t answer) {
  return object != answer && std::find(question.answers.begin(), question.answers.end(), object) != question.answers.end();
}

size_t different_others(const Question& question, std::uint32_t answer) {
  std::vector<std::uint32_t> others(question.answers);
  std::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  return others.size() - static_cast<size_t>(std::count(others.begin(), others.end(), answer));
}

// Scores are positive; an entity that is in no list scores 0.
struct Standing {
  double above = 0, equal = 0, listed = 0, listed_others = 0;
  double rank(double own, double entities, double others) const {
    if (own > 0) return 1 + above + equal / 2;
    // Nothing is known of it: it shares the places of all entities without a score.
    const double rest = entities - 1 - listed - (others - listed_others);
    return 1 + listed + rest / 2;
  }
};

}  // namespace

Recurrency::Recurrency(const History& history, std::int32_t end)
    : relations_(history.relation_count()), entities_(static_cast<std::uint32_t>(history.entities.size())), shares_(2 * relations_), choices_(2 * relations_) {
  std::vector<std::array<double, 12>> sums(2 * relations_, std::array<double, 12>{});
  for (const StepSpan& step : steps_of(history)) {
    if (step.step >= end) break;
    if (step.step >= end - kChoosingSteps) choose(step.quads, sums);
    add(step.quads);
  }
  for (size_t r = 0; r < sums.size(); ++r) {
    const auto best = static_cast<size_t>(std::max_element(sums[r].begin(), sums[r].end()) - sums[r].begin());
    if (sums[r][best] > 0) choices_[r] = {kLambdas[best / kAlphas.size()], kAlphas[best % kAlphas.size()]};
  }
}

void Recurrency::choose(std::span<const Quad> quads, std::vector<std::array<double, 12>>& sums) {
  std::vector<double> strict(entities_, 0);
  for (const Question& question : questions_of(quads, relations_)) {
    for (size_t choice = 0; choice < 12; ++choice) {
      for (const std::uint32_t answer : question.answers)
        sums[question.relation][choice] += 1 / rank_combined(question, answer, {kLambdas[choice / kAlphas.size()], kAlphas[choice % kAlphas.size()]}, strict);
    }
  }
}

const std::vector<Recurrency::Seen>& Recurrency::seen(std::uint32_t subject, std::uint32_t relation) const {
  const std::uint32_t at = index_.find(pack(subject, relation, 0));
  return at == IndexMap::kNone ? none_ : seen_[at];
}

void Recurrency::add(std::span<const Quad> quads) {
  for (const Quad& quad : quads) {
    add_one(quad.subject, quad.relation, quad.object, quad.step);
    add_one(quad.object, quad.relation + relations_, quad.subject, quad.step);
  }
}

void Recurrency::add_one(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t step) {
  bool added = false;
  const std::uint32_t at = index_.find_or_add(pack(subject, relation, 0), added);
  if (added) seen_.emplace_back();
  auto& list = seen_[at];
  auto known = std::find_if(list.begin(), list.end(), [&](const Seen& s) { return s.object == object; });
  if (known == list.end()) known = list.insert(list.end(), Seen{object, 0, step, {}});
  ++known->count;
  known->last = step;
  std::erase_if(known->steps, [&](std::int32_t old) { return old < step - kWeek; });
  known->steps.push_back(step);
  Shares& shares = shares_[relation];
  const std::uint32_t place = object_index_.find_or_add(pack(object, relation, 0), added);
  if (added) {
    place_.push_back(static_cast<std::uint32_t>(shares.objects.size()));
    shares.objects.emplace_back(object, 0);
  }
  ++shares.objects[place_[place]].second;
  ++shares.total;
}

// `strict` is zero everywhere, before and after.
double Recurrency::rank_combined(const Question& question, std::uint32_t answer, const Choice& choice, std::vector<double>& strict) const {
  const auto& past = seen(question.subject, question.relation);
  for (const Seen& s : past) strict[s.object] = choice.alpha * std::exp2(choice.lambda * (s.last - question.step));
  const Shares& shares = shares_[question.relation];
  const double unit = (1 - choice.alpha) / static_cast<double>(std::max<std::uint64_t>(1, shares.total));
  double own = 0;
  for (const auto& [object, count] : shares.objects) {
    if (object == answer) own = strict[object] + unit * count;
  }
  Standing standing;
  for (const auto& [object, count] : shares.objects) {
    const double score = strict[object] + unit * count;
    if (score >= own && object != answer && left_out(question, object, answer)) {
      ++standing.listed_others;
      continue;
    }
    if (object == answer) continue;
    ++standing.listed;
    if (score > own) ++standing.above;
    else if (score == own) ++standing.equal;
  }
  for (const Seen& s : past) strict[s.object] = 0;
  return standing.rank(own, entities_, static_cast<double>(different_others(question, answer)));
}

void Recurrency::rank(const std::vector<Question>& questions, int threads, const Report& report) const {
  std::vector<std::vector<std::array<double, kKinds>>> ranks(questions.size());
  std::vector<std::vector<double>> scratch(static_cast<size_t>(std::max(1, threads)), std::vector<double>(entities_, 0));
  parallel_for(questions.size(), threads, [&](size_t q, size_t worker) {
    const Question& question = questions[q];
    const auto& past = seen(question.subject, question.relation);
    for (const std::uint32_t answer : question.answers) {
      std::array<double, kKinds> out{};
      const auto others = static_cast<double>(different_others(question, answer));
      const auto by = [&](const auto& score) {
        double own = 0;
        for (const Seen& s : past) {
          if (s.object == answer) own = score(s);
        }
        Standing standing;
        for (const Seen& s : past) {
          const double value = score(s);
          if (value <= 0 || s.object == answer) continue;
          if (left_out(question, s.object, answer)) {
            ++standing.listed_others;
            continue;
          }
          ++standing.listed;
          if (value > own) ++standing.above;
          else if (value == own) ++standing.equal;
        }
        return standing.rank(own, entities_, others);
      };
      const std::int32_t t = question.step;
      out[0] = by([&](const Seen& s) { return std::exp2(0.01 * (s.last - t)); });
      // Relaxed is combined without the strict part.
      out[1] = rank_combined(question, answer, {1, 0}, scratch[worker]);
      out[2] = rank_combined(question, answer, choices_[question.relation], scratch[worker]);
      out[3] = by([&](const Seen& s) { return static_cast<double>(std::count_if(s.steps.begin(), s.steps.end(), [&](std::int32_t d) { return d >= t - kWeek; })); });
      out[4] = by([&](const Seen& s) { return static_cast<double>(s.count); });
      ranks[q].push_back(out);
    }
  });
  for (size_t q = 0; q < questions.size(); ++q) {
    for (size_t a = 0; a < questions[q].answers.size(); ++a) {
      for (size_t kind = 0; kind < kKinds; ++kind) report(kind, questions[q], questions[q].answers[a], ranks[q][a][kind]);
    }
  }
}

}  // namespace dragoman::forecast
