// claims/phrase_span.h - the words of a phrase or clause, as a record's evidence quotes them.
#pragma once

#include <string>
#include <vector>

#include "events/tree.h"

namespace dragoman::claims {

// Everything below `token`, without the words that open it (a preposition, "that", "to") and without punctuation and speech tags at its ends.
// `without`: heads of parts that are not wanted (a condition inside its own clause).
core::Span phrase_span(const events::Tree& tree, std::uint32_t token, const std::vector<std::uint32_t>& without = {});
std::string words_of(const events::Tree& tree, core::Span span);

}  // namespace dragoman::claims
