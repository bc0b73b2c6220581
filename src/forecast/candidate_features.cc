// The features of a question's candidates: CandidateMaker's second half.
#include <algorithm>
#include <cmath>

#include "forecast/candidates.h"
#include "forecast/counter_reading.h"

namespace dragoman::forecast {

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
  shared_[relation_objects] = static_cast<float>(activity_.different_objects(r));
  // Inverses below zero: a relation that is new to the history moves no other's number.
  shared_[relation_number] = r < activity_.relation_count() ? static_cast<float>(r) : -1.0F - static_cast<float>(activity_.inverse(r));
  shared_[weekday] = static_cast<float>((t + activity_.first_weekday()) % 7);
}

void CandidateMaker::fill(const Question& question, const Candidate& c, FeatureRow& row) const {
  row = shared_;
  row[rule_best] = c.rules.best;
  row[rule_second] = c.rules.second;
  row[rule_noisy_or] = c.rules.noisy_or;
  row[rule_sum] = c.rules.sum;
  row[rule_recent] = c.rules.recent;
  row[two_hop] = c.two_hop;
  row[two_hop_same] = c.two_hop_same;
  row[three_hop_same] = c.three_hop_same;
  row[latent_score] = c.latent;
  row[part_prescore] = c.prescore;
  row[rule_day] = c.rules.day;
  row[rule_month] = c.rules.month;
  row[rule_old] = c.rules.old;
  row[acts_score] = c.acts;
  row[latent_short_score] = c.latent_short;
  row[latent_mean] = (c.latent + c.latent_short) / 2;
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
  row[triple_of_role_1] = share(row[triple_mass_1], row[role_mass_1]);
  row[triple_of_role_3] = share(row[triple_mass_3], row[role_mass_3]);
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
      row[groups_any_mass_1] = mass(activity_.group_any_group(from, to), 1, t);
      row[groups_any_mass_3] = mass(activity_.group_any_group(from, to), 3, t);
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
                               {latent_score, latent_rank, 1},
                               {latent_short_score, latent_short_rank, 1},
                               {latent_mean, latent_mean_rank, 1},
                               {acts_score, acts_rank, 1}};
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
  if (learned_.latent == nullptr || rows_.empty()) return;
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
