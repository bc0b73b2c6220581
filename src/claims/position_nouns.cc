// Stances told by nouns: "its demand for ...", "voiced opposition to ...", "the refusal of Chad to ...".
#include <algorithm>

#include "claims/position_reader.h"
#include "events/clause_words.h"

namespace dragoman::claims {

using core::Deprel;
using core::Upos;
using events::kNoToken;
using events::Tree;

namespace {

// The infinitive or finite clause that hangs on a noun.
std::uint32_t clause_on(const Tree& tree, std::uint32_t noun, bool infinitive) {
  for (std::uint32_t c : tree.children(noun)) {
    const Deprel relation = tree.deprel(c);
    if (c < noun || (relation != Deprel::kAcl && relation != Deprel::kCcomp && relation != Deprel::kAclRelcl && relation != Deprel::kXcomp && relation != Deprel::kAdvcl)) continue;
    if (infinitive ? tree.has_mark(c, "to") : tree.has_mark(c, "that") && tree.has_child(c, Deprel::kNsubj)) return c;
  }
  return kNoToken;
}

// The phrase right behind the noun, though the parser may hang it on the verb above ("voiced its opposition to the return").
std::uint32_t phrase_behind(const Tree& tree, std::uint32_t noun, std::string_view preposition) {
  if (const std::uint32_t own = behind(tree, noun, preposition); own != kNoToken) return own;
  const std::uint32_t above = tree.head(noun);
  if (above == kNoToken || noun + 1 >= tree.end() || events::lower(tree.form(noun + 1)) != preposition) return kNoToken;
  const std::uint32_t phrase = tree.head(noun + 1);
  return phrase != kNoToken && tree.head(phrase) == above && tree.deprel(phrase) == Deprel::kObl ? phrase : kNoToken;
}

}  // namespace

// Whose stance it is: its owner, the party that qualifies it, who stands behind "by", "from" or "of", else the subject of the verb that carries it.
std::uint32_t PositionReader::noun_holder(const Sentence& s, std::uint32_t word, std::uint32_t issue) const {
  const Tree& tree = s.tree;
  if (const std::uint32_t owner = tree.child(word, Deprel::kNmodPoss); owner != kNoToken) return owner;
  for (std::uint32_t c : tree.children(word)) {
    const Deprel relation = tree.deprel(c);
    if (c < word && (relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmodDesc) && s.fillers.mention_at(c)) return c;
    if (c != issue && relation == Deprel::kNmod && (tree.has_case(c, "by") || tree.has_case(c, "from") || tree.has_case(c, "of")) && s.fillers.resolve(c).known()) return c;
  }
  std::uint32_t top = tree.coordination_head(word);
  const std::uint32_t verb = tree.head(top);
  if (tree.has_child(top, Deprel::kCop)) return tree.child(top, Deprel::kNsubj);  // "is in favour of"
  if (verb == kNoToken || !tree.is_verbal(verb)) return kNoToken;
  const Deprel relation = tree.deprel(top);
  const bool carried = (relation == Deprel::kObj || relation == Deprel::kNsubjPass || relation == Deprel::kObl) && words_.carries(events::lower(tree.lemma(verb)));
  return carried ? tree.logical_subject(verb) : kNoToken;
}

void PositionReader::read_noun(const Sentence& s, std::uint32_t word) const {
  const Tree& tree = s.tree;
  if (tree.token(word).upos != Upos::kNoun) return;
  for (const StanceNoun& rule : words_.stance_nouns(events::lower(tree.lemma(word)))) {
    Want want;
    want.stance = rule.stance;
    want.rule = rule.id;
    want.word = word;
    want.noun = true;
    if (rule.infinitive) want.issue = clause_on(tree, word, true);
    if (want.issue == kNoToken && rule.clause) want.issue = clause_on(tree, word, false);
    for (const std::string& preposition : rule.prepositions)
      if (want.issue == kNoToken) want.issue = phrase_behind(tree, word, preposition);
    // "their support for Niger": a state, no issue.
    if (want.issue == kNoToken || want.issue < word || actor_at(s.fillers, want.issue) || tree.token(want.issue).upos == Upos::kPron || words_.no_issue(tree.lemma(want.issue)))
      continue;
    want.holder = noun_holder(s, word, want.issue);
    if (want.holder == kNoToken || want.holder == want.issue) continue;
    const std::vector<std::uint32_t> issues = tree.coordinated(want.issue);
    for (const std::uint32_t issue : issues) {
      want.issue = issue;
      want.others.clear();
      for (const std::uint32_t other : issues)
        if (other != issue) want.others.push_back(other);
      add(s, want);
    }
    return;
  }
}

}  // namespace dragoman::claims
