// forecast/dyad_model.h - what the acts between two parties so far say about the next one, learned against the actor's other partners.
//
// In      the questions of a step with their answers, before the step's events are added to the activity (learn).
// Out     a score for a partner and the relation asked about: higher is likelier.
// Method  each relation on the dyad brings a vector of its own for how much of it there was lately, of late, in the year and ever (log of the decayed
//         counts); their sum against a vector of the relation asked about. Softmax over the true object and up to kRivals other partners, Adagrad with one
//         rate a row (Duchi et al. 2011). Rules count one act at a time; this learns what acts say together.
// Threads score concurrently; learn alone.
// Cost    learn: about 10 microseconds an answer and pass; score: kViews * kDimensions multiplications a relation of the dyad.
#pragma once

#include "forecast/latent.h"
#include "forecast/rule_bank.h"

namespace dragoman::forecast {

struct DyadWeights {
  LatentWeights::Table acts, asked;  // [relation][view]; by relation; below 2R
  std::uint64_t random = 0;
};

class DyadModel {
 public:
  static constexpr size_t kDimensions = 16;
  static constexpr size_t kViews = 4;
  static constexpr size_t kRivals = 24;

  DyadModel(std::uint32_t relations, std::uint64_t seed);
  void learn(const Activity& activity, const std::vector<Question>& questions, int passes);
  // From now on score() knows what has been learned so far, and nothing that is learned later.
  void settle();
  float score(const Partner& partner, std::uint32_t asked, std::int32_t step) const;

  const DyadWeights& weights() const { return learned_; }
  // Takes over weights of a model that knew the first relations of this history; they are settled.
  void resume(const DyadWeights& from);

 private:
  void choose(const Activity& activity, const Question& question, const Partner& truth);
  void learn_one(const Question& question);
  static void gather(const std::vector<float>& acts, const Partner& partner, std::int32_t step, float* out);

  std::uint32_t relations_;
  DyadWeights learned_;
  std::vector<float> settled_acts_, settled_asked_;
  std::vector<const Partner*> chosen_;  // the truth first
  std::vector<float> sums_, errors_;
};

}  // namespace dragoman::forecast
