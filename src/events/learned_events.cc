#include "events/learned_events.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "events/pair_features.h"

namespace dragoman::events {

using core::Deprel;
using core::EventType;
using core::PairChoice;
using core::PairTask;

namespace {

constexpr const char* kRule = "learned.event";

// Margins over "none", in the scorer's units. Chosen on the development halves and on files d of train/annotated, held out for it: a party of an event is more often
// there than the scorer dares to say.
constexpr float kEventMargin = -0.5F;
constexpr float kModeMargin = 0.0F;
constexpr float kPartyMargin = -0.5F;

Slot slot_of(std::string_view part) {
  if (part == "actor") return Slot::kA;
  if (part == "recipient") return Slot::kB;
  if (part == "host") return Slot::kH;
  if (part == "mediator") return Slot::kM;
  return part == "place" ? Slot::kP : Slot::kNone;
}

bool matched(const std::vector<Match>& matches, std::uint32_t word) {
  return std::any_of(matches.begin(), matches.end(), [&](const Match& match) {
    return match.head == word || match.light_verb == word || std::find(match.words.begin(), match.words.end(), word) != match.words.end();
  });
}

// Two words of one telling: "carried out air strikes", "the bombing raid", "killed in fighting".
bool one_telling(const Tree& tree, std::uint32_t x, std::uint32_t y) {
  const auto hangs = [&](std::uint32_t lower, std::uint32_t upper) {
    if (tree.head(lower) != upper) return false;
    const Deprel relation = tree.deprel(lower);
    return relation == Deprel::kObj || relation == Deprel::kXcomp || relation == Deprel::kCompound || relation == Deprel::kAmod || relation == Deprel::kNsubjPass ||
           relation == Deprel::kNsubj || relation == Deprel::kNmod || relation == Deprel::kObl;
  };
  return hangs(x, y) || hangs(y, x);
}

bool told(const std::vector<Match>& matches, const Tree& tree, std::uint32_t word, EventType type) {
  return std::any_of(matches.begin(), matches.end(), [&](const Match& match) { return match.pattern->type == type && one_telling(tree, word, match.head); });
}

bool excluded(const std::vector<NearMiss>& misses, std::uint32_t word, EventType type) {
  return std::any_of(misses.begin(), misses.end(), [&](const NearMiss& miss) { return miss.head == word && miss.pattern->type == type && miss.reason.starts_with("excluded"); });
}

// Somebody's words stand between the two: "killed, the army said", "a strike that Kyiv blamed on Russia". Who says so is asked elsewhere; no party is read across them.
bool across_words(const Tree& tree, const Lexicon& lexicon, std::uint32_t phrase, std::uint32_t word) {
  std::string preposition;
  for (const std::uint32_t c : tree.children(phrase))
    if (tree.deprel(c) == Deprel::kCase) preposition = lower(tree.form(c));
  const auto says = [&](std::uint32_t verb) {
    if (verb == word || verb == phrase || !tree.is_verbal(verb)) return false;
    const std::string_view lemma = tree.lemma(verb);
    return lexicon.speech_verb(lemma) || lexicon.effect(lemma, "clause") == Effect::kClaimed || lexicon.effect(lemma, "object") == Effect::kClaimed ||
           lexicon.effect(lemma, preposition) == Effect::kClaimed;
  };
  for (std::uint32_t at = tree.head(phrase); at != kNoToken && at != word; at = tree.head(at)) {
    if (tree.dominates(at, word)) {
      if (says(at)) return true;
      for (std::uint32_t below = tree.head(word); below != kNoToken && below != at; below = tree.head(below))
        if (says(below)) return true;
      return false;
    }
    if (says(at)) return true;
  }
  return false;
}

void add_party(LearnedEvent& event, Slot slot, const Filler& filler) {
  const auto index = static_cast<std::size_t>(slot);
  event.pattern.used[index] = true;
  event.match.slots[index].push_back(filler);
}

}  // namespace

bool learned(const core::Event& event) { return event.because == kRule; }

double learned_confidence(float margin) { return std::clamp(0.45 + 0.06 * static_cast<double>(margin), 0.2, 0.9); }

void LearnedEvents::read_modes(core::TokenPairs words, std::deque<LearnedEvent>& events) const {
  std::erase_if(words.pairs,
                [&](const core::TokenPair& pair) { return std::none_of(events.begin(), events.end(), [&](const LearnedEvent& event) { return event.match.head == pair.a; }); });
  std::vector<float> values;
  for (const PairChoice& choice : choose_pairs(scores_, PairTask::kMode, words, kModeMargin, values)) {
    const std::string_view name = core::pair_classes(PairTask::kMode)[choice.type];
    const std::size_t space = name.find(' ');
    for (LearnedEvent& event : events)
      if (event.match.head == words.pairs[choice.pair].a && name.substr(0, space) == core::to_string(event.pattern.type))
        event.pattern.modes = {std::string(name.substr(space + 1))};
  }
}

LearnedReading LearnedEvents::read(const Tree& tree, const Fillers& fillers, const std::vector<Match>& matches, const std::vector<NearMiss>& misses,
                                   const std::vector<std::uint32_t>& asked) const {
  LearnedReading reading;
  std::deque<LearnedEvent>& out = reading.events;
  const PairFeatures features(tree, fillers);
  core::TokenPairs words, pairs;
  std::vector<float> values;
  features.event_words(patterns_, words);
  struct Chosen {
    std::uint32_t word;
    EventType type;
    float margin;
  };
  std::vector<Chosen> chosen;
  for (const PairChoice& choice : choose_pairs(scores_, PairTask::kEvent, words, kEventMargin, values)) {
    const std::uint32_t word = words.pairs[choice.pair].a;
    const auto type = *core::event_type_from(core::pair_classes(PairTask::kEvent)[choice.type]);
    if (matched(matches, word) || told(matches, tree, word, type) || excluded(misses, word, type)) continue;
    if (std::any_of(chosen.begin(), chosen.end(), [&](const Chosen& other) { return other.type == type && one_telling(tree, word, other.word); })) continue;
    chosen.push_back({word, type, choice.margin});
  }
  if (chosen.empty() && asked.empty()) return reading;
  std::sort(chosen.begin(), chosen.end(), [](const Chosen& x, const Chosen& y) { return x.word < y.word; });
  for (const Chosen& c : chosen) {
    LearnedEvent& event = out.emplace_back();
    event.margin = c.margin;
    event.pattern.id = kRule;
    event.pattern.type = c.type;
    event.pattern.role = {core::ActorRole::kActor, core::ActorRole::kActor,    core::ActorRole::kRecipient,
                          core::ActorRole::kHost,  core::ActorRole::kMediator, core::ActorRole::kActor};
    event.frame.noun = tree.is_nominal(c.word);  // an adjective is as a verb is: it may be a mere modifier
    event.match.head = c.word;
    event.match.words = {c.word};
    event.match.pattern = &event.pattern;
    event.match.frame = &event.frame;
    features.party_pairs(c.word, pairs);
  }
  for (const std::uint32_t word : asked) features.party_pairs(word, pairs);
  if (!out.empty()) read_modes(std::move(words), out);
  for (const PairChoice& choice : choose_pairs(scores_, PairTask::kParty, pairs, kPartyMargin, values)) {
    const core::TokenPair& pair = pairs.pairs[choice.pair];
    const Slot slot = slot_of(core::pair_classes(PairTask::kParty)[choice.type]);
    Filler filler = fillers.resolve(pair.a);
    if (slot == Slot::kP ? !filler.place : !(filler.known() || filler.pronoun)) continue;
    if (slot != Slot::kP && across_words(tree, lexicon_, pair.a, pair.b)) continue;
    const auto own = std::find_if(out.begin(), out.end(), [&](const LearnedEvent& event) { return event.match.head == pair.b; });
    if (own != out.end()) add_party(*own, slot, filler);
    else reading.parties.push_back({pair.b, slot, std::move(filler)});
  }
  for (LearnedEvent& event : out) event.pattern.mutual = event.pattern.type == EventType::kConsult && !event.pattern.used[static_cast<std::size_t>(Slot::kB)];
  return reading;
}

}  // namespace dragoman::events
