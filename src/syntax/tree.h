// syntax/tree.h - the best dependency tree for a square of arc scores.
//
// In      scores[i * (n + 1) + h]: word i under head h, h = 0 the root, h = j + 1 word j; n words.
// Out     heads[i]: index of the governor, -1 for the one root. The tree of the highest sum with exactly one root (Chu-Liu-Edmonds on
//         64-bit fixed-point scores, so sums are exact); ties go to the lowest index.
// Fails   never; n = 0 writes nothing.
// Cost    O(n^2) when the greedy choice is a tree already (most sentences), else O(n^2) per contracted cycle.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace dragoman::syntax {

struct TreeScratch {
  std::vector<std::int64_t> square;
  std::vector<int> heads;
};

void best_tree(std::span<const float> scores, int n, TreeScratch& scratch, std::span<std::int32_t> heads);

}  // namespace dragoman::syntax
