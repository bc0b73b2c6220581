// claims/learned_reader.h - relations and positions that no pattern knows, read by weights learned on annotated reports (train/claims.py).
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
  // Margins over "none", in the scorer's units, from which a class is taken.
  struct Margins {
    float relation = 0.0F;
    float position = 0.5F;
    float issue = -2.0F;
  };

  LearnedReader(const core::PairScores& scores, const Margins& margins) : scores_(scores), margins_(margins) {}
  // After the patterns.
  void read_sentence(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, const PositionReader& positions);

 private:
  struct Choice {
    std::uint32_t pair = 0;
    int type = 0;  // class, 0 the first after "none"
    float margin = 0;
  };
  std::vector<Choice> choose(core::PairTask task, float margin);
  void read_relations(core::Analysis& analysis, const events::PairFeatures& features, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon);
  void read_positions(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, const PositionReader& positions);

  const core::PairScores& scores_;
  Margins margins_;
  core::TokenPairs pairs_;
  std::vector<float> values_;
};

}  // namespace dragoman::claims
