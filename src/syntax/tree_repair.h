// syntax/tree_repair.h - mends what the parser gets wrong in a way that a rule of grammar can tell.
//
// In      one parsed sentence. Out: the same tokens; a head and its relation changed where the rule holds.
// Fails   never; the result is a tree where the input was one. Threads: no state. Cost: O(n^2) for sentences with a verb of two subjects, else O(n).
#pragma once

#include <span>

#include "core/analysis.h"

namespace dragoman::syntax {

// A verb has one subject. "X and Y met on Monday, Z said": where "said" got both, the first is that of the clause between them.
void repair_second_subject(std::span<core::Token> tokens);

// The later words of a name hang on its first: in "A, Angela Merkel and F met" the second name's last word is not the third's.
void repair_flat_names(std::span<core::Token> tokens);

// "[The African Union]" and "the [African Union]" name one body: an article that opens a name is left out of it.
void trim_articles(std::span<core::Token> tokens);

}  // namespace dragoman::syntax
