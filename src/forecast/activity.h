// forecast/activity.h - what has happened so far, as decayed counters: the memory from which every forecast is made.
//
// In      events day by day, oldest first (add_step).
// Out     counters per dyad, per relation on a dyad, per subject and relation, per group (country) and role, for any later step; lists of who was
//         seen with whom. Reading the counters at step t is right only while nothing at or after t was added.
// Threads const members may run concurrently; add_step alone.
// Cost    add: O(1) an event and direction (a dyad's relations are searched linearly; there are few). About 250 bytes a new (s, r, o) and direction.
//         Counters are kept of all that ever was; lists to be walked are of the liveliest, at most 2 * kKept (live_list.h), however long the history.
#pragma once

#include <array>
#include <span>

#include "forecast/history.h"
#include "forecast/home_groups.h"
#include "forecast/index_map.h"
#include "forecast/live_list.h"

namespace dragoman::forecast {

inline constexpr int kHalfLives = 5;
inline constexpr std::array<double, kHalfLives> kHalfLife = {1, 4, 12, 40, 150};
inline constexpr std::int32_t kNever = -100000;

// 2^(-steps / half-life), from a table.
class DecayTable {
 public:
  DecayTable();
  float factor(int half_life, std::int32_t steps) const { return steps < kSteps ? table_[static_cast<size_t>(half_life)][static_cast<size_t>(steps)] : 0.0F; }

 private:
  static constexpr std::int32_t kSteps = 4096;
  std::array<std::vector<float>, kHalfLives> table_;
};
const DecayTable& decay_table();

struct Decayed {
  std::array<float, kHalfLives> mass{};  // as of `last`
  std::int32_t last = kNever, previous = kNever;  // last step seen, and the one before it
  std::uint32_t total = 0;
  std::uint32_t steps = 0;  // different steps

  void add(std::int32_t step);
  float at(int half_life, std::int32_t step) const { return total == 0 ? 0.0F : mass[static_cast<size_t>(half_life)] * decay_table().factor(half_life, step - last); }
};

struct DyadRelation {
  std::uint32_t relation = 0;  // below 2R
  Decayed seen;
};

// One entity as another's partner; counts in both directions.
struct Partner {
  std::uint32_t object = 0;
  Decayed acted, received;  // the owner did it; it was done to the owner
  std::vector<DyadRelation> relations;
  bool live = false;  // among the owner's live partners
  const DyadRelation* find(std::uint32_t relation) const;
  // True where the relation is new between the two.
  bool add(std::uint32_t relation, bool acted_it, std::int32_t step);
  float liveliness(std::int32_t step) const { return acted.at(kHalfLives - 1, step) + received.at(kHalfLives - 1, step); }
};

// The last events of an entity, either direction; a ring.
struct Recent {
  static constexpr std::uint32_t kSize = 48;
  struct Item {
    std::uint32_t other, relation;
    std::int32_t step;
  };
  std::vector<Item> items;
  std::uint32_t next = 0;
  void push(const Item& item);
};

struct EntityActivity {
  std::vector<Partner> partners;    // all there ever were
  std::vector<std::uint32_t> live;  // places of the liveliest among them
  Decayed acted, received;
  Recent recent;
};

// Counters under a 64-bit key.
class CounterTable {
 public:
  // The counter's place.
  std::uint32_t add(std::uint64_t key, std::int32_t step);
  const Decayed* find(std::uint64_t key) const;
  const Decayed& at(std::uint32_t place) const { return counters_[place / kChunk][place % kChunk]; }
  std::uint32_t place(std::uint64_t key) const { return index_.find(key); }

 private:
  // In pieces: one vector would hold three times its size while it grows.
  static constexpr std::uint32_t kChunk = 4096;
  IndexMap index_;
  std::vector<std::vector<Decayed>> counters_;
};

// The liveliest entities under a key, each with its counter in a table: the objects of a relation, of a (group, relation).
class EntityLists {
 public:
  struct Item {
    std::uint32_t entity, counter;
  };
  static float liveliness(const Decayed& seen, std::int32_t step) { return seen.at(2, step) + 0.2F * seen.at(4, step); }
  void add(std::uint64_t key, const Item& item, const CounterTable& counters, std::int32_t step);
  const std::vector<Item>& find(std::uint64_t key) const;
  // How many there ever were.
  std::uint32_t different(std::uint64_t key) const;

 private:
  IndexMap index_;
  std::vector<std::vector<Item>> lists_;
  std::vector<std::uint32_t> different_;
  std::vector<bool> known_, listed_;  // by counter
  std::vector<Item> none_;
};

constexpr std::uint64_t pack(std::uint64_t a, std::uint64_t relation, std::uint64_t b) { return a << 40U | relation << 28U | b; }

class Activity {
 public:
  explicit Activity(const History& history);

  // All events of one step, later than every earlier one.
  void add_step(std::span<const Quad> quads);

  std::uint32_t entity_count() const { return static_cast<std::uint32_t>(entities_.size()); }
  std::uint32_t relation_count() const { return relations_; }
  std::uint32_t inverse(std::uint32_t relation) const { return relation < relations_ ? relation + relations_ : relation - relations_; }
  // Of step 0; 0 where days are not known.
  std::int32_t first_weekday() const { return first_weekday_; }
  const EntityActivity& entity(std::uint32_t id) const { return entities_[id]; }
  const Partner* partner(std::uint32_t subject, std::uint32_t object) const;
  // As told, else as guessed so far (HomeGroups); 0: neither.
  std::uint32_t group(std::uint32_t entity) const { return group_of_[entity]; }
  // As told; those without a told country share one of their own.
  std::uint32_t role(std::uint32_t entity) const { return role_of_[entity]; }

  // (subject, relation), either direction. As (object, inverse) the same table answers how often an entity is the relation's object.
  const Decayed* subject_relation(std::uint32_t subject, std::uint32_t relation) const { return subject_relation_.find(pack(subject, relation, 0)); }
  const Decayed* relation(std::uint32_t relation) const { return relation_.find(relation); }
  const Decayed* group_relation_object(std::uint32_t group, std::uint32_t relation, std::uint32_t object) const { return group_object_.find(pack(group, relation, object)); }
  const Decayed* group_relation_group(std::uint32_t from, std::uint32_t relation, std::uint32_t to) const { return group_group_.find(pack(from, relation, to)); }
  const Decayed* group_relation(std::uint32_t group, std::uint32_t relation) const { return group_relation_.find(pack(group, relation, 0)); }
  const Decayed* role_relation_role(std::uint32_t from, std::uint32_t relation, std::uint32_t to) const { return role_role_.find(pack(from, relation, to)); }
  const Decayed* role_relation(std::uint32_t role, std::uint32_t relation) const { return role_relation_.find(pack(role, relation, 0)); }
  const Decayed* group_any_group(std::uint32_t a, std::uint32_t b) const { return group_any_group_.find(pack(a, 0, b)); }
  const Decayed* group_any_object(std::uint32_t group, std::uint32_t object) const { return group_any_.find(pack(group, 0, object)); }

  const std::vector<EntityLists::Item>& objects_of(std::uint32_t relation) const { return objects_.find(relation); }
  float liveliness_of_object(const EntityLists::Item& item, std::int32_t step) const { return EntityLists::liveliness(subject_relation_.at(item.counter), step); }
  const std::vector<EntityLists::Item>& objects_of_group(std::uint32_t group, std::uint32_t relation) const { return group_objects_.find(pack(group, relation, 0)); }
  float liveliness_of_group_object(const EntityLists::Item& item, std::int32_t step) const { return EntityLists::liveliness(group_object_.at(item.counter), step); }
  // How many different objects the relation has had.
  std::uint32_t different_objects(std::uint32_t relation) const { return objects_.different(relation); }
  const std::vector<std::uint32_t>& members(std::uint32_t group) const { return members_[group]; }
  // How many different objects (subject, relation) has had.
  std::uint32_t different_objects(std::uint32_t subject, std::uint32_t relation) const;

 private:
  void add(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t step);

  std::uint32_t relations_;
  std::int32_t first_weekday_;
  std::vector<std::uint32_t> group_of_, role_of_;
  HomeGroups homes_;
  std::int32_t guessed_at_ = kNever;
  std::vector<EntityActivity> entities_;
  IndexMap pairs_;
  std::vector<std::uint32_t> pair_slot_;  // place in the subject's partners
  CounterTable subject_relation_, relation_, group_object_, group_group_, group_relation_, role_role_, role_relation_, group_any_, group_any_group_;
  std::vector<std::uint32_t> different_;  // objects of (subject, relation), by its place in the table
  EntityLists objects_, group_objects_;
  std::vector<std::vector<std::uint32_t>> members_;
};

}  // namespace dragoman::forecast
