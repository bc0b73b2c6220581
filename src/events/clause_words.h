// events/clause_words.h - what the small words of one clause (negation, modals, tense, "if") say of its head.
//
// In      a tree and the head of a clause: a verb, or the noun or adjective of a copula.
// Out     the readings below; only the head's own words are asked, nothing above or below it.
// Cost    the head's children.
#pragma once

#include "events/tree.h"

namespace dragoman::events {

struct ClauseWords {
  bool negated = false;
  bool modal_possible = false;  // "could", "may", "would have met"
  bool future = false;          // "will", "would", "are to"
  bool conditional = false;     // "if", "unless", "whether"
  bool progressive = false;     // "are withdrawing"
  bool obliged = false;         // "must", "should"
};

ClauseWords read_clause_words(const Tree& tree, std::uint32_t head);

}  // namespace dragoman::events
