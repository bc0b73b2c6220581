// What is made to wait for what: clauses ("will not sign unless ..."), phrases ("only after a vote"), and conditions called so ("a prerequisite for talks").
#include <algorithm>

#include "claims/position_reader.h"
#include "events/attribution.h"
#include "events/clause_words.h"

namespace dragoman::claims {

using core::Deprel;
using core::Stance;
using events::kNoToken;
using events::Tree;

// Refuses to do what hangs on it ("refuses to sign").
bool PositionReader::refuses(const Tree& tree, std::uint32_t word) const {
  const std::vector<StanceRule>& rules = words_.stances(events::lower(tree.lemma(word)));
  return std::any_of(rules.begin(), rules.end(), [](const StanceRule& r) { return r.stance == Stance::kRefuses && r.complement == Complement::kInfinitive; });
}

// Tells by itself what is wanted, without "will not".
bool PositionReader::stands(const Tree& tree, std::uint32_t word) const {
  const std::vector<StanceRule>& rules = words_.stances(events::lower(tree.lemma(word)));
  return std::any_of(rules.begin(), rules.end(), [](const StanceRule& r) { return r.complement != Complement::kRefused; });
}

// Fills in who waits with what for the clause; false when the main clause is not of the kind the rule needs.
bool PositionReader::waits_for(const Sentence& s, const ConditionRule& rule, std::uint32_t clause, Want& want) const {
  const Tree& tree = s.tree;
  std::uint32_t main = tree.head(clause);
  const bool needs_will = rule.needs == Needs::kWill || rule.needs == Needs::kNot;
  const auto readies = [&](std::uint32_t word) { return s.lexicon.effect(tree.lemma(word), "to") != events::Effect::kNone; };
  // "is ready to extend both if ...", "threatened to leave unless ...": the readiness makes the clause below it wait.
  const auto above = [&](std::uint32_t word) { return tree.deprel(word) == Deprel::kXcomp && tree.head(word) != kNoToken ? tree.head(word) : word; };
  std::uint32_t top = needs_will ? main : above(main);
  want.waits = main;
  if (top == main)
    if (const std::uint32_t below = infinitive_of(tree, main); below != kNoToken && below < clause) want.waits = below;
  if (needs_will) {
    // The parser hangs the condition on the nearest verb ("the soldiers who fight on its soil unless ..."): on the verb that can wait.
    for (std::uint32_t up = main; up != kNoToken; up = tree.head(up))
      if (tree.is_verbal(up) && (will(tree, up) || refuses(tree, up) || readies(up))) {
        main = up;
        break;
      }
    if (want.waits != kNoToken && !tree.is_verbal(want.waits)) want.waits = main;  // "in exchange for money": it waits by the verb above
    top = above(main);
  }
  if (rule.needs == Needs::kNot && !events::read_clause_words(tree, main).negated && !refuses(tree, main) && !refuses(tree, top)) return false;
  if (needs_will && !will(tree, main) && !will(tree, top) && !stands(tree, top) && !readies(top)) return false;
  want.holder = tree.logical_subject(top);
  want.word = clause;
  want.issue = clause;
  want.addressee = tree.passive(clause) ? tree.child(clause, Deprel::kOblAgent) : tree.logical_subject(clause);
  return want.holder != kNoToken;
}

// "will not sign unless Niger withdraws", "wants recognition before it signs"
void PositionReader::read_condition(const Sentence& s, std::uint32_t clause) const {
  const Tree& tree = s.tree;
  const ConditionRule* participle = words_.participle(events::lower(tree.form(clause)));
  if (tree.head(clause) == kNoToken || (tree.deprel(clause) != Deprel::kAdvcl && !(participle && tree.deprel(clause) == Deprel::kXcomp))) return;
  const ConditionRule* rule = words_.opener(tree, clause);
  if (participle) {
    // "provided that Niger pays": the condition hangs on the participle.
    const std::uint32_t content = clause_of(tree, clause);
    Want want;
    if (content == kNoToken || !waits_for(s, *participle, clause, want)) return;
    want.stance = Stance::kConditions;
    want.rule = participle->id;
    want.issue = content;
    want.addressee = tree.passive(content) ? kNoToken : tree.logical_subject(content);
    want.apart = clause;
    return add(s, want);
  }
  // "if possible": without a subject nothing is told that could be waited for.
  if (!rule || (!tree.has_child(clause, Deprel::kNsubj) && !tree.has_child(clause, Deprel::kNsubjPass))) return;
  Want want;
  if (rule->needs == Needs::kFirst) {
    // "wants recognition before it signs", "insists that Niger leave before talks begin": on the demand or on what is demanded.
    const std::uint32_t main = tree.head(clause);
    const auto demanded_by = [&](std::uint32_t word) {
      const std::vector<StanceRule>& stances = words_.stances(events::lower(tree.lemma(word)));
      return std::any_of(stances.begin(), stances.end(), [&](const StanceRule& stance) { return stance.stance == Stance::kDemands && wanted(s, stance, word, want); });
    };
    const Deprel relation = tree.deprel(main);
    const bool complement = (relation == Deprel::kCcomp || relation == Deprel::kXcomp) && tree.head(main) != kNoToken;
    if (!demanded_by(main) && !(complement && demanded_by(tree.head(main)))) return;
    want.waits = clause;
  } else if (!waits_for(s, *rule, clause, want)) {
    return;
  }
  want.stance = Stance::kConditions;
  want.rule = rule->id;
  want.apart = clause;
  add(s, want);
}

// "will step aside only after a national vote", "will not sign without guarantees", "will leave in exchange for money"
void PositionReader::read_condition_phrase(const Sentence& s, std::uint32_t phrase) const {
  const Tree& tree = s.tree;
  const Deprel relation = tree.deprel(phrase);
  if ((relation != Deprel::kObl && relation != Deprel::kNmod && relation != Deprel::kAdvcl) || tree.head(phrase) == kNoToken) return;
  const ConditionRule* opener = tree.is_nominal(phrase) && relation == Deprel::kObl ? words_.opener(tree, phrase) : nullptr;
  if (opener && opener->words.size() < 2) opener = nullptr;  // a bare "before", "until" opens phrases of time
  const ConditionRule* rule = opener ? opener : words_.phrase_opener(tree, phrase);
  if (!rule || actor_at(s.fillers, phrase)) return;
  const core::Span word{tree.token(phrase).begin, tree.token(phrase).end};
  for (const core::DateExpression& date : s.analysis.dates)  // "will not go before Monday"
    if (date.span.overlaps(word)) return;
  Want want;
  if (!waits_for(s, *rule, phrase, want)) return;
  for (std::uint32_t up = want.waits; up != kNoToken && tree.is_verbal(up); up = tree.head(up))  // "the pact by which it was to lease land in exchange for ...": told in passing
    if (tree.deprel(up) == Deprel::kAclRelcl) return;
  want.stance = Stance::kConditions;
  want.rule = rule->id;
  want.addressee = kNoToken;
  want.apart = phrase;
  add(s, want);
}

// "on condition that Niger pays"
void PositionReader::read_condition_named_by(const Sentence& s, std::uint32_t word) const {
  const Tree& tree = s.tree;
  if (!words_.noun(events::lower(tree.lemma(word))) || !tree.has_case(word, "on")) return;
  std::uint32_t content = kNoToken;
  for (std::uint32_t c : tree.children(word))
    if (c > word && (tree.deprel(c) == Deprel::kAcl || tree.deprel(c) == Deprel::kAclRelcl || tree.deprel(c) == Deprel::kCcomp) && tree.has_child(c, Deprel::kNsubj)) content = c;
  std::uint32_t verb = tree.head(word);
  for (int steps = 0; steps < 3 && verb != kNoToken && !tree.is_verbal(verb); ++steps) verb = tree.head(verb);
  if (content == kNoToken || verb == kNoToken || !tree.is_verbal(verb)) return;
  Want want;
  want.stance = Stance::kConditions;
  want.rule = *words_.noun(events::lower(tree.lemma(word)));
  want.word = word;
  want.issue = content;
  want.waits = verb;
  want.apart = word;
  want.holder = tree.logical_subject(verb);
  want.addressee = tree.passive(content) ? kNoToken : tree.logical_subject(content);
  if (want.holder != kNoToken) add(s, want);
}

// "calls the withdrawal a prerequisite for talks", "made its presence conditional on the withdrawal"
void PositionReader::read_named_condition(const Sentence& s, std::uint32_t word) const {
  const Tree& tree = s.tree;
  const std::string lemma = events::lower(tree.lemma(word));
  const std::string* noun = words_.noun(lemma);
  const std::string* rule = noun ? noun : words_.adjective(lemma);
  if (!rule) return;
  if (noun) read_condition_named_by(s, word);
  const bool copular = tree.has_child(word, Deprel::kCop);
  std::uint32_t verb = tree.head(word);
  for (int steps = 0; steps < 3 && verb != kNoToken && !tree.is_verbal(verb) && !copular; ++steps) verb = tree.head(verb);
  std::uint32_t other = behind(tree, word, noun ? "for" : "on");
  if (other == kNoToken) other = behind(tree, word, noun ? "of" : "upon");
  if (other == kNoToken && tree.head(word) != kNoToken && tree.is_verbal(tree.head(word))) other = behind(tree, tree.head(word), noun ? "for" : "on");
  if (other == kNoToken) return;
  Want want;
  want.stance = Stance::kConditions;
  want.rule = *rule;
  std::uint32_t subject = copular ? tree.child(word, Deprel::kNsubj) : kNoToken;
  if (subject != kNoToken) {
    // "The withdrawal is a condition for talks", said by somebody.
    const auto attribution = find_attribution(tree, s.fillers, s.lexicon, word, kNoToken);
    if (!attribution) return;
    for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
      if (tree.token(t).begin == attribution->span.begin) want.holder = tree.logical_subject(t);
    want.word = word;
  } else {
    if (verb == kNoToken || !tree.is_verbal(verb)) return;
    subject = tree.logical_object(verb);
    if (subject == kNoToken || subject == word) return;
    want.holder = tree.logical_subject(verb);
    want.word = verb;
  }
  // The noun names what comes first, the adjective what waits.
  want.issue = noun ? subject : other;
  want.waits = noun ? other : subject;
  want.apart = word;
  if (want.holder != kNoToken) add(s, want);
}

}  // namespace dragoman::claims
