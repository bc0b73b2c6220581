// text/quotations.h - what stands between quotation marks.
//
// In      analysis.document with its text and blocks. Straight and curly, double and single marks, guillemets; nested.
// Out     analysis.quotations, ordered by begin, outer before inner. A mark without a partner opens a quotation that runs to
//         the end of its block (closed = false): a speech over several paragraphs opens anew in each of them.
//         An apostrophe is no mark; a single mark without a partner is none either.
// Fails   never. Threads: free of state. Cost: one pass over the text.
#pragma once

#include "core/analysis.h"

namespace dragoman::text {

void find_quotations(core::Analysis& analysis);

}  // namespace dragoman::text
