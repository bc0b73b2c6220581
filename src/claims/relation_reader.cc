#include "claims/relation_reader.h"

#include <algorithm>
#include <optional>

#include "claims/phrase_span.h"
#include "claims/relation_record.h"
#include "claims/want.h"
#include "events/attribution.h"
#include "events/setting.h"
#include "events/status.h"

namespace dragoman::claims {

using core::Actor;
using core::Deprel;
using core::EventStatus;
using core::Relation;
using core::RelationType;
using events::Filler;
using events::Fillers;
using events::kNoToken;
using events::Match;
using events::Slot;
using events::Tree;

namespace {

const std::vector<Filler>& slot_of(const Match& match, Slot slot) { return match.slots[static_cast<size_t>(slot)]; }

// "former", "then": the state has ended.
bool ended_by_word(const Tree& tree, const Match& match) {
  for (std::uint32_t word : match.words)
    for (std::uint32_t c : tree.children(word)) {
      const std::string form = events::lower(tree.form(c));
      if (former(form)) return true;
    }
  // ", once Chad's foe, ...": before the phrase, wherever it hangs.
  if (match.frame->role)
    for (std::uint32_t t = tree.phrase(match.head).first; t > tree.first() && tree.form(t - 1) != ","; --t)
      if (t + 3 > tree.phrase(match.head).first && former(events::lower(tree.form(t - 1)))) return true;
  return false;
}

// Past tense told by the report itself: the state lies behind. Reported speech shifts the tense and says nothing.
bool past_tense(const Tree& tree, const Match& match) {
  const core::Token& head = tree.token(match.head);
  if (match.frame->role || match.frame->noun) {
    for (std::uint32_t c : tree.children(match.head))
      if (tree.deprel(c) == Deprel::kCop && (tree.token(c).xpos == "VBD")) return true;
    return false;
  }
  if (head.deprel == Deprel::kAmod || head.deprel == Deprel::kAcl) return false;
  return past_verb(tree, match.head);
}

Relation with_evidence(const Tree& tree, const Match& match) {
  Relation relation;
  std::vector<std::uint32_t> words = match.words;
  std::sort(words.begin(), words.end());
  std::uint32_t first = match.head, last = match.head;
  for (std::uint32_t word : words) {
    if (word < first && first - word <= 8) first = word;
    if (word > last && word - last <= 8) last = word;
  }
  const core::Sentence& sentence = tree.analysis().sentences[tree.sentence()];
  relation.document = tree.analysis().document->id;
  relation.sentence = tree.sentence();
  relation.trigger = match.head;
  relation.evidence = {{"trigger", {tree.token(first).begin, tree.token(last).end}}, {"sentence", {sentence.begin, sentence.end}}};
  relation.because = match.pattern->id;
  relation.type = *match.pattern->relation;
  return relation;
}

// "keeps troops there": the first place of the same sentence or of the one before it that is not the keeper's own.
std::optional<core::EventLocation> place_pointed_at(const Tree& tree, const Match& match) {
  std::uint32_t pointer = kNoToken;
  for (std::uint32_t word : match.words)
    for (std::uint32_t c : tree.children(word))
      if (tree.deprel(c) == Deprel::kAdvmod && events::lower(tree.form(c)) == "there") pointer = c;
  if (pointer == kNoToken) return std::nullopt;
  const auto& keepers = slot_of(match, Slot::kA);
  const core::PlaceMention* found = nullptr;
  for (const core::PlaceMention& place : tree.analysis().places) {
    const auto own_land = [&](const Filler& filler) { return filler.known() && filler.actors.front().country == place.place.country; };
    if (place.last >= pointer || place.sentence + 1 < tree.sentence() || std::any_of(keepers.begin(), keepers.end(), own_land)) continue;
    if (!found || place.sentence > found->sentence || (place.sentence == found->sentence && place.first < found->first)) found = &place;
  }
  if (!found) return std::nullopt;
  core::EventLocation location;
  location.span = core::Span{tree.analysis().tokens[found->first].begin, tree.analysis().tokens[found->last].end};
  location.text = words_of(tree, *location.span);
  location.place = found->place;
  return location;
}

// "Goma, under M23 control", "Goma is in the hands of the M23": the place that it is said of.
std::uint32_t place_under(const Tree& tree, const Fillers& fillers, const Match& match) {
  if (!match.frame->noun || !(tree.has_case(match.head, "under") || tree.has_case(match.head, "in"))) return kNoToken;
  std::uint32_t said = tree.head(match.head);
  if (tree.has_child(match.head, Deprel::kCop)) said = tree.child(match.head, Deprel::kNsubj);
  else if (said != kNoToken && tree.is_verbal(said)) said = tree.logical_object(said) != kNoToken ? tree.logical_object(said) : tree.logical_subject(said);
  return said != kNoToken && fillers.names_place(said) ? said : kNoToken;
}

// What is sought: the object ("seeks recognition"), what stands behind "for" ("campaigns for independence", "its bid for a seat"), an infinitive.
std::uint32_t goal_of(const Tree& tree, const Match& match) {
  if (!match.frame->noun)
    if (const std::uint32_t object = tree.logical_object(match.head); object != kNoToken && std::find(match.words.begin(), match.words.end(), object) == match.words.end())
      return object;
  for (const char* preposition : {"for", "after", "to"})
    if (const std::uint32_t goal = behind(tree, match.head, preposition); goal != kNoToken && goal > match.head) return goal;
  // The parser may hang what stands right behind the noun on the verb above ("will not end its quest for recognition").
  if (match.frame->noun && match.head + 1 < tree.end() && tree.deprel(match.head + 1) == Deprel::kCase && events::lower(tree.form(match.head + 1)) == "for")
    return tree.head(match.head + 1);
  const std::uint32_t infinitive = infinitive_of(tree, match.head);
  return infinitive != kNoToken && infinitive > match.head ? infinitive : kNoToken;
}

// "the war between Russia and Ukraine", "the two sides fought a war": the parties of one phrase, each with each.
void add_pairs(core::Analysis& analysis, Relation& relation, const std::vector<Filler>& fillers) {
  std::vector<Actor> parties;
  for (const Filler& filler : fillers)
    for (const Actor& actor : filler.actors)
      if (std::none_of(parties.begin(), parties.end(), [&](const Actor& other) { return other.same_party(actor); })) parties.push_back(actor);
  for (size_t i = 0; i < parties.size() && parties.size() < 5; ++i)
    for (size_t j = i + 1; j < parties.size(); ++j) {
      relation.subject = parties[i];
      relation.object = parties[j];
      add_relation(analysis, relation);
    }
}

}  // namespace

base::Result<RelationReader> RelationReader::load(const std::filesystem::path& data_dir) {
  const std::filesystem::path words = data_dir / "patterns" / "en";
  auto patterns = events::PatternSet::load(words / "relations", words);
  if (!patterns) return base::Error(std::move(patterns.error()));
  for (const events::Pattern& pattern : patterns->patterns())
    if (!pattern.relation) return base::Error{"DM503", "pattern " + pattern.id + " needs a relation line", pattern.where, "e.g. relation backs A -> B"};
  RelationReader reader;
  reader.patterns_ = std::make_shared<const events::PatternSet>(std::move(*patterns));
  return reader;
}

bool RelationReader::knows(std::string_view lemma) const {
  return patterns_->verb_frames(lemma) || patterns_->noun_frames(lemma) || patterns_->copula_frames(lemma) || patterns_->role_frames(lemma);
}

bool RelationReader::admit(const Tree& tree, const events::Lexicon& lexicon, const Match& match, Relation& relation, std::string& refusal) const {
  // A participle or a role before or behind its noun is taken for granted, whatever is said about the noun.
  const Deprel own = tree.deprel(match.head);
  const bool presupposed = (own == Deprel::kAmod || (own == Deprel::kAcl && !tree.has_mark(match.head, "to"))) && !match.frame->noun;
  const bool role_in_passing = match.frame->role && !tree.has_child(match.head, Deprel::kCop) && own != Deprel::kXcomp && !tree.has_case(match.head, "as");
  // "its support for the rebels": there is some, whatever is done about it.
  const bool owned = match.frame->noun && !match.frame->role && tree.has_child(match.head, Deprel::kNmodPoss);
  // "considers the SDF an extension of the PKK": an opinion, and the opinion's holder says so.
  const std::uint32_t above = tree.head(match.head);
  const bool opinion = match.frame->role && above != kNoToken && tree.is_verbal(above) && (own == Deprel::kXcomp || tree.has_case(match.head, "as"));
  events::StatusReading reading;
  if (opinion) reading = read_status(tree, lexicon, above, kNoToken, false);
  else if (!presupposed && !role_in_passing && !owned) reading = read_status(tree, lexicon, match.head, match.light_verb, match.frame->noun);
  if (!reading.refusal.empty()) {
    refusal = reading.refusal;
    return false;
  }
  if (reading.purpose) {
    refusal = "told only as the purpose of something else";
    return false;
  }
  relation.status = reading.status == EventStatus::kOccurred ? EventStatus::kOngoing : reading.status;
  // "ended its support for the rebels", "has dropped its claim": there was some.
  if (owned && read_status(tree, lexicon, match.head, match.light_verb, true).status == EventStatus::kDenied) relation.status = EventStatus::kOccurred;
  const Fillers fillers(tree.analysis(), tree);
  relation.attribution = find_attribution(tree, fillers, lexicon, match.head, reading.claimant);
  if (opinion && !relation.attribution) {
    const Filler holder = fillers.resolve(tree.logical_subject(above));
    if (!holder.known()) {
      refusal = "an allegation without a speaker";
      return false;
    }
    core::Attribution attribution;
    attribution.speaker = holder.actors.front();
    attribution.cue = tree.form(above);
    attribution.span = {tree.token(above).begin, tree.token(above).end};
    relation.attribution = std::move(attribution);
  }
  if (reading.claimed && !relation.attribution) {
    refusal = "an allegation without a speaker";
    return false;
  }
  if (relation.status == EventStatus::kDenied && !relation.attribution && !reading.negated_plainly && above != kNoToken && tree.is_verbal(above)) {
    // "The Emirates deny arming the group": whoever denies says so.
    if (const Filler denier = fillers.resolve(tree.logical_subject(above)); denier.known()) {
      core::Attribution attribution;
      attribution.speaker = denier.actors.front();
      attribution.cue = tree.form(above);
      attribution.span = {tree.token(above).begin, tree.token(above).end};
      relation.attribution = std::move(attribution);
    }
  }
  if (relation.status == EventStatus::kDenied && !relation.attribution) {
    refusal = "does not hold";
    return false;
  }
  const bool not_yet = relation.status == EventStatus::kPossible || relation.status == EventStatus::kPlanned || relation.status == EventStatus::kCalledFor;
  if (not_yet && relation.type != RelationType::kSeeks) {
    refusal = "not told to hold";
    return false;
  }
  if (relation.status == EventStatus::kOngoing && (ended_by_word(tree, match) || (!relation.attribution && past_tense(tree, match)))) relation.status = EventStatus::kOccurred;
  return true;
}

void RelationReader::read_sentence(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon) const {
  const events::Matcher matcher(*patterns_, tree, fillers);
  std::vector<events::NearMiss> misses;
  for (const Match& match : matcher.run(misses)) {
    Relation relation = with_evidence(tree, match);
    std::string refusal;
    if (!admit(tree, lexicon, match, relation, refusal)) {
      analysis.refusals.push_back({tree.sentence(), match.head, refusal, match.pattern->id});
      continue;
    }
    add_interval(tree, match, relation);
    relation.confidence = std::clamp(0.5 + 0.01 * match.score, 0.05, 0.95);
    if (match.pattern->mutual && slot_of(match, Slot::kB).empty()) {
      add_pairs(analysis, relation, slot_of(match, Slot::kA));
      continue;
    }
    const Slot object = match.pattern->used[static_cast<size_t>(Slot::kP)] ? Slot::kP : Slot::kB;
    for (const Filler& a : slot_of(match, Slot::kA))
      for (const Actor& subject : a.actors) {
        relation.subject = subject;
        if (!match.pattern->used[static_cast<size_t>(Slot::kB)] && object != Slot::kP) {
          // A goal in words: "seeks recognition".
          const std::uint32_t goal = goal_of(tree, match);
          if (goal == kNoToken || tree.token(goal).upos == core::Upos::kPron) continue;
          relation.goal_span = phrase_span(tree, goal);
          relation.goal = words_of(tree, *relation.goal_span);
          add_relation(analysis, relation);
          continue;
        }
        if (object == Slot::kP) {
          for (const Filler& p : slot_of(match, Slot::kP)) {
            if (p.pronoun) continue;
            for (const std::uint32_t token : places_in(tree, fillers, p.token)) {
              if (!is_place(tree, fillers, token)) continue;
              relation.place = place_of(tree, fillers, token);
              add_relation(analysis, relation);
            }
          }
          // "Iraq, where the United States keeps 2,500 soldiers": the place stands outside the frame.
          if (slot_of(match, Slot::kP).empty()) {
            auto outside = place_pointed_at(tree, match);
            if (const std::uint32_t under = place_under(tree, fillers, match); under != kNoToken) outside = place_of(tree, fillers, under);
            else if (!outside && relation.type == RelationType::kControls) continue;  // a ruler rules what it is told to rule
            if (!outside) outside = events::find_location(tree, fillers, match);
            if (outside) {
              relation.place = std::move(outside);
              add_relation(analysis, relation);
            }
          }
          continue;
        }
        for (const Filler& b : slot_of(match, Slot::kB))
          for (const Actor& other : b.actors) {
            // "police led them away": an unnamed object is no body that is led.
            const bool pronoun = b.pronoun || (relation.type == RelationType::kLeads && tree.token(b.token).upos == core::Upos::kPron);
            if (other.same_party(subject) || pronoun) continue;
            relation.object = other;
            settle_parties(relation, a.person && subject.person.empty());
            add_relation(analysis, relation);
          }
      }
  }
}

}  // namespace dragoman::claims
