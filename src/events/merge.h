// events/merge.h - one event per happening and report: later tellings become mentions of the first full one.
//
// In/Out  Analysis::events in text order.
// Method  Two events are one when type and status agree, their dates do not exclude each other, and one's parties contain the
//         other's; acts of speech (requests, accusations ...) must also use the same word or stand in the headline. Words of
//         `another` ("separate", "second", "also") beside a trigger say that it is a happening of its own.
#pragma once

#include <string>
#include <vector>

#include "core/analysis.h"

namespace dragoman::events {

void merge_tellings(core::Analysis& analysis, const std::vector<std::string>& another);

}  // namespace dragoman::events
