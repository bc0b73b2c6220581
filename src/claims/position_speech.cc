// What whoever speaks wants or refuses: "Niger must leave, Chad said", "we will not sign", "called the plan unacceptable".
#include <algorithm>

#include "claims/position_reader.h"
#include "events/attribution.h"
#include "events/clause_words.h"

namespace dragoman::claims {

using core::Deprel;
using core::Upos;
using events::Filler;
using events::kNoToken;
using events::Tree;

namespace {

// The clause's subject, of a passive the thing that it is done to.
std::uint32_t surface_subject(const Tree& tree, std::uint32_t verb) {
  for (const Deprel relation : {Deprel::kNsubj, Deprel::kNsubjPass})
    if (const std::uint32_t subject = tree.child(verb, relation); subject != kNoToken) return subject;
  return kNoToken;
}

// "which side should move", "how they must go": nothing is wanted.
bool asks(const Tree& tree, std::uint32_t clause) {
  for (std::uint32_t c : tree.children(clause)) {
    if (tree.token(c).xpos.starts_with("W")) return true;
    for (std::uint32_t d : tree.children(c))
      if (tree.deprel(d) == Deprel::kDet && tree.token(d).xpos.starts_with("W")) return true;
  }
  return false;
}

bool determined_by_no(const Tree& tree, std::uint32_t noun) {
  for (std::uint32_t c : tree.children(noun))
    if (tree.deprel(c) == Deprel::kDet && events::lower(tree.form(c)) == "no") return true;
  return false;
}

// The one who speaks is the one spoken of: "Chad said it would not ...", "we will not ...".
bool speaks_of_itself(const Tree& tree, const events::Fillers& fillers, std::uint32_t subject, const core::Actor& speaker) {
  if (first_person(tree, subject)) return true;
  const Filler filler = fillers.resolve(subject);
  if (!filler.known()) return tree.token(subject).upos == Upos::kPron;
  const core::Actor& actor = filler.actors.front();
  return actor.same_party(speaker) || (!actor.country.empty() && actor.country == speaker.country);
}

bool names_somebody(const core::Actor& speaker) { return !speaker.country.empty() || !speaker.id.empty(); }

}  // namespace

// "must", "should", "has to", "needs to" by a verb, told by somebody: a demand of whoever tells it.
bool PositionReader::ought(const Sentence& s, std::uint32_t word, Want& want) const {
  const Tree& tree = s.tree;
  std::uint32_t clause = word;  // what hangs on the speaker
  if (tree.deprel(word) == Deprel::kAux) {
    clause = want.issue = tree.head(word);
    if (want.issue == kNoToken || !obliged(tree, want.issue) || events::read_clause_words(tree, want.issue).negated) return false;
    const std::string form = events::lower(tree.form(word));
    if (form == "have" || form == "has" || form == "had" || form == "need") return false;  // "has left": the full verbs are told below
  } else {
    const std::string form = events::lower(tree.form(word));
    want.issue = infinitive_of(tree, word);
    for (std::uint32_t t = word + 1; want.issue != kNoToken && t < want.issue; ++t)  // "have yet to pay"
      if (events::lower(tree.form(t)) == "yet") return false;
    if (want.issue == kNoToken || want.issue < word || form == "had" || form == "having" || form == "needed" || events::read_clause_words(tree, word).negated ||
        tree.has_child(word, Deprel::kObj))
      return false;
  }
  const std::uint32_t subject = surface_subject(tree, clause);
  if (asks(tree, clause)) return false;
  if (subject == kNoToken || first_person(tree, subject) || words_.no_issue(tree.lemma(want.issue))) return false;
  if (tree.has_mark(clause, "if") || tree.has_mark(clause, "whether") || tree.has_mark(clause, "because") || tree.deprel(clause) == Deprel::kAclRelcl) return false;
  const auto attribution = find_attribution(tree, s.fillers, s.lexicon, want.issue, kNoToken);
  if (!attribution || !names_somebody(attribution->speaker)) return false;
  const Filler target = s.fillers.resolve(subject);
  if (target.known() && target.actors.front().same_party(attribution->speaker)) return false;  // one's own duty
  if (clause != want.issue) want.along = clause;
  want.addressee = tree.passive(want.issue) ? kNoToken : subject;
  want.spoken = true;
  want.holder = subject;
  return true;
}

// "we will not sign", "Chad said it would not sign", "there will be no talks"
bool PositionReader::own_refusal(const Sentence& s, std::uint32_t word, Want& want) const {
  const Tree& tree = s.tree;
  const std::uint32_t verb = tree.head(word);
  if (tree.deprel(word) != Deprel::kAux || verb == kNoToken || !tree.is_verbal(verb) || tree.has_mark(verb, "if") || tree.deprel(verb) == Deprel::kAclRelcl || asks(tree, verb))
    return false;
  const std::uint32_t subject = surface_subject(tree, verb);
  if (subject == kNoToken || words_.no_issue(tree.lemma(verb))) return false;
  for (std::uint32_t c : tree.children(verb))  // "would not have": it did not come to it
    if (tree.deprel(c) == Deprel::kAux && events::lower(tree.form(c)) == "have") return false;
  const bool none = determined_by_no(tree, subject);
  if (!none && !events::read_clause_words(tree, verb).negated) return false;
  const auto attribution = find_attribution(tree, s.fillers, s.lexicon, verb, kNoToken);
  if (!attribution || !names_somebody(attribution->speaker)) return false;
  if (none ? !(tree.passive(verb) || tree.has_child(verb, Deprel::kExpl)) : !speaks_of_itself(tree, s.fillers, subject, attribution->speaker)) return false;
  want.issue = none && tree.has_child(verb, Deprel::kExpl) ? subject : verb;
  want.addressee = behind(tree, want.issue, "with");
  want.holder = subject;
  want.refusal = true;
  want.spoken = true;
  return true;
}

// "called the plan unacceptable", "the border is a red line, Chad said", "Recognition is out of the question for Chad"
void PositionReader::read_verdict(const Sentence& s, std::uint32_t word) const {
  const Tree& tree = s.tree;
  for (const Verdict& verdict : words_.verdicts(events::lower(tree.lemma(word)))) {
    if (!verdict.modifier.empty()) {
      bool qualified = false;
      for (std::uint32_t c : tree.children(word)) qualified = qualified || events::lower(tree.form(c)) == verdict.modifier;
      if (!qualified) continue;
    }
    if (events::read_clause_words(tree, word).negated) return;
    Want want;
    want.stance = verdict.stance;
    want.rule = verdict.id;
    want.word = word;
    want.apart = word;
    std::uint32_t above = tree.head(word);
    std::uint32_t named = kNoToken;
    if (tree.deprel(word) == Deprel::kAmod && above != kNoToken && word > above) {
      // "called the deployment of troops unacceptable": parsers hang the word on the noun before it.
      named = above;
      while (tree.deprel(named) == Deprel::kNmod && tree.head(named) != kNoToken) named = tree.head(named);
      above = tree.deprel(named) == Deprel::kObj ? tree.head(named) : kNoToken;
    }
    if (named != kNoToken && above != kNoToken) {
      want.issue = named;
      want.holder = tree.logical_subject(above);
    } else if (tree.has_child(word, Deprel::kCop)) {
      want.issue = tree.child(word, Deprel::kNsubj);
      if (want.issue == kNoToken) want.issue = tree.child(word, Deprel::kCsubj);
      want.holder = behind(tree, word, "for");  // "a red line for Chad"
      if (want.holder == kNoToken || !s.fillers.resolve(want.holder).known()) {
        want.spoken = true;
        want.holder = word;
      }
    } else if (above != kNoToken && tree.is_verbal(above) && (tree.deprel(word) == Deprel::kXcomp || (tree.deprel(word) == Deprel::kObl && tree.has_case(word, "as")))) {
      want.issue = tree.logical_object(above);
      want.holder = tree.logical_subject(above);
    }
    if (want.issue == kNoToken || want.holder == kNoToken || tree.token(want.issue).upos == Upos::kPron || actor_at(s.fillers, want.issue)) continue;
    add(s, want);
    return;
  }
}

}  // namespace dragoman::claims
