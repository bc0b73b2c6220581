// core/token.h - words of a sentence with what syntax says of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/deprel.h"

namespace dragoman::core {

// Byte offset into a document's canonical text.
using ByteOffset = std::uint32_t;

// Universal POS tags; kX is also "not tagged yet".
enum class Upos : std::uint8_t { kX, kAdj, kAdp, kAdv, kAux, kCconj, kDet, kIntj, kNoun, kNum, kPart, kPron, kPropn, kPunct, kSconj, kSym, kVerb };
inline constexpr int kUposCount = 17;
std::string_view to_string(Upos upos);      // "ADJ"
Upos upos_from(std::string_view name);      // unknown names give kX

// Names as BIO tags. GPE is a place that acts (state, city); models that do not tell it from LOC use LOC.
enum class NameTag : std::uint8_t { kO, kBPer, kIPer, kBOrg, kIOrg, kBLoc, kILoc, kBGpe, kIGpe, kBMisc, kIMisc };
inline constexpr int kNameTagCount = 11;
std::string_view to_string(NameTag tag);    // "B-PER", "O"
NameTag name_tag_from(std::string_view name);  // unknown names give kO
inline bool begins_name(NameTag tag) { return tag != NameTag::kO && (static_cast<int>(tag) & 1) == 1; }
inline bool inside_name(NameTag tag) { return tag != NameTag::kO && (static_cast<int>(tag) & 1) == 0; }

// What the phrase under a word is, read at the phrase's head word ("the ministers": person). kNone: no phrase that stands for a thing.
enum class EntityKind : std::uint8_t { kNone, kPerson, kOrganization, kPlace, kObject, kEvent, kTime, kSubstance, kAnimal, kPlant, kAbstract, kNationality, kWeapon, kVehicle };
inline constexpr int kEntityKindCount = 14;
std::string_view to_string(EntityKind kind);     // "person", "none"
EntityKind entity_kind_from(std::string_view name);  // unknown names give kNone

struct Token {
  ByteOffset begin = 0;  // of the word's bytes in the canonical text, end exclusive
  ByteOffset end = 0;
  std::int32_t head = -1;  // index of the governor within the sentence; -1: root, or not parsed
  Upos upos = Upos::kX;
  Deprel deprel = Deprel::kDep;
  NameTag name = NameTag::kO;
  EntityKind kind = EntityKind::kNone;
  bool space_after = true;   // false where the next token follows without white space
  // Multiword tokens ("don't", "Turkey's"): UD words of one orthographic word share its parts' bytes; the first word says how many.
  std::uint8_t multiword = 0;
  std::string lemma;  // lower-cased except proper nouns; empty: not tagged yet
  std::string xpos;   // Penn tag where the model gives it

  std::string_view form(std::string_view text) const { return text.substr(begin, end - begin); }
};

// A phrase that stands for an actor or a place ("the minister", "Ankara", "its", "they"), and the earlier phrase that stands for the same.
struct Reference {
  std::uint32_t sentence = 0;
  std::uint32_t head = 0;   // absolute token indices; first and last inclusive
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::int32_t antecedent = -1;  // index of an earlier Reference; -1: none found
};

// A sentence is a run of tokens of its Analysis.
struct Sentence {
  ByteOffset begin = 0;  // trimmed of white space
  ByteOffset end = 0;
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  bool heading = false;  // title or sub-heading: told again in the body
};

}  // namespace dragoman::core
