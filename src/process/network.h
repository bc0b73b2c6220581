// process/network.h - who stands how to whom on a day: a signed graph of actors, its triangles, communities and brokers.
//
// In      ties: what two actors did to one another, already weighed by age; relations that hold on the day.
// Out     nodes and edges sorted by key; the same for any order of the input.
// How     An edge's score is its net intensity over its volume, smoothed: sum(decay * intensity) / (sum(decay * |intensity|) + kSmoothing); a relation adds
//         +-kRelationWeight as one more act. Its sign is 0 within kNeutral. Triangles: Heider / Cartwright and Harary, balanced where the product of signs
//         is positive. Communities: Louvain (Blondel et al. 2008) over positive edges, nodes taken in order of key, so that one graph has one answer.
//         Brokers: betweenness by Brandes (2001) over all edges, unweighted, normalised as networkx does. The tests hold both against networkx.
// Threads any; no state.
// Cost    O(nodes * edges) for betweenness; O(sum of degrees squared) for triangles.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/record.h"

namespace dragoman::process {

inline constexpr double kSmoothing = 5, kRelationWeight = 8, kNeutral = 0.1;

// Undirected: `a` < `b`. Several of one pair are summed.
struct Tie {
  std::string a, b;
  double net = 0;      // sum of decay * intensity
  double volume = 0;   // sum of decay * |intensity|
  double weight = 0;   // sum of decay: how much happened lately
  std::uint64_t stories = 0, reports = 0;
};

// How a state between two actors counts: +1, -1 or 0 (says nothing of friend or foe).
int sign_of(core::RelationType type);

struct Node {
  std::string key, name;
  size_t degree = 0;
  double positive = 0, negative = 0;  // sum of weights of edges of that sign
  size_t community = 0;               // numbered by their least key
  double betweenness = 0;
};

struct Edge {
  size_t a = 0, b = 0;                // nodes
  double weight = 0, score = 0;
  int sign = 0;
  std::uint64_t stories = 0, reports = 0, relations = 0;
};

struct Triangle {
  std::array<size_t, 3> nodes{};
  bool balanced = true;
};

struct Network {
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Triangle> triangles;    // of three signed edges, sorted
  size_t communities = 0;
  double modularity = 0;              // of the communities, over positive edges
  size_t balanced() const;
};

struct Friendship {                   // a relation that holds on the day, between two actors
  std::string a, b;
  int sign = 0;
};

// `names`: label of a key, where there is one. At most `most_nodes` actors, those with most weight; 0: all.
Network network_of(const std::vector<Tie>& ties, const std::vector<Friendship>& relations, const std::vector<std::pair<std::string, std::string>>& names, size_t most_nodes = 0);

std::string network_json(const Network& network, std::string_view day);
std::string network_graphml(const Network& network);
std::string network_dot(const Network& network);

}  // namespace dragoman::process
