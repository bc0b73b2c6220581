// events/pair_features.h - the pairs of words that a learned reader looks at, and what it sees of them beside the network's vectors.
//
// In      one sentence's tree, its mentions and places.
// Out     relation_pairs: each two phrases that stand for somebody or some place, both ways; position_pairs: who may want something, with each word that may
//         tell it; issue_pairs: that word with each word that may head what is wanted; event_words: each word that may tell an event, with itself; party_pairs
//         adds each phrase with that word. Features are rows of a table of core::kPairFeatureRows (hashed, FNV-1a).
// Owns    nothing; the lists are the caller's.
// Cost    O(phrases^2 x depth) a sentence, at most kMostPhrases phrases.
// Method  features of the shortest path in the dependency tree (Bunescu and Mooney 2005), kinds of both ends, their cases and distance. train/readers.py learns
//         from what this code writes (bench/claim_features.cc), so that training and use cannot differ. event_words asks the patterns, too: who
//         changes which words have frames should train again.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/token_pairs.h"
#include "events/fillers.h"
#include "events/pattern.h"
#include "events/tree.h"

namespace dragoman::events {

inline constexpr std::size_t kMostPhrases = 24;
inline constexpr std::size_t kMostWords = 60;  // of a sentence, that may tell a position

class PairFeatures {
 public:
  PairFeatures(const Tree& tree, const Fillers& fillers);

  // Heads of phrases that stand for somebody or some place.
  const std::vector<std::uint32_t>& phrases() const { return phrases_; }
  // What a word stands for: "person", "armed", "state", "place", "land", "pronoun", "thing" ...
  std::string_view kind_of(std::uint32_t token) const;
  void relation_pairs(core::TokenPairs& out) const;
  void position_pairs(core::TokenPairs& out) const;
  void issue_pairs(std::uint32_t word, core::TokenPairs& out) const;
  // `patterns`: which types of events the frames know the word for is a feature, whether or not a frame fits here.
  void event_words(const PatternSet& patterns, core::TokenPairs& out) const;
  void party_pairs(std::uint32_t word, core::TokenPairs& out) const;  // appends
  void number_pair(std::uint32_t number, core::TokenPairs& out) const;  // appends: the number with the nearest verb above it, or the root
  // A verb, noun or adjective: it may tell what somebody wants.
  static bool may_tell(const Tree& tree, std::uint32_t token);

 private:
  void add(std::uint32_t a, std::uint32_t b, core::TokenPairs& out) const;
  void add_word(const PatternSet& patterns, std::uint32_t word, core::TokenPairs& out) const;
  std::vector<std::uint32_t> way_up(std::uint32_t token) const;

  const Tree& tree_;
  const Fillers& fillers_;
  std::vector<std::uint32_t> phrases_;
  std::vector<std::vector<std::uint32_t>> ways_;  // of each word of the sentence, itself first
};

}  // namespace dragoman::events
