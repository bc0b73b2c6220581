// figures/circumstances.h - what presses on a party: an election before it, an economic crisis, public opinion ...
//
// In      the sentences of an Analysis; data/patterns/en/circumstances.tsv (cue phrases), data/ontology/circumstances.tsv (names).
// Out     cues of a sentence; for a cue the party that it presses on, or nobody.
// Fails   load only: DM201 (unknown name), DM205; places are file:line.
// Owns    its tables; immutable after load, safe to share between threads.
// Cost    one hash per token; the tree is asked only where a whole phrase stands in the sentence.
// Method  a phrase is a row of words (alternatives by "|") that follow each other with at most three words between. The party: owner or modifier of the phrase,
//         the noun whose relative clause it stands in, the subject of the verbs above it, else the only state named in the
//         sentence, or in the one before where this one names none.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "core/record.h"
#include "events/fillers.h"
#include "figures/measures.h"

namespace dragoman::figures {

class Circumstances {
 public:
  static base::Result<Circumstances> load(const std::filesystem::path& data_dir);

  struct Cue {
    std::uint32_t rule = 0;
    std::uint32_t first = 0, last = 0;  // absolute tokens, inclusive
  };
  // Cues of a sentence, one per circumstance and place; needs no tree.
  std::vector<Cue> find(const core::Analysis& analysis, std::uint32_t sentence) const;
  // Whom it presses on.
  std::optional<core::Actor> pressed(const events::Tree& tree, const events::Fillers& fillers, const Cue& cue) const;

  const std::string& name(const Cue& cue) const { return rules_[cue.rule].circumstance; }
  const std::string& rule_id(const Cue& cue) const { return rules_[cue.rule].id; }
  const std::vector<RuleExample>& examples() const { return examples_; }

 private:
  struct Rule {
    std::string id, circumstance;
    bool borne = true;   // by the owner of the words
    bool dated = false;  // only with a day in the sentence that lies ahead of the report or not long before it
    std::vector<std::vector<std::string>> pieces;
  };
  std::vector<Rule> rules_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> index_;  // word of a first piece -> rules
  std::vector<RuleExample> examples_;
};

}  // namespace dragoman::figures
