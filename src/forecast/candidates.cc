#include "forecast/candidates.h"

#include <algorithm>
#include <cmath>

#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {

constexpr size_t kRelationObjects = 120, kGroupObjects = 60, kMembers = 60, kWalkEnds = 30, kLikest = 40;
constexpr std::int32_t kLongAgo = 2000;
// The likest of all, as far as they stand out among the forty, come before most of what was only near.
constexpr float kLiked = 2.0F;
constexpr int kWalkHalfLife = 2;

float mass(const Decayed* seen, int half_life, std::int32_t step) { return seen == nullptr ? 0.0F : seen->at(half_life, step); }
float total(const Decayed* seen) { return seen == nullptr ? 0.0F : static_cast<float>(seen->total); }
float since(const Decayed* seen, std::int32_t step) { return seen == nullptr || seen->total == 0 ? static_cast<float>(kLongAgo) : static_cast<float>(step - seen->last); }
float share(float part, float whole) { return whole > 0 ? part / whole : 0.0F; }

// The `count` of `from` with the greatest score; ties by number, so that the order is one.
template <typename Score>
std::vector<std::uint32_t> top(const std::vector<std::uint32_t>& from, size_t count, const Score& score) {
  std::vector<std::pair<float, std::uint32_t>> scored;
  scored.reserve(from.size());
  for (const std::uint32_t entity : from) scored.emplace_back(-score(entity), entity);
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
    if (i < first_group) {
      const auto relation = static_cast<std::uint32_t>(key), inverse = activity.inverse(relation);
      work[i]->second = top(activity.objects_of(relation), kRelationObjects, [&](std::uint32_t o) {
        const Decayed* seen = activity.subject_relation(o, inverse);
        return mass(seen, 2, step) + 0.2F * mass(seen, 4, step);
      });
    } else if (i < first_members) {
      const auto group = static_cast<std::uint32_t>(key >> 40U), relation = static_cast<std::uint32_t>(key >> 28U & 0xFFFU);
      work[i]->second = top(activity.objects_of_group(group, relation), kGroupObjects, [&](std::uint32_t o) {
        const Decayed* seen = activity.group_relation_object(group, relation, o);
        return mass(seen, 2, step) + 0.2F * mass(seen, 4, step);
      });
    } else {
      work[i]->second = top(activity.members(static_cast<std::uint32_t>(key)), kMembers, [&](std::uint32_t o) {
        const EntityActivity& entity = activity.entity(o);
        return entity.acted.at(3, step) + entity.received.at(3, step);
      });
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
    if (step - body.seen.last <= 7) out.recent += confidence;
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

CandidateMaker::CandidateMaker(const Activity& activity, const RuleBank& bank, const LatentModel* latent)
    : activity_(activity), bank_(bank), latent_(latent), slot_(activity.entity_count(), 0), mark_(activity.entity_count(), 0), latent_query_(LatentModel::kDimensions) {}

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
  for (const Partner& partner : activity_.entity(question.subject).partners) apply(question, partner, candidate(partner.object));
}

void CandidateMaker::apply(const Question& question, const Partner& partner, Candidate& c) const {
  c.partner = &partner;
  const RuleScores rules = apply_rules(bank_, partner, question.relation, question.step);
  c.best = rules.best;
  c.second = rules.second;
  c.noisy_or = rules.noisy_or;
  c.sum = rules.sum;
  c.recent = rules.recent;
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
  if (latent_ == nullptr) return;
  latent_->query(question.subject, question.relation, question.step, activity_.entity(question.subject).recent, latent_query_);
  latent_->score_all(latent_query_, likeness_);
  const size_t keep = std::min(kLikest, likeness_.size());
  order_.resize(likeness_.size());
  for (std::uint32_t e = 0; e < order_.size(); ++e) order_[e] = e;
  const auto likelier = [&](std::uint32_t a, std::uint32_t b) { return likeness_[a] != likeness_[b] ? likeness_[a] > likeness_[b] : a < b; };
  std::nth_element(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(keep - 1), order_.end(), likelier);
  std::sort(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(keep), likelier);
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
  float score = c.noisy_or + 0.5F * c.two_hop + 2.0F * c.two_hop_same + 1.0F * c.three_hop_same;
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
    if (latent_ != nullptr) c.latent = likeness_[c.object];
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
  prescore(question);
  const auto better = [](const Candidate& a, const Candidate& b) {
    const float x = a.prescore + a.liked, y = b.prescore + b.liked;
    return x != y ? x > y : a.object < b.object;
  };
  const size_t keep = std::min(kPool, pool_.size());
  std::partial_sort(pool_.begin(), pool_.begin() + static_cast<std::ptrdiff_t>(keep), pool_.end(), better);
  pool_.resize(keep);
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

void CandidateMaker::fill_question(const Question& question) {
  const std::uint32_t s = question.subject, r = question.relation;
  const std::int32_t t = question.step;
  shared_.fill(0);
  const Decayed* asked = activity_.subject_relation(s, r);
  const EntityActivity& subject = activity_.entity(s);
  shared_[asked_mass_1] = mass(asked, 1, t);
  shared_[asked_mass_3] = mass(asked, 3, t);
  shared_[asked_since] = since(asked, t);
  shared_[subject_mass_1] = subject.acted.at(1, t) + subject.received.at(1, t);
  shared_[subject_mass_3] = subject.acted.at(3, t) + subject.received.at(3, t);
  shared_[subject_partners] = static_cast<float>(subject.partners.size());
  shared_[asked_objects] = static_cast<float>(activity_.different_objects(s, r));
  shared_[relation_mass_2] = mass(activity_.relation(r), 2, t);
  shared_[relation_objects] = static_cast<float>(activity_.objects_of(r).size());
  // Inverses below zero: a relation that is new to the history moves no other's number.
  shared_[relation_number] = r < activity_.relation_count() ? static_cast<float>(r) : -1.0F - static_cast<float>(activity_.inverse(r));
  shared_[weekday] = static_cast<float>((t + activity_.first_weekday()) % 7);
}

void CandidateMaker::fill(const Question& question, const Candidate& c, FeatureRow& row) const {
  row = shared_;
  row[rule_best] = c.best;
  row[rule_second] = c.second;
  row[rule_noisy_or] = c.noisy_or;
  row[rule_sum] = c.sum;
  row[rule_recent] = c.recent;
  row[two_hop] = c.two_hop;
  row[two_hop_same] = c.two_hop_same;
  row[three_hop_same] = c.three_hop_same;
  row[latent_score] = c.latent;
  row[part_prescore] = c.prescore;
  fill_dyad(question, c, row);
  fill_object(question, c, row);
  fill_group(question, c, row);
}

void CandidateMaker::fill_dyad(const Question& question, const Candidate& c, FeatureRow& row) const {
  const std::uint32_t s = question.subject, r = question.relation;
  const std::int32_t t = question.step;
  const Decayed *triple = nullptr, *mirror = nullptr, *toward = nullptr, *back = nullptr;
  const bool forward = r < activity_.relation_count();
  if (c.partner != nullptr) {
    const DyadRelation *same = c.partner->find(r), *other = c.partner->find(activity_.inverse(r));
    if (same != nullptr) triple = &same->seen;
    if (other != nullptr) mirror = &other->seen;
    toward = forward ? &c.partner->acted : &c.partner->received;
    back = forward ? &c.partner->received : &c.partner->acted;
    row[dyad_relations] = static_cast<float>(c.partner->relations.size());
  }
  const Decayed* asked = activity_.subject_relation(s, r);
  const EntityActivity &subject = activity_.entity(s), &object = activity_.entity(c.object);
  const Decayed& subject_side = forward ? subject.acted : subject.received;
  const Decayed& object_side = forward ? object.received : object.acted;
  for (int k = 0; k < kHalfLives; ++k) {
    const auto at = static_cast<size_t>(k);
    row[triple_mass_0 + at] = mass(triple, k, t);
    row[triple_share_0 + at] = share(row[triple_mass_0 + at], mass(asked, k, t));
    row[dyad_mass_0 + at] = mass(toward, k, t);
  }
  row[triple_total] = total(triple);
  row[triple_since] = since(triple, t);
  row[triple_steps] = triple == nullptr ? 0.0F : static_cast<float>(triple->steps);
  row[triple_gap] = triple == nullptr || triple->steps < 2 ? static_cast<float>(kLongAgo) : static_cast<float>(triple->last - triple->previous);
  // Waiting time against the usual one between the acts.
  row[triple_due] = triple == nullptr ? -1.0F : row[triple_since] * row[triple_steps] / static_cast<float>(t + 1);
  row[triple_share_total] = share(total(triple), total(asked));
  row[mirror_mass_1] = mass(mirror, 1, t);
  row[mirror_mass_3] = mass(mirror, 3, t);
  row[mirror_since] = since(mirror, t);
  row[dyad_total] = total(toward);
  row[dyad_since] = since(toward, t);
  row[dyad_back_mass_1] = mass(back, 1, t);
  row[dyad_back_mass_3] = mass(back, 3, t);
  row[dyad_back_since] = since(back, t);
  row[dyad_share_1] = share(row[dyad_mass_1], subject_side.at(1, t));
  row[dyad_share_2] = share(row[dyad_mass_2], subject_side.at(2, t));
  row[dyad_share_4] = share(row[dyad_mass_4], subject_side.at(4, t));
  row[dyad_share_of_object] = share(row[dyad_mass_3], object_side.at(3, t));
}

void CandidateMaker::fill_object(const Question& question, const Candidate& c, FeatureRow& row) const {
  const std::int32_t t = question.step;
  const std::uint32_t r = question.relation;
  const bool forward = r < activity_.relation_count();
  const Decayed *as_object = activity_.subject_relation(c.object, activity_.inverse(r)), *relation = activity_.relation(r);
  const EntityActivity& object = activity_.entity(c.object);
  const Decayed& side = forward ? object.received : object.acted;
  const Decayed& other = forward ? object.acted : object.received;
  for (int k = 0; k < kHalfLives; ++k) row[role_mass_0 + static_cast<size_t>(k)] = mass(as_object, k, t);
  row[role_total] = total(as_object);
  row[role_since] = since(as_object, t);
  row[role_share_2] = share(row[role_mass_2], mass(relation, 2, t));
  row[role_share_4] = share(row[role_mass_4], mass(relation, 4, t));
  row[object_mass_0] = side.at(0, t);
  row[object_mass_1] = side.at(1, t);
  row[object_mass_3] = side.at(3, t);
  row[role_share_of_object] = share(row[role_mass_3], row[object_mass_3]);
  row[object_total] = total(&side);
  row[object_since] = since(&side, t);
  row[object_back_mass_2] = other.at(2, t);
  row[object_partners] = static_cast<float>(object.partners.size());
}

void CandidateMaker::fill_group(const Question& question, const Candidate& c, FeatureRow& row) const {
  const std::int32_t t = question.step;
  const std::uint32_t s = question.subject, r = question.relation;
  const std::uint32_t from = activity_.group(s), to = activity_.group(c.object), role = activity_.role(s), to_role = activity_.role(c.object);
  // 0 different or unknown; else the same: 1 both have a role, 2 the object is the group itself, 3 the subject is, 4 both are.
  row[group_kind] = from == 0 || from != to ? 0.0F : static_cast<float>(1 + (to_role == 0 ? 1 : 0) + (role == 0 ? 2 : 0));
  row[object_named_role] = to == 0 ? 0.0F : to_role == 0 ? 1.0F : 2.0F;
  row[group_object_since] = row[group_any_since] = static_cast<float>(kLongAgo);
  if (from != 0) {
    const Decayed *seen = activity_.group_relation_object(from, r, c.object), *whole = activity_.group_relation(from, r), *any = activity_.group_any_object(from, c.object);
    row[group_object_mass_1] = mass(seen, 1, t);
    row[group_object_mass_2] = mass(seen, 2, t);
    row[group_object_mass_4] = mass(seen, 4, t);
    row[group_object_share_2] = share(row[group_object_mass_2], mass(whole, 2, t));
    row[group_object_since] = since(seen, t);
    row[group_any_mass_2] = mass(any, 2, t);
    row[group_any_since] = since(any, t);
    if (to != 0) {
      const Decayed* groups = activity_.group_relation_group(from, r, to);
      row[group_group_mass_2] = mass(groups, 2, t);
      row[group_group_share_2] = share(row[group_group_mass_2], mass(whole, 2, t));
      row[group_group_share_4] = share(mass(groups, 4, t), mass(whole, 4, t));
    }
  }
  if (to != 0) {
    const Decayed *seen = activity_.group_relation_object(to, activity_.inverse(r), s), *any = activity_.group_any_object(to, s);
    const EntityActivity& subject = activity_.entity(s);
    row[subject_group_mass_2] = mass(seen, 2, t);
    row[subject_group_mass_4] = mass(seen, 4, t);
    row[subject_group_share_3] = share(mass(seen, 3, t), mass(activity_.subject_relation(s, r), 3, t));
    row[any_group_mass_2] = mass(any, 2, t);
    row[any_group_share_3] = share(mass(any, 3, t), subject.acted.at(3, t) + subject.received.at(3, t));
  }
  if (role != 0 && to_role != 0) row[role_role_share_4] = share(mass(activity_.role_relation_role(role, r, to_role), 4, t), mass(activity_.role_relation(role, r), 4, t));
}

namespace {

// Feature, where its rank goes, and whether more is better (+1) or less (-1).
struct Standing {
  Feature from, to;
  float sign;
};
constexpr Standing kRanks[] = {{triple_share_2, rank_triple_share_2, 1},
                               {triple_since, rank_triple_since, -1},
                               {rule_noisy_or, rank_noisy_or, 1},
                               {dyad_mass_2, rank_dyad_mass_2, 1},
                               {role_mass_2, rank_role_mass_2, 1},
                               {group_object_mass_2, rank_group_object_mass_2, 1},
                               {two_hop, rank_two_hop, 1},
                               {dyad_since, rank_dyad_since, -1},
                               {latent_score, latent_rank, 1}};
// Feature, and where its part of the greatest one goes.
constexpr std::pair<Feature, Feature> kParts[] = {{rule_noisy_or, part_noisy_or}, {dyad_mass_2, part_dyad_mass_2}, {role_mass_2, part_role_mass_2}};

}  // namespace

// Where each candidate stands among the others: rank 0 is the best, equal values share the lower rank.
void CandidateMaker::fill_standing() {
  std::vector<std::pair<float, std::uint32_t>> order(rows_.size());
  for (const auto& [from, to, sign] : kRanks) {
    for (std::uint32_t i = 0; i < rows_.size(); ++i) order[i] = {-sign * rows_[i][from], i};
    std::sort(order.begin(), order.end());
    for (size_t i = 0, first = 0; i < order.size(); ++i) {
      if (order[i].first != order[first].first) first = i;
      rows_[order[i].second][to] = static_cast<float>(first);
    }
  }
  for (const auto& [from, to] : kParts) {
    float most = 0;
    for (const FeatureRow& row : rows_) most = std::max(most, row[from]);
    for (FeatureRow& row : rows_) row[to] = share(row[from], most);
  }
  float most = 0;
  for (const Candidate& c : pool_) most = std::max(most, c.prescore);
  for (size_t i = 0; i < rows_.size(); ++i) rows_[i][part_prescore] = share(pool_[i].prescore, most);
  if (latent_ == nullptr || rows_.empty()) return;
  float likest = rows_[0][latent_score], sum = 0;
  for (const FeatureRow& row : rows_) likest = std::max(likest, row[latent_score]);
  for (FeatureRow& row : rows_) sum += row[latent_share] = std::exp(row[latent_score] - likest);
  for (FeatureRow& row : rows_) row[latent_share] /= sum;
}

// The same for one row that takes the place of another.
void CandidateMaker::stand(FeatureRow& row, size_t index) const {
  for (const auto& [from, to, sign] : kRanks) {
    float better = 0;
    for (size_t i = 0; i < rows_.size(); ++i) better += i != index && sign * rows_[i][from] > sign * row[from] ? 1.0F : 0.0F;
    row[to] = better;
  }
  for (const auto& [from, to] : kParts) {
    float most = std::max(0.0F, row[from]);
    for (size_t i = 0; i < rows_.size(); ++i) {
      if (i != index) most = std::max(most, rows_[i][from]);
    }
    row[to] = share(row[from], most);
  }
  float most = std::max(0.0F, row[part_prescore]);
  for (size_t i = 0; i < pool_.size(); ++i) {
    if (i != index) most = std::max(most, pool_[i].prescore);
  }
  row[part_prescore] = share(row[part_prescore], most);
  row[latent_share] = rows_[index][latent_share];
}

}  // namespace dragoman::forecast
