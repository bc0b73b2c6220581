// events/tree.h - a parsed sentence as the matcher asks about it: children, case markers, logical subject and object.
//
// In      one Sentence of an Analysis whose tokens carry tags and heads.
// Out     absolute token indices (into Analysis::tokens); kNoToken where there is nothing.
// Owns    the child lists; borrows the Analysis.
// Cost    O(tokens) to build; the questions walk only along heads and children.
// Method  Universal Dependencies v2: control of open complements, gaps of relative clauses and participles are filled by rule.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "core/analysis.h"

namespace dragoman::events {

inline constexpr std::uint32_t kNoToken = 0xffffffffU;

// Whether an infinitive under this governor is done by the governor's object ("urged Syria to leave").
using ObjectControl = std::function<bool(std::string_view lemma)>;

class Tree {
 public:
  Tree(const core::Analysis& analysis, std::uint32_t sentence, const ObjectControl& object_control);

  const core::Analysis& analysis() const { return analysis_; }
  const core::Token& token(std::uint32_t index) const { return analysis_.tokens[index]; }
  std::string_view lemma(std::uint32_t index) const { return analysis_.tokens[index].lemma; }
  std::string_view form(std::uint32_t index) const { return analysis_.form(index); }
  std::uint32_t first() const { return first_; }
  std::uint32_t end() const { return end_; }
  std::uint32_t sentence() const { return sentence_; }
  std::span<const std::uint32_t> children(std::uint32_t index) const;
  std::uint32_t head(std::uint32_t index) const;  // kNoToken for the root
  core::Deprel deprel(std::uint32_t index) const { return token(index).deprel; }

  std::uint32_t child(std::uint32_t index, core::Deprel relation) const;  // first such child
  bool has_child(std::uint32_t index, core::Deprel relation) const { return child(index, relation) != kNoToken; }
  // The prepositions of a phrase ("from", "between"); lower-case forms.
  bool has_case(std::uint32_t index, std::string_view preposition) const;
  bool has_any_case(std::uint32_t index) const;
  // Word that opens a clause: "if", "to", "that", "of".
  bool has_mark(std::uint32_t index, std::string_view mark) const;
  bool is_verbal(std::uint32_t index) const;
  bool is_nominal(std::uint32_t index) const;  // noun, proper noun, pronoun, number
  bool is_nominal_or_adjective(std::uint32_t index) const { return is_nominal(index) || token(index).upos == core::Upos::kAdj; }
  bool passive(std::uint32_t index) const;     // of a verb form or a past participle that modifies a noun
  // Head of the coordination that the word belongs to ("attacked and killed": attacked).
  std::uint32_t coordination_head(std::uint32_t index) const;
  // The word and all coordinated with it, in text order.
  std::vector<std::uint32_t> coordinated(std::uint32_t index) const;
  bool dominates(std::uint32_t ancestor, std::uint32_t index) const;

  // Who does it; what it is done to; along passives, control, relative clauses, participles. May be a noun that a clause modifies.
  std::uint32_t logical_subject(std::uint32_t verb, int depth = 0) const;
  std::uint32_t logical_object(std::uint32_t verb, int depth = 0) const;
  std::uint32_t indirect_object(std::uint32_t verb) const;
  // First and last token of the phrase headed here, relative clauses and what follows them cut off.
  std::pair<std::uint32_t, std::uint32_t> phrase(std::uint32_t index) const;

 private:
  std::uint32_t by_phrase(std::uint32_t verb) const;
  std::uint32_t antecedent_gap(std::uint32_t verb, bool as_object) const;
  bool filled_gap(std::uint32_t noun, std::uint32_t verb) const;
  std::uint32_t bare_phrase(std::uint32_t verb) const;
  bool only_measured(std::uint32_t noun) const;
  std::uint32_t controller(std::uint32_t verb, int depth) const;

  const core::Analysis& analysis_;
  const ObjectControl& object_control_;
  std::uint32_t sentence_, first_, end_;
  std::vector<std::uint32_t> child_begin_;
  std::vector<std::uint32_t> child_list_;
};

// Lower-cases ASCII; enough for function words.
std::string lower(std::string_view text);

}  // namespace dragoman::events
