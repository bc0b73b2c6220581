// events/setting.h - when and where: the time expression and the place that belong to an event, not merely to its sentence.
//
// In      the tree, fillers, the match; `future` when the event lies ahead.
// Out     date or place with the words that say so; nothing where the text gives none (a dateline is not a place of events).
// Cost    O(dates + places of the sentence).
#pragma once

#include <optional>

#include "core/event.h"
#include "events/fillers.h"
#include "events/matcher.h"
#include "events/tree.h"

namespace dragoman::events {

// Reads a weekday or month forward from the publication date; given by the text room, so that events need not include it.
using FutureReading = core::Interval (*)(const core::DateExpression&, core::Day published);

// "met earlier this month to prepare a summit": a day past that stands outside a plan's own words is the day on which it was made, not the one that it is for.
bool day_of_planning(const Tree& tree, const Match& match, const core::EventDate& date);
std::optional<core::EventDate> find_date(const Tree& tree, const Match& match, bool future, FutureReading future_reading);
std::optional<core::EventLocation> find_location(const Tree& tree, const Fillers& fillers, const Match& match);

}  // namespace dragoman::events
