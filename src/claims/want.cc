#include "claims/want.h"

#include "events/clause_words.h"

namespace dragoman::claims {

using core::Deprel;
using events::Fillers;
using events::kNoToken;
using events::Tree;

bool actor_at(const Fillers& fillers, std::uint32_t token) {
  if (token == kNoToken) return false;
  const core::Mention* mention = fillers.mention_at(token);
  return mention && mention->head == token && mention->kind != core::Mention::Kind::kModifier;
}

std::uint32_t infinitive_of(const Tree& tree, std::uint32_t from) {
  for (std::uint32_t c : tree.children(from)) {
    const Deprel relation = tree.deprel(c);
    const bool complement = relation == Deprel::kXcomp || relation == Deprel::kAdvcl || relation == Deprel::kAcl || relation == Deprel::kCcomp;
    if (complement && (tree.has_mark(c, "to") || tree.has_case(c, "to"))) return c;
  }
  return kNoToken;
}

std::uint32_t clause_of(const Tree& tree, std::uint32_t from) {
  for (std::uint32_t c : tree.children(from))
    if (tree.deprel(c) == Deprel::kCcomp && !tree.has_mark(c, "if") && !tree.has_mark(c, "whether") && !tree.has_mark(c, "to") && !tree.has_mark(c, "as")) return c;
  return kNoToken;
}

std::uint32_t behind(const Tree& tree, std::uint32_t from, std::string_view preposition) {
  for (std::uint32_t c : tree.children(from)) {
    const Deprel relation = tree.deprel(c);
    if ((relation == Deprel::kObl || relation == Deprel::kNmod || relation == Deprel::kAdvcl || relation == Deprel::kAcl || relation == Deprel::kOblAgent) &&
        (tree.has_case(c, preposition) || tree.has_mark(c, preposition)))
      return c;
  }
  return kNoToken;
}

bool obliged(const Tree& tree, std::uint32_t verb) {
  for (std::uint32_t c : tree.children(verb))  // "must have fled": a guess
    if (tree.deprel(c) == Deprel::kAux && events::lower(tree.form(c)) == "have") return false;
  if (events::read_clause_words(tree, verb).obliged) return true;
  bool auxiliary = false;
  for (std::uint32_t c : tree.children(verb))
    auxiliary = auxiliary || ((tree.deprel(c) == Deprel::kAux || tree.deprel(c) == Deprel::kAuxPass) && events::lower(tree.form(c)) != "be");
  if (auxiliary) return false;
  if (tree.token(verb).xpos == "VB") return true;
  // "that Niger leave": a parser may take it for a plain present, which after one person or thing would end in "s".
  const std::uint32_t subject = tree.child(verb, Deprel::kNsubj);
  if (subject == kNoToken || tree.token(verb).xpos == "VBD" || tree.token(verb).xpos == "VBN" || events::lower(tree.form(verb)) != events::lower(tree.lemma(verb))) return false;
  const std::string_view xpos = tree.token(subject).xpos;
  const std::string pronoun = events::lower(tree.form(subject));
  const bool one = xpos == "NN" || xpos == "NNP" || pronoun == "it" || pronoun == "he" || pronoun == "she";
  return one && tree.is_verbal(verb) && tree.coordinated(subject).size() == 1 && !tree.has_child(verb, Deprel::kCop);
}

bool first_person(const Tree& tree, std::uint32_t token) {
  if (token == kNoToken || tree.token(token).upos != core::Upos::kPron) return false;
  const std::string form = events::lower(tree.form(token));
  return form == "we" || form == "i" || form == "our" || form == "us" || form == "my";
}

bool will(const Tree& tree, std::uint32_t verb) {
  const events::ClauseWords words = events::read_clause_words(tree, verb);
  return words.future || words.modal_possible;
}

}  // namespace dragoman::claims
