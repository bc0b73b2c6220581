// syntax/coreference.h - which earlier phrase a phrase means: a pair scorer over the network's word vectors, and plain rules beside it.
//
// In      the mentions of a document in reading order; a vector for each word of its sentences (Parser::Memory).
// Out     for every mention the index of its antecedent, or -1 where "nothing earlier" scores best. Ties go to no antecedent, then to the nearest.
// Fails   load only: DM403. A model without the head's arrays has no scorer; rules need none.
// Owns    nothing; the arrays are views into the model file.
// Threads const members may run concurrently.
// Cost    at most kNear + kAlike candidates a mention, about 1,500 additions and 1,000 multiply-adds each.
//
// Method: antecedent ranking (Denis and Baldridge 2008; Lee and others 2017): one hidden layer over both vectors and a sum of learned rows, one for each
// feature that holds; "no antecedent" is a candidate with rows of its own. Trained by train/coref.py on what this code writes with features_of().
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "syntax/kernels.h"
#include "syntax/mentions.h"

namespace dragoman::syntax {

// Rows of the feature table that hold for a pair, or for "mention has no antecedent".
class PairFeatures {
 public:
  static constexpr int kMost = 24;  // of one pair
  static int rows();                // of the whole table
  // nearest: how many mentions back the antecedent stands, from 1.
  static int of_pair(std::span<const core::Token> tokens, const Mention& mention, const Mention& antecedent, int nearest, std::uint16_t* out);
  static int of_none(const Mention& mention, bool head_seen, std::uint16_t* out);
};

// Candidates of mention i, nearest first: the kNear mentions before it, and up to kAlike earlier ones with the same head word.
class Candidates {
 public:
  static constexpr std::size_t kNear = 40;
  static constexpr std::size_t kAlike = 6;
  static void of(std::span<const Mention> mentions, std::size_t i, std::vector<std::uint32_t>& out);
};

class Coreference {
 public:
  static base::Result<std::optional<Coreference>> load(const ModelFile& file, int vector, const Kernels& kernels);

  // vectors: `vector` bytes a word, at Mention::row. checksum goes over every score, for the golden test.
  std::vector<std::int32_t> link(std::span<const core::Token> tokens, std::span<const Mention> mentions, std::span<const std::uint8_t> vectors,
                                 std::uint32_t* checksum = nullptr) const;

 private:
  const Kernels* kernels_ = nullptr;
  int vector_ = 0, hidden_ = 0;
  Linear mention_, antecedent_, out_;
  std::span<const float> table_, none_;
};

// The same by rules alone (equal names and heads, appositions, the nearest phrase a pronoun can stand for): what the scorer is measured against.
std::vector<std::int32_t> link_by_rules(std::span<const core::Token> tokens, std::span<const Mention> mentions);

}  // namespace dragoman::syntax
