// process/happening.h - an event as one report tells it, with what else the algorithms over many reports look at.
//
// The room's nouns: a Happening is one report's telling; the tellings of one happening are a story.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/event.h"

namespace dragoman::process {

struct Party {
  core::ActorRole role = core::ActorRole::kActor;
  std::string id;       // "TUR.GOV.MOD"; may be empty
  std::string country;  // "TUR"; may be empty
  std::string name;     // label; the words where there is none
  std::string person;   // "p:hulusi-akar"
  std::string text;     // the words
};

struct Happening {
  std::string event, document, story;  // ids; story may be empty
  std::string source;                  // publisher
  std::string title;                   // of the report
  std::optional<core::Day> published;
  core::EventType type = core::EventType::kConsult;
  std::string mode;
  core::EventStatus status = core::EventStatus::kOccurred;
  double intensity = 0;
  std::optional<core::Interval> when;
  std::vector<Party> parties;
  std::string place, place_country;
  std::string says, says_id;  // label and id of who says so; empty: the report itself
  std::string sentence;       // the words around the trigger
  std::string trigger;
  std::vector<std::string> contexts;
};

// What a party is called where states are compared: its state for a state and its organs ("TUR" for TUR.GOV.MOD, p:hulusi-akar), its own id for
// everybody else ("SYR.SDF", "PKK"), its words in lower case where nobody known is meant. Empty: nobody.
std::string party_key(const Party& party);
// What follows a state's code in the id of one of its organs: "GOV", "MIL" ...
std::vector<std::string_view> organs();
// Keys of all parties that are actors, recipients, hosts or mediators; sorted, each once.
std::vector<std::string> party_keys(const Happening& happening);

// The days a telling allows; published - 3 .. published where it names none (`told` false). Empty: no day is known at all.
struct Window {
  core::Day first, last;
  bool told = true;
  int days() const { return last.days() - first.days() + 1; }
};
std::optional<Window> window_of(const Happening& happening);

// Content words as comparable stems: lower case, four letters or more, cut to six; numbers whole. Sorted, each once.
std::vector<std::string> content_stems(std::string_view text);
// Of two sorted lists: shared items over all items, and over the shorter list; 0 where one is empty.
double jaccard(const std::vector<std::string>& a, const std::vector<std::string>& b);
double overlap(const std::vector<std::string>& a, const std::vector<std::string>& b);

// "2023-04-25", "2022-12", "2015", "2023-04-24..2023-04-30", "since 2015-09-01", "until 2020-12-01", "" for no day.
std::string spoken_interval(const core::Interval& when);

}  // namespace dragoman::process
