#include "syntax/tree_repair.h"

#include <cstdint>
#include <vector>

namespace dragoman::syntax {
namespace {

using core::Deprel;

bool is_subject(Deprel relation) { return relation == Deprel::kNsubj || relation == Deprel::kNsubjPass || relation == Deprel::kNsubjOuter || relation == Deprel::kCsubj; }

bool has_child(std::span<const core::Token> tokens, std::int32_t of, bool (*wanted)(Deprel)) {
  for (const core::Token& token : tokens)
    if (token.head == of && wanted(token.deprel)) return true;
  return false;
}

// Where the clause took the first word of the name for its subject ("Kyrgyz" of "Kyrgyz President Japarov met, he said"); -1: no such word.
std::int32_t torn_word(std::span<const core::Token> tokens, std::int32_t clause, std::int32_t first) {
  std::int32_t found = -1;
  for (std::int32_t t = 0; t < static_cast<std::int32_t>(tokens.size()); ++t) {
    if (tokens[static_cast<std::size_t>(t)].head != clause || !is_subject(tokens[static_cast<std::size_t>(t)].deprel)) continue;
    if (found >= 0 || t >= first) return -1;
    found = t;
  }
  for (std::int32_t t = found + 1; found >= 0 && t < first; ++t)
    if (tokens[static_cast<std::size_t>(t)].head != first) return -1;
  return found;
}

// The clause told before its speaker that has no subject of its own, between the two subjects; -1: none.
std::int32_t clause_between(std::span<const core::Token> tokens, std::int32_t verb, std::int32_t first, std::int32_t second) {
  for (std::int32_t t = first + 1; t < second; ++t) {
    const core::Token& token = tokens[static_cast<std::size_t>(t)];
    if (token.head == verb && (token.deprel == Deprel::kCcomp || token.deprel == Deprel::kParataxis) && (!has_child(tokens, t, is_subject) || torn_word(tokens, t, first) >= 0))
      return t;
  }
  return -1;
}

}  // namespace

void repair_second_subject(std::span<core::Token> tokens) {
  std::vector<std::int32_t> first_of(tokens.size(), -1);  // verb -> its first subject
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const std::int32_t verb = tokens[t].head;
    if (verb < 0 || tokens[t].deprel != Deprel::kNsubj) continue;
    std::int32_t& first = first_of[static_cast<std::size_t>(verb)];
    if (first < 0) {
      first = static_cast<std::int32_t>(t);
      continue;
    }
    const std::int32_t clause = clause_between(tokens, verb, first, static_cast<std::int32_t>(t));
    if (clause < 0) continue;
    if (const std::int32_t torn = torn_word(tokens, clause, first); torn >= 0) {
      tokens[static_cast<std::size_t>(torn)].head = first;
      tokens[static_cast<std::size_t>(torn)].deprel = Deprel::kCompound;
    }
    core::Token& subject = tokens[static_cast<std::size_t>(first)];
    subject.head = clause;
    if (has_child(tokens, clause, [](Deprel relation) { return relation == Deprel::kAuxPass; })) subject.deprel = Deprel::kNsubjPass;
    first = static_cast<std::int32_t>(t);
  }
}

void repair_flat_names(std::span<core::Token> tokens) {
  for (std::size_t t = 1; t < tokens.size(); ++t) {
    if (tokens[t].deprel != Deprel::kFlat || tokens[t].head < static_cast<std::int32_t>(t) || !core::inside_name(tokens[t].name)) continue;
    std::size_t first = t;
    while (first > 0 && core::inside_name(tokens[first].name)) --first;
    if (!core::begins_name(tokens[first].name)) continue;
    bool below = false;  // a first word that hangs on the later one would make a ring
    for (std::int32_t up = static_cast<std::int32_t>(first); up >= 0 && !below; up = tokens[static_cast<std::size_t>(up)].head) below = up == static_cast<std::int32_t>(t);
    if (!below) tokens[t].head = static_cast<std::int32_t>(first);
  }
}

void trim_articles(std::span<core::Token> tokens) {
  for (std::size_t t = 0; t + 1 < tokens.size(); ++t) {
    core::Token& article = tokens[t];
    core::Token& next = tokens[t + 1];
    const bool opens = core::begins_name(article.name) && core::inside_name(next.name) && static_cast<int>(next.name) == static_cast<int>(article.name) + 1;
    if (!opens || article.upos != core::Upos::kDet || article.lemma != "the") continue;
    next.name = article.name;
    article.name = core::NameTag::kO;
  }
}

}  // namespace dragoman::syntax
