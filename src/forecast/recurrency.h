// forecast/recurrency.h - the baselines every ranker must beat: what was, will be again.
//
// Method  strict: 2^(lambda (last - t)) for objects seen with (s, r); relaxed: the object's share of the relation; combined: alpha strict + (1 - alpha)
//         relaxed, lambda and alpha per relation chosen on the last days before `end` (Gastinger et al. 2024, from the paper). last_week: how often in
//         the last 7 steps; frequency: how often ever.
// Threads rank() starts its own; results come in the order of the questions.
#pragma once

#include <functional>

#include "forecast/rule_bank.h"

namespace dragoman::forecast {

class Recurrency {
 public:
  static constexpr size_t kKinds = 5;
  static constexpr std::array<std::string_view, kKinds> kNames = {"recurrency_strict", "recurrency_relaxed", "recurrency_combined", "last_week", "frequency"};
  using Report = std::function<void(size_t kind, const Question& question, std::uint32_t answer, double rank)>;

  // Holds everything before `end`, with lambda and alpha chosen.
  Recurrency(const History& history, std::int32_t end);
  void rank(const std::vector<Question>& questions, int threads, const Report& report) const;
  void add(std::span<const Quad> quads);

 private:
  struct Seen {
    std::uint32_t object = 0, count = 0;
    std::int32_t last = 0;
    std::vector<std::int32_t> steps;  // of the last 7 steps
  };
  struct Shares {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> objects;  // object, count
    std::uint64_t total = 0;
  };
  struct Choice {
    double lambda = 0.1, alpha = 0.99;
  };
  void add_one(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t step);
  const std::vector<Seen>& seen(std::uint32_t subject, std::uint32_t relation) const;
  double rank_combined(const Question& question, std::uint32_t answer, const Choice& choice, std::vector<double>& strict) const;
  void choose(std::span<const Quad> quads, std::vector<std::array<double, 12>>& sums);

  std::uint32_t relations_, entities_;
  IndexMap index_, object_index_;
  std::vector<std::vector<Seen>> seen_;
  std::vector<Shares> shares_;
  std::vector<std::uint32_t> place_;  // of an object in its relation's shares
  std::vector<Choice> choices_;
  std::vector<Seen> none_;
};

}  // namespace dragoman::forecast
