// ingest/html_article.h - a page -> the report in it.
//
// In      canonical text of a page (decoded HTML); options for what the page does not tell.
// Out     Document whose text is title, blank line, and the paragraphs of the main article, white space collapsed.
//         Navigation, comments, "read more", share bars, related links, captions are left out.
// Fails   DM112: no text of a report in it. Nothing is ever thrown.
// Threads any. Cost linear.
#pragma once

#include <string>
#include <string_view>

#include "ingest/html_page.h"
#include "ingest/reader.h"

namespace dragoman::ingest {

Item read_html(std::string_view html, std::string origin, const Options& options);

// The encoding that <meta charset>, <meta http-equiv> or an XML declaration names in the first bytes; empty where none does.
std::string declared_encoding(std::string_view bytes);
// Blocks of the main article, headings among them, in order.
std::vector<const PageBlock*> main_blocks(const Page& page);
// Does a text field hold HTML?
bool looks_like_html(std::string_view text);

// What the page says about itself, from JSON-LD, meta tags, <title> and byline, best source first.
struct PageFacts {
  std::string title, source, url, published, language, article_body;
  std::vector<std::string> authors;
};
PageFacts page_facts(const Page& page);

}  // namespace dragoman::ingest
