// actors/items.h - a sentence cut into the pieces of which noun phrases are made: known names, offices, agents, small words.
//
// In      one tagged sentence; the tree is not looked at.
// Out     items in text order; every token belongs to exactly one. Entries point into the Directory's tables by index.
// Owns    nothing but the items. Cost: O(tokens).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "actors/directory.h"
#include "core/analysis.h"

namespace dragoman::actors {

struct Item {
  enum class Kind : std::uint8_t {
    kOther,
    kDeterminer,
    kGenitive,
    kPossessive,
    kPronoun,
    kNumber,
    kAdjective,
    kNoun,
    kName,
    kHyphen,
    kAnd,
    kComma,
    kPreposition,
    kOpen,
    kClose,
    kState,
    kDemonym,
    kPeople,
    kCapital,
    kParty,
    kPerson,
    kOffice
  };
  enum class Name : std::uint8_t { kNone, kPerson, kOrganisation, kPlace, kOther };
  Kind kind = Kind::kOther;
  Name name = Name::kNone;   // what the tagger says of the words
  std::uint32_t first = 0;   // absolute token indices, inclusive
  std::uint32_t last = 0;
  bool plural = false;
  std::vector<NameEntry> entries;  // of known names, and of offices
  std::vector<Item> inside;        // of an unknown name: the known names within ("Bank of Ukraine")
};

// A token's words as both indexes know them; kept between sentences to spare allocations.
class ItemScanner {
 public:
  ItemScanner(const Directory& directory, const core::Analysis& analysis) : directory_(directory), analysis_(analysis) {}
  std::vector<Item> scan(const core::Sentence& sentence);

 private:
  struct Word {
    IndexWord name;
    IndexWord noun;
    std::uint32_t token = 0;
    bool last_of_token = true;
  };
  void read_words(const core::Sentence& sentence);
  void add_noun_forms(Word& word, const std::string& key, const core::Token& token);
  bool known_item(std::uint32_t token, std::uint32_t end, Item& item) const;
  std::uint32_t match_end(const NameIndex::Match& match, std::size_t at) const;
  Item plain_item(std::uint32_t token) const;
  Item named_item(std::uint32_t token, std::uint32_t end) const;
  std::uint32_t name_end(std::uint32_t token, std::uint32_t end) const;
  bool is_plural(std::uint32_t token) const;

  const Directory& directory_;
  const core::Analysis& analysis_;
  std::vector<Word> words_;
  std::vector<IndexWord> name_words_;
  std::vector<IndexWord> noun_words_;
  std::vector<std::size_t> word_of_token_;  // first word at or after a token of the sentence
  std::uint32_t first_token_ = 0;
};

std::string lower_form(const core::Analysis& analysis, std::uint32_t token);
// Lower-case lemma; the form where there is none.
std::string lower_lemma(const core::Analysis& analysis, std::uint32_t token);

}  // namespace dragoman::actors
