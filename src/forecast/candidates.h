// forecast/candidates.h - for one question the entities that may be its answer, each with its features.
//
// In      the activity before the question's step, the rule bank, a question.
// Out     at most kPool candidates, best prescore first, with one FeatureRow each; all from events before the step.
// Method  past partners; objects of the relation, of the subject's group with the relation; members of the group; two- and three-step walks over recent
//         events; noisy-or of the ten most confident rules, the k-th weighted 0.8^k.
// Threads one Workspace a thread; the shared parts are only read.
// Cost    about 0.1 ms a question.
#pragma once

#include <span>
#include <unordered_map>

#include "forecast/dyad_model.h"
#include "forecast/feature_list.h"
#include "forecast/latent.h"
#include "forecast/rule_bank.h"

namespace dragoman::forecast {

// Lists that all questions of a step share: most active objects per relation, per group and relation, per group.
class StepLists {
 public:
  StepLists(const Activity& activity, const std::vector<Question>& questions, int threads);
  const std::vector<std::uint32_t>& objects(std::uint32_t relation) const { return get(objects_, relation); }
  const std::vector<std::uint32_t>& group_objects(std::uint32_t group, std::uint32_t relation) const { return get(group_objects_, pack(group, relation, 0)); }
  const std::vector<std::uint32_t>& members(std::uint32_t group) const { return get(members_, group); }

 private:
  using Lists = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;
  const std::vector<std::uint32_t>& get(const Lists& lists, std::uint64_t key) const {
    const auto at = lists.find(key);
    return at == lists.end() ? none_ : at->second;
  }
  Lists objects_, group_objects_, members_;
  std::vector<std::uint32_t> none_;
};

// What is learned by descent; null before anything was.
struct Learned {
  const LatentModel* latent = nullptr;
  const LatentModel* latent_short = nullptr;
  const DyadModel* dyads = nullptr;
};

struct RuleScores {
  float best = 0, second = 0, noisy_or = 0, sum = 0;
  float recent = 0, day = 0, month = 0, old = 0;  // sums of rules from acts of the last 7 days; of the last one; 8 to 60 days ago; before
};
// What the relations seen on a dyad say about `head` at `step`.
RuleScores apply_rules(const RuleBank& bank, const Partner& partner, std::uint32_t head, std::int32_t step);

inline constexpr float kNoActs = -30;  // stands for the dyad model's score where there are no acts

struct Candidate {
  std::uint32_t object = 0;
  float prescore = 0;
  const Partner* partner = nullptr;  // ends with the next add_step
  RuleScores rules;
  float acts = kNoActs;
  float two_hop = 0, two_hop_same = 0, three_hop_same = 0, latent = 0, latent_short = 0;
  float liked = 0;  // its share among the likest, for the choice of candidates
};

class CandidateMaker {
 public:
  static constexpr size_t kPool = 150;

  CandidateMaker(const Activity& activity, const RuleBank& bank, const Learned& learned);
  // Valid until the next call, or the next event.
  void make(const Question& question, const StepLists& lists);
  const std::vector<Candidate>& candidates() const { return pool_; }
  const std::vector<FeatureRow>& rows() const { return rows_; }
  // Index in candidates(), or -1.
  int find(std::uint32_t object) const;
  // The candidate and its features if what happened between it and the subject had been `partner` (null: nothing); all else as it was.
  std::pair<Candidate, FeatureRow> with_partner(const Question& question, size_t index, const Partner* partner) const;

 private:
  Candidate& candidate(std::uint32_t object);
  void add_partners(const Question& question);
  void add_old_partners(const Question& question);
  void add_walks(const Question& question);
  void add_likest(const Question& question);
  void spread(std::uint32_t from, float weight, const Question& question, float Candidate::* any, float Candidate::* same);
  void prescore(const Question& question);
  void apply(const Question& question, const Partner& partner, Candidate& candidate) const;
  void stand(FeatureRow& row, size_t index) const;
  void fill(const Question& question, const Candidate& candidate, FeatureRow& row) const;
  void fill_dyad(const Question& question, const Candidate& candidate, FeatureRow& row) const;
  void fill_object(const Question& question, const Candidate& candidate, FeatureRow& row) const;
  void fill_group(const Question& question, const Candidate& candidate, FeatureRow& row) const;
  void fill_question(const Question& question);
  void fill_standing();

  const Activity& activity_;
  const RuleBank& bank_;
  Learned learned_;
  std::vector<std::uint32_t> slot_, mark_;
  std::uint32_t epoch_ = 0;
  std::vector<Candidate> pool_;
  std::vector<FeatureRow> rows_;
  FeatureRow shared_{};
  std::vector<float> latent_query_, short_query_, likeness_;
  std::vector<std::uint32_t> order_;
};

}  // namespace dragoman::forecast
