// claims/want.h - one reading of what a party wants, before it is written down, and the small questions to a tree that its readers share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/analysis.h"
#include "events/fillers.h"
#include "events/tree.h"

namespace dragoman::claims {

struct Want {
  core::Stance stance = core::Stance::kDemands;
  std::uint32_t word = events::kNoToken;       // the word that tells it
  std::uint32_t holder = events::kNoToken;     // head of the holder's phrase
  std::uint32_t issue = events::kNoToken;      // head of the issue
  std::uint32_t addressee = events::kNoToken;
  std::uint32_t waits = events::kNoToken;      // head of what is made conditional
  std::vector<std::uint32_t> others;           // what is coordinated with the issue and told by itself
  std::uint32_t apart = events::kNoToken;      // part that is not the issue's or the waiting clause's
  std::uint32_t along = events::kNoToken;      // head of what is said of the issue and belongs to it ("the bill withdrawn")
  bool refusal = false;                        // the negated verb is itself the issue ("will not sign", "does not recognise")
  bool noun = false;                           // `word` is a noun: its own clause words are the governing verb's
  bool spoken = false;                         // whoever speaks holds it, whatever the holder's phrase says
  std::string rule;
};

// An actor's own phrase is headed there ("Bazoum's release" is none, though a name stands in it).
bool actor_at(const events::Fillers& fillers, std::uint32_t token);
// The infinitive, the clause, the phrase behind a preposition that hang on a word; kNoToken when there is none.
std::uint32_t infinitive_of(const events::Tree& tree, std::uint32_t from);
std::uint32_t clause_of(const events::Tree& tree, std::uint32_t from);
std::uint32_t behind(const events::Tree& tree, std::uint32_t from, std::string_view preposition);
// "must", "has to", or the bare form of "that it leave": what ought to be, not what is.
bool obliged(const events::Tree& tree, std::uint32_t verb);
// "We", "I": the words of whoever speaks.
bool first_person(const events::Tree& tree, std::uint32_t token);
// "will", "would", "could" stand by the verb.
bool will(const events::Tree& tree, std::uint32_t verb);

}  // namespace dragoman::claims
