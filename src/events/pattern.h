// events/pattern.h - event patterns as a political scientist writes them (data/patterns/README.md), compiled to constraints on trees.
//
// In      *.pat files, sets.tsv, prepositions.tsv.
// Out     patterns in file order, an index from head lemma to frames.
// Fails   DM501 malformed line, DM502 unknown set, DM503 pattern without code or frame, DM204.. as TSV files; places are file:line.
// Owns    everything; immutable after load.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "core/record.h"

namespace dragoman::events {

enum class Slot : std::uint8_t { kNone, kA, kB, kH, kM, kP };
inline constexpr size_t kSlotCount = 6;

enum class SlotClass : std::uint8_t { kAny, kState, kGov, kMil, kArmed, kRebel, kCop, kCiv, kPerson, kPlace, kGroup, kCourt, kBody };
std::optional<SlotClass> slot_class_from(std::string_view name);
std::string_view to_string(SlotClass slot_class);

// One constraint of a frame: a slot to fill, or words that must be there.
struct Piece {
  enum class Kind : std::uint8_t {
    kSubject,     // before the verb
    kObject,      // right after the verb (object, or indirect object)
    kPrep,        // phrase with one of `preps`
    kInfinitive,  // "to WORD": open complement
    kClause,      // "that WORD": finite complement with this verb or modal
    kModifier,    // before a noun: possessive, adjective, compound
  };
  Kind kind = Kind::kObject;
  std::vector<std::string> preps;   // kPrep
  std::vector<std::string> lemmas;  // words that must head it; empty when a slot
  Slot slot = Slot::kNone;
  SlotClass slot_class = SlotClass::kAny;
  bool optional = false;
  bool list = false;   // "between {A} and {B}": the phrase holds all parties
  int parent = -1;     // index of the piece it hangs on; -1: the head. Prepositions after an object noun may hang on either
};

struct Frame {
  bool noun = false;
  bool copula = false;              // "be hostile to": head is the predicate
  bool role = false;                // "backer of {B}": the head says what A is
  std::vector<std::string> heads;   // lemmas
  std::vector<std::string> head_preps;  // "be at war": preposition before the predicate
  std::string particle;             // "pull+out"
  std::vector<Piece> pieces;
  int words = 0;                    // written-out words: the more, the more specific
};

struct Exclusion {  // `unless`
  enum class Kind : std::uint8_t { kObject, kSubject, kPrep, kParticle, kModifier, kAdverb, kPossessor };
  Kind kind = Kind::kObject;
  std::string prep;                 // kPrep
  std::vector<std::string> lemmas;  // "*" alone: anything
};

struct Example {
  bool ok = true;
  std::string text;
  std::optional<core::EventType> type;    // ok only
  std::optional<core::RelationType> relation;  // instead of `type`, in patterns of states
  std::vector<std::string> actors;        // id prefixes, "?" unknown
  std::vector<std::string> recipients;
  std::string status;                     // empty: occurred
  std::string where;                      // file:line
};

struct Pattern {
  std::string id;
  core::EventType type = core::EventType::kConsult;
  std::optional<core::RelationType> relation;  // a state that holds (docs/formats.md: relation), not an event; `type` then says nothing
  std::vector<std::string> modes;
  std::string cameo;
  std::string status;                 // fixed status, or empty
  std::vector<std::string> contexts;
  std::array<core::ActorRole, kSlotCount> role{};      // of each slot's fillers
  std::array<bool, kSlotCount> used{};                 // slots named in `code`
  bool mutual = false;                                 // A + B
  std::vector<Frame> frames;
  std::vector<Exclusion> exclusions;
  std::vector<Example> examples;
  std::string where;                  // file:line
};

struct FrameRef {
  std::uint32_t pattern = 0;
  std::uint32_t frame = 0;
};

class PatternSet {
 public:
  // Reads DIR/*.pat, DIR/engine_sets.tsv, DIR/sets.tsv, DIR/prepositions.tsv, files in name order.
  static base::Result<PatternSet> load(const std::filesystem::path& dir) { return load(dir, dir); }
  // Patterns of DIR with the sets and prepositions of WORDS.
  static base::Result<PatternSet> load(const std::filesystem::path& dir, const std::filesystem::path& words);

  const std::vector<Pattern>& patterns() const { return patterns_; }
  // Frames whose head is this lemma; nullptr when none.
  const std::vector<FrameRef>* verb_frames(std::string_view lemma) const { return find(verb_index_, lemma); }
  const std::vector<FrameRef>* noun_frames(std::string_view lemma) const { return find(noun_index_, lemma); }
  const std::vector<FrameRef>* copula_frames(std::string_view lemma) const { return find(copula_index_, lemma); }
  const std::vector<FrameRef>* role_frames(std::string_view lemma) const { return find(role_index_, lemma); }
  // Members of @set; empty when there is no such set.
  const std::vector<std::string>& set(std::string_view name) const;
  size_t frame_count() const;

 private:
  friend class PatternReader;
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Index = std::unordered_map<std::string, std::vector<FrameRef>, Hash, std::equal_to<>>;
  static const std::vector<FrameRef>* find(const Index& index, std::string_view lemma) {
    const auto it = index.find(lemma);
    return it == index.end() ? nullptr : &it->second;
  }

  std::vector<Pattern> patterns_;
  Index verb_index_, noun_index_, copula_index_, role_index_;
  std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>> sets_;
  std::vector<std::string> prepositions_;
};

}  // namespace dragoman::events
