#include "forecast/rule_bank.h"

#include <algorithm>
#include <utility>

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
  // What the subject's partners were seen with is the same for all that is asked of it on a day: counted once, added to every head asked about.
  IndexMap subjects;
  std::vector<std::uint32_t> subject_of(questions.size()), first;
  std::vector<std::vector<std::uint32_t>> by_head(2 * relations_);
  for (std::uint32_t i = 0; i < questions.size(); ++i) {
    bool added = false;
    subject_of[i] = subjects.find_or_add(questions[i].subject, added);
    if (added) first.push_back(i);
    by_head[questions[i].relation].push_back(i);
  }
  using Times = std::pair<std::uint32_t, std::uint32_t>;  // place below one head's counts, how often
  std::vector<std::vector<Times>> bodies(first.size());
  std::vector<std::vector<std::uint32_t>> counters(static_cast<size_t>(std::max(1, threads)));
  const size_t width = static_cast<size_t>(2 * relations_) * kAges * kLevels;
  const auto place = [](const DyadRelation& body, std::int32_t step) {
    return static_cast<std::uint32_t>((body.relation * kAges + static_cast<std::uint32_t>(age_bin(step - body.seen.last))) * kLevels +
                                      static_cast<std::uint32_t>(level(body.seen.total)));
  };
  parallel_for(first.size(), threads, [&](size_t s, size_t worker) {
    std::vector<std::uint32_t>& times = counters[worker];
    times.resize(width, 0);
    const Question& question = questions[first[s]];
    const EntityActivity& subject = activity.entity(question.subject);
    for (const std::uint32_t p : subject.live) {
      for (const DyadRelation& body : subject.partners[p].relations) {
        const std::uint32_t at = place(body, question.step);
        if (times[at]++ == 0) bodies[s].emplace_back(at, 0);
      }
    }
    for (auto& [at, count] : bodies[s]) count = std::exchange(times[at], 0);
  });
  // A head relation's counts are one stretch of memory, and one thread's.
  std::vector<std::vector<bool>> marks(counters.size());
  parallel_for(by_head.size(), threads, [&](size_t head, size_t worker) {
    if (by_head[head].empty()) return;
    std::vector<bool>& touched = marks[worker];
    touched.resize(width / kLevels, false);
    std::vector<std::uint32_t> changed;
    Support* const counts = &counts_[slot(static_cast<std::uint32_t>(head), 0, 0) * kLevels];
    for (const std::uint32_t i : by_head[head]) {
      const Question& question = questions[i];
      for (const auto& [at, count] : bodies[subject_of[i]]) {
        counts[at].total += count;
        if (touched[at / kLevels]) continue;
        touched[at / kLevels] = true;
        changed.push_back(at / static_cast<std::uint32_t>(kLevels));
      }
      std::vector<std::uint32_t> answers(question.answers);
      std::sort(answers.begin(), answers.end());
      answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
      for (const std::uint32_t answer : answers) {
        const Partner* partner = activity.partner(question.subject, answer);
        if (partner == nullptr || !partner->live) continue;
        for (const DyadRelation& body : partner->relations) ++counts[place(body, question.step)].hits;
      }
    }
    for (const std::uint32_t at : changed) {
      touched[at] = false;
      refresh(slot(static_cast<std::uint32_t>(head), 0, 0) + at);
    }
  });
}

}  // namespace dragoman::forecast
