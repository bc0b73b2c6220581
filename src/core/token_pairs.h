// core/token_pairs.h - pairs of words of one sentence that a learned scorer is asked about.
//
// Owns    flat lists, so that a sentence's pairs cost no allocation once they have grown.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace dragoman::core {

inline constexpr std::uint32_t kPairFeatureRows = 4096;  // of a scorer's table; weights that have another number are refused

struct TokenPair {
  std::uint32_t a = 0, b = 0;          // absolute token indices; may be the same word
  std::uint32_t top = 0;               // where their ways up the tree meet, absolute
  std::uint32_t path_begin = 0, path_end = 0;        // in TokenPairs::path
  std::uint32_t feature_begin = 0, feature_end = 0;  // in TokenPairs::features
};

struct TokenPairs {
  std::vector<TokenPair> pairs;
  std::vector<std::uint32_t> path;       // words between a and b along the tree, absolute, without both
  std::vector<std::uint16_t> features;   // rows of the scorer's table, below kPairFeatureRows

  std::span<const std::uint32_t> path_of(const TokenPair& pair) const { return std::span(path).subspan(pair.path_begin, pair.path_end - pair.path_begin); }
  std::span<const std::uint16_t> features_of(const TokenPair& pair) const { return std::span(features).subspan(pair.feature_begin, pair.feature_end - pair.feature_begin); }
  void clear() {
    pairs.clear();
    path.clear();
    features.clear();
  }
};

// What a scorer can be asked (train/readers.py). Each is asked of the model file that has it.
enum class PairTask : std::uint8_t {
  kRelation,   // two phrases: what one is to the other
  kPosition,   // a phrase, and a word that may tell what it wants
  kIssue,      // that word, and a word that may head what is wanted
  kStatement,  // as kPosition: who goes on record
  kFigure,     // a number, and the verb it stands under: what it counts
  kEvent,      // a word with itself: the type of event that it tells
  kMode,       // as kEvent: its type and mode
  kParty       // a phrase, and that word: its part in the event
};
inline constexpr int kPairTaskCount = 8;
inline constexpr PairTask kClaimTasks[] = {PairTask::kRelation, PairTask::kPosition, PairTask::kIssue, PairTask::kStatement, PairTask::kFigure};
inline constexpr PairTask kEventTasks[] = {PairTask::kEvent, PairTask::kMode, PairTask::kParty};
std::string_view to_string(PairTask task);  // "relation"
// What a pair can be besides "none", by the names of records (records' own to_string), in the order of a scorer's columns; weights that have others are refused.
std::span<const std::string_view> pair_classes(PairTask task);

// Scores of every pair, `classes` a row; the first column is "none of them". Returns the number of classes; 0: there is no such scorer.
using PairScores = std::function<int(PairTask task, const TokenPairs& pairs, std::vector<float>& scores)>;

// A pair whose likeliest class is above "none" by `margin` or more (a negative margin: below it by no more).
struct PairChoice {
  std::uint32_t pair = 0;  // in TokenPairs::pairs
  std::uint32_t type = 0;  // in pair_classes()
  float margin = 0;        // of its score over that of "none"
};
// The likeliest class of each pair where it beats "none" by `margin`; greatest margin first, equals in the order of the pairs. `scores` is working memory.
std::vector<PairChoice> choose_pairs(const PairScores& scorer, PairTask task, const TokenPairs& pairs, float margin, std::vector<float>& scores);

}  // namespace dragoman::core
