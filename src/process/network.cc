#include "process/network.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace dragoman::process {

namespace {

using Key = std::pair<std::string, std::string>;

struct Sum {
  Tie tie;
  std::uint64_t relations = 0;
};

Key ordered(const std::string& a, const std::string& b) { return a < b ? Key{a, b} : Key{b, a}; }

std::map<Key, Sum> summed(const std::vector<Tie>& ties, const std::vector<Friendship>& relations) {
  // Added in a fixed order: sums of doubles depend on it.
  std::vector<const Tie*> sorted;
  for (const Tie& tie : ties)
    if (tie.a != tie.b && !tie.a.empty() && !tie.b.empty()) sorted.push_back(&tie);
  std::sort(sorted.begin(), sorted.end(),
            [](const Tie* x, const Tie* y) { return std::tie(x->a, x->b, x->net, x->volume, x->weight) < std::tie(y->a, y->b, y->net, y->volume, y->weight); });
  std::map<Key, Sum> out;
  for (const Tie* tie : sorted) {
    Tie& sum = out[ordered(tie->a, tie->b)].tie;
    sum.net += tie->net;
    sum.volume += tie->volume;
    sum.weight += tie->weight;
    sum.stories += tie->stories;
    sum.reports += tie->reports;
  }
  for (const Friendship& relation : relations) {
    if (relation.a == relation.b || relation.a.empty() || relation.b.empty() || relation.sign == 0) continue;
    Sum& sum = out[ordered(relation.a, relation.b)];
    sum.tie.net += relation.sign * kRelationWeight;
    sum.tie.volume += kRelationWeight;
    sum.tie.weight += 1;
    ++sum.relations;
  }
  return out;
}

// The actors with most weight; all where `most` is 0.
std::vector<std::string> chosen(const std::map<Key, Sum>& sums, size_t most) {
  std::map<std::string, double> weight;
  for (const auto& [key, sum] : sums) {
    weight[key.first] += sum.tie.weight;
    weight[key.second] += sum.tie.weight;
  }
  std::vector<std::pair<std::string, double>> list(weight.begin(), weight.end());
  std::stable_sort(list.begin(), list.end(), [](const auto& x, const auto& y) { return x.second > y.second; });
  if (most > 0 && list.size() > most) list.resize(most);
  std::vector<std::string> keys;
  for (const auto& [key, ignored] : list) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

// Neighbours with the edge to them, by node number.
using Adjacency = std::vector<std::map<size_t, const Edge*>>;

Adjacency adjacency_of(const Network& network) {
  Adjacency out(network.nodes.size());
  for (const Edge& edge : network.edges) {
    out[edge.a][edge.b] = &edge;
    out[edge.b][edge.a] = &edge;
  }
  return out;
}

void find_triangles(Network& network, const Adjacency& near) {
  for (const Edge& edge : network.edges) {
    if (edge.sign == 0) continue;
    for (auto at = near[edge.b].upper_bound(edge.b); at != near[edge.b].end(); ++at) {
      const auto third = near[edge.a].find(at->first);
      if (third == near[edge.a].end() || at->second->sign == 0 || third->second->sign == 0) continue;
      network.triangles.push_back({{edge.a, edge.b, at->first}, edge.sign * at->second->sign * third->second->sign > 0});
    }
  }
  std::sort(network.triangles.begin(), network.triangles.end(), [](const Triangle& x, const Triangle& y) { return x.nodes < y.nodes; });
}

// Brandes (2001), for graphs without weights.
void find_brokers(Network& network, const Adjacency& near) {
  const size_t n = network.nodes.size();
  std::vector<double> centrality(n, 0), paths(n), share(n);
  std::vector<int> distance(n);
  std::vector<std::vector<size_t>> before(n);
  for (size_t source = 0; source < n; ++source) {
    std::fill(paths.begin(), paths.end(), 0);
    std::fill(share.begin(), share.end(), 0);
    std::fill(distance.begin(), distance.end(), -1);
    for (auto& list : before) list.clear();
    std::vector<size_t> order = {source};
    paths[source] = 1;
    distance[source] = 0;
    for (size_t at = 0; at < order.size(); ++at)
      for (const auto& [next, edge] : near[order[at]]) {
        if (distance[next] < 0) {
          distance[next] = distance[order[at]] + 1;
          order.push_back(next);
        }
        if (distance[next] != distance[order[at]] + 1) continue;
        paths[next] += paths[order[at]];
        before[next].push_back(order[at]);
      }
    for (size_t at = order.size(); at-- > 1;) {
      for (const size_t earlier : before[order[at]]) share[earlier] += paths[earlier] / paths[order[at]] * (1 + share[order[at]]);
      centrality[order[at]] += share[order[at]];
    }
  }
  // Each pair was counted from both ends; of n nodes (n-1)(n-2)/2 pairs could pass through one.
  const double pairs = n > 2 ? static_cast<double>(n - 1) * static_cast<double>(n - 2) : 1;
  for (size_t i = 0; i < n; ++i) network.nodes[i].betweenness = centrality[i] / pairs;
}

// One level of Louvain: nodes move, in order, to the neighbouring community with the greatest gain, until none gains.
struct Weighted {
  std::vector<std::map<size_t, double>> near;  // without loops
  std::vector<double> loop;                    // weight inside a node, counted twice
  double total = 0;                            // twice the weight of all edges
};

std::vector<size_t> move_nodes(const Weighted& graph) {
  const size_t n = graph.near.size();
  std::vector<size_t> community(n);
  std::iota(community.begin(), community.end(), size_t{0});
  std::vector<double> degree(n), sum(n);
  for (size_t i = 0; i < n; ++i) {
    degree[i] = graph.loop[i];
    for (const auto& [other, weight] : graph.near[i]) degree[i] += weight;
    sum[i] = degree[i];
  }
  constexpr double kGain = 1e-12;
  for (bool moved = true; moved;) {
    moved = false;
    for (size_t i = 0; i < n; ++i) {
      const size_t own = community[i];
      std::map<size_t, double> to;
      to[own] = 0;
      for (const auto& [other, weight] : graph.near[i]) to[community[other]] += weight;
      sum[own] -= degree[i];
      size_t best = own;
      double best_gain = to[own] - sum[own] * degree[i] / graph.total;
      for (const auto& [candidate, weight] : to) {
        const double gain = weight - sum[candidate] * degree[i] / graph.total;
        if (gain > best_gain + kGain) {
          best = candidate;
          best_gain = gain;
        }
      }
      sum[best] += degree[i];
      community[i] = best;
      moved |= best != own;
    }
  }
  return community;
}

Weighted folded(const Weighted& graph, const std::vector<size_t>& community, size_t count) {
  Weighted out{std::vector<std::map<size_t, double>>(count), std::vector<double>(count, 0), graph.total};
  for (size_t i = 0; i < graph.near.size(); ++i) {
    out.loop[community[i]] += graph.loop[i];
    for (const auto& [other, weight] : graph.near[i])
      if (community[other] == community[i]) out.loop[community[i]] += weight;
      else out.near[community[i]][community[other]] += weight;
  }
  return out;
}

// Numbers communities from 0 in order of their first node.
size_t renumber(std::vector<size_t>& community) {
  std::map<size_t, size_t> number;
  for (size_t& name : community) name = number.emplace(name, number.size()).first->second;
  return number.size();
}

double modularity_of(const Weighted& graph, const std::vector<size_t>& community, size_t count) {
  const Weighted groups = folded(graph, community, count);
  double out = 0;
  for (size_t i = 0; i < count; ++i) {
    double degree = groups.loop[i];
    for (const auto& [other, weight] : groups.near[i]) degree += weight;
    out += groups.loop[i] / graph.total - degree / graph.total * (degree / graph.total);
  }
  return out;
}

void find_communities(Network& network) {
  const size_t n = network.nodes.size();
  Weighted whole{std::vector<std::map<size_t, double>>(n), std::vector<double>(n, 0), 0};
  for (const Edge& edge : network.edges) {
    if (edge.sign <= 0) continue;
    whole.near[edge.a][edge.b] += edge.weight;
    whole.near[edge.b][edge.a] += edge.weight;
    whole.total += 2 * edge.weight;
  }
  std::vector<size_t> community(n);
  std::iota(community.begin(), community.end(), size_t{0});
  network.communities = n;
  if (whole.total > 0) {
    Weighted graph = whole;
    while (true) {
      std::vector<size_t> level = move_nodes(graph);
      const size_t count = renumber(level);
      if (count == graph.near.size()) break;
      for (size_t& name : community) name = level[name];
      graph = folded(graph, level, count);
    }
    network.communities = renumber(community);
    network.modularity = modularity_of(whole, community, network.communities);
  }
  for (size_t i = 0; i < n; ++i) network.nodes[i].community = community[i];
}

}  // namespace

int sign_of(core::RelationType type) {
  using enum core::RelationType;
  switch (type) {
    case kBacks:
    case kAlliedWith:
    case kPartOf:
    case kLeads: return 1;
    case kOpposes:
    case kFights: return -1;
    case kControls:
    case kPresentIn:
    case kSeeks: return 0;
  }
  return 0;
}

size_t Network::balanced() const {
  return static_cast<size_t>(std::count_if(triangles.begin(), triangles.end(), [](const Triangle& t) { return t.balanced; }));
}

Network network_of(const std::vector<Tie>& ties, const std::vector<Friendship>& relations, const std::vector<std::pair<std::string, std::string>>& names, size_t most_nodes) {
  const auto sums = summed(ties, relations);
  const std::map<std::string, std::string> labels(names.begin(), names.end());
  Network network;
  std::map<std::string, size_t> number;
  for (const std::string& key : chosen(sums, most_nodes)) {
    const auto label = labels.find(key);
    number[key] = network.nodes.size();
    network.nodes.push_back({key, label == labels.end() ? key : label->second});
  }
  for (const auto& [key, sum] : sums) {
    const auto a = number.find(key.first), b = number.find(key.second);
    if (a == number.end() || b == number.end()) continue;
    Edge edge{a->second, b->second, sum.tie.weight, sum.tie.net / (sum.tie.volume + kSmoothing), 0, sum.tie.stories, sum.tie.reports, sum.relations};
    edge.sign = edge.score > kNeutral ? 1 : edge.score < -kNeutral ? -1 : 0;
    for (const size_t end : {edge.a, edge.b}) {
      Node& node = network.nodes[end];
      ++node.degree;
      if (edge.sign > 0) node.positive += edge.weight;
      if (edge.sign < 0) node.negative += edge.weight;
    }
    network.edges.push_back(edge);
  }
  const Adjacency near = adjacency_of(network);
  find_triangles(network, near);
  find_brokers(network, near);
  find_communities(network);
  return network;
}

}  // namespace dragoman::process
