// ingest/boilerplate.h - is a line part of the report, or of the page around it?
//
// In      one block of text, trimmed. tail: it stands after the last real paragraph, as far as is known.
// Out     true where data/ingest/boilerplate.tsv names it, or where it is only a rule ("___", "* * *").
// Threads any. Cost O(phrases * bytes), and only the first and last 160 bytes are looked at.
#pragma once

#include <string_view>

namespace dragoman::ingest {

bool is_boilerplate(std::string_view block, bool tail);
// Only marks and spaces, at least one of "_*=-#~•.": a line drawn between parts.
bool is_rule_line(std::string_view line);

}  // namespace dragoman::ingest
