// syntax/word_features.h - a word's bytes -> the 7-bit inputs of the network. Mirrors train/features.py exactly.
//
// In      one word, UTF-8 (damaged bytes are read as U+FFFD).
// Out     `width()` bytes: rows of the word, prefix, suffix and shape tables, then the mean of its WordPiece vectors; where the model has
//         an encoder, that last part is left to it (from `table_width()` on) and the piece numbers stay in Buffers::rows.
//         Curly quotes, dashes and the ellipsis are read as their plain forms, case and accents are folded.
// Fails   load only: DM403.
// Owns    index of the pieces; table rows are views into the model file, which must live longer.
// Threads const members may run concurrently, each with its own Buffers.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/model_file.h"
#include "syntax/name_lists.h"

namespace dragoman::syntax {

class WordFeatures {
 public:
  struct Buffers {
    std::u32string plain, low, key;
    std::string bytes;
    std::vector<std::uint32_t> rows;
  };

  static base::Result<WordFeatures> load(const ModelFile& file);
  int width() const { return width_; }
  int table_width() const { return table_width_; }
  bool has_piece_vectors() const { return piece_.rows != nullptr; }
  // Piece numbers beyond the listed pieces: start, end, unknown.
  std::uint32_t start_piece() const { return static_cast<std::uint32_t>(pieces_.size()); }
  std::uint32_t end_piece() const { return start_piece() + 1; }
  std::uint32_t unknown_piece() const { return start_piece() + 2; }
  void write(std::string_view word, Buffers& buffers, std::uint8_t* out) const;

  // Of the word last written with these buffers: how it is written (train/features.py, case_of), and as the lists of names want it.
  static constexpr int kCases = 8;
  std::uint8_t case_of(const Buffers& buffers) const;
  void list_word(Buffers& buffers, NameLists::Word& out) const;

  // The word with plain typography; lower-cased where asked (accents kept): what lemmas are cut from.
  void plain_form(std::string_view word, bool lower, Buffers& buffers, std::string& out) const;

 private:
  struct Table {
    const std::uint8_t* rows = nullptr;
    std::size_t size = 0;
    int width = 0;
  };
  base::Result<Table> table(const ModelFile& file, const std::string& name, std::size_t rows, int width);
  void index_pieces(std::string_view text);
  bool find_piece(bool inside, std::string_view bytes, std::uint32_t& row) const;
  void cut_chunk(std::u32string_view chunk, Buffers& buffers) const;
  void cut_pieces(Buffers& buffers) const;
  void write_piece_mean(const Buffers& buffers, std::uint8_t* out) const;
  int kind_of(char32_t c) const { return c < kind_.size() ? kind_[c] : 1; }
  char32_t fold(char32_t c) const { return c < fold_.size() ? fold_[c] : c; }

  std::span<const std::uint16_t> fold_, lower_;
  std::span<const std::uint8_t> kind_;
  std::span<const std::uint32_t> word_keys_;
  Table word_, prefix_, suffix2_, suffix3_, shape_, piece_;
  std::vector<std::string_view> pieces_;   // as in the file, "##" kept
  std::vector<std::uint32_t> slots_;       // open addressing: row + 1
  std::size_t longest_piece_ = 0;          // in code points
  int width_ = 0, table_width_ = 0;
};

}  // namespace dragoman::syntax
