// text/paragraphs.h - the blocks of a document: those that ingest found, else its paragraphs.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/document.h"

namespace dragoman::text {

// Calls take(begin, end, heading) for every block in order. Offsets are clamped to the text. O(text).
template <typename Take>
void each_block(const core::Document& document, Take take) {
  const std::string_view text = document.text;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const std::size_t end = std::min<std::size_t>(document.blocks[i].end, text.size());
    const std::size_t begin = std::min<std::size_t>(document.blocks[i].begin, end);
    take(begin, end, i < document.block_is_heading.size() && document.block_is_heading[i]);
  }
  if (!document.blocks.empty()) return;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t newline = text.find('\n', at);
    if (newline == std::string_view::npos) break;
    std::size_t next = newline + 1;
    while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r')) ++next;
    if (next < text.size() && text[next] == '\n') {
      take(begin, newline, false);
      begin = next + 1;
    }
    at = next;
  }
  take(begin, text.size(), false);
}

}  // namespace dragoman::text
