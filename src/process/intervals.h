// process/intervals.h - the relations of many reports as states that hold over intervals.
//
// In      relations as reports tell them.
// Out     one interval for each stretch over which a relation of the same type, subject and object is told to hold, with all its reports and what they
//         disagree on. What a report says in its own voice, and what each speaker alleges, are never merged with one another.
// How     Reports of one key are taken by the day they were published. One that says the state holds, opens an interval or carries it on; one that says it has
//         ended, closes it; a later one that says it holds opens the next. The beginning is what the reports' beginnings have in common, where they have.
// Threads any; no state. Cost O(n log n).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/record.h"

namespace dragoman::process {

struct ToldRelation {
  std::string id, document, source;
  std::optional<core::Day> published;
  core::RelationType type = core::RelationType::kBacks;
  std::string subject, object;             // party_key; of a place: "place:" and its name
  std::string subject_name, object_name;   // labels
  std::string says, says_name;             // party_key and label of who says so; empty: the report
  std::optional<core::Interval> since, until;
  core::EventStatus status = core::EventStatus::kOngoing;
  std::string sentence;
};

struct Disagreement {
  std::string about;     // "since", "until", "status"
  std::string relation;  // id of the report's record
  std::string told;      // what it says instead
};

struct RelationInterval {
  core::RelationType type = core::RelationType::kBacks;
  std::string subject, object, subject_name, object_name, says, says_name;
  std::optional<core::Interval> since, until;  // until: empty while nobody says it has ended
  std::optional<core::Day> first_told, last_told;
  core::EventStatus status = core::EventStatus::kOngoing;  // as last told
  std::vector<std::string> relations;          // ids of the records, by day of publication
  size_t reports = 0;                          // documents
  std::vector<Disagreement> disagreements;

  bool alleged() const { return !says.empty(); }
  // Whether it is told to hold on the day: begun (where that is known) and not ended before it.
  bool holds_on(core::Day day) const;
};

std::vector<RelationInterval> merge_relations(const std::vector<ToldRelation>& told);
// The same for relations that are in order of `merged_before` already: O(n), and nothing is copied but what the intervals hold.
std::vector<RelationInterval> merge_ordered(const std::vector<const ToldRelation*>& told);
// By what is merged with one another, then by day of publication.
bool merged_before(const ToldRelation& a, const ToldRelation& b);

// The days two intervals have in common; empty where they have none.
std::optional<core::Interval> intersection(const core::Interval& a, const core::Interval& b);

}  // namespace dragoman::process
