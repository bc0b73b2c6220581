// ingest/plain_text.h - canonical text of a plain report -> Document with head lines, title, byline and blocks.
//
// In      canonical text (UTF-8, NFC, no NUL). The text stays as it is; every span points into it.
// Out     head lines "Title: Source: Published: Author: URL:" read, or a lone first line as title; paragraphs as blocks. A single
//         line break inside a paragraph is soft, unless a sentence ends there or a list item begins. Boilerplate is in no block.
// Threads any. Pure. Cost one pass.
#pragma once

#include <string>

#include "core/document.h"

namespace dragoman::ingest {

core::Document parse_plain_text(std::string text);
// A body whose title is told apart (a record's fields): text = title, blank line, body.
core::Document parse_record_text(std::string_view title, std::string_view body);

}  // namespace dragoman::ingest
