// actors/name_index.h - many names at once: the longest known name that begins at a word.
//
// In      names cut into folded words (places/name_key.h) with the letter case they ask for.
// Out     entries: a kind and an index into a table of the Directory.
// Owns    a trie; immutable after it is filled. Lookup: O(words of the match), no allocation beyond the result.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "places/name_key.h"

namespace dragoman::actors {

struct NameEntry {
  enum class Kind : std::uint8_t { kState, kAdjective, kPeople, kCapital, kParty, kPerson, kOffice };
  Kind kind = Kind::kState;
  std::uint32_t index = 0;
  std::uint32_t shapes = 0;  // two bits for each word: 0 any, 1 capital, 2 all capitals
};

// A word of a text, as a name may ask for it. Zero: a word no name has.
struct IndexWord {
  std::uint32_t form = 0;
  std::uint32_t lemma = 0;
  std::uint32_t singular = 0;
  places::Shape shape = places::Shape::kOther;
};

class NameIndex {
 public:
  // With `strict_case`, capitals of the name must be capitals in the text, and a short acronym must stand in capitals.
  void add(std::string_view name, NameEntry::Kind kind, std::uint32_t index, bool strict_case);

  std::uint32_t word(std::string_view key) const;  // 0: unknown

  struct Match {
    std::uint32_t length = 0;  // words
    std::vector<NameEntry> entries;
  };
  // Longest name that begins at `at`; length 0 when none.
  Match longest(std::span<const IndexWord> words, std::size_t at) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::uint32_t intern(const std::string& key);
  std::uint32_t step(std::uint32_t node, std::uint32_t word) const;

  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;
  std::vector<std::vector<NameEntry>> entries_ = std::vector<std::vector<NameEntry>>(1);  // by node; node 0 is the root
};

}  // namespace dragoman::actors
