// events/merge.h - one event per happening and report: later tellings become mentions of the first full one.
//
// In/Out  Analysis::events in text order.
// Method  Two events are one when type and status agree, their dates do not exclude each other, and one's parties contain the
//         other's; acts of speech (requests, accusations ...) must also use the same word or stand in the headline.
#pragma once

#include "core/analysis.h"

namespace dragoman::events {

void merge_tellings(core::Analysis& analysis);

}  // namespace dragoman::events
