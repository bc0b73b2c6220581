#include "claims/learned_reader.h"

#include <algorithm>

#include "claims/phrase_span.h"
#include "claims/relation_record.h"
#include "claims/want.h"
#include "events/attribution.h"
#include "events/status.h"

namespace dragoman::claims {

using core::Actor;
using core::Deprel;
using core::EventStatus;
using core::PairChoice;
using core::PairTask;
using core::Relation;
using core::RelationType;
using core::TokenPair;
using events::Filler;
using events::Fillers;
using events::kNoToken;
using events::Lexicon;
using events::PairFeatures;
using events::Tree;

namespace {

// Margins over "none", in the scorer's units, from which a reading is taken: chosen on reports of a writer held out and on the odd processes.
constexpr float kRelationMargin = 0.0F;
constexpr float kPositionMargin = 0.5F;
constexpr float kIssueMargin = -2.0F;

std::string_view class_of(PairTask task, const core::PairChoice& choice) { return core::pair_classes(task)[choice.type]; }

bool of_place(RelationType type) { return type == RelationType::kControls || type == RelationType::kPresentIn; }

// The word that carries a relation: where both ways up the tree meet, when that is neither of the two phrases; else a word between them.
std::uint32_t carrier(const core::TokenPairs& pairs, const TokenPair& pair) {
  if (pair.top != pair.a && pair.top != pair.b) return pair.top;
  const auto path = pairs.path_of(pair);
  for (const std::uint32_t word : path)
    if (word != pair.a && word != pair.b) return word;
  return kNoToken;
}

bool ended_by_word(const Tree& tree, std::initializer_list<std::uint32_t> words) {
  for (const std::uint32_t word : words) {
    if (word == kNoToken) continue;
    for (std::uint32_t c : tree.children(word))
      if (former(events::lower(tree.form(c)))) return true;
  }
  return false;
}

// A phrase that no mention stands for keeps its words.
Filler somebody(const Tree& tree, const Fillers& fillers, std::uint32_t token) {
  Filler filler = fillers.resolve(token);
  if (filler.known() || tree.token(token).upos == core::Upos::kPron) return filler;
  Actor actor;
  const auto [first, last] = tree.phrase(token);
  actor.span = {tree.token(first).begin, tree.token(last).end};
  actor.text = actor.name = words_of(tree, actor.span);
  filler.token = token;
  filler.actors = {actor};
  return filler;
}

// Status and speaker by the word that carries it; false: not told to hold.
bool admit(const Tree& tree, const Fillers& fillers, const Lexicon& lexicon, std::uint32_t word, std::uint32_t a, std::uint32_t b, Relation& relation) {
  events::StatusReading reading;
  const std::uint32_t asked = word == kNoToken ? a : word;
  const Deprel own = tree.deprel(asked);
  const bool presupposed = own == Deprel::kAmod || own == Deprel::kAcl || own == Deprel::kAppos || own == Deprel::kCompound;
  if (word != kNoToken && tree.is_verbal(word) && !presupposed) reading = read_status(tree, lexicon, word, kNoToken, false);
  if (!reading.refusal.empty() || reading.purpose) return false;
  relation.status = reading.status == EventStatus::kOccurred ? EventStatus::kOngoing : reading.status;
  if (relation.status == EventStatus::kPossible || relation.status == EventStatus::kPlanned || relation.status == EventStatus::kCalledFor) return false;
  relation.attribution = find_attribution(tree, fillers, lexicon, asked, reading.claimant);
  if ((reading.claimed || relation.status == EventStatus::kDenied) && !relation.attribution) return false;
  const bool over = ended_by_word(tree, {word, a, b}) || (word != kNoToken && tree.is_verbal(word) && !presupposed && !relation.attribution && past_verb(tree, word));
  if (relation.status == EventStatus::kOngoing && over) relation.status = EventStatus::kOccurred;
  return true;
}

bool is_person(std::string_view kind) { return kind == "person" || kind == "someone"; }

// Whether the two phrases can stand so to each other at all.
bool can_be(RelationType type, const PairFeatures& features, const Tree& tree, const Fillers& fillers, const TokenPair& pair) {
  const std::string_view b = features.kind_of(pair.b);
  if (of_place(type)) return is_place(tree, fillers, pair.b);
  if (type != RelationType::kLeads && type != RelationType::kPartOf) return b != "land";
  if (is_person(b) || b == "speaker" || b == "nobody" || b == "land") return false;
  // Who speaks or deals for a state is no part of it as an arm is of a body.
  return type == RelationType::kLeads || (b != "state" && b != "government");
}

// Two phrases of one party: "the Danish diplomat Peter T.", "their commander, Egianus K.".
bool one_phrase(const Tree& tree, std::uint32_t x, std::uint32_t y) {
  const auto hangs = [&](std::uint32_t lower, std::uint32_t upper) {
    const Deprel relation = tree.deprel(lower);
    return tree.head(lower) == upper && (relation == Deprel::kAppos || relation == Deprel::kFlat || relation == Deprel::kCompound || relation == Deprel::kNmod);
  };
  return hangs(x, y) || hangs(y, x);
}

double confidence_of(float margin) { return std::clamp(0.5 + 0.08 * static_cast<double>(margin), 0.3, 0.95); }

}  // namespace

void LearnedReader::read_relations(core::Analysis& analysis, const PairFeatures& features, const Tree& tree, const Fillers& fillers, const Lexicon& lexicon) {
  struct Taken {
    RelationType type;
    std::uint32_t a, b;
  };
  std::vector<Taken> taken;
  for (const PairChoice& choice : choose_pairs(scores_, PairTask::kRelation, pairs_, kRelationMargin, values_)) {
    const TokenPair& pair = pairs_.pairs[choice.pair];
    Relation relation;
    relation.type = *core::relation_type_from(class_of(PairTask::kRelation, choice));
    if (!can_be(relation.type, features, tree, fillers, pair)) continue;
    const auto same = [&](std::uint32_t x, std::uint32_t y) { return x == y || one_phrase(tree, x, y); };
    if (std::any_of(taken.begin(), taken.end(), [&](const Taken& t) { return t.type == relation.type && same(t.a, pair.a) && same(t.b, pair.b); })) continue;
    taken.push_back({relation.type, pair.a, pair.b});
    const std::uint32_t word = carrier(pairs_, pair);
    if (!admit(tree, fillers, lexicon, word, pair.a, pair.b, relation)) {
      analysis.refusals.push_back({tree.sentence(), word == kNoToken ? pair.a : word, "not told to hold", "learned.relation"});
      continue;
    }
    const std::uint32_t first = word == kNoToken ? std::min(pair.a, pair.b) : word;
    const std::uint32_t last = word == kNoToken ? std::max(pair.a, pair.b) : word;
    const core::Sentence& sentence = analysis.sentences[tree.sentence()];
    relation.document = analysis.document->id;
    relation.sentence = tree.sentence();
    relation.trigger = word == kNoToken ? pair.b : word;
    relation.evidence = {{"trigger", {tree.token(first).begin, tree.token(last).end}}, {"sentence", {sentence.begin, sentence.end}}};
    relation.because = "learned.relation";
    relation.confidence = confidence_of(choice.margin);
    events::Match match;
    match.head = relation.trigger;
    match.words = {relation.trigger};
    add_interval(tree, match, relation);
    for (const Actor& subject : somebody(tree, fillers, pair.a).actors) {
      relation.subject = subject;
      relation.object.reset();
      relation.place.reset();
      if (of_place(relation.type)) {
        relation.place = place_of(tree, fillers, pair.b);
        add_relation(analysis, relation);
        continue;
      }
      for (const Actor& other : somebody(tree, fillers, pair.b).actors) {
        if (other.same_party(subject) && relation.type != RelationType::kLeads && relation.type != RelationType::kPartOf) continue;
        relation.object = other;
        settle_parties(relation, is_person(features.kind_of(pair.a)) && subject.person.empty());
        if (!only_office(relation)) add_relation(analysis, relation);
      }
    }
  }
}

void LearnedReader::read_positions(core::Analysis& analysis, const PairFeatures& features, const Tree& tree, const Fillers& fillers, const Lexicon& lexicon,
                                   const PositionReader& positions) {
  struct Told {
    std::uint32_t holder, word;
    core::Stance stance;
    float margin;
  };
  std::vector<Told> told;
  for (const PairChoice& choice : choose_pairs(scores_, PairTask::kPosition, pairs_, kPositionMargin, values_)) {
    const TokenPair& pair = pairs_.pairs[choice.pair];
    // One stance a word; who is coordinated with the first holder holds it, too, by the holder's phrase.
    if (std::none_of(told.begin(), told.end(), [&](const Told& other) { return other.word == pair.b; }))
      told.push_back({pair.a, pair.b, *core::stance_from(class_of(PairTask::kPosition, choice)), choice.margin});
  }
  for (const Told& t : told) {
    features.issue_pairs(t.word, pairs_);
    Want want;
    want.stance = t.stance;
    want.word = t.word;
    want.holder = t.holder;
    want.noun = !tree.is_verbal(t.word);
    want.rule = "learned.position";
    for (const PairChoice& choice : choose_pairs(scores_, PairTask::kIssue, pairs_, kIssueMargin, values_)) {
      const std::uint32_t head = pairs_.pairs[choice.pair].b;
      const bool condition = class_of(PairTask::kIssue, choice) == "condition";
      if (condition && choice.margin > 0 && want.waits == kNoToken) want.waits = head;
      if (!condition && want.issue == kNoToken) want.issue = head;
    }
    if (want.issue == kNoToken || want.issue == want.waits) continue;
    want.refusal = want.issue == want.word;
    want.apart = want.waits;
    positions.propose(analysis, tree, fillers, lexicon, want, confidence_of(t.margin));
  }
}

void LearnedReader::read_sentence(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const Lexicon& lexicon, const PositionReader& positions) {
  const PairFeatures features(tree, fillers);
  features.relation_pairs(pairs_);
  read_relations(analysis, features, tree, fillers, lexicon);
  features.position_pairs(pairs_);
  read_positions(analysis, features, tree, fillers, lexicon, positions);
}

}  // namespace dragoman::claims
