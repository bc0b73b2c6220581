// claims/learned_reader.h - relations and positions that no pattern knows, read by weights learned on annotated reports (train/readers.py).
//
// In      an Analysis whose patterns have been read; scores of pairs of words (core/token_pairs.h).
// Out     more Analysis::relations and positions; what a pattern told of the same sentence is not told again. `because` is "learned.relation" or
//         "learned.position"; confidence grows with the margin of the score over "none".
// Owns    nothing.
// Method  each two phrases of a sentence are scored both ways; what is taken passes the same questions as a pattern's match: status, speaker, interval,
//         no allegation without its speaker.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/position_reader.h"
#include "core/analysis.h"
#include "core/token_pairs.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/pair_features.h"
#include "events/tree.h"

namespace dragoman::claims {

class LearnedReader {
 public:
  explicit LearnedReader(const core::PairScores& scores) : scores_(scores) {}
  // After the patterns.
  void read_sentence(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, const PositionReader& positions);

 private:
  void read_relations(core::Analysis& analysis, const events::PairFeatures& features, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon);
  void read_positions(core::Analysis& analysis, const events::PairFeatures& features, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon,
                      const PositionReader& positions);

  const core::PairScores& scores_;
  core::TokenPairs pairs_;
  std::vector<float> values_;
};

}  // namespace dragoman::claims
