#include "serve/network_view.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <set>

#include "process/network.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr std::int32_t kHalfLives = 8;             // what is older counts less than 1 in 250
constexpr size_t kFewRelations = 20000, kTrianglesShown = 2000;

// What one story did to a pair: the mean of its tellings.
struct Act {
  std::uint64_t pair = 0;
  std::uint32_t story = 0, document = 0;
  double intensity = 0, decay = 0;
};

struct Sum {
  double net = 0, volume = 0, weight = 0;
  std::uint64_t stories = 0, reports = 0;
};

struct Asked {
  core::Day on;
  std::int32_t half_life = 90;
  size_t limit = 300;
};

Result<Asked> asked_of(const Call& call) {
  auto on = call.day("on");
  if (!on) return on.error();
  const auto half_life = call.number("half_life", 90, 1, 36500), limit = call.number("limit", 300, 1, 1000);
  if (!half_life) return half_life.error();
  if (!limit) return limit.error();
  const auto last = core::Day::parse(call.library.summary().last_day);
  return Asked{*on ? **on : last.value_or(core::Day(0)), static_cast<std::int32_t>(*half_life), static_cast<size_t>(*limit)};
}

class TieSums {
 public:
  TieSums(const Index& index, const Asked& asked) : index_(index), asked_(asked) {
    for (std::uint32_t i = 0; i < index.statuses.size(); ++i) happened_.push_back(index.statuses[i] == "occurred" || index.statuses[i] == "ongoing" ? 1 : 0);
    const auto days = static_cast<size_t>(asked.half_life) * kHalfLives + 1;
    for (size_t age = 0; age < days; ++age) decay_.push_back(std::pow(0.5, static_cast<double>(age) / asked.half_life));
  }

  void add(std::uint32_t event) {
    const RecordTable& table = index_.table(Kind::kEvent);
    const std::int32_t on = asked_.on.days();
    if (table.dated[event] == 0 || happened_[table.status[event]] == 0 || table.day[event] > on) return;
    const std::int32_t age = on - std::min(table.last_day[event], on);
    if (age >= static_cast<std::int32_t>(decay_.size())) return;
    keys_.clear();
    using enum core::ActorRole;
    for (const PartyMark& mark : table.parties_of(event)) {
      const auto role = static_cast<core::ActorRole>(mark.role);
      if (role != kActor && role != kRecipient && role != kParticipant) continue;
      const std::uint32_t key = index_.parties[mark.party].key;
      if (key != 0 && std::find(keys_.begin(), keys_.end(), key) == keys_.end()) keys_.push_back(key);
    }
    const std::uint32_t story = table.story[event];
    const bool alone = index_.stories[story].events == 1;
    for (size_t i = 0; i < keys_.size(); ++i)
      for (size_t j = i + 1; j < keys_.size(); ++j) {
        const std::uint64_t pair = keys_[i] < keys_[j] ? (std::uint64_t{keys_[i]} << 32U) | keys_[j] : (std::uint64_t{keys_[j]} << 32U) | keys_[i];
        const Act act{pair, story, table.document[event], static_cast<double>(table.intensity[event]), decay_[static_cast<size_t>(age)]};
        if (alone) count(act, 1);
        else acts_.push_back(act);
      }
  }

  std::unordered_map<std::uint64_t, Sum>& finish() {
    std::sort(acts_.begin(), acts_.end(), [](const Act& a, const Act& b) { return std::tie(a.pair, a.story, a.document) < std::tie(b.pair, b.story, b.document); });
    for (size_t i = 0; i < acts_.size();) {
      Act mean = acts_[i];
      mean.intensity = mean.decay = 0;
      size_t tellings = 0;
      std::uint64_t reports = 0;
      std::uint32_t document = kNone;
      for (; i < acts_.size() && acts_[i].pair == mean.pair && acts_[i].story == mean.story; ++i, ++tellings) {
        mean.intensity += acts_[i].intensity;
        mean.decay += acts_[i].decay;
        reports += acts_[i].document != document ? 1 : 0;
        document = acts_[i].document;
      }
      mean.intensity /= static_cast<double>(tellings);
      mean.decay /= static_cast<double>(tellings);
      count(mean, reports);
    }
    return sums_;
  }

 private:
  void count(const Act& act, std::uint64_t reports) {
    Sum& sum = sums_[act.pair];
    sum.net += act.decay * act.intensity;
    sum.volume += act.decay * std::abs(act.intensity);
    sum.weight += act.decay;
    ++sum.stories;
    sum.reports += reports;
  }

  const Index& index_;
  const Asked& asked_;
  std::vector<std::uint8_t> happened_;
  std::vector<double> decay_;
  std::vector<std::uint32_t> keys_;
  std::vector<Act> acts_;
  std::unordered_map<std::uint64_t, Sum> sums_;
};

// Those that the filter's actors mean.
std::set<std::uint32_t> keys_of_actors(const Call& call) {
  std::set<std::uint32_t> out;
  const Index& index = call.index();
  for (size_t i = 1; i < index.parties.size(); ++i)
    for (const auto* list : {&call.filter.actors, &call.filter.other})
      for (const std::string& wanted : *list)
        if (means(wanted, index.parties[i], index.keys[index.parties[i].key])) out.insert(index.parties[i].key);
  out.erase(0);
  return out;
}

// The actors asked for and those they have ties with; all where none is asked for.
void keep_neighbourhood(std::unordered_map<std::uint64_t, Sum>& sums, const std::set<std::uint32_t>& wanted, std::set<std::uint32_t>& near) {
  near = wanted;
  for (const auto& [pair, sum] : sums) {
    const auto a = static_cast<std::uint32_t>(pair >> 32U), b = static_cast<std::uint32_t>(pair);
    if (wanted.contains(a)) near.insert(b);
    if (wanted.contains(b)) near.insert(a);
  }
  std::erase_if(sums, [&](const auto& entry) { return !near.contains(static_cast<std::uint32_t>(entry.first >> 32U)) || !near.contains(static_cast<std::uint32_t>(entry.first)); });
}

// The heaviest ones: only their relations need merging.
std::set<std::uint32_t> heaviest(const std::unordered_map<std::uint64_t, Sum>& sums, size_t most) {
  std::unordered_map<std::uint32_t, double> weight;
  for (const auto& [pair, sum] : sums) {
    weight[static_cast<std::uint32_t>(pair >> 32U)] += sum.weight;
    weight[static_cast<std::uint32_t>(pair)] += sum.weight;
  }
  std::vector<std::pair<double, std::uint32_t>> order;
  for (const auto& [key, total] : weight) order.emplace_back(-total, key);
  std::sort(order.begin(), order.end());
  if (order.size() > most) order.resize(most);
  std::set<std::uint32_t> out;
  for (const auto& [total, key] : order) out.insert(key);
  return out;
}

Result<std::vector<process::RelationInterval>> intervals_on(const Call& call, const Asked& asked, const std::set<std::uint32_t>& among) {
  auto relations = call.snapshot->relations();
  if (!relations) return relations.error();
  const Index& index = call.index();
  const RecordTable& table = index.table(Kind::kRelation);
  auto chooser = call.snapshot->selector(call.filter);
  if (!chooser) return chooser.error();
  const bool narrowed = !call.filter.sources.empty() || !call.filter.speakers.empty() || !call.filter.q.empty() || !call.filter.document.empty() || !call.filter.countries.empty();
  const bool all = table.size() <= kFewRelations && call.filter.actors.empty() && call.filter.other.empty();
  std::vector<std::uint8_t> chosen(index.keys.size(), 0);
  for (const std::uint32_t key : among) chosen[key] = 1;
  std::vector<const process::ToldRelation*> told;
  for (const size_t number : (*relations)->order) {
    const process::ToldRelation& one = (*relations)->told[number];
    if (one.published && *one.published > asked.on) continue;
    if (!all && (chosen[(*relations)->subject[number]] == 0 || chosen[(*relations)->object[number]] == 0)) continue;
    if (narrowed) {
      const auto id = Id::parse(one.id);
      const std::uint32_t at = id ? index.find(Kind::kRelation, *id) : kNone;
      if (at == kNone || !chooser->relation_fits(at)) continue;
    }
    told.push_back(&one);
  }
  std::vector<process::RelationInterval> out;
  for (process::RelationInterval& interval : process::merge_ordered(told))
    if (interval.holds_on(asked.on)) out.push_back(std::move(interval));
  return out;
}

void write_relation(base::JsonWriter& json, const process::RelationInterval& one) {
  json.begin_object().field("type", core::to_string(one.type)).field("source", one.subject).field("target", one.object).field("reports", static_cast<std::uint64_t>(one.reports));
  json.field_if("says", one.says).field_if("says_name", one.says_name);
  strings_field(json, "ids", newest_of(one.relations));
  json.end_object();
}

using Pair = std::pair<std::string, std::string>;
Pair ordered(const std::string& a, const std::string& b) { return a < b ? Pair{a, b} : Pair{b, a}; }
using RelationsOfPair = std::map<Pair, std::vector<const process::RelationInterval*>>;

double rounded(double value) { return std::round(value * 10000) / 10000; }

void write_edge(base::JsonWriter& json, const std::string& a, const std::string& b, const process::Edge& edge, const std::vector<const process::RelationInterval*>* relations) {
  json.begin_object().field("source", a).field("target", b).field("weight", rounded(edge.weight)).field("score", rounded(edge.score)).field("sign", edge.sign);
  const bool dashed = edge.stories == 0 && edge.relations == 0;
  json.field("stories", edge.stories).field("reports", edge.reports).field("relations", edge.relations).field("dashed", dashed);
  for (const bool alleged : {false, true}) {
    json.key(alleged ? "alleged" : "stated").begin_array();
    if (relations != nullptr)
      for (const auto* one : *relations)
        if (one->alleged() == alleged) write_relation(json, *one);
    json.end_array();
  }
  json.end_object();
}

std::string network_json(const process::Network& network, const RelationsOfPair& relations, const Call& call, const Asked& asked) {
  std::set<std::string> shown;
  for (const auto& node : network.nodes) shown.insert(node.key);
  base::JsonWriter json;
  json.begin_object().field("kind", "network").field("day", asked.on.to_string()).field("half_life", asked.half_life);
  const store::StoreSummary summary = call.library.summary();
  json.field_if("first", summary.first_day).field_if("last", summary.last_day);
  json.field("balanced", static_cast<std::uint64_t>(network.balanced())).field("unbalanced", static_cast<std::uint64_t>(network.triangles.size() - network.balanced()));
  json.field("communities", static_cast<std::uint64_t>(network.communities)).field("modularity", rounded(network.modularity)).key("nodes").begin_array();
  for (const auto& node : network.nodes) {
    json.begin_object().field("id", node.key).field("name", node.name).field("degree", static_cast<std::uint64_t>(node.degree)).field("positive", rounded(node.positive));
    json.field("negative", rounded(node.negative)).field("community", static_cast<std::uint64_t>(node.community)).field("betweenness", rounded(node.betweenness)).end_object();
  }
  json.end_array().key("edges").begin_array();
  std::set<Pair> tied;
  for (const auto& edge : network.edges) {
    const Pair pair = ordered(network.nodes[edge.a].key, network.nodes[edge.b].key);
    tied.insert(pair);
    const auto found = relations.find(pair);
    write_edge(json, pair.first, pair.second, edge, found == relations.end() ? nullptr : &found->second);
  }
  // What is only alleged, or says nothing of friend or foe: an edge to be seen, without weight.
  for (const auto& [pair, list] : relations) {
    if (tied.contains(pair) || !shown.contains(pair.first) || !shown.contains(pair.second)) continue;
    write_edge(json, pair.first, pair.second, process::Edge{}, &list);
  }
  json.end_array().key("triangles").begin_array();
  size_t count = 0;
  for (const auto& triangle : network.triangles) {
    if (triangle.balanced || count++ == kTrianglesShown) continue;
    if (count > kTrianglesShown) break;
    json.begin_object().key("nodes").begin_array();
    for (const size_t node : triangle.nodes) json.value(network.nodes[node].key);
    json.end_array().field("balanced", false).end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace

Reply network_reply(const Call& call) {
  auto asked = asked_of(call);
  if (!asked) return asked.error();
  auto chooser = call.snapshot->selector(call.filter);
  if (!chooser) return chooser.error();
  const Index& index = call.index();
  const RecordTable& table = index.table(Kind::kEvent);
  TieSums ties(index, *asked);
  const std::int32_t oldest = asked->on.days() - asked->half_life * kHalfLives;
  // An act of a long interval may have begun much earlier; those are few, and all are looked at.
  const auto end = static_cast<std::uint32_t>(std::upper_bound(table.day.begin(), table.day.end(), asked->on.days()) - table.day.begin());
  for (std::uint32_t event = 0; event < end; ++event)
    if (table.last_day[event] >= oldest && chooser->fits(Kind::kEvent, event, Field::kActors)) ties.add(event);
  auto& sums = ties.finish();
  const std::set<std::uint32_t> wanted = keys_of_actors(call);
  std::set<std::uint32_t> near;
  if (!wanted.empty()) keep_neighbourhood(sums, wanted, near);
  if (!call.filter.actors.empty() && wanted.empty()) sums.clear();
  auto among = heaviest(sums, 2 * asked->limit);
  among.insert(wanted.begin(), wanted.end());
  auto intervals = intervals_on(call, *asked, among);
  if (!intervals) return intervals.error();
  std::vector<process::Friendship> friendships;
  RelationsOfPair by_pair;
  for (const auto& interval : *intervals) {
    if (interval.object.starts_with("place:") || interval.object.starts_with("goal:") || interval.subject == interval.object) continue;
    by_pair[ordered(interval.subject, interval.object)].push_back(&interval);
    if (!interval.alleged()) friendships.push_back({interval.subject, interval.object, process::sign_of(interval.type)});
  }
  std::vector<process::Tie> told;
  const auto heavy = heaviest(sums, 2 * asked->limit);
  std::set<std::uint32_t> named;
  for (const auto& [pair, sum] : sums) {
    const auto a = static_cast<std::uint32_t>(pair >> 32U), b = static_cast<std::uint32_t>(pair);
    if (!heavy.contains(a) || !heavy.contains(b)) continue;
    const Pair keys = ordered(index.keys[a], index.keys[b]);
    told.push_back({keys.first, keys.second, sum.net, sum.volume, sum.weight, sum.stories, sum.reports});
  }
  std::vector<std::pair<std::string, std::string>> names;
  const auto name = [&](const std::string& key) {
    const std::uint32_t number = index.keys.find(key);
    if (number != 0 && named.insert(number).second) names.emplace_back(key, index.key_names[number]);
  };
  for (const auto& tie : told) {
    name(tie.a);
    name(tie.b);
  }
  for (const auto& one : friendships) {
    name(one.a);
    name(one.b);
  }
  const process::Network network = process::network_of(told, friendships, names, asked->limit);
  return json_response(network_json(network, by_pair, call, *asked));
}

Reply edge_reply(const Call& call) {
  auto asked = asked_of(call);
  if (!asked) return asked.error();
  const auto limit = call.number("limit", 50, 1, 500);
  if (!limit) return limit.error();
  const Index& index = call.index();
  const std::uint32_t a = index.keys.find(call.get("a")), b = index.keys.find(call.get("b"));
  if (a == 0 || b == 0) return Error{"DM903", "one of the two is no actor of this store", "", ""};
  auto chooser = call.snapshot->selector(call.filter);
  if (!chooser) return chooser.error();
  base::JsonWriter json;
  json.begin_object().field("kind", "edge").field("source", call.get("a")).field("target", call.get("b")).field("on", asked->on.to_string()).key("items").begin_array();
  for (const Kind kind : {Kind::kRelation, Kind::kEvent}) {
    const RecordTable& table = index.table(kind);
    std::vector<std::uint32_t> found;
    for (auto at = static_cast<std::uint32_t>(table.size()); at-- > 0 && found.size() < static_cast<size_t>(*limit);) {
      if (table.day[at] > asked->on.days()) continue;
      bool has_a = false, has_b = false;
      for (const PartyMark& mark : table.parties_of(at)) {
        has_a = has_a || index.parties[mark.party].key == a;
        has_b = has_b || index.parties[mark.party].key == b;
      }
      if (has_a && has_b && chooser->fits(kind, at, Field::kActors)) found.push_back(at);
    }
    for (const std::uint32_t at : found) {
      const std::string id = index.id_of(kind, at);
      const DocumentEntry& document = index.documents[table.document[at]];
      const std::string& type = index.types[static_cast<size_t>(kind)][table.type[at]];
      json.begin_object().field("id", id).field("kind", kKindNames[static_cast<size_t>(kind)]).field("type", type).field("status", index.statuses[table.status[at]]);
      day_field(json, "date", table.day[at]);
      std::string label = kind == Kind::kEvent ? headline(index, at) : type;
      if (kind == Kind::kRelation) {
        const auto parties = table.parties_of(at);
        std::string subject, object;
        for (const PartyMark& mark : parties) (mark.role == 0 ? subject : object) = index.parties[mark.party].name;
        label = fmt::format("{} {} {}", subject, type, object);
      }
      json.field("label", label).field("intensity", rounded(static_cast<double>(table.intensity[at])));
      const std::int32_t age = std::max(0, asked->on.days() - table.last_day[at]);
      if (kind == Kind::kEvent && table.dated[at] != 0) json.field("weight", rounded(std::pow(0.5, static_cast<double>(age) / asked->half_life)));
      json.field("source", index.sources[document.source]).field("document", index.document_id(table.document[at])).field_if("says", index.parties[table.speaker[at]].name);
      json.field("sentence", index.sentence(kind, at)).end_object();
    }
  }
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
