// claims/position_reader.h - trees and actors of a document -> what each party wants: demands, refusals, conditions, offers, support, opposition.
//
// In      an Analysis with trees, mentions and dates; data/patterns/en/positions/stances.tsv, conditions.tsv; data/ontology/issues.tsv.
// Out     Analysis::positions, in text order; the same stance on the same issue told again is a mention of the first.
// Fails   load only: DM2xx with file and line.
// Owns    its tables; immutable, shared by all threads.
// Method  A word of the tables, its subject as holder, its complement as issue; a clause opened by a word of condition makes the main clause wait for it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "claims/issues.h"
#include "core/analysis.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/tree.h"

namespace dragoman::claims {

// A row's example: the words must, or must not, give this stance (for conditions: kConditions) by this row.
struct PositionExample {
  bool ok = true;
  core::Stance stance = core::Stance::kDemands;
  std::string text;
  std::string rule;
  std::string where;  // file:line
};

class PositionReader {
 public:
  static base::Result<PositionReader> load(const std::filesystem::path& data_dir);

  void read_sentence(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon) const;
  bool knows(std::string_view word) const { return stances_.contains(word) || openers_.contains(word) || nouns_.contains(word) || adjectives_.contains(word); }
  const std::vector<PositionExample>& examples() const { return examples_; }

 private:
  enum class Complement : unsigned char { kObject, kInfinitive, kClause, kMust, kRefused, kNot, kPreposition };
  struct StanceRule {
    Complement complement = Complement::kObject;
    std::string preposition;  // kPreposition
    std::string particle;     // "rule+out"
    core::Stance stance = core::Stance::kDemands;
    bool object_is_party = false;
    bool infinitive_follows = false;  // "called on X to ..."
    std::string id;
  };
  struct ConditionRule {
    std::vector<std::string> words;  // "only", "when"
    bool needs_will = false;
    bool needs_not = false;
    std::string id;
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  template <typename T>
  using Table = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
  struct Want;

  base::Status load_stances(const std::filesystem::path& file);
  base::Status load_exclusions(const std::filesystem::path& file);
  base::Status load_conditions(const std::filesystem::path& file);
  void read_word(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t word) const;
  void read_condition(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t clause) const;
  void read_condition_phrase(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t phrase) const;
  void read_named_condition(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t word) const;
  bool wanted(const events::Tree& tree, const events::Fillers& fillers, const StanceRule& rule, std::uint32_t word, Want& want) const;
  const ConditionRule* opener(const events::Tree& tree, std::uint32_t clause) const;
  void add(core::Analysis& analysis, const events::Tree& tree, const events::Fillers& fillers, const events::Lexicon& lexicon, const Want& want) const;

  Table<std::vector<StanceRule>> stances_;       // by lemma
  Table<std::vector<ConditionRule>> openers_;    // by the last word of the opener
  Table<std::string> nouns_, adjectives_;        // "prerequisite", "conditional" -> rule id
  std::unordered_set<std::string, Hash, std::equal_to<>> excluded_;  // what is refused without being an issue: "to say", "the charge"
  Issues issues_;
  std::vector<PositionExample> examples_;
};

}  // namespace dragoman::claims
