// Because of which past events: a forecaster's reasons.
#include <algorithm>

#include "forecast/outlook.h"

namespace dragoman::forecast {

std::vector<Reason> Forecaster::reasons(const Question& question, std::uint32_t object, std::vector<std::uint32_t>* quads) const {
  struct Open {
    Reason reason;
    std::vector<std::uint32_t> events;
  };
  const Partner* partner = engine_->activity().partner(question.subject, object);
  if (partner == nullptr) return {};
  std::vector<Open> open;
  for (const DyadRelation& body : partner->relations) {
    const std::int32_t ago = question.step - body.seen.last;
    const double confidence = static_cast<double>(engine_->bank().confidence(body.relation, ago, body.seen.total, question.relation));
    const Support support = engine_->bank().support(body.relation, RuleBank::age_bin(ago), question.relation);
    // A rule that never held is no reason; the act itself on the same dyad always is one.
    if (support.hits == 0 && body.relation != question.relation) continue;
    open.push_back({{body.relation, ago, body.seen.total, confidence, support, 0, {}}, dyads_->latest(question.subject, body.relation, object, question.step, kCited)});
  }
  std::sort(open.begin(), open.end(), [](const Open& a, const Open& b) {
    return a.reason.confidence != b.reason.confidence ? a.reason.confidence > b.reason.confidence : a.reason.relation < b.reason.relation;
  });
  std::vector<Reason> out;
  std::vector<std::uint32_t> gone;
  const auto take = [&](size_t at) {
    for (const std::uint32_t event : open[at].events) open[at].reason.events.push_back(history_.ids[event]);
    gone.insert(gone.end(), open[at].events.begin(), open[at].events.end());
    std::sort(gone.begin(), gone.end());
    out.push_back(std::move(open[at].reason));
    open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
  };
  engine_->for_each({question}, [&](size_t, const CandidateMaker& maker) {
    const int index = maker.find(object);
    if (index < 0) return;
    const auto at = static_cast<size_t>(index);
    double score = engine_->score(mode_, maker.candidates()[at], maker.rows()[at]);
    while (out.size() < kReasons && !open.empty()) {
      size_t best = open.size();
      double least = score;
      for (size_t i = 0; i < open.size(); ++i) {
        std::vector<std::uint32_t> without(gone);
        without.insert(without.end(), open[i].events.begin(), open[i].events.end());
        std::sort(without.begin(), without.end());
        const Partner left = dyads_->partner_without(question.subject, object, question.step, without);
        const auto [candidate, row] = maker.with_partner(question, at, &left);
        if (const double lower = engine_->score(mode_, candidate, row); lower < least) {
          least = lower;
          best = i;
        }
      }
      if (best == open.size()) break;
      open[best].reason.effect = score - least;
      score = least;
      take(best);
    }
  });
  // No single act carries it: the likeliest rule is told nevertheless.
  if (out.empty() && !open.empty()) take(0);
  if (quads != nullptr) *quads = gone;
  return out;
}

}  // namespace dragoman::forecast
