// text/lexicon.h - the words of one language that sentence and token rules ask about.
//
// In      data/text/en/abbreviations.tsv and tokens.tsv.
// Out     small sets asked by lower-cased ASCII key.
// Fails   load only: DM001, DM201, DM202, DM205, DM206 with file and line.
// Owns    all words. Threads: const members may run concurrently.
// Cost    contains: one bit test for most words, a binary search for the rest.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::text {

// A sorted set of short ASCII words, asked without regard to case. Values are small integers.
class WordSet {
 public:
  static constexpr int kAbsent = -1;

  void add(std::string_view word, int value = 0);  // call finish() after the last
  void finish();
  // The value, or kAbsent. Words longer than 31 bytes are never found.
  int find(std::string_view word) const { return may_hold(word) ? search(word) : kAbsent; }
  bool contains(std::string_view word) const { return find(word) != kAbsent; }

 private:
  struct Entry {
    std::string word;
    int value;
  };
  static std::uint32_t bit_of(char c) { return 1U << (static_cast<unsigned char>(c) & 31); }  // upper and lower case share a bit
  bool may_hold(std::string_view word) const {
    if (word.empty() || word.size() > 31) return false;
    const std::size_t key = static_cast<unsigned char>(word.front()) & 31;
    return (lengths_[key] >> word.size() & 1U) != 0 && (lasts_[key] & bit_of(word.back())) != 0;
  }
  int search(std::string_view word) const;

  std::array<std::uint32_t, 32> lengths_{};  // by the low bits of the first byte: bit n set when a word of n bytes begins so
  std::array<std::uint32_t, 32> lasts_{};    // by the same: the low bits of the last byte
  std::vector<Entry> entries_;
};

// When the full stop of an abbreviation also ends a sentence.
enum class AbbreviationRule : std::uint8_t {
  kNever,    // "Gen.": a name follows
  kStarter,  // "U.S.": before a word that mostly begins sentences
  kCapital,  // "p.m.": before any capital that is no weekday, month or time zone
  kNumber    // "No.": an abbreviation only before a figure
};

// Beside the rule in the value of an abbreviation: counts only with a capital ("Wed.", not "wed.").
inline constexpr int kCapitalOnly = 16;

struct Lexicon {
  static base::Result<Lexicon> load(const std::filesystem::path& data_dir);

  WordSet abbreviations;  // without the last full stop; value: AbbreviationRule, perhaps with kCapitalOnly
  WordSet calendar;       // weekdays, months, time zones: may follow "a.m." inside a sentence
  WordSet contractions;   // "cannot"; value: bytes of the first word
  WordSet prefixes;       // "anti": stays with what its hyphen joins
  WordSet units;          // "km": cut from the figure before it
  WordSet starters;       // "The": after an abbreviation, begins a new sentence
  WordSet speech;         // "said": after a quotation, goes on with its sentence
  WordSet wholes;         // ":-)" "'em": one token as they stand
};

}  // namespace dragoman::text
