// syntax/verb_lexicon.h - base forms of verbs, so that "bombed" is never read as "bombe".
//
// In      data/text/en/verbs.tsv: base forms with their irregular past forms.
// Out     the base form of an inflected verb, when the list proves it: a form that two base forms could give stays with the model.
// Fails   load only: DM001, DM205.
// Owns    the map of all inflected forms; immutable after load.
// Cost    one look-up.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"
#include "core/token.h"

namespace dragoman::syntax {

class VerbLexicon {
 public:
  static base::Result<VerbLexicon> load(const std::filesystem::path& file);
  // Base form of a lower-case form; empty when unknown or ambiguous.
  std::string_view base_form(std::string_view form) const;
  // Puts the base form into the lemma of a token tagged as a verb.
  void repair(std::string_view form, core::Token& token) const;

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  void add(const std::string& form, const std::string& lemma);
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> forms_;  // empty value: ambiguous
};

}  // namespace dragoman::syntax
