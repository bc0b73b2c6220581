// process/rounds.h - meetings as rounds of talks: the first half of process/tracks.h.
//
// In      happenings with their stories. Out: rounds with two parties or more, by day; planned ones too. The same for any order of the input.
// Threads any; no state. Cost O(n log n).
#pragma once

#include <vector>

#include "process/tracks.h"

namespace dragoman::process {

std::vector<Round> rounds_of(const std::vector<Happening>& happenings, const TrackWords& words, const TrackOptions& options);
// The day that orders rounds: when it began; for a plan without a day, the day after it was announced.
core::Day day_of_round(const Round& round);

}  // namespace dragoman::process
