// claims/claims.h - relations and positions of a document: who stands how to whom, and who wants what.
//
// In      an Analysis whose events have been coded.
// Out     Analysis::relations, Analysis::positions; refusals with the reason where a rule nearly fired.
// Fails   load only: data files (DM2xx, DM5xx) with file and line.
// Owns    tables; immutable, shared by all threads. read() is const.
// Cost    see docs/performance.md: a few per cent of the coding time.
#pragma once

#include <filesystem>

#include "claims/position_reader.h"
#include "claims/relation_reader.h"
#include "core/token_pairs.h"

namespace dragoman::claims {

class Claims {
 public:
  static base::Result<Claims> load(const std::filesystem::path& data_dir);
  // `lexicon`: the event coder's operators and cues. `scores`: a learned scorer of pairs of words; without one only the patterns read.
  void read(core::Analysis& analysis, const events::Lexicon& lexicon, const core::PairScores& scores = {}) const;

  const RelationReader& relations() const { return relations_; }
  const PositionReader& positions() const { return positions_; }

 private:
  RelationReader relations_;
  PositionReader positions_;
};

}  // namespace dragoman::claims
