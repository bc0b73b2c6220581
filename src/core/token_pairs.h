// core/token_pairs.h - pairs of words of one sentence that a learned scorer is asked about.
//
// Owns    flat lists, so that a sentence's pairs cost no allocation once they have grown.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dragoman::core {

struct TokenPair {
  std::uint32_t a = 0, b = 0;          // absolute token indices; may be the same word
  std::uint32_t top = 0;               // where their ways up the tree meet, absolute
  std::uint32_t path_begin = 0, path_end = 0;        // in TokenPairs::path
  std::uint32_t feature_begin = 0, feature_end = 0;  // in TokenPairs::features
};

struct TokenPairs {
  std::vector<TokenPair> pairs;
  std::vector<std::uint32_t> path;       // words between a and b along the tree, absolute, without both
  std::vector<std::uint16_t> features;   // rows of the scorer's table

  std::span<const std::uint32_t> path_of(const TokenPair& pair) const { return std::span(path).subspan(pair.path_begin, pair.path_end - pair.path_begin); }
  std::span<const std::uint16_t> features_of(const TokenPair& pair) const { return std::span(features).subspan(pair.feature_begin, pair.feature_end - pair.feature_begin); }
  void clear() {
    pairs.clear();
    path.clear();
    features.clear();
  }
};

// What a scorer can be asked (train/claims.py).
enum class PairTask : std::uint8_t { kRelation, kPosition, kIssue, kStatement };
inline constexpr int kPairTaskCount = 4;

// Scores of every pair, `classes` a row; the first column is "none of them". Returns the number of classes; 0: there is no such scorer.
using PairScores = std::function<int(PairTask task, const TokenPairs& pairs, std::vector<float>& scores)>;

}  // namespace dragoman::core
