// forecast/rule_bank.h - temporal rules "relation b on the dyad, seen d steps ago -> relation r now", learned by counting.
//
// In      the questions of a step with their answers, before the step's events are added to the activity (learn).
// Out     confidence per rule and age bin: of all questions (s, r, ?) asked while s had b with o so long ago, the share that o answered.
//         n / (d + 20), refined by how often b was seen on the dyad where that has support of its own.
// Method  counts in one pass; shrinkage as in CountTRuCoLa's and TLogic's descriptions (additive constant in the denominator).
// Threads confidence() concurrently; learn() alone (it starts its own threads and gives the same counts for any number of them).
// Cost    of a day: the live partners of each subject asked about, once, and 2R * 30 numbers a question at most. Memory 2R * 2R * 30 * 12 bytes.
#pragma once

#include <span>

#include "forecast/activity.h"

namespace dragoman::forecast {

// One question (subject, relation, ?, step) with all its true objects; an object stands twice where the event does.
struct Question {
  std::uint32_t subject = 0, relation = 0;
  std::int32_t step = 0;
  std::vector<std::uint32_t> answers;
};

// The questions of one step's events, both directions, by (subject, relation).
std::vector<Question> questions_of(std::span<const Quad> quads, std::uint32_t relations);

struct Support {
  std::uint32_t hits = 0, total = 0;
};

class RuleBank {
 public:
  static constexpr int kAges = 10, kLevels = 3;  // age bins of section 6; seen 1, 2-4, 5 or more times
  static int age_bin(std::int32_t steps_ago);
  static const char* age_name(int bin);

  explicit RuleBank(std::uint32_t relations);
  void learn(const Activity& activity, const std::vector<Question>& questions, int threads);

  float confidence(std::uint32_t body, std::int32_t steps_ago, std::uint32_t times_seen, std::uint32_t head) const {
    return confidence_[slot(head, body, age_bin(steps_ago)) * kLevels + static_cast<size_t>(level(times_seen))];
  }
  Support support(std::uint32_t body, int age, std::uint32_t head) const;

  const std::vector<Support>& counts() const { return counts_; }

 private:
  static int level(std::uint32_t times) { return times <= 1 ? 0 : times <= 4 ? 1 : 2; }
  size_t slot(std::uint32_t head, std::uint32_t body, int age) const { return (static_cast<size_t>(head) * 2 * relations_ + body) * kAges + static_cast<size_t>(age); }
  void refresh(size_t slot);

  std::uint32_t relations_;
  std::vector<Support> counts_;     // [head][body][age][level]
  std::vector<float> confidence_;   // the same shape
};

}  // namespace dragoman::forecast
