// ingest/html_entities.h - character references of HTML.
//
// In      text, and the place of an '&' in it.
// Out     bytes the reference takes (0: it is none) and its characters, appended to `out`.
// Threads any. Cost O(length of the longest name).
#pragma once

#include <string>
#include <string_view>

namespace dragoman::ingest {

size_t read_reference(std::string_view text, size_t at, bool in_attribute, std::string& out);
// All references of a text resolved; for attributes kept as raw text and for HTML inside records.
std::string resolve_references(std::string_view text);

}  // namespace dragoman::ingest
