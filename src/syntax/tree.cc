#include "syntax/tree.h"

#include <algorithm>

namespace dragoman::syntax {

namespace {

using Score = std::int64_t;
constexpr Score kNone = -(Score{1} << 60);
constexpr Score kRootCost = Score{1} << 40;  // paid per arc from the root: the best tree then has exactly one

struct Graph {
  std::vector<Score> s;  // s[dependent * n + head]; node 0 is the root
  int n = 0;
  Score at(int d, int h) const { return s[static_cast<std::size_t>(d) * n + h]; }
  Score& at(int d, int h) { return s[static_cast<std::size_t>(d) * n + h]; }
};

void greedy(const Score* s, int n, std::vector<int>& heads) {
  heads.assign(n, -1);
  for (int d = 1; d < n; ++d) {
    const Score* row = s + static_cast<std::size_t>(d) * n;
    heads[d] = static_cast<int>(std::max_element(row, row + n) - row);
  }
}

// Words of the first cycle, in the order of following heads; empty: a tree.
std::vector<int> find_cycle(const std::vector<int>& heads) {
  const int n = static_cast<int>(heads.size());
  std::vector<int> color(n, 0);
  std::vector<int> path;
  for (int i = 1; i < n; ++i) {
    path.clear();
    int at = i;
    for (; at > 0 && color[at] == 0; at = heads[at]) {
      color[at] = 1;
      path.push_back(at);
    }
    if (at > 0 && color[at] == 1) return {std::find(path.begin(), path.end(), at), path.end()};
    for (const int p : path) color[p] = 2;
  }
  return {};
}

// One contraction: `cycle` becomes the last node of the smaller graph. into[a]: the word of the cycle that node a would enter best.
struct Contraction {
  Graph graph;
  std::vector<int> rest, into, out;
};

Contraction contract(const Graph& g, const std::vector<int>& heads, const std::vector<int>& cycle) {
  Contraction c;
  std::vector<char> inside(g.n, 0);
  Score total = 0;
  for (const int i : cycle) {
    inside[i] = 1;
    total += g.at(i, heads[i]);
  }
  for (int i = 0; i < g.n; ++i) {
    if (inside[i] == 0) c.rest.push_back(i);
  }
  const int k = static_cast<int>(c.rest.size());
  c.graph.n = k + 1;
  c.graph.s.assign(static_cast<std::size_t>(k + 1) * (k + 1), kNone);
  c.into.resize(k);
  c.out.resize(k);
  for (int a = 0; a < k; ++a) {
    const int i = c.rest[a];
    for (int b = 0; b < k; ++b) {
      if (a != b) c.graph.at(a, b) = g.at(i, c.rest[b]);
    }
    int leave = -1;
    int enter = -1;
    for (const int w : cycle) {
      const auto better = [w](Score x, Score best, int old) { return old < 0 || x > best || (x == best && w < old); };
      if (better(g.at(i, w), leave < 0 ? 0 : g.at(i, leave), leave)) leave = w;
      const Score gain = g.at(w, i) - g.at(w, heads[w]);
      if (better(gain, enter < 0 ? 0 : g.at(enter, i) - g.at(enter, heads[enter]), enter)) enter = w;
    }
    if (i != 0) c.graph.at(a, k) = g.at(i, leave);
    c.graph.at(k, a) = total + g.at(enter, i) - g.at(enter, heads[enter]);
    c.out[a] = leave;
    c.into[a] = enter;
  }
  return c;
}

std::vector<int> edmonds(Graph g) {
  // A stack instead of recursion: a hostile sentence must not exhaust the call stack.
  std::vector<Contraction> levels;
  std::vector<std::vector<int>> greedy_heads;
  std::vector<int> heads;
  for (;;) {
    greedy(g.s.data(), g.n, heads);
    const std::vector<int> cycle = find_cycle(heads);
    if (cycle.empty()) break;
    Contraction c = contract(g, heads, cycle);
    greedy_heads.push_back(heads);
    g = std::move(c.graph);
    c.graph = {};
    levels.push_back(std::move(c));
  }
  while (!levels.empty()) {
    const Contraction& c = levels.back();
    std::vector<int> wide = greedy_heads.back();
    const int k = static_cast<int>(c.rest.size());
    for (int a = 0; a < k; ++a) {
      if (c.rest[a] != 0) wide[c.rest[a]] = heads[a] == k ? c.out[a] : c.rest[heads[a]];
    }
    wide[c.into[heads[k]]] = c.rest[heads[k]];
    heads = std::move(wide);
    levels.pop_back();
    greedy_heads.pop_back();
  }
  return heads;
}

}  // namespace

void best_tree(std::span<const float> scores, int n, TreeScratch& scratch, std::span<std::int32_t> heads) {
  const int m = n + 1;
  scratch.square.assign(static_cast<std::size_t>(m) * m, kNone);
  for (int i = 0; i < n; ++i) {
    Score* row = scratch.square.data() + static_cast<std::size_t>(i + 1) * m;
    for (int h = 0; h < m; ++h) {
      // Clamped so that sums stay far from the root's cost whatever the weights are.
      const float bounded = std::clamp(scores[static_cast<std::size_t>(i) * m + h], -1000.0F, 1000.0F) * 65536.0F;
      row[h] = static_cast<Score>(bounded < 0 ? bounded - 0.5F : bounded + 0.5F);
    }
    row[0] -= kRootCost;
    row[i + 1] = kNone;
  }
  greedy(scratch.square.data(), m, scratch.heads);
  if (!find_cycle(scratch.heads).empty()) scratch.heads = edmonds({scratch.square, m});
  for (int i = 0; i < n; ++i) heads[i] = scratch.heads[i + 1] - 1;
}

}  // namespace dragoman::syntax
