#include "forecast/rule_bank.h"

#include <algorithm>

#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {
constexpr std::array<std::int32_t, RuleBank::kAges - 1> kAgeEnds = {1, 2, 3, 5, 7, 14, 30, 60, 120};
constexpr std::array<const char*, RuleBank::kAges> kAgeNames = {"1 day",     "2 days",     "3 days",     "4-5 days",    "6-7 days",
                                                                "8-14 days", "15-30 days", "31-60 days", "61-120 days", "more than 120 days"};
constexpr float kShrink = 20.0F;
}  // namespace

std::vector<Question> questions_of(std::span<const Quad> quads, std::uint32_t relations) {
  std::vector<Question> questions;
  IndexMap index;
  for (const Quad& quad : quads) {
    for (const bool inverse : {false, true}) {
      const std::uint32_t subject = inverse ? quad.object : quad.subject, relation = inverse ? quad.relation + relations : quad.relation;
      bool added = false;
      const std::uint32_t at = index.find_or_add(pack(subject, relation, 0), added);
      if (added) questions.push_back({subject, relation, quad.step, {}});
      questions[at].answers.push_back(inverse ? quad.subject : quad.object);
    }
  }
  return questions;
}

int RuleBank::age_bin(std::int32_t steps_ago) {
  int bin = 0;
  while (bin < kAges - 1 && steps_ago > kAgeEnds[static_cast<size_t>(bin)]) ++bin;
  return bin;
}

const char* RuleBank::age_name(int bin) { return kAgeNames[static_cast<size_t>(bin)]; }

RuleBank::RuleBank(std::uint32_t relations)
    : relations_(relations), counts_(static_cast<size_t>(2 * relations) * 2 * relations * kAges * kLevels), confidence_(counts_.size(), 0.0F) {}

Support RuleBank::support(std::uint32_t body, int age, std::uint32_t head) const {
  Support sum;
  for (size_t l = 0; l < kLevels; ++l) {
    const Support& s = counts_[slot(head, body, age) * kLevels + l];
    sum.hits += s.hits;
    sum.total += s.total;
  }
  return sum;
}

void RuleBank::refresh(size_t at) {
  float hits = 0, total = 0;
  for (size_t l = 0; l < kLevels; ++l) {
    hits += static_cast<float>(counts_[at * kLevels + l].hits);
    total += static_cast<float>(counts_[at * kLevels + l].total);
  }
  const float coarse = hits / (total + kShrink);
  for (size_t l = 0; l < kLevels; ++l) {
    const Support& s = counts_[at * kLevels + l];
    confidence_[at * kLevels + l] = (static_cast<float>(s.hits) + kShrink * coarse) / (static_cast<float>(s.total) + kShrink);
  }
}

void RuleBank::learn(const Activity& activity, const std::vector<Question>& questions, int threads) {
  // A head relation's counts are one stretch of memory, and one thread's.
  std::vector<std::vector<std::uint32_t>> by_head(2 * relations_);
  for (std::uint32_t i = 0; i < questions.size(); ++i) by_head[questions[i].relation].push_back(i);
  parallel_for(by_head.size(), threads, [&](size_t head, size_t) {
    std::vector<size_t> touched;
    for (const std::uint32_t i : by_head[head]) {
      const Question& question = questions[i];
      for (const Partner& partner : activity.entity(question.subject).partners) {
        const bool hit = std::find(question.answers.begin(), question.answers.end(), partner.object) != question.answers.end();
        for (const DyadRelation& body : partner.relations) {
          const size_t at = slot(question.relation, body.relation, age_bin(question.step - body.seen.last));
          Support& support = counts_[at * kLevels + static_cast<size_t>(level(body.seen.total))];
          ++support.total;
          if (hit) ++support.hits;
          touched.push_back(at);
        }
      }
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const size_t at : touched) refresh(at);
  });
}

}  // namespace dragoman::forecast
