// text/block_reader.h - cuts one block into tokens and sentences. Used by Segmenter only.
//
// In      a block of the document's text. Out: tokens and sentences appended to the analysis.
// Fails   never. Threads: one reader per thread; it lives on the stack. Cost: one pass.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/analysis.h"
#include "text/boundary.h"

namespace dragoman::text {

class BlockReader {
 public:
  BlockReader(const Lexicon& lexicon, core::Analysis& analysis, core::Span block, bool heading);
  void read();

 private:
  // Where a word stops, and what its bytes are.
  struct Word {
    std::size_t end = 0;
    std::size_t apostrophe = 0;  // of the last apostrophe inside; 0: none
    bool dots = false;           // full stops inside
    bool digits = false;         // begins with a figure
  };

  void next_token();
  bool whole_token();
  void read_word();
  Word scan_word() const;
  bool joins_period(std::size_t at, const Word& word) const;
  bool joins_hyphen(std::size_t at) const;
  bool mailbox(std::size_t from) const;
  bool joins_slash(std::size_t at) const;
  bool joins_ampersand(std::size_t at) const;
  bool joins_apostrophe(std::size_t at) const;
  std::size_t figure_end(std::size_t from) const;
  std::size_t address_end(std::size_t from) const;
  bool cut_unit(const Word& word);
  bool cut_clitic(const Word& word);
  void plain_word(std::size_t end);
  bool abbreviation(const Word& word);
  bool is_acronym(std::string_view word) const;
  void read_mark(Char first);
  void end_by_mark(Terminator mark, std::string_view word_before);
  std::size_t run_of(char c) const;

  void emit(std::size_t end, int multiword = 0);
  void finish_sentence();

  CharClass kind_at(std::size_t at) const { return at < block_.end ? char_at(text_, at).kind : CharClass::kSpace; }
  std::string_view slice(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }

  const Lexicon& lexicon_;
  core::Analysis& analysis_;
  std::string_view text_;
  BoundaryContext block_;
  std::size_t begin_;       // of the block
  std::size_t at_;          // next byte to read
  std::size_t dateline_end_ = 0;
  std::uint32_t first_token_;  // of the open sentence
  bool heading_;
  bool quote_open_ = false;    // an odd number of straight double quotes so far
};

}  // namespace dragoman::text
