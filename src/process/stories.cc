#include "process/stories.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/hash.h"

namespace dragoman::process {

namespace {

// A telling that allows more days than this names no happening of its own ("in 2015", "since the war began"): it is a story by itself.
constexpr int kLongestWindow = 200;
// Reports count days by their own clocks.
constexpr int kDaySlack = 1;
// Overlap of sentences and of triggers that has to stand in for a day that is not told.
constexpr double kWordsForADay = 0.5;
constexpr std::int32_t kNoDay = -1000000;
// Groups join where at least this share of the pairs between them is linked: one odd telling does not tie two happenings together.
constexpr double kLinkedShare = 0.5;

// PLOVER's order of types: what comes before REQUEST is cooperation, the rest conflict.
bool cooperates(core::EventType type) { return type < core::EventType::kRequest; }

// One telling says "agreed", another "met", a third "supports": still cooperation. An attack and an accusation are two happenings.
double type_agreement(core::EventType a, core::EventType b) {
  if (a == b) return 1;
  return cooperates(a) && cooperates(b) ? 0.5 : 0;
}

std::string key_of(core::EventType type, const std::string& party) { return std::string(cooperates(type) ? "cooperation" : core::to_string(type)) + "|" + party; }

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& item) { return std::binary_search(b.begin(), b.end(), item); });
}

// How well the days agree: 1 for the same day, less where one telling is vague; 0 where they cannot be the same.
double day_agreement(const Window& a, const Window& b) {
  const int gap = std::max(a.first.days(), b.first.days()) - std::min(a.last.days(), b.last.days());
  if (gap > kDaySlack) return 0;
  const int longer = std::max(a.days(), b.days());
  double agreement = longer <= 1 ? 1 : longer <= 7 ? 0.8 : longer <= 31 ? 0.6 : 0.4;
  if (gap > 0) agreement -= 0.2;
  if (!a.told || !b.told) agreement = std::min(agreement, 0.6);
  return agreement;
}

double party_agreement(const Fingerprint& a, const Fingerprint& b) {
  // Who acts on whom must not be the other way round; nor may both name the one who acts, and name another.
  if (!a.recipients.empty() && !b.recipients.empty()) {
    const bool swapped = share_one(a.actors, b.recipients) && share_one(a.recipients, b.actors);
    if (swapped && !share_one(a.actors, b.actors) && a.type != core::EventType::kConsult) return 0;
  }
  // Of two pairs that share one party, the other party makes another happening.
  const double share = overlap(a.parties, b.parties);
  if (std::min(a.parties.size(), b.parties.size()) > 1 && share * static_cast<double>(std::min(a.parties.size(), b.parties.size())) < 1.5) return 0;
  return 0.5 * jaccard(a.parties, b.parties) + 0.5 * share;
}

double place_agreement(const Fingerprint& a, const Fingerprint& b) {
  if (a.place_country.empty() || b.place_country.empty()) return 0.5;
  if (a.place_country != b.place_country) return 0;
  if (a.place.empty() || b.place.empty() || a.place == b.place) return 1;
  return 0.5;
}

}  // namespace

namespace {

struct Weights {
  double type = 0.15, day = 0.2, party = 0.3, place = 0.1, words = 0.15, act = 0.1;
};
constexpr Weights kWeights;

}  // namespace

std::string story_id(const std::string& least_event) { return base::short_id("s:", "story|" + least_event); }

Fingerprint fingerprint_of(const Happening& happening) {
  Fingerprint out;
  out.event = happening.event;
  out.document = happening.document;
  out.type = happening.type;
  out.status = happening.status;
  out.window = window_of(happening);
  out.parties = party_keys(happening);
  for (const Party& party : happening.parties) {
    const std::string key = party_key(party);
    if (!key.empty()) (party.role == core::ActorRole::kRecipient ? out.recipients : out.actors).push_back(key);
  }
  std::sort(out.actors.begin(), out.actors.end());
  std::sort(out.recipients.begin(), out.recipients.end());
  out.place = happening.place;
  out.place_country = happening.place_country;
  out.words = content_stems(happening.sentence);
  out.act = content_stems(happening.trigger);
  return out;
}

double similarity(const Fingerprint& a, const Fingerprint& b) {
  const double type = type_agreement(a.type, b.type);
  if (type == 0 || a.document == b.document) return 0;
  // Without any day the words must say all the more.
  if (a.window.has_value() != b.window.has_value()) return 0;
  if (a.window && (a.window->days() > kLongestWindow || b.window->days() > kLongestWindow)) return 0;
  const double day = a.window ? day_agreement(*a.window, *b.window) : 0.5;
  const double party = party_agreement(a, b);
  const double place = place_agreement(a, b);
  if (day == 0 || party == 0 || place == 0) return 0;
  const double words = overlap(a.words, b.words), act = overlap(a.act, b.act);
  if ((!a.window || !a.window->told || !b.window->told) && words + act < kWordsForADay) return 0;
  return kWeights.type * type + kWeights.day * day + kWeights.party * party + kWeights.place * place + kWeights.words * words + kWeights.act * act;
}

// -- the graph, as tellings arrive --------------------------------------------------------------------------------------------

std::uint32_t StoryIndex::root(std::uint32_t item) {
  while (parent_[item] != item) item = parent_[item] = parent_[parent_[item]];
  return item;
}

void StoryIndex::link(std::uint32_t a, std::uint32_t b, double how_similar) {
  links_[a].push_back({b, how_similar});
  links_[b].push_back({a, how_similar});
  std::uint32_t into = root(a), from = root(b);
  dirty_.push_back(a);
  if (into == from) return;
  if (members_[into].size() < members_[from].size()) std::swap(into, from);
  parent_[from] = into;
  members_[into].insert(members_[into].end(), members_[from].begin(), members_[from].end());
  members_[from] = {};
}

void StoryIndex::add(const Happening& happening) {
  const auto item = static_cast<std::uint32_t>(items_.size());
  items_.push_back(fingerprint_of(happening));
  parent_.push_back(item);
  members_.push_back({item});
  links_.emplace_back();
  dirty_.push_back(item);
  const Fingerprint& own = items_.back();
  if (own.window && own.window->days() > kLongestWindow) return;
  // What has no day at all stands on a day of its own.
  const std::int32_t first = own.window ? own.window->first.days() : kNoDay, last = own.window ? own.window->last.days() : kNoDay;
  std::set<std::uint32_t> candidates;
  for (const std::string& party : own.parties) {
    Shelf& shelf = shelves_[key_of(own.type, party)];
    const auto end = shelf.by_first_day.upper_bound(last + kDaySlack);
    for (auto at = shelf.by_first_day.lower_bound(first - kDaySlack - shelf.longest); at != end; ++at) candidates.insert(at->second);
    shelf.by_first_day.emplace(first, item);
    shelf.longest = std::max(shelf.longest, last - first);
  }
  for (const std::uint32_t other : candidates)
    if (const double how_similar = similarity(own, items_[other]); how_similar >= kLink) link(item, other, how_similar);
}

// -- stories inside a component -----------------------------------------------------------------------------------------------

namespace {

struct Pair {
  double similarity;
  const std::string *first, *second;  // ids, the lesser first
  std::uint32_t a, b;
};

// Groups of the members of a component, with the number of links between any two of them.
class Groups {
 public:
  explicit Groups(const std::vector<Fingerprint>& items) : items_(items) {}

  void add(std::uint32_t item) {
    group_of_[item] = item;
    Group& group = groups_[item];
    group.members = {item};
    group.documents = {items_[item].document};
  }
  void add_link(std::uint32_t a, std::uint32_t b) {
    ++groups_[a].ties[b];
    ++groups_[b].ties[a];
  }

  // Joins the groups of a and b where they are linked on the whole and no report would tell the happening twice.
  void join(std::uint32_t a, std::uint32_t b) {
    std::uint32_t into = group_of_.at(a), from = group_of_.at(b);
    if (into == from) return;
    if (groups_.at(into).members.size() < groups_.at(from).members.size()) std::swap(into, from);
    Group &large = groups_.at(into), &small = groups_.at(from);
    if (static_cast<double>(large.ties.at(from)) < kLinkedShare * static_cast<double>(large.members.size() * small.members.size())) return;
    for (const std::string& document : small.documents)
      if (large.documents.contains(document)) return;
    for (const std::uint32_t item : small.members) group_of_.at(item) = into;
    large.members.insert(large.members.end(), small.members.begin(), small.members.end());
    large.documents.merge(small.documents);
    for (const auto& [other, count] : small.ties) {
      auto& ties = groups_.at(other).ties;
      ties.erase(from);
      if (other == into) continue;
      ties[into] += count;
      large.ties[other] += count;
    }
    groups_.erase(from);
  }

  template <typename Use>
  void each(const Use& use) const {
    for (const auto& [name, group] : groups_) use(group.members);
  }

 private:
  struct Group {
    std::vector<std::uint32_t> members;
    std::set<std::string> documents;
    std::map<std::uint32_t, size_t> ties;  // by the other group's name
  };
  const std::vector<Fingerprint>& items_;
  std::map<std::uint32_t, std::uint32_t> group_of_;
  std::map<std::uint32_t, Group> groups_;
};

}  // namespace

void StoryIndex::settle(const std::vector<std::uint32_t>& members) {
  Groups groups(items_);
  std::vector<Pair> pairs;
  for (const std::uint32_t item : members) groups.add(item);
  for (const std::uint32_t item : members)
    for (const Link& link : links_[item]) {
      const std::string &a = items_[item].event, &b = items_[link.other].event;
      if (!(a < b)) continue;
      pairs.push_back({link.similarity, &a, &b, item, link.other});
      groups.add_link(item, link.other);
    }
  std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) { return std::tie(y.similarity, *x.first, *x.second) < std::tie(x.similarity, *y.first, *y.second); });
  for (const Pair& pair : pairs) groups.join(pair.a, pair.b);
  const auto by_id = [&](std::uint32_t x, std::uint32_t y) { return items_[x].event < items_[y].event; };
  const std::string& component = items_[*std::min_element(members.begin(), members.end(), by_id)].event;
  for (const std::uint32_t item : members) components_[items_[item].event] = component;
  groups.each([&](const std::vector<std::uint32_t>& group) {
    const auto least = std::min_element(group.begin(), group.end(), by_id);
    const std::string id = story_id(items_[*least].event);
    for (const std::uint32_t item : group) stories_[items_[item].event] = id;
  });
}

const std::map<std::string, std::string>& StoryIndex::stories() {
  std::set<std::uint32_t> roots;
  for (const std::uint32_t item : dirty_) roots.insert(root(item));
  dirty_.clear();
  for (const std::uint32_t component : roots) settle(members_[component]);
  return stories_;
}

const std::string& StoryIndex::component(const std::string& event) {
  (void)stories();
  return components_.at(event);
}

}  // namespace dragoman::process
