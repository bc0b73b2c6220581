#include "forecast/latent.h"

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {

constexpr size_t kDim = LatentModel::kDimensions;
constexpr size_t kOthers = 32;
// Rates from 0.06 upwards learn quicker, and worse: 0.1 costs two MRR of the likeness alone.
constexpr float kRate = 0.03F, kShrinkage = 2e-5F;

// SplitMix64.
std::uint64_t next(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

// Eight sums that stay in registers; the order of additions is written down, and the same everywhere.
float dot(const float* a, const float* b) {
  float part[8] = {};
  for (size_t d = 0; d < kDim; d += 8) {
    for (size_t i = 0; i < 8; ++i) part[i] += a[d + i] * b[d + i];
  }
  return ((part[0] + part[4]) + (part[1] + part[5])) + ((part[2] + part[6]) + (part[3] + part[7]));
}

void descend(float* weights, float& square, const float* gradient) {
  square += dot(gradient, gradient) / static_cast<float>(kDim);
  const float rate = kRate / std::sqrt(square);
  for (size_t d = 0; d < kDim; ++d) weights[d] -= rate * (gradient[d] + kShrinkage * weights[d]);
}

void add_scaled(float* to, const float* from, float scale) {
  for (size_t d = 0; d < kDim; ++d) to[d] += scale * from[d];
}

}  // namespace

void LatentWeights::Table::resize(size_t rows, size_t width) {
  weights.assign(rows * width, 0.0F);
  squares.assign(rows, 1e-4F);
}

LatentModel::LatentModel(const History& history, std::uint64_t seed, int memory)
    : relations_(history.relation_count()), memory_(memory), group_of_(history.group_of), role_of_(history.role_of), subject_(3), object_(3), random_(seed) {
  const size_t entities = history.entities.size();
  group_of_.resize(entities, 0);
  role_of_.resize(entities, 0);
  const size_t sizes[3] = {entities, history.groups.size(), history.roles.size()};
  const auto small = [&] { return (static_cast<float>(next(random_) >> 40U) / 16777216.0F - 0.5F) * 0.2F; };
  for (size_t i = 0; i < 3; ++i) {
    for (auto* tables : {&subject_, &object_}) {
      (*tables)[i].resize(sizes[i], kDim);
      for (float& w : (*tables)[i].weights) w = small();
    }
  }
  for (Table* table : {&scale_, &shift_, &met_, &met_so_}) table->resize(2 * static_cast<size_t>(relations_), kDim);
  std::fill(scale_.weights.begin(), scale_.weights.end(), 1.0F);
  std::fill(met_.weights.begin(), met_.weights.end(), 0.3F);
  std::fill(met_so_.weights.begin(), met_so_.weights.end(), 0.3F);
  for (float& w : shift_.weights) w = small();
  bias_.assign(entities, 0.0F);
  bias_square_.assign(entities, 1e-4F);
  seen_.assign(entities, 0.0F);
  usual_.assign(entities, 0.0F);
  recent_.resize(entities);
}

const float* LatentModel::composed(const std::vector<Table>& tables, std::uint32_t entity, float* out) const {
  const float* own = &tables[0].weights[entity * kDim];
  const float* group = &tables[1].weights[group_of_[entity] * kDim];
  const float* role = &tables[2].weights[role_of_[entity] * kDim];
  for (size_t d = 0; d < kDim; ++d) out[d] = own[d] + group[d] + role[d];
  return out;
}

void LatentModel::ask(std::uint32_t subject, std::uint32_t relation, std::int32_t step, const Recent& recent, Parts& out) const {
  composed(subject_, subject, out.source);
  std::fill(std::begin(out.met), std::end(out.met), 0.0F);
  std::fill(std::begin(out.met_so), std::end(out.met_so), 0.0F);
  float sum = 0.5F, sum_so = 0.5F;
  for (const Recent::Item& item : recent.items) {
    const float weight = decay_table().factor(memory_, step - item.step);
    const float* vector = &object_[0].weights[item.other * kDim];
    add_scaled(out.met, vector, weight);
    sum += weight;
    if (item.relation != relation) continue;
    add_scaled(out.met_so, vector, weight);
    sum_so += weight;
  }
  const size_t at = relation * kDim;
  for (size_t d = 0; d < kDim; ++d) {
    out.met[d] /= sum;
    out.met_so[d] /= sum_so;
    out.question[d] = out.source[d] * scale_.weights[at + d] + shift_.weights[at + d] + met_.weights[at + d] * out.met[d] + met_so_.weights[at + d] * out.met_so[d];
  }
}

void LatentModel::query(std::uint32_t subject, std::uint32_t relation, std::int32_t step, const Recent& recent, std::span<float> out) const {
  Parts parts;
  ask(subject, relation, step, recent, parts);
  std::copy(std::begin(parts.question), std::end(parts.question), out.begin());
}

float LatentModel::score(std::span<const float> query, std::uint32_t object) const { return dot(query.data(), &objects_[object * kDim]) + bias_[object] + usual_[object]; }

void LatentModel::score_all(std::span<const float> query, std::vector<float>& out) const {
  out.resize(bias_.size());
  for (std::uint32_t object = 0; object < out.size(); ++object) out[object] = dot(query.data(), &objects_[object * kDim]) + bias_[object];
}

void LatentModel::compose_objects() {
  for (size_t e = 0; e < seen_.size(); ++e) usual_[e] = std::log1p(seen_[e]);
  objects_.resize(bias_.size() * kDim);
  for (std::uint32_t entity = 0; entity < bias_.size(); ++entity) composed(object_, entity, &objects_[entity * kDim]);
}

std::uint32_t LatentModel::sample() { return seen_objects_[next(random_) % seen_objects_.size()]; }

void LatentModel::update(std::vector<Table>& tables, std::uint32_t entity, const float* gradient) {
  const std::uint32_t rows[3] = {entity, group_of_[entity], role_of_[entity]};
  for (size_t k = 0; k < 3; ++k) {
    if (k > 0 && rows[k] == 0) continue;  // no group, no role: nothing that it shares with others
    descend(&tables[k].weights[rows[k] * kDim], tables[k].squares[rows[k]], gradient);
  }
}

void LatentModel::learn_one(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t step) {
  Parts parts;
  ask(subject, relation, step, recent_[subject], parts);
  float objects[kOthers + 1][kDim], score[kOthers + 1];
  std::uint32_t entity[kOthers + 1];
  float most = -1e30F;
  for (size_t i = 0; i <= kOthers; ++i) {
    entity[i] = i == 0 ? object : sample();
    score[i] = dot(parts.question, composed(object_, entity[i], objects[i])) + bias_[entity[i]];
    if (i > 0 && entity[i] == object) score[i] = -1e30F;
    most = std::max(most, score[i]);
  }
  float sum = 0;
  for (float& s : score) sum += s = std::exp(s - most);
  float to_question[kDim] = {};
  for (size_t i = 0; i <= kOthers; ++i) {
    const float error = score[i] / sum - (i == 0 ? 1.0F : 0.0F);
    if (std::fabs(error) < 1e-4F) continue;
    float to_object[kDim];
    for (size_t d = 0; d < kDim; ++d) {
      to_question[d] += error * objects[i][d];
      to_object[d] = error * parts.question[d];
    }
    update(object_, entity[i], to_object);
    bias_square_[entity[i]] += error * error;
    bias_[entity[i]] -= kRate * error / std::sqrt(bias_square_[entity[i]]);
  }
  float to_source[kDim], to_scale[kDim], to_met[kDim], to_met_so[kDim];
  const size_t at = relation * kDim;
  for (size_t d = 0; d < kDim; ++d) {
    to_source[d] = to_question[d] * scale_.weights[at + d];
    to_scale[d] = to_question[d] * parts.source[d];
    to_met[d] = to_question[d] * parts.met[d];
    to_met_so[d] = to_question[d] * parts.met_so[d];
  }
  descend(&scale_.weights[at], scale_.squares[relation], to_scale);
  descend(&shift_.weights[at], shift_.squares[relation], to_question);
  descend(&met_.weights[at], met_.squares[relation], to_met);
  descend(&met_so_.weights[at], met_so_.squares[relation], to_met_so);
  update(subject_, subject, to_source);
}

void LatentModel::remember(const Quad& quad) {
  recent_[quad.subject].push({quad.object, quad.relation, quad.step});
  recent_[quad.object].push({quad.subject, quad.relation + relations_, quad.step});
}

void LatentModel::pass_over(std::span<const Quad> quads) {
  for (const Quad& quad : quads) remember(quad);
}

LatentWeights LatentModel::weights() const {
  LatentWeights out;
  for (size_t i = 0; i < 3; ++i) {
    out.tables[i] = subject_[i];
    out.tables[3 + i] = object_[i];
  }
  size_t at = 6;
  for (const Table* table : {&scale_, &shift_, &met_, &met_so_}) out.tables[at++] = *table;
  out.bias = bias_;
  out.bias_squares = bias_square_;
  out.seen = seen_;
  out.random = random_;
  return out;
}

void LatentModel::resume(const LatentWeights& from, std::span<const Quad> quads) {
  const auto copy = [](const Table& source, size_t first, size_t rows, Table& to, size_t at) {
    std::copy_n(source.weights.begin() + static_cast<std::ptrdiff_t>(first * kDim), rows * kDim, to.weights.begin() + static_cast<std::ptrdiff_t>(at * kDim));
    std::copy_n(source.squares.begin() + static_cast<std::ptrdiff_t>(first), rows, to.squares.begin() + static_cast<std::ptrdiff_t>(at));
  };
  for (size_t i = 0; i < 3; ++i) {
    copy(from.tables[i], 0, from.tables[i].squares.size(), subject_[i], 0);
    copy(from.tables[3 + i], 0, from.tables[3 + i].squares.size(), object_[i], 0);
  }
  size_t at = 6;
  for (Table* table : {&scale_, &shift_, &met_, &met_so_}) {
    // Inverse relations stand behind all others: new ones move them.
    const Table& source = from.tables[at++];
    const size_t known = source.squares.size() / 2;
    copy(source, 0, known, *table, 0);
    copy(source, known, known, *table, relations_);
  }
  std::copy(from.bias.begin(), from.bias.end(), bias_.begin());
  std::copy(from.bias_squares.begin(), from.bias_squares.end(), bias_square_.begin());
  std::copy(from.seen.begin(), from.seen.end(), seen_.begin());
  random_ = from.random;
  for (const Quad& quad : quads) {
    seen_objects_.push_back(quad.object);
    seen_objects_.push_back(quad.subject);
    remember(quad);
  }
  compose_objects();
}

void LatentModel::learn(std::span<const Quad> quads, int passes) {
  for (const Quad& quad : quads) {
    seen_objects_.push_back(quad.object);
    seen_objects_.push_back(quad.subject);
    ++seen_[quad.object];
    ++seen_[quad.subject];
  }
  const std::vector<Recent> before = passes > 1 ? recent_ : std::vector<Recent>{};
  std::vector<std::uint32_t> order;
  for (int pass = 0; pass < passes; ++pass) {
    if (pass > 0) recent_ = before;
    for (size_t begin = 0; begin < quads.size();) {
      size_t end = begin;
      order.clear();
      while (end < quads.size() && quads[end].step == quads[begin].step) order.push_back(static_cast<std::uint32_t>(end++));
      for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[next(random_) % i]);
      for (const std::uint32_t i : order) {
        learn_one(quads[i].subject, quads[i].relation, quads[i].object, quads[i].step);
        learn_one(quads[i].object, quads[i].relation + relations_, quads[i].subject, quads[i].step);
      }
      for (size_t i = begin; i < end; ++i) remember(quads[i]);
      begin = end;
    }
  }
  compose_objects();
}

}  // namespace dragoman::forecast
