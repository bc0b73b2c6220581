// events/lexicon.h - words that change what stands below them: operators (planned, denied, called_for ...) and cues of speech.
//
// In      data/patterns/en/operators.tsv, cues.tsv.
// Fails   DM201, DM205 with file and line.
// Owns    its tables; immutable after load.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/result.h"

namespace dragoman::events {

enum class Effect : unsigned char { kNone, kOngoing, kPlanned, kPossible, kCalledFor, kDenied, kClaimed, kTopic };

class Lexicon {
 public:
  static base::Result<Lexicon> load(const std::filesystem::path& dir);

  // `applies`: "clause", "object", or a preposition.
  Effect effect(std::string_view lemma, std::string_view applies) const;
  bool object_control(std::string_view lemma) const { return object_control_.contains(lemma); }
  bool speech_verb(std::string_view lemma) const { return speech_verbs_.contains(lemma); }
  bool speech_noun(std::string_view lemma) const { return speech_nouns_.contains(lemma); }

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;
  std::unordered_map<std::string, Effect, Hash, std::equal_to<>> effects_;  // "lemma applies"
  Words object_control_, speech_verbs_, speech_nouns_;
};

}  // namespace dragoman::events
