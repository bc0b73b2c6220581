// events/coder.h - trees, actors, dates and places of a document -> its events.
//
// In      an Analysis that text, syntax, places and actors have filled.
// Out     Analysis::events (one per happening, later tellings as mentions), Analysis::refusals.
// Fails   load only: pattern and ontology files (DM5xx, DM2xx).
// Owns    patterns, lexicon, ontology; immutable, shared by all threads.
// Threads code() is const and may run concurrently on different Analyses.
// Cost    about 20 us a sentence.
#pragma once

#include <filesystem>
#include <memory>

#include "core/analysis.h"
#include "core/token_pairs.h"
#include "events/lexicon.h"
#include "events/magnitude.h"
#include "events/matcher.h"
#include "events/ontology.h"
#include "events/pattern.h"
#include "events/setting.h"

namespace dragoman::events {

class EventCoder {
 public:
  static base::Result<EventCoder> load(const std::filesystem::path& data_dir, FutureReading future_reading);

  // `scores`: of kEventTasks, or none; what they find stands behind the patterns (events/learned_events.h).
  void code(core::Analysis& analysis, const core::PairScores& scores = {}) const;

  const PatternSet& patterns() const { return *patterns_; }
  const Lexicon& lexicon() const { return *lexicon_; }
  const Ontology& ontology() const { return *ontology_; }

 private:
  void code_sentence(core::Analysis& analysis, std::uint32_t sentence, const core::PairScores& scores) const;
  bool make_event(const core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const Match& match, core::Event& event, std::string& refusal) const;
  void add_actors(const Match& match, core::Event& event) const;
  void add_learned(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const core::PairScores& scores, const std::vector<Match>& matches,
                   const std::vector<NearMiss>& misses, std::vector<core::Event>& events) const;
  void add_contexts(core::Analysis& analysis) const;

  std::shared_ptr<const PatternSet> patterns_;
  std::shared_ptr<const Lexicon> lexicon_;
  std::shared_ptr<const Ontology> ontology_;
  std::shared_ptr<const Magnitudes> magnitudes_;
  FutureReading future_reading_ = nullptr;
};

// The id of an event: a hash of document, kind, evidence and codes (docs/formats.md).
std::string event_id(const core::Event& event);

}  // namespace dragoman::events
