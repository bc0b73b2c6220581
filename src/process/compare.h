// process/compare.h - the parties' readouts of one meeting side by side: what several say, what one alone says, where they contradict one another.
//
// In      for each side the sentences it vouches for and the records in them; words that name the parties (they say nothing of a sentence's subject).
// Out     points, those that most sides make first, then by the order in which they are said; each with the words of each side.
// How     Sentences are cut into clauses at commas, semicolons and "and" (a cut that leaves fewer than two content words is not made). Clauses of two
//         sides make the same point where their stems, each weighted by how few clauses have it, overlap by kSamePoint of the lighter one. Two sides are in
//         conflict on a record: opposite stances of one holder on one issue, another number for the same count, one act told as done and as not done.
// Threads any; no state. Cost O(clauses of one side * clauses of the others).
#pragma once

#include <string>
#include <vector>

#include "process/tracks.h"

namespace dragoman::process {

inline constexpr double kSamePoint = 0.4;

struct SaidFigure {
  std::string id, measure, whom, text, sentence;
  std::optional<double> value, share;
};

struct SaidEvent {
  std::string id, sentence;
  core::EventType type = core::EventType::kConsult;
  core::EventStatus status = core::EventStatus::kOccurred;
  std::vector<std::string> parties;  // keys, sorted
};

struct Readout {
  std::string side, name;               // party_key and label of who speaks
  std::vector<std::string> statements;  // ids; empty where the sentences were only attributed
  std::vector<std::string> sources;     // publishers, sorted
  std::vector<std::string> sentences;   // in order
  std::vector<StatedPosition> positions;
  std::vector<SaidFigure> figures;
  std::vector<SaidEvent> events;
};

enum class Verdict : std::uint8_t { kShared, kOnly, kConflict };
std::string_view to_string(Verdict verdict);  // "shared", "only", "conflict"

struct Said {
  size_t side = 0;       // of the readouts
  std::string words;     // the clause
  std::string sentence;
};

struct Point {
  Verdict verdict = Verdict::kOnly;
  std::vector<Said> said;  // by side
  std::string about;       // of a conflict: "position", "figure", "status"
};

struct Comparison {
  std::vector<Readout> sides;  // sorted by key; readouts of one side are one
  std::vector<Point> points;
};

Comparison compare(std::vector<Readout> readouts, const std::vector<std::string>& party_words);
std::vector<std::string> clauses_of(std::string_view sentence);
// "Syria (government) conditions: the withdrawal of Turkish forces"
std::string position_words(const StatedPosition& position);

}  // namespace dragoman::process
