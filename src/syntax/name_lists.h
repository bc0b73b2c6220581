// syntax/name_lists.h - the lists of known names that a model carries: which words of a sentence begin or continue one.
//
// In      the words of a sentence, folded to letters and digits, in order.
// Out     kColumns() flags a word: for each kind of list "a listed name begins here" and "it goes on here"; the longest name of each kind
//         from every capitalised word. They are inputs of the names layer, which learned when to trust them; they decide nothing.
// Fails   load only: DM403.
// Owns    nothing; the lists are views into the model file (made by train/gazetteer.py: CRC-32 of a name's letters, and its kinds).
// Threads const members may run concurrently.
// Cost    at most kLongest searches in a sorted list for each capitalised word.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "syntax/model_file.h"

namespace dragoman::syntax {

class NameLists {
 public:
  struct Word {
    std::string letters;   // letters and digits, folded, UTF-8
    bool begins = false;   // starts with a capital
    bool shouted = false;  // has no small letter: "US" is a name where "Us" is none
  };

  static base::Result<NameLists> load(const ModelFile& file);
  int columns() const { return 2 * kinds_; }
  // Sets column c of word i at out[i * stride + c] to `on` where its flag stands; others are left as they are.
  void mark(std::span<const Word> words, std::uint8_t on, int stride, std::uint8_t* out) const;

 private:
  static constexpr std::size_t kLongest = 8;  // words of a name
  static constexpr int kMostKinds = 8;
  unsigned kinds_of(std::uint32_t key) const;

  std::span<const std::uint32_t> keys_;
  std::span<const std::uint8_t> masks_;
  int kinds_ = 0;
};

}  // namespace dragoman::syntax
