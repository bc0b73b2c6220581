// claims/relation_reader.h - trees, actors and places of a document -> the relations it tells of: who backs, fights, leads, controls what.
//
// In      an Analysis whose events have been coded; patterns of data/patterns/en/relations/*.pat (verbs, nouns, roles; data/patterns/README.md).
// Out     Analysis::relations, in text order; at most once a sentence.
// Fails   load only: DM5xx, DM2xx with file and line.
// Owns    its patterns; immutable, shared by all threads.
// Cost    O(words) a sentence; a tree is built only for sentences with a word of the patterns.
#pragma once

#include <filesystem>
#include <memory>

#include "core/analysis.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/matcher.h"
#include "events/tree.h"

namespace dragoman::claims {

class RelationReader {
 public:
  static base::Result<RelationReader> load(const std::filesystem::path& data_dir);

  void read_sentence(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon) const;
  // Has this lemma a frame? Sentences without one need no tree.
  bool knows(std::string_view lemma) const;
  const events::PatternSet& patterns() const { return *patterns_; }

 private:
  bool admit(const events::Tree& tree, const events::Lexicon& lexicon, const events::Match& match, core::Relation& relation, std::string& refusal) const;

  std::shared_ptr<const events::PatternSet> patterns_;
};

}  // namespace dragoman::claims
