// reading/store_reader.h - what the algorithms of src/process look at, read from a store.
//
// In      an open store; a condition on the columns of `event e` (SQL of ours, not of a user), or none.
// Out     happenings in order of event id.
// Fails   DM6xx.
// Cost    one pass over the events that fit and their parties; sentences only where asked for.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "process/compare.h"
#include "process/happening.h"
#include "process/intervals.h"
#include "process/network.h"
#include "process/timeline.h"
#include "store/store.h"

namespace dragoman::reading {

struct HappeningFilter {
  std::string condition;     // "e.type = 'CONSULT'"; empty: all
  bool sentences = true;     // fill sentence and trigger
};

base::Result<std::vector<process::Happening>> read_happenings(store::Store& store, const HappeningFilter& filter = {});

// Positions, with what they rest on; `condition` on the columns of `position p`.
base::Result<std::vector<process::StatedPosition>> read_positions(store::Store& store, const std::string& condition = {});
// Relations, and the sentences they rest on.
struct ToldRelations {
  std::vector<process::ToldRelation> told;
  std::vector<process::Cited> evidence;  // by id of the relation
};
base::Result<ToldRelations> read_relations(store::Store& store, const std::string& condition = {});
// What any two actors did to one another up to the day, an act of `half_life` days before it counting half. Labels of the actors beside them.
struct Ties {
  std::vector<process::Tie> ties;
  std::vector<std::pair<std::string, std::string>> names;
};
base::Result<Ties> read_ties(store::Store& store, core::Day day, int half_life);
// What each party to a meeting says of it: statements about one of the events, or, where a report has none, what it attributes to a party.
base::Result<std::vector<process::Readout>> read_readouts(store::Store& store, const std::vector<process::Happening>& tellings);

// party_key of process/happening.h as an SQL expression over columns id, country, person, text with this prefix ("p.").
std::string party_key_sql(const std::string& prefix);
// "TUR,SYR.SDF" as keys; empty parts are dropped.
std::vector<std::string> keys_from(const std::string& list);

// "('a', 'b')" as SQL; never empty: ('') where there is nothing.
std::string sql_list(const std::vector<std::string>& words);

// Gives each event of the store its story: those that have none yet, and those near them, are told apart. Returns how many events got one.
base::Result<size_t> update_stories(store::Store& store);

}  // namespace dragoman::reading
