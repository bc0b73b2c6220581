// syntax/conllu.h - the CoNLL-U format of Universal Dependencies, in and out.
//
// In      UTF-8 lines of ten tab-separated columns, comments, an empty line after each sentence.
// Out     sentences over a text of their own, built from the words and SpaceAfter=No. Gold columns are kept; MISC NE= gives names.
//         Multiword ranges become Token::multiword, empty nodes (8.1) are left out.
// Fails   DM404 with name:line for a wrong row.
// Owns    everything it returns.
// Cost    one pass.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/token.h"

namespace dragoman::syntax {

struct ConlluSentence {
  std::vector<std::string> comments;  // whole lines with '#'
  std::string text;
  std::vector<core::Token> tokens;    // spans into text
  std::vector<std::string> surface;   // of multiword ranges, one per range in order
  std::vector<std::string> feats;     // FEATS column as read; empty when made by us
};

base::Result<std::vector<ConlluSentence>> read_conllu(std::string_view content, std::string_view name);

// One sentence in CoNLL-U, with the empty line. `text` is what the tokens point into. `misc`: more for the last column of each word, or empty.
void write_conllu(std::string_view text, std::span<const core::Token> tokens, const std::vector<std::string>& comments, std::string& out, std::span<const std::string> misc = {});

}  // namespace dragoman::syntax
