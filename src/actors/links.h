// actors/links.h - parties for phrases that the room's own rules left open, taken from the phrase that the language engine links them to.
//
// In      an Analysis with mentions; its `references` (none: nothing is done).
// Out     mentions added for pronouns and definite nouns ("the movement") that stand for a party told before, and states for mentions that had none; in text order.
// Owns    nothing. Threads: none of its own. Cost: O(references + mentions).
#pragma once

#include "actors/directory.h"
#include "core/analysis.h"

namespace dragoman::actors {

void follow_links(const Directory& directory, core::Analysis& analysis);

}  // namespace dragoman::actors
