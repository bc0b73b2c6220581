// events/gatherings.h - meetings told without their parties: "The next round will be held in Brussels in April."
//
// In      an Analysis whose sentences have been coded, before tellings are merged; @gathering, @gathering_verb, @gathering_not of data/patterns/en/sets.tsv.
// Out     Analysis::events grows by one for each such meeting that lies ahead, or that lies behind and has a day: its parties are those of the nearest
//         meeting or agreement told before it (the process the report is about), their spans the words that name the meeting.
// Cost    O(words); nothing where no sentence has a word of the sets.
#pragma once

#include "core/analysis.h"
#include "events/lexicon.h"
#include "events/ontology.h"
#include "events/pattern.h"
#include "events/setting.h"

namespace dragoman::events {

struct GatheringTables {
  const PatternSet& patterns;
  const Lexicon& lexicon;
  const Ontology& ontology;
  FutureReading future_reading;
};

void add_gatherings(core::Analysis& analysis, const GatheringTables& tables);

}  // namespace dragoman::events
