// statements/media.h - the words by which a report tells how a party spoke: "in a statement", "told reporters at a news conference", "wrote on X".
//
// In      data/patterns/en/media.tsv.
// Out     media phrases of a sentence (no tree needed); classes of verbs; the medium of a report that is itself a statement.
// Fails   load only: DM201 (unknown form or medium), DM205; places are file:line.
// Owns    its tables; immutable after load, safe to share between threads.
// Cost    one hash per token.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "core/analysis.h"

namespace dragoman::statements {

// `ok` and `no` of a row, for `dragoman data check`.
struct MediumExample {
  std::string rule;
  std::string text;
  std::string gives;  // "readout TUR"; empty: not by this rule
  std::string where;  // file:line
};

class Media {
 public:
  static base::Result<Media> load(const std::filesystem::path& data_dir);

  struct Phrase {
    std::uint32_t first = 0, last = 0;  // absolute tokens, inclusive
    core::Medium medium = core::Medium::kStatement;
    std::string_view rule;
  };
  // Phrases of a sentence in text order; where two overlap, the longer one.
  std::vector<Phrase> phrases(const core::Analysis& analysis, const core::Sentence& sentence) const;
  // May the sentence tell of anybody speaking? False for most sentences that need no tree.
  bool any(const core::Analysis& analysis, const core::Sentence& sentence) const;

  struct Saying {
    core::Medium medium = core::Medium::kStatement;
    std::string_view rule;
  };
  std::optional<Saying> saying(std::string_view lemma) const;          // "say", "tweet"
  std::optional<Saying> listener(const core::Actor& told) const;       // by the sectors of who is told
  std::optional<Saying> own_kind(const core::Document& document) const;  // the report is itself a text of this medium
  bool issues(std::string_view lemma) const { return issue_.contains(std::string(lemma)); }
  std::optional<Saying> crowd(std::string_view lemma) const;             // "told reporters"
  std::optional<Saying> setting(const core::Document& document) const;   // plain sayings in the report are of this medium
  bool meeting(std::string_view lemma) const { return meeting_.contains(std::string(lemma)); }
  const std::vector<MediumExample>& examples() const { return examples_; }

 private:
  struct Rule {
    std::string id;
    core::Medium medium = core::Medium::kStatement;
    std::vector<std::vector<std::string>> pieces;
  };
  using Index = std::unordered_map<std::string, std::uint32_t>;
  std::optional<Saying> look_up(const Index& index, std::string_view word) const;

  std::vector<Rule> rules_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> nouns_;  // word of the first piece
  Index saying_, listener_, crowd_, issue_, meeting_;
  using Words = std::vector<std::pair<std::string, std::uint32_t>>;
  std::optional<Saying> in_source(const Words& words, const core::Document& document) const;

  Words sources_, settings_;
  std::vector<MediumExample> examples_;
};

}  // namespace dragoman::statements
