// process/tracks.h - negotiating processes: the rounds of talks between the same parties, in order, with what is planned next and what is still asked for.
//
// In      happenings of a whole store with their stories (process/stories.h); positions; the day up to which the reports go.
// Out     tracks, those with most rounds first; the same for any order of the input.
// How     Meetings are rounds, one for each story; sittings of the same parties on one day are one round. Each pair of parties that met at least twice is a
//         candidate, cut where more than kLongestGap days pass and no word of sequence ("the second round", "the first such meeting since") ties the halves.
//         The pair with most rounds takes them first; a pair keeps what is left to it. A planned meeting was held where a later round of the pair fits its
//         days and its level.
// Threads any; no state.
// Cost    O(n log n) in meetings, times the pairs of a meeting (one of more than kMostParties ties no pairs).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/record.h"
#include "process/happening.h"
#include "process/track_words.h"

namespace dragoman::base {
class JsonWriter;
}

namespace dragoman::process {

inline constexpr int kLongestGap = 400;
inline constexpr size_t kMostParties = 8;

// A position as one report tells it.
struct StatedPosition {
  std::string id, document, source;
  std::optional<core::Day> published;
  std::string holder, holder_name;        // party_key and label
  std::string addressee, addressee_name;  // empty: nobody is named
  core::Stance stance = core::Stance::kDemands;
  std::string issue, issue_code, condition_for;
  std::string says;                       // who says that they want it; empty: the report
  std::string sentence;
};

enum class Planned : std::uint8_t { kNo, kPending, kHeld, kOverdue };
std::string_view to_string(Planned planned);  // "no", "pending", "held", "overdue"

struct Round {
  std::string story;                  // or event id where there is none
  std::vector<std::string> events;    // tellings, sorted
  std::optional<core::Interval> when; // the narrowest that is told
  std::optional<Level> level;
  std::string format;                 // bilateral, trilateral, quadripartite, multilateral, mediated, proximity
  std::vector<std::string> parties, hosts, mediators;  // keys, sorted
  std::string place, place_country;
  std::string sequence, sequence_words;
  std::string sentence, source;       // of the telling with the narrowest date
  size_t reports = 0;
  std::optional<core::Day> announced; // of a planned one: the first report that tells it
  Planned planned = Planned::kNo;
  std::string held_as;                // story of the round that a planned one became
};

struct Track {
  std::string id;                     // "t:" + 32 hex digits, of the pair and its first round
  std::vector<std::string> core;      // the pair that was at every round
  std::vector<std::string> parties;   // at least at half of them, the core included
  std::vector<std::string> mediators;
  std::vector<std::string> topics;    // contexts that most rounds have, issues of its positions
  std::vector<Round> rounds;          // held, by day
  std::vector<Round> plans;           // planned, by day of the report
  std::vector<StatedPosition> conditions;  // still open: the last word of the holder on the issue
};

struct TrackOptions {
  std::vector<std::string> parties;    // only rounds at which all of these were; empty: all
  std::optional<core::Day> until;      // what is known on this day; empty: the last report's
  size_t least_rounds = 2;             // held or planned; 1 where two parties were asked for and every meeting counts
  // Office that a person held on a day; for levels. May be empty.
  std::function<std::string(const std::string& person, std::optional<core::Day> day)> role_of;
};

std::vector<Track> tracks_of(const std::vector<Happening>& happenings, const std::vector<StatedPosition>& positions, const TrackWords& words, const TrackOptions& options = {});
// Positions that still stand: the last word of each holder on each issue, where it asks for something.
std::vector<StatedPosition> open_positions(const std::vector<StatedPosition>& all);
// Issue code, or the words' stems: what two positions have in common when they are about the same thing.
std::string issue_key(const StatedPosition& position);

// One object (docs/formats.md); the fields of a round without the braces around them, for who adds others.
std::string track_json(const Track& track);
void write_round_fields(base::JsonWriter& json, const Round& round);

}  // namespace dragoman::process
