// forecast/latent.h - who is like whom: vectors of entities and relations, learned from which objects answered which questions.
//
// In      events in the order of their steps. Out a score for any object of a question: higher is likelier.
// Method  log-bilinear: a subject's vector (its own + its group's + its role's), bent by the relation's, and the mean of the vectors of whom it lately
//         met, in any way and with this relation, against the object's vector (own + group + role) plus a bias; softmax over the true object and
//         sampled others, Adagrad with one rate a row (Duchi et al. 2011).
// Threads query and score concurrently; learn alone.
// Cost    learn: about 5 microseconds an event, direction and pass. Memory 50 floats an entity, group, role, twice.
#pragma once

#include <span>

#include "forecast/activity.h"

namespace dragoman::forecast {

// What a model has learned, as plain numbers.
struct LatentWeights {
  struct Table {
    std::vector<float> weights, squares;
    void resize(size_t rows, size_t width);
  };
  // Subject own, group, role; object own, group, role; scale, shift, met, met_so by relation (below 2R).
  std::array<Table, 10> tables;
  std::vector<float> bias, bias_squares;
  std::vector<float> seen;  // how often an entity was an answer that was learned from
  std::uint64_t random = 0;
};

class LatentModel {
 public:
  static constexpr size_t kDimensions = 48;

  // `memory`: whom the subject met is forgotten with half-life kHalfLife[memory].
  LatentModel(const History& history, std::uint64_t seed, int memory);
  // `passes` times over these events (by step) in both directions. They follow those of the last call.
  void learn(std::span<const Quad> quads, int passes);
  // These have been, and are not learned from: they follow the last ones as well.
  void pass_over(std::span<const Quad> quads);
  // The question's vector, kDimensions long; `recent` are the subject's events before `step`.
  void query(std::uint32_t subject, std::uint32_t relation, std::int32_t step, const Recent& recent, std::span<float> out) const;
  float score(std::span<const float> query, std::uint32_t object) const;
  // Logarithm of how often the object was an answer: a part of every score, since the others were drawn as often as they occur.
  float usual(std::uint32_t object) const { return usual_[object]; }
  // Scores of all entities as objects without what is usual of them, into `out`.
  void score_all(std::span<const float> query, std::vector<float>& out) const;

  LatentWeights weights() const;
  // Takes over weights of a model that knew the first `entities`, `groups`, `roles` and relations of this history; `quads` are those it was learned from.
  void resume(const LatentWeights& from, std::span<const Quad> quads);

 private:
  using Table = LatentWeights::Table;
  struct Parts {
    float source[kDimensions], met[kDimensions], met_so[kDimensions], question[kDimensions];
  };
  void ask(std::uint32_t subject, std::uint32_t relation, std::int32_t step, const Recent& recent, Parts& out) const;
  void learn_one(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t step);
  const float* composed(const std::vector<Table>& tables, std::uint32_t entity, float* out) const;
  void update(std::vector<Table>& tables, std::uint32_t entity, const float* gradient);
  void compose_objects();
  std::uint32_t sample();
  void remember(const Quad& quad);

  std::uint32_t relations_;
  int memory_;
  std::vector<std::uint32_t> group_of_, role_of_;
  std::vector<Table> subject_, object_;                  // own, group, role
  Table scale_, shift_, met_, met_so_;                   // by relation
  std::vector<float> bias_, bias_square_;
  std::vector<float> objects_;                           // composed, as of the last learn
  std::vector<float> seen_, usual_;
  std::vector<std::uint32_t> seen_objects_;              // others are drawn as often as they occur
  std::vector<Recent> recent_;
  std::uint64_t random_;
};

}  // namespace dragoman::forecast
