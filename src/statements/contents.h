// statements/contents.h - what a statement holds: its sentences, verbatim words, the records it vouches for, the meeting it is about.
//
// In      the Analysis with all other records, the tellings and which statement each of them became; `own`: index of the statement that the whole report is, or -1.
// Out     sentences, quotes, clauses, about of each statement.
// Fails   never.
// Cost    O(statements x (records + quotations)).
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis.h"
#include "statements/coder.h"

namespace dragoman::statements {

// The same speaker: the same person, else the same party.
bool same_speaker(const core::Actor& a, const core::Actor& b);

void fill_contents(core::Analysis& analysis, const Media& media, const std::vector<Telling>& tellings, const std::vector<std::uint32_t>& became, int own,
                   std::vector<core::Statement>& statements);

}  // namespace dragoman::statements
