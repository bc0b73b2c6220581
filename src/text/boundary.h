// text/boundary.h - whether a sentence ends where one could.
//
// In      the text of one block and a position just behind a full stop, question mark, ellipsis or abbreviation.
// Out     yes or no; and how many bytes of closing quotes and brackets still belong to the sentence.
// Fails   never. Threads: free of state. Cost: looks at a few words after the position.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/characters.h"
#include "text/lexicon.h"

namespace dragoman::text {

enum class Terminator { kStop, kBang, kEllipsis };

struct BoundaryContext {
  std::string_view text;  // of the document
  std::size_t end = 0;    // of the block
  const Lexicon* lexicon = nullptr;
};

inline std::size_t skip_spaces(const BoundaryContext& block, std::size_t at) {
  while (at < block.end) {
    const Char c = char_at(block.text, at);
    if (c.kind != CharClass::kSpace) break;
    at += c.bytes;
  }
  return at;
}
// The run of letters that begins at `at`, may be empty.
std::string_view word_at(const BoundaryContext& block, std::size_t at);
// The class of the first character at or after `at` that is no opening quote, bracket or bullet; kSpace at the block's end.
CharClass first_of_sentence(const BoundaryContext& block, std::size_t at, std::size_t* where);
// `at` stands behind the mark and whatever closes behind it. quoted: a closing quotation mark stood there.
bool ends_after_mark(const BoundaryContext& block, std::size_t at, Terminator mark, bool quoted, std::string_view word_before);
// `at` stands behind the abbreviation's full stop.
bool ends_after_abbreviation(const BoundaryContext& block, std::size_t at, AbbreviationRule rule);

}  // namespace dragoman::text
