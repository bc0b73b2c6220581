// process/timeline.h - a process as a person would tell it: date, what happened, who says so, and where the parties stand.
//
// In      happenings, positions and relation intervals of a store.
// Out     entries by day, one for each story; what stands at the end; as text or as Markdown whose every line has its evidence in a footnote.
// Threads any; no state. Cost O(n log n).
#pragma once

#include <string>
#include <vector>

#include "process/intervals.h"
#include "process/tracks.h"

namespace dragoman::process {

struct Cited {
  std::string id;       // of the record
  std::string source, title;
  std::optional<core::Day> published;
  std::string sentence;
};

struct Entry {
  enum class Kind : std::uint8_t { kEvent, kPosition, kRelation } kind = Kind::kEvent;
  core::Day day;             // orders the entries
  std::string when;          // "2022-12"; empty: the day of the report stands for it
  std::string head;          // "CONSULT third-party  Türkiye, Syria; host Russia  @ Moscow"
  std::string says;          // who says so, all of them; empty: the reports themselves
  std::string disagreement;  // "dates 2023-04-24, 2023-04-25"; empty: none
  std::vector<Cited> cited;  // best first
  size_t reports = 0;
};

struct Standing {
  StatedPosition position;   // as last said
  std::optional<core::Day> first_said;
  size_t times = 0;
  std::string before;        // the stance it had before it changed; empty: it has not
};

struct Timeline {
  std::vector<Entry> entries;
  std::vector<Standing> standing;  // by holder
  size_t stories = 0, reports = 0; // of the events
};

struct TimelineOptions {
  std::vector<std::string> actors;  // keys: only what at least one of them takes part in (all of them, where there are two or more); empty: all
  std::optional<core::Day> from, to;
};

Timeline timeline_of(const std::vector<Happening>& happenings, const std::vector<StatedPosition>& positions, const std::vector<RelationInterval>& relations,
                     const std::vector<Cited>& relation_evidence, const TimelineOptions& options);

std::string timeline_text(const Timeline& timeline);
std::string timeline_markdown(const Timeline& timeline, std::string_view title);
// "CONSULT visit  Iran, Syria -> Russia  @ Moscow, RUS  (planned)"
std::string headline(const Happening& happening);

}  // namespace dragoman::process
