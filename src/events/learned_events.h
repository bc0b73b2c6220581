// events/learned_events.h - events that no frame foresaw, read by weights learned on annotated reports (train/readers.py --events).
//
// In      one sentence's tree and fillers; scores of pairs of words (core/token_pairs.h); the words that patterns have matched.
// Out     matches of `learned.event`, each with a pattern made for it: the coder asks of them what it asks of every match (status, speaker, parties, place, date).
// Fails   never. A scorer that has not these tasks finds nothing.
// Owns    what it returns; borrows patterns, lexicon and scorer.
// Threads none of its own; a LearnedEvents is made for a sentence.
// Cost    one scoring of the sentence's verbs, nouns and adjectives; of the chosen ones two more, one with each phrase.
// Method  which word tells an event and of what type, then each phrase's part in it: event extraction as trigger and argument classification (Ahn 2006), as
//         claims/learned_reader.h does for states.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "core/token_pairs.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/matcher.h"
#include "events/tree.h"

namespace dragoman::events {

struct LearnedEvent {
  LearnedEvent() = default;
  LearnedEvent(const LearnedEvent&) = delete;
  LearnedEvent& operator=(const LearnedEvent&) = delete;

  Pattern pattern;
  Frame frame;
  Match match;  // points at the two above
  float margin = 0;
};

// A phrase's part in the event that `word` tells.
struct LearnedParty {
  std::uint32_t word = kNoToken;
  Slot slot = Slot::kNone;
  Filler filler;
};

struct LearnedReading {
  std::deque<LearnedEvent> events;    // in the order of their words
  std::vector<LearnedParty> parties;  // of the words asked for; likeliest first
};

class LearnedEvents {
 public:
  LearnedEvents(const PatternSet& patterns, const Lexicon& lexicon, const core::PairScores& scores) : patterns_(patterns), lexicon_(lexicon), scores_(scores) {}
  // `matches`: of the patterns, also those that gave no event; `misses`: where a frame's `unless` held, its type is not read after all. `asked`: words whose
  // parties are asked for.
  LearnedReading read(const Tree& tree, const Fillers& fillers, const std::vector<Match>& matches, const std::vector<NearMiss>& misses,
                      const std::vector<std::uint32_t>& asked) const;

 private:
  void read_modes(core::TokenPairs words, std::deque<LearnedEvent>& events) const;

  const PatternSet& patterns_;
  const Lexicon& lexicon_;
  const core::PairScores& scores_;
};

// Whether weights read it, not a pattern.
bool learned(const core::Event& event);
// How sure a learned event is by its margin; a pattern's has its own measure.
double learned_confidence(float margin);

}  // namespace dragoman::events
