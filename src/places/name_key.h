// places/name_key.h - names as they are compared: no case, no diacritics, no apostrophes, no dots; hyphens split.
//
// In      UTF-8 of any quality (broken bytes are kept as they are). Out: "Sana'a" -> "sanaa"; "Deir ez-Zor" -> "deir" "ez" "zor";
//         "U.S." -> "us". Other scripts than Latin are kept as they are.
// Fails   never. Threads: free functions without state. Cost: one pass.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::places {

enum class Shape : std::uint8_t { kLower, kCapital, kUpper, kOther };  // kUpper: two letters or more, none of them small

// One word of a name, folded.
struct Atom {
  std::string key;
  Shape shape = Shape::kOther;
};

// Folds one piece without blanks or hyphens in it; what splits is dropped.
std::string fold(std::string_view word);
// Cuts at blanks, hyphens, dashes and slashes; "People's" gives "people" "s" (as the tokenizer does).
std::vector<Atom> atoms_of(std::string_view name);
void append_atoms(std::string_view name, std::vector<Atom>& out);
// The atoms joined by one blank: the key of a table of names.
std::string name_key(std::string_view name);
// name_key without "al", "el", "as" ... before a name of the Arabic script's world and without a leading "the".
std::string bare_key(std::string_view name);

}  // namespace dragoman::places
