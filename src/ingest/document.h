// ingest/document.h - what every format ends in: a finished Document.
//
// In      text that is already canonical, blocks, and what was told about it.
// Out     sha256, id and defaults filled in. id = "d:" + 128 bits of sha256(normalised url, or source "|" day "|" sha256 of the text).
// Threads any. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "ingest/reader.h"

namespace dragoman::ingest {

core::Document finish_document(core::Document document, std::string origin, const Options& options);
// Sets published and its precision where the words are a date; true if so.
bool set_published(core::Document& document, std::string_view words);
// "By Mara Ellery and John Roe" -> two names more; addresses of pages are no names.
void add_authors(std::string_view words, std::vector<std::string>& authors);
// Scheme and host in lower case, no default port, fragment, tracking parameters or final slash: one page, one address.
std::string normalise_url(std::string_view url);
core::Fault make_fault(std::string code, std::string message, std::string where, std::string hint = {});

}  // namespace dragoman::ingest
