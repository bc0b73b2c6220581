#include "forecast/candidates.h"

#include <algorithm>
#include <cmath>

#include "forecast/counter_reading.h"
#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {

constexpr size_t kRelationObjects = 120, kGroupObjects = 60, kMembers = 60, kWalkEnds = 30, kLikest = 40;
// The likest of all, as far as they stand out among the forty, come before most of what was only near.
constexpr float kLiked = 2.0F;
constexpr int kWalkHalfLife = 2;

// The `count` of `from` with the greatest score; ties by number, so that the order is one.
template <typename Item, typename Number, typename Score>
std::vector<std::uint32_t> top(const std::vector<Item>& from, size_t count, const Number& number, const Score& score) {
  std::vector<std::pair<float, std::uint32_t>> scored;
  scored.reserve(from.size());
  for (const Item& item : from) scored.emplace_back(-score(item), number(item));
  const size_t keep = std::min(count, scored.size());
  std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(keep), scored.end());
  std::vector<std::uint32_t> out;
  for (size_t i = 0; i < keep; ++i) out.push_back(scored[i].second);
  return out;
}

}  // namespace

StepLists::StepLists(const Activity& activity, const std::vector<Question>& questions, int threads) {
  if (questions.empty()) return;
  const std::int32_t step = questions.front().step;
  for (const Question& question : questions) {
    const std::uint32_t group = activity.group(question.subject);
    objects_[question.relation];
    if (group == 0) continue;
    group_objects_[pack(group, question.relation, 0)];
    members_[group];
  }
  std::vector<std::pair<const std::uint64_t, std::vector<std::uint32_t>>*> work;
  for (auto& item : objects_) work.push_back(&item);
  const size_t first_group = work.size();
  for (auto& item : group_objects_) work.push_back(&item);
  const size_t first_members = work.size();
  for (auto& item : members_) work.push_back(&item);
  parallel_for(work.size(), threads, [&](size_t i, size_t) {
    const std::uint64_t key = work[i]->first;
    using Item = EntityLists::Item;
    const auto entity_of = [](const Item& item) { return item.entity; };
    if (i < first_group) {
      const auto relation = static_cast<std::uint32_t>(key);
      work[i]->second = top(activity.objects_of(relation), kRelationObjects, entity_of, [&](const Item& item) { return activity.liveliness_of_object(item, step); });
    } else if (i < first_members) {
      const auto group = static_cast<std::uint32_t>(key >> 40U), relation = static_cast<std::uint32_t>(key >> 28U & 0xFFFU);
      work[i]->second = top(activity.objects_of_group(group, relation), kGroupObjects, entity_of,
                            [&](const Item& item) { return activity.liveliness_of_group_object(item, step); });
    } else {
      const auto liveliness = [&](std::uint32_t o) { return activity.entity(o).acted.at(3, step) + activity.entity(o).received.at(3, step); };
      work[i]->second = top(activity.members(static_cast<std::uint32_t>(key)), kMembers, [](std::uint32_t o) { return o; }, liveliness);
    }
  });
}

RuleScores apply_rules(const RuleBank& bank, const Partner& partner, std::uint32_t head, std::int32_t step) {
  constexpr size_t kBest = 10;
  std::array<float, kBest + 1> best{};
  RuleScores out;
  size_t count = 0;
  for (const DyadRelation& body : partner.relations) {
    const float confidence = bank.confidence(body.relation, step - body.seen.last, body.seen.total, head);
    out.sum += confidence;
    const std::int32_t age = step - body.seen.last;
    if (age <= 1) out.day += confidence;
    if (age <= 7) out.recent += confidence;
    else (age <= 60 ? out.month : out.old) += confidence;
    if (count == kBest && confidence <= best[kBest - 1]) continue;
    size_t at = count < kBest ? count++ : kBest - 1;
    for (; at > 0 && best[at - 1] < confidence; --at) best[at] = best[at - 1];
    best[at] = confidence;
  }
  float none = 1, weight = 1;
  for (size_t i = 0; i < count; ++i, weight *= 0.8F) none *= 1 - weight * best[i];
  out.best = best[0];
  out.second = best[1];
  out.noisy_or = 1 - none;
  return out;
}

CandidateMaker::CandidateMaker(const Activity& activity, const RuleBank& bank, const Learned& learned)
    : activity_(activity),
      bank_(bank),
      learned_(learned),
      slot_(activity.entity_count(), 0),
      mark_(activity.entity_count(), 0),
      latent_query_(LatentModel::kDimensions),
      short_query_(LatentModel::kDimensions) {}

int CandidateMaker::find(std::uint32_t object) const { return mark_[object] == epoch_ ? static_cast<int>(slot_[object]) : -1; }

Candidate& CandidateMaker::candidate(std::uint32_t object) {
  if (mark_[object] != epoch_) {
    mark_[object] = epoch_;
    slot_[object] = static_cast<std::uint32_t>(pool_.size());
    pool_.emplace_back().object = object;
  }
  return pool_[slot_[object]];
}

void CandidateMaker::add_partners(const Question& question) {
  const EntityActivity& subject = activity_.entity(question.subject);
  for (const std::uint32_t p : subject.live) apply(question, subject.partners[p], candidate(subject.partners[p].object));
}

// Who is a candidate for another reason may be a partner of long ago.
void CandidateMaker::add_old_partners(const Question& question) {
  const EntityActivity& subject = activity_.entity(question.subject);
  if (subject.live.size() == subject.partners.size()) return;
  for (Candidate& c : pool_) {
    if (c.partner != nullptr) continue;
    if (const Partner* partner = activity_.partner(question.subject, c.object); partner != nullptr) apply(question, *partner, c);
  }
}

void CandidateMaker::apply(const Question& question, const Partner& partner, Candidate& c) const {
  c.partner = &partner;
  c.rules = apply_rules(bank_, partner, question.relation, question.step);
  if (learned_.dyads != nullptr) c.acts = learned_.dyads->score(partner, question.relation, question.step);
}

// One step of a walk over the recent events of `from`, the nearer in time the likelier.
void CandidateMaker::spread(std::uint32_t from, float weight, const Question& question, float Candidate::* any, float Candidate::* same) {
  const auto& items = activity_.entity(from).recent.items;
  float sum = 0;
  for (const Recent::Item& item : items) sum += decay_table().factor(kWalkHalfLife, question.step - item.step);
  if (sum <= 0) return;
  for (const Recent::Item& item : items) {
    const float part = weight * decay_table().factor(kWalkHalfLife, question.step - item.step) / (sum + 1);
    if (any == nullptr && item.relation != question.relation) continue;
    Candidate& c = candidate(item.other);
    if (any != nullptr) c.*any += part;
    if (item.relation == question.relation) c.*same += part;
  }
}

void CandidateMaker::add_walks(const Question& question) {
  const auto& items = activity_.entity(question.subject).recent.items;
  std::vector<std::pair<std::uint32_t, float>> neighbours;
  float sum = 0;
  for (const Recent::Item& item : items) {
    const float weight = decay_table().factor(kWalkHalfLife, question.step - item.step);
    sum += weight;
    const auto at = std::find_if(neighbours.begin(), neighbours.end(), [&](const auto& n) { return n.first == item.other; });
    if (at == neighbours.end()) neighbours.emplace_back(item.other, weight);
    else at->second += weight;
  }
  for (const auto& [neighbour, weight] : neighbours) {
    if (neighbour != question.subject) spread(neighbour, weight / (sum + 1), question, &Candidate::two_hop, &Candidate::two_hop_same);
  }
  std::vector<std::pair<float, std::uint32_t>> ends;
  for (const Candidate& c : pool_) {
    if (c.two_hop > 0 && c.object != question.subject) ends.emplace_back(-c.two_hop, c.object);
  }
  const size_t keep = std::min(kWalkEnds, ends.size());
  std::partial_sort(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(keep), ends.end());
  for (size_t i = 0; i < keep; ++i) spread(ends[i].second, -ends[i].first, question, nullptr, &Candidate::three_hop_same);
}

void CandidateMaker::add_likest(const Question& question) {
  if (learned_.latent == nullptr) return;
  const Recent& recent = activity_.entity(question.subject).recent;
  learned_.latent->query(question.subject, question.relation, question.step, recent, latent_query_);
  learned_.latent->score_all(latent_query_, likeness_);
  learned_.latent_short->query(question.subject, question.relation, question.step, recent, short_query_);
  const size_t keep = std::min(kLikest, likeness_.size());
  if (keep == 0) return;
  // A heap of the likest so far, the least of them on top; equals by number.
  const auto likelier = [&](std::uint32_t a, std::uint32_t b) { return likeness_[a] != likeness_[b] ? likeness_[a] > likeness_[b] : a < b; };
  order_.resize(keep);
  for (std::uint32_t e = 0; e < keep; ++e) order_[e] = e;
  std::make_heap(order_.begin(), order_.end(), likelier);
  for (auto e = static_cast<std::uint32_t>(keep); e < likeness_.size(); ++e) {
    if (likeness_[e] <= likeness_[order_.front()]) continue;
    std::pop_heap(order_.begin(), order_.end(), likelier);
    order_.back() = e;
    std::push_heap(order_.begin(), order_.end(), likelier);
  }
  std::sort_heap(order_.begin(), order_.end(), likelier);
  float sum = 0;
  for (size_t i = 0; i < keep; ++i) sum += std::exp(likeness_[order_[i]] - likeness_[order_[0]]);
  for (size_t i = 0; i < keep; ++i) candidate(order_[i]).liked = kLiked * std::exp(likeness_[order_[i]] - likeness_[order_[0]]) / sum;
}

namespace {

// What all candidates of a question are measured by.
struct QuestionMass {
  float asked, relation, by_group, subject;
};

QuestionMass mass_of(const Activity& activity, const Question& question) {
  const std::int32_t t = question.step;
  const EntityActivity& subject = activity.entity(question.subject);
  return {mass(activity.subject_relation(question.subject, question.relation), 3, t), mass(activity.relation(question.relation), 3, t),
          mass(activity.group_relation(activity.group(question.subject), question.relation), 3, t), subject.acted.at(2, t) + subject.received.at(2, t)};
}

float score_by_shares(const Activity& activity, const Question& question, const QuestionMass& whole, const Candidate& c) {
  const std::uint32_t r = question.relation, group = activity.group(question.subject);
  const std::int32_t t = question.step;
  float score = c.rules.noisy_or + 0.5F * c.two_hop + 2.0F * c.two_hop_same + 1.0F * c.three_hop_same;
  if (c.partner != nullptr) {
    const DyadRelation* triple = c.partner->find(r);
    if (triple != nullptr) score += share(triple->seen.at(3, t), whole.asked + 1);
    score += 0.3F * share(c.partner->acted.at(2, t) + c.partner->received.at(2, t), whole.subject + 1);
  }
  score += share(mass(activity.subject_relation(c.object, activity.inverse(r)), 3, t), whole.relation + 1);
  if (group != 0) score += 0.5F * share(mass(activity.group_relation_object(group, r, c.object), 3, t), whole.by_group + 1);
  return score;
}

}  // namespace

void CandidateMaker::prescore(const Question& question) {
  const QuestionMass whole = mass_of(activity_, question);
  for (Candidate& c : pool_) {
    if (learned_.latent != nullptr) c.latent = likeness_[c.object] + learned_.latent->usual(c.object);
    c.prescore = score_by_shares(activity_, question, whole, c);
  }
}

std::pair<Candidate, FeatureRow> CandidateMaker::with_partner(const Question& question, size_t index, const Partner* partner) const {
  std::pair<Candidate, FeatureRow> out;
  auto& [c, row] = out;
  c.object = pool_[index].object;
  c.two_hop = pool_[index].two_hop;
  c.two_hop_same = pool_[index].two_hop_same;
  c.three_hop_same = pool_[index].three_hop_same;
  c.latent = pool_[index].latent;
  c.latent_short = pool_[index].latent_short;
  if (partner != nullptr && partner->acted.total + partner->received.total > 0) apply(question, *partner, c);
  c.prescore = score_by_shares(activity_, question, mass_of(activity_, question), c);
  fill(question, c, row);
  stand(row, index);
  return out;
}

void CandidateMaker::make(const Question& question, const StepLists& lists) {
  ++epoch_;
  pool_.clear();
  add_partners(question);
  const std::uint32_t group = activity_.group(question.subject);
  for (const std::uint32_t object : lists.objects(question.relation)) candidate(object);
  if (group != 0) {
    for (const std::uint32_t object : lists.group_objects(group, question.relation)) candidate(object);
    for (const std::uint32_t object : lists.members(group)) candidate(object);
  }
  add_walks(question);
  add_likest(question);
  add_old_partners(question);
  prescore(question);
  const auto better = [](const Candidate& a, const Candidate& b) {
    const float x = a.prescore + a.liked, y = b.prescore + b.liked;
    return x != y ? x > y : a.object < b.object;
  };
  const size_t keep = std::min(kPool, pool_.size());
  std::partial_sort(pool_.begin(), pool_.begin() + static_cast<std::ptrdiff_t>(keep), pool_.end(), better);
  pool_.resize(keep);
  if (learned_.latent_short != nullptr) {
    for (Candidate& c : pool_) c.latent_short = learned_.latent_short->score(short_query_, c.object);
  }
  ++epoch_;
  for (std::uint32_t i = 0; i < pool_.size(); ++i) {
    mark_[pool_[i].object] = epoch_;
    slot_[pool_[i].object] = i;
  }
  rows_.resize(pool_.size());
  fill_question(question);
  for (size_t i = 0; i < pool_.size(); ++i) fill(question, pool_[i], rows_[i]);
  fill_standing();
}

}  // namespace dragoman::forecast
