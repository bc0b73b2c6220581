// statements/gather.h - tellings of somebody speaking -> one statement per speaker and medium.
//
// In      tellings in text order, the report's own statement first where it is one.
// Out     statements without their contents (contents.h); `became`: for each telling its statement. A telling of "the statement" where none was told
//         before is taken out of `tellings`.
// Fails   never. Cost: O(tellings x statements).
// Method  tellings with a medium of their own first; plain sayings join the statement of the same speaker, else become one.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis.h"
#include "statements/coder.h"

namespace dragoman::statements {

std::vector<core::Statement> gather(const core::Analysis& analysis, std::vector<Telling>& tellings, std::vector<std::uint32_t>& became);

}  // namespace dragoman::statements
