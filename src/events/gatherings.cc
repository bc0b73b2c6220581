#include "events/gatherings.h"

#include <algorithm>

#include "events/attribution.h"
#include "events/status.h"

namespace dragoman::events {

using core::Actor;
using core::Deprel;
using core::Event;
using core::EventStatus;
using core::EventType;

namespace {

bool in(const std::vector<std::string>& set, std::string_view word) { return std::find(set.begin(), set.end(), word) != set.end(); }

// The verb that says the meeting takes place: it is its subject, or the relative clause's.
std::uint32_t verb_of(const Tree& tree, const PatternSet& patterns, std::uint32_t noun) {
  const auto& verbs = patterns.set("gathering_verb");
  const auto fits = [&](std::uint32_t verb) {
    if (verb == kNoToken || !tree.is_verbal(verb)) return false;
    if (in(verbs, tree.lemma(verb))) return true;
    // "go on", "go ahead"
    if (tree.lemma(verb) == "go")
      for (std::uint32_t c : tree.children(verb))
        if (tree.deprel(c) == Deprel::kAdvmod || tree.deprel(c) == Deprel::kCompoundPrt) {
          const std::string form = lower(tree.form(c));
          if (form == "on" || form == "ahead") return true;
        }
    // "take place"
    if (tree.lemma(verb) == "take") return tree.child(verb, Deprel::kObj) != kNoToken && tree.lemma(tree.child(verb, Deprel::kObj)) == "place";
    return false;
  };
  const std::uint32_t head = tree.head(noun);
  const Deprel relation = tree.deprel(noun);
  if ((relation == Deprel::kNsubj || relation == Deprel::kNsubjPass || relation == Deprel::kNsubjOuter) && head != kNoToken) {
    if (fits(head)) return head;
    // "is scheduled to begin", "is due to open"
    for (std::uint32_t c : tree.children(head))
      if (tree.deprel(c) == Deprel::kXcomp && fits(c)) return c;
  }
  for (std::uint32_t c : tree.children(noun))  // "the fourth round, which starts in Caracas on 14 August"
    if (tree.deprel(c) == Deprel::kAclRelcl && fits(c) && tree.logical_subject(c) == noun) return c;
  return kNoToken;
}

// "is scheduled", "is foreseen in Brussels", "is due to begin": set for a day to come.
bool foreseen(const Tree& tree, const PatternSet& patterns, std::uint32_t verb) {
  for (const std::uint32_t word : {verb, tree.head(verb)}) {
    if (word == kNoToken || (word != verb && tree.deprel(verb) != Deprel::kXcomp)) continue;
    if (in(patterns.set("gathering_set"), tree.lemma(word))) return true;
  }
  return false;
}

// The noun that names the meeting: "the fourth round of talks" is the round's.
bool names_meeting(const Tree& tree, const PatternSet& patterns, std::uint32_t noun) {
  if (!tree.is_nominal(noun) || !in(patterns.set("gathering"), tree.lemma(noun))) return false;
  for (std::uint32_t c : tree.children(noun)) {
    const Deprel relation = tree.deprel(c);
    const bool modifier = relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmod || relation == Deprel::kNmodPoss;
    if (modifier && in(patterns.set("gathering_not"), lower(tree.lemma(c)))) return false;
  }
  return true;
}

// The parties of the nearest meeting or agreement before the sentence, else of the first behind it.
const Event* antecedent(const core::Analysis& analysis, std::uint32_t sentence) {
  const auto fits = [](const Event& event) {
    if (event.type != EventType::kConsult && event.type != EventType::kAgree && event.type != EventType::kSupport) return false;
    std::vector<const Actor*> parties;
    for (const Actor& actor : event.actors)
      if ((actor.role == core::ActorRole::kActor || actor.role == core::ActorRole::kRecipient) && (!actor.id.empty() || !actor.country.empty()) &&
          std::none_of(parties.begin(), parties.end(), [&](const Actor* other) { return other->same_party(actor); }))
        parties.push_back(&actor);
    return parties.size() > 1;
  };
  const Event* best = nullptr;
  for (const Event& event : analysis.events) {
    if (!fits(event)) continue;
    if (event.sentence <= sentence) best = &event;
    else if (!best) return &event;
  }
  return best;
}

bool told_already(const core::Analysis& analysis, std::uint32_t sentence, core::Span phrase) {
  return std::any_of(analysis.events.begin(), analysis.events.end(), [&](const Event& event) {
    return event.sentence == sentence && (event.type == EventType::kConsult || event.type == EventType::kAgree) && event.evidence.front().span.overlaps(phrase);
  });
}

void add(core::Analysis& analysis, const GatheringTables& tables, const Tree& tree, const Fillers& fillers, std::uint32_t noun, std::uint32_t verb) {
  static const Pattern kPattern = [] {
    Pattern pattern;
    pattern.id = "consult.gathering";
    pattern.type = EventType::kConsult;
    return pattern;
  }();
  static const Frame kFrame;
  const std::uint32_t first = std::min(noun, verb), last = std::max(noun, verb);
  const core::Span phrase{tree.token(first).begin, tree.token(last).end};
  const auto refuse = [&](std::string reason) { analysis.refusals.push_back({tree.sentence(), noun, std::move(reason), kPattern.id}); };
  if (told_already(analysis, tree.sentence(), phrase)) return;
  const Filler owner = fillers.resolve(noun);
  if (owner.known() && owner.actors.size() > 1) return;
  StatusReading reading = read_status(tree, tables.lexicon, verb, kNoToken, false);
  if (reading.refusal.empty() && reading.status == EventStatus::kOccurred && foreseen(tree, tables.patterns, verb)) {
    reading.status = EventStatus::kPlanned;
    reading.future = true;
  }
  if (!reading.refusal.empty()) return refuse(reading.refusal);
  if (reading.status == EventStatus::kDenied || reading.status == EventStatus::kOngoing) return refuse("no meeting that is told by itself");
  Match match;
  match.pattern = &kPattern;
  match.frame = &kFrame;
  match.head = verb;
  match.words = {verb, noun};
  Event event;
  event.date = find_date(tree, match, reading.future, tables.future_reading);
  event.location = find_location(tree, fillers, match);
  // "which starts in Caracas on 14 August": the timetable's present.
  const auto published = analysis.document->published_day();
  const std::string_view tag = tree.token(verb).xpos;
  if (reading.status == EventStatus::kOccurred && (tag == "VBZ" || tag == "VBP")) {
    event.date = find_date(tree, match, true, tables.future_reading);
    if (event.date && published && event.date->when.start && *event.date->when.start > *published) reading.status = EventStatus::kPlanned;
  }
  if (reading.status == EventStatus::kOccurred && !event.date) return refuse("nobody named, and no day");
  const Event* source = antecedent(analysis, tree.sentence());
  if (!source) return refuse("nobody named");
  const auto [from, to] = tree.phrase(noun);
  const core::Span words{tree.token(from).begin, tree.token(to).end};
  for (Actor actor : source->actors) {
    if (actor.role != core::ActorRole::kActor && actor.role != core::ActorRole::kRecipient) continue;
    actor.role = core::ActorRole::kActor;
    actor.span = words;
    actor.text = tree.analysis().text().substr(words.begin, words.end - words.begin);
    if (std::none_of(event.actors.begin(), event.actors.end(), [&](const Actor& other) { return other.same_party(actor); })) event.actors.push_back(std::move(actor));
  }
  event.document = analysis.document->id;
  event.status = reading.status;
  event.type = EventType::kConsult;
  if (event.status == EventStatus::kPlanned)
    if (const auto promised = tables.ontology.future_as(event.type)) event.type = *promised;
  event.cameo = event.status == EventStatus::kPlanned && !tables.ontology.promise_cameo(EventType::kConsult).empty() ? tables.ontology.promise_cameo(EventType::kConsult)
                                                                                                                     : tables.ontology.cameo(event.type, event.mode);
  event.intensity = tables.ontology.score(event.type, event.mode);
  event.attribution = find_attribution(tree, fillers, tables.lexicon, verb, reading.claimant);
  event.sentence = tree.sentence();
  event.trigger = verb;
  const core::Sentence& sentence = analysis.sentences[tree.sentence()];
  event.evidence = {{"trigger", phrase}, {"sentence", {sentence.begin, sentence.end}}};
  event.because = kPattern.id;
  event.confidence = 0.5;  // the parties are carried over
  const auto at = std::find_if(analysis.events.begin(), analysis.events.end(), [&](const Event& other) { return other.sentence > event.sentence; });
  analysis.events.insert(at, std::move(event));
}

}  // namespace

void add_gatherings(core::Analysis& analysis, const GatheringTables& tables) {
  const auto& nouns = tables.patterns.set("gathering");
  const ObjectControl control = [&](std::string_view lemma) { return tables.lexicon.object_control(lemma); };
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const auto tokens = analysis.tokens_of(analysis.sentences[s]);
    if (std::none_of(tokens.begin(), tokens.end(), [&](const core::Token& token) { return in(nouns, token.lemma); })) continue;
    const Tree tree(analysis, s, control);
    const Fillers fillers(analysis, tree);
    for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
      if (names_meeting(tree, tables.patterns, t))
        if (const std::uint32_t verb = verb_of(tree, tables.patterns, t); verb != kNoToken) add(analysis, tables, tree, fillers, t, verb);
  }
}

}  // namespace dragoman::events
