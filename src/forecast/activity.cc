#include "forecast/activity.h"

#include <cmath>

namespace dragoman::forecast {

namespace {
constexpr std::int32_t kGuessEvery = 7;
}

DecayTable::DecayTable() {
  for (size_t k = 0; k < kHalfLives; ++k) {
    table_[k].resize(static_cast<size_t>(kSteps));
    for (size_t i = 0; i < table_[k].size(); ++i) table_[k][i] = static_cast<float>(std::exp2(-static_cast<double>(i) / kHalfLife[k]));
  }
}

const DecayTable& decay_table() {
  static const DecayTable table;
  return table;
}

void Decayed::add(std::int32_t step) {
  if (step != last) {
    if (total != 0) {
      for (size_t k = 0; k < kHalfLives; ++k) mass[k] *= decay_table().factor(static_cast<int>(k), step - last);
    }
    previous = last;
    last = step;
    ++steps;
  }
  for (float& m : mass) m += 1.0F;
  ++total;
}

const DyadRelation* Partner::find(std::uint32_t relation) const {
  for (const DyadRelation& r : relations) {
    if (r.relation == relation) return &r;
  }
  return nullptr;
}

bool Partner::add(std::uint32_t relation, bool acted_it, std::int32_t step) {
  (acted_it ? acted : received).add(step);
  for (DyadRelation& known : relations) {
    if (known.relation != relation) continue;
    known.seen.add(step);
    return false;
  }
  DyadRelation& fresh = relations.emplace_back();
  fresh.relation = relation;
  fresh.seen.add(step);
  return true;
}

void Recent::push(const Item& item) {
  if (items.size() < kSize) {
    items.push_back(item);
    return;
  }
  items[next] = item;
  next = (next + 1) % kSize;
}

std::uint32_t CounterTable::add(std::uint64_t key, std::int32_t step) {
  bool added = false;
  const std::uint32_t at = index_.find_or_add(key, added);
  if (added) {
    if (at % kChunk == 0) counters_.emplace_back().reserve(kChunk);
    counters_.back().emplace_back();
  }
  counters_[at / kChunk][at % kChunk].add(step);
  return at;
}

const Decayed* CounterTable::find(std::uint64_t key) const {
  const std::uint32_t at = index_.find(key);
  return at == IndexMap::kNone ? nullptr : &this->at(at);
}

void EntityLists::add(std::uint64_t key, const Item& item, const CounterTable& counters, std::int32_t step) {
  if (item.counter >= listed_.size()) {
    listed_.resize(item.counter + 1, false);
    known_.resize(item.counter + 1, false);
  }
  if (listed_[item.counter]) return;
  bool added = false;
  const std::uint32_t at = index_.find_or_add(key, added);
  if (added) {
    lists_.emplace_back();
    different_.push_back(0);
  }
  if (!known_[item.counter]) ++different_[at];
  known_[item.counter] = listed_[item.counter] = true;
  add_live(lists_[at], item, [&](const Item& i) { return liveliness(counters.at(i.counter), step); }, [&](const Item& i) { listed_[i.counter] = false; });
}

const std::vector<EntityLists::Item>& EntityLists::find(std::uint64_t key) const {
  const std::uint32_t at = index_.find(key);
  return at == IndexMap::kNone ? none_ : lists_[at];
}

std::uint32_t EntityLists::different(std::uint64_t key) const {
  const std::uint32_t at = index_.find(key);
  return at == IndexMap::kNone ? 0 : different_[at];
}

Activity::Activity(const History& history)
    : relations_(history.relation_count()),
      first_weekday_(history.has_days ? history.first_day.weekday() : 0),
      group_of_(history.group_of),
      role_of_(history.role_of),
      homes_(history),
      entities_(history.entities.size()),
      members_(history.groups.size()) {
  group_of_.resize(entities_.size(), 0);
  role_of_.resize(entities_.size(), 0);
  for (size_t e = 0; e < entities_.size(); ++e) {
    if (group_of_[e] == 0 && role_of_[e] == 0) role_of_[e] = static_cast<std::uint32_t>(history.roles.size());
  }
}

const Partner* Activity::partner(std::uint32_t subject, std::uint32_t object) const {
  const std::uint32_t at = pairs_.find(pack(subject, 0, object));
  return at == IndexMap::kNone ? nullptr : &entities_[subject].partners[pair_slot_[at]];
}

std::uint32_t Activity::different_objects(std::uint32_t subject, std::uint32_t relation) const {
  const std::uint32_t at = subject_relation_.place(pack(subject, relation, 0));
  return at == IndexMap::kNone ? 0 : different_[at];
}

void Activity::add_step(std::span<const Quad> quads) {
  if (quads.empty()) return;
  for (const Quad& quad : quads) {
    relation_.add(quad.relation, quad.step);
    relation_.add(inverse(quad.relation), quad.step);
    add(quad.subject, quad.relation, quad.object, quad.step);
    add(quad.object, inverse(quad.relation), quad.subject, quad.step);
    homes_.add(quad);
  }
  if (quads.front().step - guessed_at_ < kGuessEvery) return;
  guessed_at_ = quads.front().step;
  for (const auto& [entity, home] : homes_.guess()) {
    group_of_[entity] = home;
    members_[home].push_back(entity);
  }
}

void Activity::add(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t step) {
  EntityActivity& entity = entities_[subject];
  const std::uint32_t group = group_of_[subject];
  if (entity.acted.total + entity.received.total == 0 && group != 0) members_[group].push_back(subject);
  (relation < relations_ ? entity.acted : entity.received).add(step);
  entity.recent.push({object, relation, step});

  bool added = false;
  const std::uint32_t pair = pairs_.find_or_add(pack(subject, 0, object), added);
  if (added) {
    pair_slot_.push_back(static_cast<std::uint32_t>(entity.partners.size()));
    entity.partners.emplace_back().object = object;
  }
  Partner& partner = entity.partners[pair_slot_[pair]];
  const bool fresh = partner.add(relation, relation < relations_, step);
  if (!partner.live) {
    partner.live = true;
    add_live(entity.live, pair_slot_[pair], [&](std::uint32_t p) { return entity.partners[p].liveliness(step); }, [&](std::uint32_t p) { entity.partners[p].live = false; });
  }

  const std::uint32_t asked = subject_relation_.add(pack(subject, relation, 0), step);
  if (asked == different_.size()) different_.push_back(0);
  if (fresh) ++different_[asked];
  objects_.add(inverse(relation), {subject, asked}, subject_relation_, step);
  const std::uint32_t to_group = group_of_[object], role = role_of_[subject], to_role = role_of_[object];
  if (group != 0) {
    group_objects_.add(pack(group, relation, 0), {object, group_object_.add(pack(group, relation, object), step)}, group_object_, step);
    group_any_.add(pack(group, 0, object), step);
    group_relation_.add(pack(group, relation, 0), step);
    if (to_group != 0) {
      group_group_.add(pack(group, relation, to_group), step);
      group_any_group_.add(pack(group, 0, to_group), step);
    }
  }
  if (role != 0) {
    role_relation_.add(pack(role, relation, 0), step);
    if (to_role != 0) role_role_.add(pack(role, relation, to_role), step);
  }
}

}  // namespace dragoman::forecast
