#include "forecast/dyad_model.h"

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {

constexpr size_t kWide = DyadModel::kDimensions, kViews = DyadModel::kViews;
// 0.05 and 0.1 learn quicker, and worse.
constexpr float kPace = 0.02F;
constexpr float kFirstSquare = 1e-2F;
// Whose part in what went wrong is smaller is left as it is.
constexpr float kSmallError = 1e-2F;

// SplitMix64.
std::uint64_t draw(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

std::array<float, kViews> view(const Decayed& seen, std::int32_t step) { return {std::log1p(seen.at(0, step)), std::log1p(seen.at(2, step)), std::log1p(seen.at(4, step)), 1.0F}; }

// Busy dyads have many relations: their sum is kept within bounds.
float scale_of(const Partner& partner) { return 1.0F / std::sqrt(1.0F + static_cast<float>(partner.relations.size())); }

void descend(LatentWeights::Table& table, size_t row, const float* gradient, float scale) {
  float norm = 0;
  for (size_t d = 0; d < kWide; ++d) norm += gradient[d] * gradient[d];
  float& square = table.squares[row];
  square += norm * scale * scale / static_cast<float>(kWide);
  const float rate = kPace * scale / std::sqrt(square);
  float* const weights = &table.weights[row * kWide];
  for (size_t d = 0; d < kWide; ++d) weights[d] -= rate * gradient[d];
}

}  // namespace

DyadModel::DyadModel(std::uint32_t relations, std::uint64_t seed) : relations_(relations) {
  learned_.random = seed;
  learned_.acts.resize(2 * static_cast<size_t>(relations) * kViews, kWide);
  learned_.asked.resize(2 * static_cast<size_t>(relations), kWide);
  for (auto* table : {&learned_.acts, &learned_.asked}) {
    for (float& w : table->weights) w = (static_cast<float>(draw(learned_.random) >> 40U) / 16777216.0F - 0.5F) * 0.4F;
    std::fill(table->squares.begin(), table->squares.end(), kFirstSquare);
  }
  // The first number is common to all that may be asked: any act speaks for another.
  for (size_t relation = 0; relation < 2 * static_cast<size_t>(relations); ++relation) learned_.asked.weights[relation * kWide] = 1.0F;
  settle();
}

void DyadModel::settle() {
  settled_acts_ = learned_.acts.weights;
  settled_asked_ = learned_.asked.weights;
}

void DyadModel::resume(const DyadWeights& from) {
  // Inverse relations stand behind all others: new ones move them.
  const auto copy = [&](const LatentWeights::Table& source, LatentWeights::Table& to, size_t rows) {
    const size_t half = source.squares.size() / 2;
    for (size_t side = 0; side < 2; ++side) {
      const size_t first = side * half, at = side * relations_ * rows;
      std::copy_n(source.weights.begin() + static_cast<std::ptrdiff_t>(first * kWide), half * kWide, to.weights.begin() + static_cast<std::ptrdiff_t>(at * kWide));
      std::copy_n(source.squares.begin() + static_cast<std::ptrdiff_t>(first), half, to.squares.begin() + static_cast<std::ptrdiff_t>(at));
    }
  };
  copy(from.acts, learned_.acts, kViews);
  copy(from.asked, learned_.asked, 1);
  learned_.random = from.random;
  settle();
}

void DyadModel::gather(const std::vector<float>& acts, const Partner& partner, std::int32_t step, float* out) {
  std::fill(out, out + kWide, 0.0F);
  for (const DyadRelation& act : partner.relations) {
    const auto much = view(act.seen, step);
    for (size_t k = 0; k < kViews; ++k) {
      const float* const vector = &acts[(act.relation * kViews + k) * kWide];
      for (size_t d = 0; d < kWide; ++d) out[d] += much[k] * vector[d];
    }
  }
  const float scale = scale_of(partner);
  for (size_t d = 0; d < kWide; ++d) out[d] *= scale;
}

float DyadModel::score(const Partner& partner, std::uint32_t asked, std::int32_t step) const {
  float sum[kWide];
  gather(settled_acts_, partner, step, sum);
  float out = 0;
  for (size_t d = 0; d < kWide; ++d) out += sum[d] * settled_asked_[asked * kWide + d];
  return out;
}

// The truth and its rivals: all other live partners, or as many drawn from them and from whom the subject met last (the harder ones) in turn.
void DyadModel::choose(const Activity& activity, const Question& question, const Partner& truth) {
  const EntityActivity& subject = activity.entity(question.subject);
  chosen_.assign(1, &truth);
  const auto add = [&](const Partner* partner) {
    if (std::find(question.answers.begin(), question.answers.end(), partner->object) == question.answers.end()) chosen_.push_back(partner);
  };
  if (subject.live.size() <= kRivals + 1) {
    for (const std::uint32_t p : subject.live) add(&subject.partners[p]);
    return;
  }
  for (size_t i = 0; i < kRivals; ++i) {
    const std::uint64_t number = draw(learned_.random);
    const auto& met = subject.recent.items;
    const Partner* partner = i % 2 == 0 ? &subject.partners[subject.live[number % subject.live.size()]] : activity.partner(question.subject, met[number % met.size()].other);
    if (partner != nullptr && partner->live) add(partner);
  }
}

void DyadModel::learn_one(const Question& question) {
  const size_t count = chosen_.size();
  sums_.resize(count * kWide);
  errors_.assign(count, 0.0F);
  float asked[kWide], to_asked[kWide] = {};
  std::copy_n(&learned_.asked.weights[question.relation * kWide], kWide, asked);
  float most = -1e30F, whole = 0;
  for (size_t i = 0; i < count; ++i) {
    gather(learned_.acts.weights, *chosen_[i], question.step, &sums_[i * kWide]);
    for (size_t d = 0; d < kWide; ++d) errors_[i] += sums_[i * kWide + d] * asked[d];
    most = std::max(most, errors_[i]);
  }
  for (float& e : errors_) whole += e = std::exp(e - most);
  for (float& e : errors_) e /= whole;
  errors_[0] -= 1;
  for (size_t i = 0; i < count; ++i) {
    for (size_t d = 0; d < kWide; ++d) to_asked[d] += errors_[i] * sums_[i * kWide + d];
    if (std::fabs(errors_[i]) < kSmallError) continue;
    const float error = errors_[i] * scale_of(*chosen_[i]);
    for (const DyadRelation& act : chosen_[i]->relations) {
      const auto much = view(act.seen, question.step);
      for (size_t k = 0; k < kViews; ++k) {
        if (much[k] > 1e-3F) descend(learned_.acts, act.relation * kViews + k, asked, error * much[k]);
      }
    }
  }
  descend(learned_.asked, question.relation, to_asked, 1);
}

void DyadModel::learn(const Activity& activity, const std::vector<Question>& questions, int passes) {
  for (int pass = 0; pass < passes; ++pass) {
    for (const Question& question : questions) {
      for (const std::uint32_t answer : question.answers) {
        const Partner* truth = activity.partner(question.subject, answer);
        if (truth == nullptr || !truth->live) continue;
        choose(activity, question, *truth);
        if (chosen_.size() > 1) learn_one(question);
      }
    }
  }
}

}  // namespace dragoman::forecast
