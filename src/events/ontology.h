// events/ontology.h - what the event types, modes and contexts are: scores, CAMEO codes, words that show a context.
//
// In      data/ontology/types.tsv, modes.tsv, contexts.tsv, context_words.tsv.
// Fails   DM201, DM203, DM205 with file and line.
// Owns    its tables; immutable after load.
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "core/event.h"

namespace dragoman::events {

class Ontology {
 public:
  static base::Result<Ontology> load(const std::filesystem::path& dir);

  // Score of PLOVER, -10 .. 10: the mode's where it has one, else the type's.
  double score(core::EventType type, std::string_view mode) const;
  // CAMEO code of type + mode; three digits where nothing more exact is known.
  std::string cameo(core::EventType type, std::string_view mode) const;
  bool has_mode(core::EventType type, std::string_view mode) const;
  // Quad class (Schrodt and Yonamine 2013): 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.
  int quad(core::EventType type) const { return types_[static_cast<size_t>(type)].quad; }
  // Done by saying it: both verbal classes.
  bool in_words(core::EventType type) const { return quad(type) % 2 == 1; }
  bool hostile(core::EventType type) const { return quad(type) > 2; }
  // What a promise of this type is coded as (AGREE for CONSULT ...); nothing: it keeps its type.
  std::optional<core::EventType> future_as(core::EventType type) const { return types_[static_cast<size_t>(type)].future_as; }
  // CAMEO code of the promise of such an act ("intent to meet"); empty where CAMEO has none.
  const std::string& promise_cameo(core::EventType type) const { return types_[static_cast<size_t>(type)].promise_cameo; }
  // The type that a CAMEO code's root stands for, as published CAMEO-to-PLOVER conversions have it; nothing for statements (01).
  std::optional<core::EventType> type_of_cameo_root(std::string_view cameo) const;
  // Contexts that a lemma shows; empty when none. Phrases are looked up with single spaces.
  const std::vector<std::string>& contexts_of(std::string_view lemma_or_phrase) const;
  const std::vector<std::string>& contexts() const { return contexts_; }

 private:
  struct Type {
    int quad = 1;
    double score = 0;
    std::string cameo;
    std::optional<core::EventType> future_as;
    std::string promise_cameo;
  };
  struct Mode {
    std::optional<double> score;
    std::string cameo;
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::array<Type, core::kEventTypeCount> types_;
  std::map<std::pair<core::EventType, std::string>, Mode> modes_;
  std::vector<std::string> contexts_;
  std::map<std::string, core::EventType, std::less<>> roots_;
  std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>> context_words_;
};

}  // namespace dragoman::events
