// claims/stance_words.h - the words that tell what a party wants, and the words that make one thing wait for another.
//
// In      data/patterns/en/positions/stances.tsv, stance_nouns.tsv, verdicts.tsv, conditions.tsv, carriers.tsv, no_issues.tsv.
// Out     the rows by the word that finds them.
// Fails   DM2xx with file and line; DM501 for a stance, kind or need that does not exist.
// Owns    its tables; immutable, shared by all threads. Views and pointers live as long as it does.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "base/tsv.h"
#include "core/analysis.h"
#include "events/tree.h"

namespace dragoman::claims {

// A row's example: the words must, or must not, give this stance (for conditions: kConditions).
struct PositionExample {
  bool ok = true;
  core::Stance stance = core::Stance::kDemands;
  std::string text;
  std::string where;  // file:line
};

// Where the thing wanted stands.
enum class Complement : unsigned char {
  kObject,       // "demands the release"
  kInfinitive,   // "urged Niger to leave"
  kClause,       // "demanded that Niger leave"
  kMust,         // "said that Niger must leave"
  kRefused,      // "will not sign"
  kNot,          // "does not recognise"
  kPreposition,  // "called for talks"
  kObliged,      // "Niger must leave, Chad said": the word stands by what is demanded, and whoever speaks demands it
  kOwn,          // "we will not sign", "Chad said it would not sign", "there will be no talks": whoever speaks refuses
};

struct StanceRule {
  Complement complement = Complement::kObject;
  std::string preposition;  // kPreposition
  std::string particle;     // "rule+out", "like+would"
  core::Stance stance = core::Stance::kDemands;
  bool object_is_party = false;
  bool infinitive_follows = false;  // "called on Niger to ..."
  std::string id;
};

// A noun that is a stance ("its demand for ..."), with where the thing wanted stands.
struct StanceNoun {
  std::vector<std::string> prepositions;
  bool infinitive = false;  // "its refusal to ..."
  bool clause = false;      // "its insistence that ..."
  core::Stance stance = core::Stance::kDemands;
  std::string id;
};

// What a thing is called by one who takes a stance on it ("unacceptable", "a red line").
struct Verdict {
  std::string modifier;  // "red+line"
  core::Stance stance = core::Stance::kRefuses;
  std::string id;
};

// What the main clause must be for its condition to count.
enum class Needs : unsigned char {
  kAny,
  kWill,   // will, would, ready to, refuses to, threatens to
  kNot,    // the same, negated or refused
  kFirst,  // it tells what is wanted first; the clause opened waits
};

struct ConditionRule {
  std::vector<std::string> words;  // "only", "when"
  Needs needs = Needs::kAny;
  std::string id;
};

class StanceWords {
 public:
  static base::Result<StanceWords> load(const std::filesystem::path& dir);

  // Rows of a verb or adjective, by lemma in small letters; empty when there are none.
  const std::vector<StanceRule>& stances(std::string_view lemma) const;
  // The longest row whose words open this clause or phrase; null when none does.
  const ConditionRule* opener(const events::Tree& tree, std::uint32_t clause) const;
  // "prerequisite" (what waits stands behind "for"), "conditional" (the condition stands behind "on"): the row's id, or null.
  const std::string* noun(std::string_view lemma) const;
  const std::string* adjective(std::string_view lemma) const;
  // A phrase that makes the main clause wait ("without guarantees", "in exchange for money"); null when none opens this one.
  const ConditionRule* phrase_opener(const events::Tree& tree, std::uint32_t phrase) const;
  // "provided that ...": the participle that opens a condition; the rule, or null.
  const ConditionRule* participle(std::string_view form) const;
  const std::vector<StanceNoun>& stance_nouns(std::string_view lemma) const;
  const std::vector<Verdict>& verdicts(std::string_view lemma) const;
  // A verb whose subject holds the stance that its object names ("voiced opposition to").
  bool carries(std::string_view lemma) const { return carriers_.contains(lemma); }
  // What is refused without being an issue: "to say", "the charge".
  bool no_issue(std::string_view lemma) const { return no_issues_.contains(lemma); }
  bool knows(std::string_view word) const;
  const std::vector<PositionExample>& examples() const { return examples_; }

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  template <typename T>
  using Table = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

  base::Status load_stances(const std::filesystem::path& file);
  base::Status load_conditions(const std::filesystem::path& file);
  base::Status load_stance_nouns(const std::filesystem::path& file);
  base::Status load_verdicts(const std::filesystem::path& file);
  base::Status load_condition(const base::TsvRow& row, const std::string& where);
  void add_examples(core::Stance stance, std::string_view ok, std::string_view no, const std::string& where);
  Table<std::vector<StanceRule>> stances_;     // by lemma
  Table<std::vector<StanceNoun>> stance_nouns_;
  Table<std::vector<Verdict>> verdicts_;
  Table<std::vector<ConditionRule>> openers_, phrase_openers_;  // by the last word of the opener
  Table<ConditionRule> participles_;
  Table<std::string> nouns_, adjectives_;
  std::unordered_set<std::string, Hash, std::equal_to<>> no_issues_, carriers_;
  std::vector<PositionExample> examples_;
};

}  // namespace dragoman::claims
