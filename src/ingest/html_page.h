// ingest/html_page.h - a page as blocks of text in a tree of containers, with what the page says about itself.
//
// In      canonical text of a page (decoded HTML).
// Out     every visible block in order with its link share and container; meta tags, JSON-LD, <title>, times.
// Threads any. Cost linear in the page, whatever its nesting; memory about twice the text.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/html_hints.h"

namespace dragoman::ingest {

struct PageNode {
  std::uint32_t parent = 0;       // node 0 is the page
  const TagInfo* tag = nullptr;
  Hint hint = Hint::kNone;
};

struct PageBlock {
  std::string text;               // white space collapsed
  std::uint32_t node = 0;
  std::uint32_t link_bytes = 0;
  const TagInfo* tag = nullptr;   // nearest block tag: p, li, h2, div ...
};

struct PageMeta {
  std::string title;              // of <title>
  std::string language;           // of <html lang>
  std::string canonical;          // of <link rel=canonical>
  std::vector<std::pair<std::string, std::string>> named;  // <meta name|property|itemprop> -> content
  std::vector<std::string> json_ld;
  std::vector<std::string> times;  // <time datetime>
};

struct Page {
  std::vector<PageNode> nodes;
  std::vector<PageBlock> blocks;
  PageMeta meta;
};

Page read_page(std::string_view html);

}  // namespace dragoman::ingest
