// events/attribution.h - who says so: the innermost source that vouches for an event.
//
// In      the tree, fillers, lexicon (cues.tsv), the event's head; `claimant` where an accusation makes the event a claim.
// Out     an attribution, or nothing where the report speaks in its own voice.
// Method  Clause governors ("X said that ..."), parenthetic cues (", X said"), "according to X", quotation marks with the cue beside
//         them, "in a statement by X". Outer speakers go into the chain, innermost first.
#pragma once

#include <optional>

#include "core/event.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/tree.h"

namespace dragoman::events {

std::optional<core::Attribution> find_attribution(const Tree& tree, const Fillers& fillers, const Lexicon& lexicon, std::uint32_t event, std::uint32_t claimant);

// The cue that a whole sentence ends or begins with (", the ministry said"): its verb, or kNoToken. For quotations that run on.
std::uint32_t sentence_cue(const Tree& tree, const Lexicon& lexicon);

}  // namespace dragoman::events
