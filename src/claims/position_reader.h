// claims/position_reader.h - trees and actors of a document -> what each party wants: demands, refusals, conditions, offers, support, opposition.
//
// In      an Analysis with trees, mentions and dates; the tables of stance_words.h; data/ontology/issues.tsv.
// Out     Analysis::positions, in text order; the same stance on the same issue told again is a mention of the first.
// Fails   load only: DM2xx or DM501 with file and line.
// Owns    its tables; immutable, shared by all threads.
// Method  A word of the tables, its subject as holder, its complement as issue; a clause opened by a word of condition makes the main clause wait for it.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "claims/issues.h"
#include "claims/stance_words.h"
#include "claims/want.h"
#include "core/analysis.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/tree.h"

namespace dragoman::claims {

class PositionReader {
 public:
  static base::Result<PositionReader> load(const std::filesystem::path& data_dir);

  void read_sentence(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon) const;
  // A reading of another reader, held against the same questions (status, speaker, holder, told already).
  void propose(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, const Want& want, double confidence) const;
  bool knows(std::string_view word) const { return words_.knows(word); }
  const std::vector<PositionExample>& examples() const { return words_.examples(); }

 private:
  // The sentence being read.
  struct Sentence {
    core::Analysis& analysis;
    const events::Tree& tree;
    const events::Fillers& fillers;
    const events::Lexicon& lexicon;
  };

  void read_word(const Sentence& sentence, std::uint32_t word) const;
  bool wanted(const Sentence& sentence, const StanceRule& rule, std::uint32_t word, Want& want) const;
  // position_speech.cc
  bool ought(const Sentence& sentence, std::uint32_t word, Want& want) const;
  bool own_refusal(const Sentence& sentence, std::uint32_t word, Want& want) const;
  void read_verdict(const Sentence& sentence, std::uint32_t word) const;
  // position_nouns.cc
  void read_noun(const Sentence& sentence, std::uint32_t word) const;
  std::uint32_t noun_holder(const Sentence& sentence, std::uint32_t word, std::uint32_t issue) const;
  // position_conditions.cc
  void read_condition_named_by(const Sentence& sentence, std::uint32_t word) const;
  void read_condition(const Sentence& sentence, std::uint32_t clause) const;
  bool waits_for(const Sentence& sentence, const ConditionRule& rule, std::uint32_t clause, Want& want) const;
  void read_condition_phrase(const Sentence& sentence, std::uint32_t phrase) const;
  void read_named_condition(const Sentence& sentence, std::uint32_t word) const;
  bool refuses(const events::Tree& tree, std::uint32_t word) const;
  bool stands(const events::Tree& tree, std::uint32_t word) const;

  std::vector<events::Filler> holders_of(const Sentence& sentence, const Want& want, const std::optional<core::Attribution>& attribution) const;
  void add(const Sentence& sentence, const Want& want, double confidence = 0.6) const;

  StanceWords words_;
  Issues issues_;
};

}  // namespace dragoman::claims
