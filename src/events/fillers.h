// events/fillers.h - which parties a phrase of the tree stands for.
//
// In      one sentence's tree, the Analysis' mentions and places.
// Out     parties of a phrase: by its own mention, or by the party it belongs to ("Ukrainian warship": UKR). Empty parties with
//         known() false: a phrase that names nobody.
// Owns    index tables over the sentence; borrows the Analysis.
// Cost    O(mentions of the sentence) to build; O(phrase) per question.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis.h"
#include "events/pattern.h"
#include "events/tree.h"

namespace dragoman::events {

struct Filler {
  std::uint32_t token = kNoToken;         // head of the phrase
  std::vector<core::Actor> actors;     // empty: nobody known
  bool direct = false;                 // the phrase itself is a mention, not only something that belongs to one
  bool pronoun = false;                // an unresolved pronoun
  bool place = false;                  // the phrase is a place name
  bool person = false;
  bool known() const { return !actors.empty(); }
};

class Fillers {
 public:
  Fillers(const core::Analysis& analysis, const Tree& tree);

  // The parties of the phrase headed by `token` (one conjunct).
  Filler resolve(std::uint32_t token) const;
  // Of the phrase and all coordinated with it.
  std::vector<Filler> resolve_all(std::uint32_t token) const;
  bool fits(const Filler& filler, SlotClass wanted) const;
  const core::Mention* mention_at(std::uint32_t token) const;  // headed there, else the smallest around it
  const core::PlaceMention* place_at(std::uint32_t token) const;
  // The place of the phrase or of what it is a part of: "large swaths of northwestern Syria".
  const core::PlaceMention* place_within(std::uint32_t token) const;
  // A place of the tables, a state that a noun stands for ("half of the country"), or a name read as a place.
  bool names_place(std::uint32_t token) const;
  // The state whose land the phrase names by a noun ("half of the country"); empty: none.
  std::string land_of(std::uint32_t token) const;

 private:
  const core::Mention* owner(std::uint32_t token, int depth) const;

  const core::Analysis& analysis_;
  const Tree& tree_;
  std::vector<std::int32_t> by_head_;   // per token of the sentence: index of the mention headed there, or -1
  std::vector<std::int32_t> covering_;  // smallest mention around the token, or -1
};

}  // namespace dragoman::events
