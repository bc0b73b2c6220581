// events/implied.h - parties that a telling leaves to the reader: what an authority bans or seizes at home it takes from its own people.
//
// In      an Analysis whose events are merged. Out: a recipient for COERCE events that have none, where the one who acts is an authority of the state where it happens.
// Owns    nothing. Threads: none of its own. Cost: O(events).
#pragma once

#include "core/analysis.h"

namespace dragoman::events {

void add_implied_parties(core::Analysis& analysis);

}  // namespace dragoman::events
