#include "events/status.h"

#include "events/clause_words.h"

namespace dragoman::events {

using core::Deprel;
using core::EventStatus;
using core::Upos;

namespace {

// The preposition by which a phrase hangs on its governor; "of" for possessives is not asked.
std::string preposition_of(const Tree& tree, std::uint32_t token) {
  for (std::uint32_t c : tree.children(token))
    if (tree.deprel(c) == Deprel::kCase || tree.deprel(c) == Deprel::kMark) return lower(tree.form(c));
  return {};
}

void strengthen(EventStatus& status, EventStatus other) {
  // denied > called_for > possible > planned > ongoing > occurred
  const auto rank = [](EventStatus s) {
    switch (s) {
      case EventStatus::kOccurred: return 0;
      case EventStatus::kOngoing: return 1;
      case EventStatus::kPlanned: return 2;
      case EventStatus::kPossible: return 3;
      case EventStatus::kCalledFor: return 4;
      case EventStatus::kDenied: return 5;
    }
    return 0;
  };
  if (rank(other) > rank(status)) status = other;
}

// True when what the clause tells is taken for granted, whatever stands above it.
bool presupposed(const Tree& tree, std::uint32_t token) {
  switch (tree.deprel(token)) {
    case Deprel::kAclRelcl:
    case Deprel::kAdvclRelcl:
    case Deprel::kParataxis:
    case Deprel::kAppos: return true;
    case Deprel::kAcl: return !tree.has_mark(token, "to") && tree.token(token).xpos == "VBN";
    case Deprel::kAdvcl:
      return !tree.has_mark(token, "to") && preposition_of(tree, token) != "of" && preposition_of(tree, token) != "for" && preposition_of(tree, token) != "from" &&
             preposition_of(tree, token) != "into" && preposition_of(tree, token) != "against" && preposition_of(tree, token) != "with";
    default: return false;
  }
}

void apply(Effect effect, std::uint32_t governor, StatusReading& reading) {
  switch (effect) {
    case Effect::kOngoing: strengthen(reading.status, EventStatus::kOngoing); break;
    case Effect::kPlanned:
      strengthen(reading.status, EventStatus::kPlanned);
      reading.future = true;
      break;
    case Effect::kPossible:
      strengthen(reading.status, EventStatus::kPossible);
      reading.future = true;
      break;
    case Effect::kCalledFor:
      strengthen(reading.status, EventStatus::kCalledFor);
      reading.future = true;
      break;
    case Effect::kDenied:
      strengthen(reading.status, EventStatus::kDenied);
      reading.negated_plainly = false;
      break;
    case Effect::kClaimed:
      reading.claimed = true;
      reading.claimant = governor;
      break;
    case Effect::kTopic: reading.refusal = "topic of talks"; break;
    case Effect::kNone: break;
  }
}

void apply_local(const ClauseWords& local, StatusReading& reading) {
  if (local.negated) {
    reading.negated_plainly = reading.status != EventStatus::kDenied;
    strengthen(reading.status, EventStatus::kDenied);
  }
  if (local.modal_possible || local.conditional) {
    strengthen(reading.status, EventStatus::kPossible);
    reading.future = true;
  }
  if (local.future) {
    strengthen(reading.status, EventStatus::kPlanned);
    reading.future = true;
  }
  if (local.obliged) {
    strengthen(reading.status, EventStatus::kCalledFor);
    reading.future = true;
  }
  if (local.progressive) strengthen(reading.status, EventStatus::kOngoing);
}

// One step up: what the governor does to the event below.
void step(const Tree& tree, const Lexicon& lexicon, std::uint32_t at, std::uint32_t governor, bool noun, StatusReading& reading) {
  const std::string_view lemma = tree.lemma(governor);
  const Deprel relation = tree.deprel(at);
  Effect effect = Effect::kNone;
  const std::string prep = preposition_of(tree, at);
  if (relation == Deprel::kXcomp || relation == Deprel::kCcomp || relation == Deprel::kCsubj || relation == Deprel::kAcl || relation == Deprel::kAdvcl) {
    effect = !prep.empty() && prep != "to" && prep != "that" ? lexicon.effect(lemma, prep) : Effect::kNone;
    if (effect == Effect::kNone && prep == "to") effect = lexicon.effect(lemma, "to");
    if (effect == Effect::kNone) effect = lexicon.effect(lemma, "clause");
    // An infinitive of purpose behind a plain verb is meant, not done ("travelled to Doha to mediate").
    if (effect == Effect::kNone && prep == "to" && (relation == Deprel::kAdvcl || relation == Deprel::kAcl)) {
      effect = Effect::kPlanned;
      reading.purpose = relation == Deprel::kAdvcl;
    }
  } else if (relation == Deprel::kObj || relation == Deprel::kNsubjPass) {
    effect = lexicon.effect(lemma, "object");
    // "described the withdrawal as a prerequisite": what it is called decides.
    for (std::uint32_t c : tree.children(governor))
      if (effect == Effect::kNone && tree.has_case(c, "as")) effect = lexicon.effect(tree.lemma(c), "as");
  } else if (relation == Deprel::kNsubj) {
    if (tree.has_child(governor, Deprel::kCop)) effect = lexicon.effect(lemma, "as");
  } else if (relation == Deprel::kObl || relation == Deprel::kNmod) {
    effect = lexicon.effect(lemma, prep);
  }
  (void)noun;
  apply(effect, governor, reading);
}

}  // namespace

StatusReading read_status(const Tree& tree, const Lexicon& lexicon, std::uint32_t event, std::uint32_t light_verb, bool noun_frame) {
  StatusReading reading;
  const ClauseWords own = read_clause_words(tree, event);
  reading.will_not = own.negated && own.future && !noun_frame;
  apply_local(own, reading);
  std::uint32_t at = event;
  bool noun = noun_frame;
  if (light_verb != kNoToken) {
    // The light verb carries tense and negation; it may stand below the noun ("an attack launched by ...").
    apply_local(read_clause_words(tree, light_verb), reading);
    if (tree.dominates(light_verb, event)) {
      at = light_verb;
      noun = false;
    }
  }
  if (tree.deprel(at) == Deprel::kAmod && !noun) at = tree.head(at) == kNoToken ? at : tree.head(at);
  bool clause_open = !noun;  // modals and negation of a verb reach its open complements, not its noun phrases
  for (int steps = 0; steps < 40 && reading.refusal.empty(); ++steps) {
    if (presupposed(tree, at)) break;
    const std::uint32_t governor = tree.head(at);
    if (governor == kNoToken) break;
    const Deprel relation = tree.deprel(at);
    if (relation == Deprel::kConj) {
      // What governs the first conjunct governs all.
      const ClauseWords local = read_clause_words(tree, governor);
      if (clause_open && tree.is_verbal(governor) && !tree.has_child(at, Deprel::kNsubj)) {
        if (local.modal_possible || local.future) apply_local(ClauseWords{false, local.modal_possible, local.future, false, false}, reading);
      }
      at = governor;
      continue;
    }
    step(tree, lexicon, at, governor, noun, reading);
    const bool complement = relation == Deprel::kXcomp || relation == Deprel::kAcl || (relation == Deprel::kAdvcl && tree.has_mark(at, "to"));
    const bool operated = relation == Deprel::kObj && lexicon.effect(tree.lemma(governor), "object") != Effect::kNone;
    if ((complement || operated) && tree.is_verbal(governor)) {
      const ClauseWords local = read_clause_words(tree, governor);
      apply_local(ClauseWords{local.negated && relation == Deprel::kXcomp, local.modal_possible, local.future, local.conditional, false}, reading);
    } else if (read_clause_words(tree, governor).conditional) {
      strengthen(reading.status, EventStatus::kPossible);
    }
    clause_open = clause_open && complement;
    at = governor;
    noun = noun || !tree.is_verbal(at);
  }
  // A question tells nothing.
  const core::Sentence& sentence = tree.analysis().sentences[tree.sentence()];
  if (sentence.end > sentence.begin && tree.analysis().text()[sentence.end - 1] == '?') reading.refusal = "question";
  return reading;
}

}  // namespace dragoman::events
