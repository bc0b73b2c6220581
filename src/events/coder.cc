#include "events/coder.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/hash.h"
#include "events/attribution.h"
#include "events/gatherings.h"
#include "events/implied.h"
#include "events/learned_events.h"
#include "events/merge.h"
#include "events/status.h"

namespace dragoman::events {

using core::Actor;
using core::ActorRole;
using core::Event;
using core::EventStatus;
using core::EventType;

namespace {

// The words an event rests on: from the first to the last of the matched words that stand together.
core::Span trigger_span(const Tree& tree, const Match& match) {
  std::vector<std::uint32_t> words = match.words;
  if (match.light_verb != kNoToken) words.push_back(match.light_verb);
  std::sort(words.begin(), words.end());
  // Words far apart ("held, after months of ..., talks") would drag half the sentence along: keep the run around the head.
  std::uint32_t first = match.head, last = match.head;
  for (std::uint32_t word : words) {
    if (word < first && first - word <= 8) first = word;
    if (word > last && word - last <= 8) last = word;
  }
  return {tree.token(first).begin, tree.token(last).end};
}

Actor words_only(const Tree& tree, std::uint32_t token) {
  const auto [first, last] = tree.phrase(token);
  Actor actor;
  actor.span = {tree.token(first).begin, tree.token(last).end};
  actor.text = tree.analysis().text().substr(actor.span.begin, actor.span.end - actor.span.begin);
  actor.name = actor.text;
  return actor;
}

void add_unique(std::vector<Actor>& actors, Actor actor) {
  for (const Actor& other : actors)
    if (other.role == actor.role && other.same_party(actor)) return;
  actors.push_back(std::move(actor));
}

bool promise(EventType type) { return type == EventType::kAgree || type == EventType::kConcede; }

// The inner verb is a bare participle or conjunct of the outer one, and nobody else does it.
bool one_deed(const Tree& tree, const Event& outer, const Event& inner) {
  std::uint32_t at = inner.trigger;
  for (int steps = 0; steps < 4 && at != outer.trigger; ++steps) {
    const core::Deprel relation = tree.deprel(at);
    const bool bare = (relation == core::Deprel::kAdvcl || relation == core::Deprel::kConj || relation == core::Deprel::kXcomp || relation == core::Deprel::kAcl) &&
                      !tree.has_child(at, core::Deprel::kMark) && !tree.has_child(at, core::Deprel::kNsubj) && !tree.has_child(at, core::Deprel::kNsubjPass);
    if (!bare || !tree.is_verbal(at) || tree.head(at) == kNoToken) return false;
    at = tree.head(at);
  }
  if (at != outer.trigger || inner.trigger == outer.trigger) return false;
  const auto does = [](const Event& event, const Actor& actor) {
    return std::any_of(event.actors.begin(), event.actors.end(), [&](const Actor& other) { return other.role == ActorRole::kActor && other.same_party(actor); });
  };
  return std::all_of(inner.actors.begin(), inner.actors.end(), [&](const Actor& actor) { return actor.role != ActorRole::kActor || does(outer, actor); });
}

// Where one type says it, one event is written: the promise in "agreed to restore ties", the threat in "threatened to attack",
// the denial in "denied attacking". What is asked for or alleged stays beside the asking and the accusation.
void drop_restated(const Tree& tree, const Lexicon& lexicon, std::vector<Event>& events, std::vector<core::Refusal>& refusals) {
  std::vector<bool> drop(events.size(), false);
  for (size_t o = 0; o < events.size(); ++o)
    for (size_t i = 0; i < events.size(); ++i) {
      const Event& outer = events[o];
      const Event& inner = events[i];
      if (o == i || drop[o] || drop[i] || outer.trigger == inner.trigger || !tree.dominates(outer.trigger, inner.trigger) || (learned(outer) && !learned(inner))) continue;
      const bool future = inner.status == EventStatus::kPlanned || inner.status == EventStatus::kPossible;
      if (promise(outer.type) && (promise(inner.type) || future) && future) drop[i] = true;
      if (outer.type == EventType::kThreaten && future) drop[i] = true;
      if (outer.type == EventType::kReject && inner.status == EventStatus::kDenied) {
        const bool denial = lexicon.speech_verb(tree.lemma(outer.trigger));
        drop[denial ? o : i] = true;
      }
    }
  // "shelled the town, killing six", "attacked a base and killed nine": one deed told by its act and its outcome.
  for (size_t o = 0; o < events.size(); ++o)
    for (size_t i = 0; i < events.size(); ++i) {
      Event& outer = events[o];
      Event& inner = events[i];
      if (o == i || drop[o] || drop[i] || outer.type != EventType::kAssault || inner.type != outer.type || inner.status != outer.status || (learned(outer) && !learned(inner)))
        continue;
      if (!one_deed(tree, outer, inner)) continue;
      for (Actor& actor : inner.actors) add_unique(outer.actors, std::move(actor));
      for (core::Figure& figure : inner.magnitude)
        if (std::none_of(outer.magnitude.begin(), outer.magnitude.end(), [&](const core::Figure& f) { return f.measure == figure.measure; }))
          outer.magnitude.push_back(std::move(figure));
      outer.evidence.push_back({"mention", inner.evidence.front().span});
      if (!outer.location) outer.location = inner.location;
      if (outer.mode.empty()) outer.mode = inner.mode;
      drop[i] = true;
    }
  std::vector<Event> kept;
  for (size_t i = 0; i < events.size(); ++i)
    if (drop[i]) refusals.push_back({tree.sentence(), events[i].trigger, "told by another event of the sentence", events[i].because});
    else kept.push_back(std::move(events[i]));
  events = std::move(kept);
}

// "offered its help", "pulled out its forces": whose the thing is, not to whom it is done. Critics and towns may be jailed and shelled by their own state.
bool possessive(std::string_view words) {
  const std::string word = lower(words);
  return word == "its" || word == "his" || word == "her" || word == "their" || word == "whose";
}

bool done_at_home(EventType type) { return type == EventType::kAssault || type == EventType::kCoerce || type == EventType::kSanction; }

// "I", "you": a party of the conversation that nothing in the text names.
bool in_conversation(const Actor& actor) {
  if (!actor.country.empty() || !actor.id.empty()) return false;
  const std::string word = lower(actor.text);
  return word == "i" || word == "me" || word == "you" || word == "myself" || word == "yourself";
}

// "We ask our partners ...", said in quotation marks: the speaker and his side.
void adopt_speaker(Event& event) {
  if (!event.attribution || event.attribution->speaker.country.empty()) return;
  for (Actor& actor : event.actors) {
    if (!actor.country.empty() || !actor.id.empty()) continue;
    const std::string word = lower(actor.text);
    if (word != "we" && word != "us" && word != "i" && word != "me") continue;
    const Actor& speaker = event.attribution->speaker;
    const core::Span span = actor.span;
    const ActorRole role = actor.role;
    std::string text = std::move(actor.text);
    actor = speaker;
    actor.span = span;
    actor.role = role;
    actor.text = std::move(text);
  }
}

// The plain present with "do": "does not recognise", "do not accept".
bool says_does(const Tree& tree, std::uint32_t verb) {
  for (std::uint32_t c : tree.children(verb))
    if (tree.deprel(c) == core::Deprel::kAux && tree.lemma(c) == "do" && (tree.token(c).xpos == "VBZ" || tree.token(c).xpos == "VBP")) return true;
  return false;
}

// "The four countries' ministers" and the ministers by name: the more exact id says it all.
void drop_general(Event& event) {
  const auto covered = [&](const Actor& general) {
    return std::any_of(event.actors.begin(), event.actors.end(), [&](const Actor& exact) {
      return &exact != &general && exact.role == general.role && exact.country == general.country && general.person.empty() && exact.id.size() > general.id.size() &&
             !general.id.empty() && exact.id.starts_with(general.id + ".");
    });
  };
  for (size_t i = event.actors.size(); i-- > 0;)
    if (covered(event.actors[i])) event.actors.erase(event.actors.begin() + static_cast<std::ptrdiff_t>(i));
}

// A side on which the frame found nobody: who the weights say stands there. Of a meeting of equals both are actors.
void complete(Event& event, const std::vector<LearnedParty>& parties) {
  const auto on = [&](ActorRole role) { return std::count_if(event.actors.begin(), event.actors.end(), [&](const Actor& actor) { return actor.role == role; }); };
  const bool equals = event.type == EventType::kConsult && event.mode.empty() && on(ActorRole::kRecipient) == 0;
  const bool actor_open = on(ActorRole::kActor) == 0 || (equals && on(ActorRole::kActor) == 1);
  const bool recipient_open = on(ActorRole::kRecipient) == 0 && on(ActorRole::kActor) < 2;
  for (const LearnedParty& party : parties) {
    if (party.word != event.trigger || !(party.slot == Slot::kA ? actor_open : party.slot == Slot::kB && recipient_open)) continue;
    for (Actor actor : party.filler.actors) {
      if (std::any_of(event.actors.begin(), event.actors.end(), [&](const Actor& other) { return other.same_party(actor); })) continue;
      actor.role = party.slot == Slot::kA ? ActorRole::kActor : ActorRole::kRecipient;
      event.actors.push_back(std::move(actor));
    }
  }
  drop_general(event);
}

// Is the one who says it the one who does it?
bool spoken_by_actor(const Event& event) {
  return std::any_of(event.actors.begin(), event.actors.end(), [&](const Actor& actor) {
    const Actor& speaker = event.attribution->speaker;
    return actor.role == ActorRole::kActor && (actor.same_party(speaker) || (!actor.country.empty() && actor.country == speaker.country));
  });
}

}  // namespace

std::string event_id(const Event& event) {
  std::string key = fmt::format("event|{}|{}|{}|", event.document, core::to_string(event.type), event.mode);
  for (const core::Evidence& evidence : event.evidence)
    if (evidence.role == "trigger") key += fmt::format("{}-{}|", evidence.span.begin, evidence.span.end);
  for (const Actor& actor : event.actors) key += fmt::format("{}:{}:{}:{}|", core::to_string(actor.role), actor.id, actor.person, actor.span.begin);
  return base::short_id("e:", key);
}

base::Result<EventCoder> EventCoder::load(const std::filesystem::path& data_dir, FutureReading future_reading) {
  auto patterns = PatternSet::load(data_dir / "patterns" / "en");
  if (!patterns) return base::Error(std::move(patterns.error()));
  auto lexicon = Lexicon::load(data_dir / "patterns" / "en");
  if (!lexicon) return base::Error(std::move(lexicon.error()));
  auto ontology = Ontology::load(data_dir / "ontology");
  if (!ontology) return base::Error(std::move(ontology.error()));
  auto magnitudes = Magnitudes::load(data_dir);
  if (!magnitudes) return base::Error(std::move(magnitudes.error()));
  EventCoder coder;
  coder.magnitudes_ = std::make_shared<const Magnitudes>(std::move(*magnitudes));
  coder.patterns_ = std::make_shared<const PatternSet>(std::move(*patterns));
  coder.lexicon_ = std::make_shared<const Lexicon>(std::move(*lexicon));
  coder.ontology_ = std::make_shared<const Ontology>(std::move(*ontology));
  coder.future_reading_ = future_reading;
  return coder;
}

void EventCoder::add_actors(const Match& match, Event& event) const {
  for (const Slot slot : {Slot::kA, Slot::kB, Slot::kH, Slot::kM}) {
    const size_t index = static_cast<size_t>(slot);
    if (!match.pattern->used[index]) continue;
    for (const Filler& filler : match.slots[index])
      for (Actor actor : filler.actors) {
        actor.role = match.pattern->mutual && (slot == Slot::kA || slot == Slot::kB) ? ActorRole::kActor : match.pattern->role[index];
        add_unique(event.actors, std::move(actor));
      }
  }
  drop_general(event);
  // Nobody does a thing to himself: a party found on both sides stands on the side that was read first.
  for (size_t i = 0; i < event.actors.size(); ++i)
    for (size_t j = event.actors.size(); j-- > i + 1;)
      if (event.actors[i].role == ActorRole::kActor && event.actors[j].role == ActorRole::kRecipient && event.actors[i].same_party(event.actors[j]) &&
          (event.actors[i].span == event.actors[j].span || (!done_at_home(event.type) && possessive(event.actors[j].text))))
        event.actors.erase(event.actors.begin() + static_cast<std::ptrdiff_t>(j));
}

bool EventCoder::make_event(const core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const Match& match, Event& event, std::string& refusal) const {
  const Pattern& pattern = *match.pattern;
  if (tree.deprel(match.head) == core::Deprel::kAmod && !match.frame->noun) {
    // "US-backed forces", "a banned party": a state of things, not the telling of an act.
    refusal = "a modifier, not a telling";
    return false;
  }
  const StatusReading reading = read_status(tree, *lexicon_, match.head, match.light_verb, match.frame->noun);
  if (!reading.refusal.empty()) {
    refusal = reading.refusal;
    return false;
  }
  event.document = analysis.document->id;
  event.type = pattern.type;
  event.mode = pattern.modes.empty() ? "" : pattern.modes.front();
  event.status = reading.status;
  if (!pattern.status.empty() && event.status == EventStatus::kOccurred) event.status = *core::event_status_from(pattern.status);
  add_actors(match, event);
  // A pronoun that could not be resolved still says that somebody did it.
  for (const Slot slot : {Slot::kA, Slot::kB})
    if (pattern.used[static_cast<size_t>(slot)])
      for (const Filler& filler : match.slots[static_cast<size_t>(slot)])
        if (filler.pronoun && !filler.known()) {
          Actor actor = words_only(tree, filler.token);
          actor.role = pattern.mutual ? ActorRole::kActor : pattern.role[static_cast<size_t>(slot)];
          event.actors.push_back(std::move(actor));
        }
  event.location = find_location(tree, fillers, match);
  const bool somebody_acts = std::any_of(event.actors.begin(), event.actors.end(), [](const Actor& actor) { return actor.role == ActorRole::kActor; });
  const bool unreal = event.status == EventStatus::kPossible || event.status == EventStatus::kPlanned;
  if (event.actors.empty() && match.frame->noun && !(event.location && !unreal)) {
    refusal = "nobody named";
    return false;
  }
  if (!somebody_acts && unreal) {
    refusal = "only thought of, and nobody named who would do it";
    return false;
  }
  if (reading.purpose && event.type != EventType::kConsult && !promise(event.type)) {
    refusal = "told only as the purpose of something else";
    return false;
  }
  const bool one_named = event.actors.size() < 2 && (match.frame->noun || event.actors.empty());
  // "Fighting raged in Khartoum": who fights is not told, where is.
  const bool battle = event.actors.empty() && event.type == EventType::kAssault;
  if (pattern.mutual && one_named && !(event.location && !unreal && (event.actors.size() == 1 || battle))) {
    refusal = "a mutual act with one party named";
    return false;
  }
  if (reading.will_not && ontology_->hostile(event.type) && !ontology_->in_words(event.type)) {
    // "will not attack": nothing happens, and nothing is refused.
    refusal = "only said not to come";
    return false;
  }
  const bool yields = promise(event.type) || ontology_->future_as(event.type).has_value();
  if (reading.will_not && yields) {
    // "will not step down", "would not meet": to announce that one will not do what others want is to refuse.
    event.type = EventType::kReject;
    event.mode.clear();
    event.status = EventStatus::kOccurred;
  } else if (event.status == EventStatus::kPlanned)
    if (const auto promised = ontology_->future_as(event.type)) {
      event.type = *promised;
      event.mode.clear();
    }
  event.cameo = !pattern.cameo.empty() && event.type == pattern.type ? pattern.cameo : ontology_->cameo(event.type, event.mode);
  if (event.status == EventStatus::kPlanned && !ontology_->promise_cameo(pattern.type).empty()) event.cameo = ontology_->promise_cameo(pattern.type);
  event.intensity = ontology_->score(event.type, event.mode);
  event.contexts = pattern.contexts;
  event.attribution = find_attribution(tree, fillers, *lexicon_, match.head, reading.claimant);
  if (reading.claimed && !event.attribution) {
    refusal = "an allegation without a speaker";
    return false;
  }
  adopt_speaker(event);
  if (!event.actors.empty() && std::all_of(event.actors.begin(), event.actors.end(), in_conversation)) {
    refusal = "only the speaker or the listener takes part";
    return false;
  }
  const bool states_it = tree.token(match.head).xpos == "VB" && ontology_->in_words(event.type) && !ontology_->hostile(event.type);
  if (reading.negated_plainly && event.status == EventStatus::kDenied && states_it && says_does(tree, match.head)) {
    // "does not recognise": a stand that is refused, not a deed that failed to come.
    event.type = EventType::kReject;
    event.mode.clear();
    event.status = EventStatus::kOngoing;
    event.cameo = ontology_->cameo(event.type, event.mode);
    event.intensity = ontology_->score(event.type, event.mode);
  }
  if (reading.negated_plainly && !event.attribution && event.status == EventStatus::kDenied) {
    // What the report itself says did not happen is no event; what somebody denies is one, with its speaker.
    refusal = "did not happen";
    return false;
  }
  event.date = find_date(tree, match, reading.future, future_reading_);
  if (event.date && event.status == EventStatus::kPlanned && day_of_planning(tree, match, *event.date)) event.date.reset();
  if (!event.date && !reading.future && event.attribution && ontology_->in_words(event.type) && spoken_by_actor(event)) {
    // "Mohamud said on Wednesday that his country was ready ...": saying so is the deed.
    Match said = match;
    said.light_verb = kNoToken;
    for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
      if (tree.token(t).begin == event.attribution->span.begin) said.head = t;
    if (said.head != match.head) {
      said.words = {said.head};
      event.date = find_date(tree, said, false, future_reading_);
    }
  }
  event.magnitude = magnitudes_->read(tree, match.head);
  event.sentence = tree.sentence();
  event.trigger = match.head;
  const core::Sentence& sentence = analysis.sentences[tree.sentence()];
  event.evidence = {{"trigger", trigger_span(tree, match)}, {"sentence", {sentence.begin, sentence.end}}};
  event.because = pattern.id;
  // Grows with the words of the frame and with parties found; fitted on the development reports (docs/accuracy.md).
  event.confidence = std::clamp(0.45 + 0.012 * match.score + (event.actors.size() >= 2 ? 0.1 : 0.0) - (match.frame->noun ? 0.05 : 0.0), 0.05, 0.95);
  return true;
}

// What the weights see: parties that a frame left open, and events that no frame foresaw.
void EventCoder::add_learned(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const core::PairScores& scores, const std::vector<Match>& matches,
                             const std::vector<NearMiss>& misses, std::vector<Event>& events) const {
  std::vector<std::uint32_t> asked;
  for (const Event& event : events) asked.push_back(event.trigger);
  const LearnedReading learned = LearnedEvents(*patterns_, *lexicon_, scores).read(tree, fillers, matches, misses, asked);
  for (Event& event : events) complete(event, learned.parties);
  for (const LearnedEvent& found : learned.events) {
    Event event;
    std::string refusal;
    bool made = make_event(analysis, tree, fillers, found.match, event, refusal);
    // "Heavy shelling shook the northern districts": who does it is not told, where is.
    if (made && event.actors.empty() && !(event.location && ontology_->hostile(event.type))) {
      made = false;
      refusal = "nobody named";
    }
    event.confidence = learned_confidence(found.margin);
    if (made) events.push_back(std::move(event));
    else analysis.refusals.push_back({tree.sentence(), found.match.head, refusal, found.pattern.id});
  }
}

void EventCoder::code_sentence(core::Analysis& analysis, std::uint32_t sentence, const core::PairScores& scores) const {
  const ObjectControl control = [this](std::string_view lemma) { return lexicon_->object_control(lemma); };
  const Tree tree(analysis, sentence, control);
  const Fillers fillers(analysis, tree);
  const Matcher matcher(*patterns_, tree, fillers);
  std::vector<NearMiss> misses;
  const std::vector<Match> matches = matcher.run(misses);
  std::vector<Event> events;
  for (const Match& match : matches) {
    Event event;
    std::string refusal;
    if (make_event(analysis, tree, fillers, match, event, refusal)) events.push_back(std::move(event));
    else analysis.refusals.push_back({sentence, match.head, refusal, match.pattern->id});
  }
  if (scores) add_learned(analysis, tree, fillers, scores, matches, misses, events);
  drop_restated(tree, *lexicon_, events, analysis.refusals);
  analysis.events.insert(analysis.events.end(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
  for (const NearMiss& miss : misses) analysis.refusals.push_back({sentence, miss.head, miss.reason, miss.pattern->id});
}

void EventCoder::add_contexts(core::Analysis& analysis) const {
  // Contexts per sentence, then per event: its own sentence counts double, the neighbours of the same document once.
  std::vector<std::set<std::string>> by_sentence(analysis.sentences.size());
  for (size_t s = 0; s < analysis.sentences.size(); ++s) {
    std::string previous;
    for (const core::Token& token : analysis.tokens_of(analysis.sentences[s])) {
      const std::string word = lower(token.lemma);
      for (const std::string& context : ontology_->contexts_of(word)) by_sentence[s].insert(context);
      if (!previous.empty())
        for (const std::string& context : ontology_->contexts_of(previous + " " + word)) by_sentence[s].insert(context);
      previous = word;
    }
  }
  for (Event& event : analysis.events) {
    std::set<std::string> contexts(event.contexts.begin(), event.contexts.end());
    const auto& own = by_sentence[event.sentence];
    contexts.insert(own.begin(), own.end());
    event.contexts.assign(contexts.begin(), contexts.end());
  }
}

void EventCoder::code(core::Analysis& analysis, const core::PairScores& scores) const {
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s)
    if (analysis.sentences[s].token_count > 0) code_sentence(analysis, s, scores);
  add_gatherings(analysis, {*patterns_, *lexicon_, *ontology_, future_reading_});
  merge_tellings(analysis, patterns_->set("another"));
  add_implied_parties(analysis);
  add_contexts(analysis);
  for (Event& event : analysis.events) event.id = event_id(event);
}

}  // namespace dragoman::events
