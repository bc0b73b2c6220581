// claims/relation_record.h - what every reader of relations needs to write one down: its interval, its place, and whether it was told already.
//
// In      a tree, the parties' fillers, a match (its head and words; a learned reader has no pattern).
// Owns    nothing.
#pragma once

#include <string_view>
#include <vector>

#include "core/analysis.h"
#include "events/fillers.h"
#include "events/matcher.h"
#include "events/tree.h"

namespace dragoman::claims {

// "former", "erstwhile": what is so called has ended.
bool former(std::string_view form);
// "held", "had held", "was held".
bool past_verb(const events::Tree& tree, std::uint32_t verb);
// Which time expression says since or until when.
void add_interval(const events::Tree& tree, const events::Match& match, core::Relation& relation);
// "the towns of Shire and Adwa": each of them; any other phrase is one place.
std::vector<std::uint32_t> places_in(const events::Tree& tree, const events::Fillers& fillers, std::uint32_t token);
core::EventLocation place_of(const events::Tree& tree, const events::Fillers& fillers, std::uint32_t token);
bool mutual(core::RelationType type);
// Who leads a body or belongs to one is of its state, where nothing better is known of him; a body of which nothing is known is of its leader's.
// by_name_only: the subject is a person whom only a name in the text tells of; what the words around lent him gives way to the body that he leads.
void settle_parties(core::Relation& relation, bool by_name_only);
// "Kazakh Foreign Minister A", "U.S. President B": the office of the party itself, which its id tells, and no state of affairs beside it. Nor does anybody lead himself.
bool only_office(const core::Relation& relation);
// A phrase that is itself a place, or a part of one: "a day of talks in Oslo" is none.
bool is_place(const events::Tree& tree, const events::Fillers& fillers, std::uint32_t token);
// Once a sentence; what another sentence tells again is evidence of its own, joined to an interval over a store.
void add_relation(core::Analysis& analysis, core::Relation relation);

}  // namespace dragoman::claims
