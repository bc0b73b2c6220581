// figures/measures.h - what a number counts: killed, displaced, troops, money ...
//
// In      the tree of a sentence and its quantities; data/patterns/en/figures.tsv (rules), data/ontology/measures.tsv.
// Out     for each quantity the measure, the rule, the counted word; nothing for numbers that no rule answers for (ages, scores, points of a plan).
// Fails   load only: DM201 (unknown form or measure), DM205; places are file:line.
// Owns    its tables; immutable after load, safe to share between threads.
// Cost    O(quantities x words of the sentence).
// Method  the counted word is looked up from the number (nominal modifier, partitive, elided noun); then the words that govern it are tried: verbs for which it
//         is logical object or subject, what is said of it, nouns of deeds above it, itself. A number without a noun takes over the measure told before it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "events/tree.h"
#include "figures/quantity.h"

namespace dragoman::figures {

// `ok` and `no` of a row, for `dragoman data check`.
struct RuleExample {
  std::string rule;
  std::string text;
  std::string gives;  // what the text must give; empty: nothing by this rule
  std::string where;  // file:line
};

struct Counted {
  std::string measure;
  std::string rule;                           // id
  std::uint32_t noun = events::kNoToken;      // what is counted: "people" of "nearly 500,000 people"; the number itself where the noun is left out
  std::uint32_t governor = events::kNoToken;  // word of the deed: "killed"; where there is none, the counted word
  bool total = false;                         // a noun that stands for its number says so: "the toll", "the number"
  bool open = false;                          // rules were asked and none answered; false where the number is left out on purpose (a part's whole, "the two")
  bool by_deed = false;                       // a verb or a noun of a deed says so, not the counted noun alone
};

class Measures {
 public:
  static base::Result<Measures> load(const std::filesystem::path& data_dir);

  // One per quantity, in their order; an empty measure: no figure. `before`: measure of the last figure of the sentence before, may be empty.
  std::vector<Counted> read(const events::Tree& tree, const std::vector<Quantity>& quantities, const std::string& before) const;
  const std::vector<RuleExample>& examples() const { return examples_; }
  bool vague(std::string_view measure) const { return vague_.contains(std::string(measure)); }
  bool share(std::string_view measure) const { return shares_.contains(std::string(measure)); }  // inflation, turnout: only ever told as a share
  bool known(std::string_view measure) const { return known_.contains(std::string(measure)); }

 private:
  enum class Form : std::uint8_t { kObject, kSubject, kNoun, kState, kOf, kToll, kPoll, kSame, kAgainst, kAgain, kSum };
  enum class Takes : std::uint8_t { kCount, kShare, kAny };
  struct Rule {
    std::string id;
    Form form = Form::kNoun;
    std::vector<std::string> beside;
    std::string measure;  // empty: the one told before
    Takes takes = Takes::kAny;
    double least = 0;
    bool people = false;    // @people: persons are counted
    bool there = false;     // @there: a place name below the verb will do
    bool anywhere = false;  // @sentence: the words may stand anywhere in the sentence
  };
  using Index = std::unordered_map<std::string, std::vector<std::uint32_t>>;  // lemma -> rules
  struct Place;                                                             // where a quantity stands in the tree
  class Search;

  std::vector<Rule> rules_;
  Index index_;
  std::unordered_set<std::string> vague_, shares_, known_;
  std::vector<RuleExample> examples_;
};

}  // namespace dragoman::figures
