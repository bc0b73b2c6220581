#include "syntax/verb_lexicon.h"

#include "base/tsv.h"

namespace dragoman::syntax {

namespace {

bool vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// "stop" -> "stopp": a short verb doubles its last consonant; longer ones may, so both spellings are entered.
bool may_double(const std::string& verb) {
  const size_t n = verb.size();
  if (n < 3) return false;
  const char last = verb[n - 1];
  return !vowel(last) && last != 'w' && last != 'x' && last != 'y' && vowel(verb[n - 2]) && !vowel(verb[n - 3]);
}

// A doubling verb of one syllable always doubles: "waged" is of "wage", never of "wag".
bool one_syllable(const std::string& verb) {
  int groups = 0;
  for (size_t i = 0; i < verb.size(); ++i) groups += vowel(verb[i]) && (i == 0 || !vowel(verb[i - 1])) ? 1 : 0;
  return groups == 1;
}

}  // namespace

void VerbLexicon::add(const std::string& form, const std::string& lemma) {
  const auto [it, fresh] = forms_.emplace(form, lemma);
  // Two verbs share the form ("found", "lay", "wound"): leave it to the model.
  if (!fresh && it->second != lemma) it->second.clear();
}

base::Result<VerbLexicon> VerbLexicon::load(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma", "irregular"});
  if (!table) return base::Error(std::move(table.error()));
  VerbLexicon lexicon;
  for (const base::TsvRow& row : table->rows()) {
    const std::string verb(row.cells[0]);
    if (verb.size() < 2) continue;
    const char last = verb.back();
    const std::string stem = last == 'e' ? verb.substr(0, verb.size() - 1) : verb;
    lexicon.add(verb, verb);
    for (std::string_view form : base::split(row.cells[1], ' ')) lexicon.add(std::string(form), verb);
    const bool plain = !(may_double(verb) && one_syllable(verb));  // also written without doubling
    const bool y = last == 'y' && verb.size() > 2 && !vowel(verb[verb.size() - 2]);
    const bool sibilant = last == 's' || last == 'x' || last == 'z' || last == 'o' || verb.ends_with("ch") || verb.ends_with("sh");
    lexicon.add(y ? verb.substr(0, verb.size() - 1) + "ies" : sibilant ? verb + "es" : verb + "s", verb);
    if (last == 'o') lexicon.add(verb + "s", verb);
    if (verb.ends_with("ie")) lexicon.add(verb.substr(0, verb.size() - 2) + "ying", verb);
    else if (plain) lexicon.add((verb.ends_with("ee") || verb.ends_with("oe") || verb.ends_with("ye") ? verb : stem) + "ing", verb);
    if (verb.ends_with("ic")) {
      lexicon.add(verb + "ked", verb);
      lexicon.add(verb + "king", verb);
    }
    if (row.cells[1].empty() && plain) lexicon.add(y ? verb.substr(0, verb.size() - 1) + "ied" : stem + "ed", verb);
    if (may_double(verb)) {
      lexicon.add(verb + last + "ing", verb);
      if (row.cells[1].empty()) lexicon.add(verb + last + "ed", verb);
    }
  }
  return lexicon;
}

std::string_view VerbLexicon::base_form(std::string_view form) const {
  const auto it = forms_.find(form);
  return it == forms_.end() ? std::string_view{} : std::string_view(it->second);
}

void VerbLexicon::repair(std::string_view form, core::Token& token) const {
  if (token.upos != core::Upos::kVerb && !(token.upos == core::Upos::kAdj && token.xpos.starts_with("VB"))) return;
  std::string low(form);
  for (char& c : low)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (const std::string_view base_word = base_form(low); !base_word.empty()) token.lemma.assign(base_word);
}

}  // namespace dragoman::syntax
