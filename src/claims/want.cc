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

bool will(const Tree& tree, std::uint32_t verb) {
  const events::ClauseWords words = events::read_clause_words(tree, verb);
  return words.future || words.modal_possible;
}

}  // namespace dragoman::claims
