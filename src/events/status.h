// events/status.h - did it happen: what negation, modals, tense, conditions and the words above an event make of it.
//
// In      the tree, the head of an event (and its light verb, if any).
// Out     a status, or the reason why no event may be read (topic of talks, question).
// Method  Walks from the event to the root; each step asks the operator table (data/patterns/en/operators.tsv). Clauses that the
//         report presupposes (relative clauses, "after ...") end the walk: a plan says nothing about what they tell.
#pragma once

#include <optional>
#include <string>

#include "core/event.h"
#include "events/lexicon.h"
#include "events/tree.h"

namespace dragoman::events {

struct StatusReading {
  core::EventStatus status = core::EventStatus::kOccurred;
  bool claimed = false;             // an allegation: somebody must be named as its speaker
  std::uint32_t claimant = kNoToken;   // the operator that makes it one ("accused")
  bool future = false;              // read dates forward
  bool will_not = false;            // "will not ...": a refusal, when what is refused is a concession or cooperation
  bool negated_plainly = false;     // "did not ...", by no operator such as "denied"
  bool purpose = false;             // told only as what a deed is for ("sent troops to restore order")
  std::string refusal;              // not empty: no event
};

StatusReading read_status(const Tree& tree, const Lexicon& lexicon, std::uint32_t event, std::uint32_t light_verb, bool noun_frame);

}  // namespace dragoman::events
