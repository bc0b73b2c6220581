// core/record.h - the records beside events (docs/formats.md): relations, positions, statements, figures, circumstances.
//
// Each tells something that holds, is wanted, was said or was counted, with the words it rests on. An allegation carries its speaker.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/event.h"

namespace dragoman::core {

// What every record has.
struct Record {
  std::string id;                  // "rel:", "pos:", "sta:", "fig:" or "cir:" and 32 hex digits
  std::string document;            // document id
  std::vector<Evidence> evidence;  // first: trigger, then its sentence
  std::uint32_t sentence = 0;      // index in the Analysis
  std::uint32_t trigger = 0;       // absolute token index
  double confidence = 0;
  std::string because;             // id of the rule

  Span trigger_span() const { return evidence.empty() ? Span{} : evidence.front().span; }
};

// A state that holds over an interval.
enum class RelationType : std::uint8_t { kBacks, kOpposes, kFights, kControls, kPartOf, kLeads, kAlliedWith, kPresentIn, kSeeks };
inline constexpr int kRelationTypeCount = 9;
std::string_view to_string(RelationType type);  // "part_of"
std::optional<RelationType> relation_type_from(std::string_view name);

struct Relation : Record {
  RelationType type = RelationType::kBacks;
  Actor subject;
  std::optional<Actor> object;         // an actor ...
  std::optional<EventLocation> place;  // ... or a place (controls, present_in) ...
  std::string goal;                    // ... or words for what is sought (seeks)
  std::optional<Span> goal_span;
  std::optional<EventDate> since, until;  // days; `since.when` is the interval in which it began
  EventStatus status = EventStatus::kOngoing;  // kOngoing holds at publication; kOccurred has ended; kDenied, kPossible, kPlanned, kCalledFor
  std::optional<Attribution> attribution;
};

// What a party wants.
enum class Stance : std::uint8_t { kDemands, kRefuses, kSupports, kOpposes, kConditions, kOffers };
inline constexpr int kStanceCount = 6;
std::string_view to_string(Stance stance);      // "conditions"
std::optional<Stance> stance_from(std::string_view name);

struct Position : Record {
  Stance stance = Stance::kDemands;
  Actor holder;
  std::string issue;                   // the words
  Span issue_span;
  std::string issue_code;              // data/ontology/issues.tsv; empty: none fits
  std::optional<Actor> addressee;
  std::string condition_for;           // the words of what is made conditional; empty: nothing
  std::optional<Span> condition_span;
  std::optional<EventDate> since;
  std::optional<Attribution> attribution;
};

// A readout, interview, post: one per speaker and medium in a report.
enum class Medium : std::uint8_t { kStatement, kJointStatement, kReadout, kInterview, kPost, kSpeech, kPressConference };
inline constexpr int kMediumCount = 7;
std::string_view to_string(Medium medium);      // "joint_statement"
std::optional<Medium> medium_from(std::string_view name);

struct Statement : Record {
  std::vector<Actor> speakers;         // one; several for a joint statement. Never empty
  Medium medium = Medium::kStatement;
  std::vector<std::string> about;      // ids of the events it tells of as its subject (a meeting)
  std::vector<std::string> clauses;    // ids of the events, relations, positions and figures it vouches for
  std::vector<Span> quotes;            // verbatim words, without the marks
  std::vector<std::uint32_t> sentences;  // that it vouches for, in order
  std::optional<EventDate> date;
};

// A number about people or things.
struct FigureRecord : Record {
  std::string measure;                 // killed, wounded, displaced, refugees, arrested, abducted, released, troops, money, share ...
  std::optional<double> value, low, high;
  std::optional<double> share;         // 0..1: "half of the population" 0.5
  std::string unit;                    // currency code (ISO 4217) for money; empty: people or things
  bool increment = false;              // "another 20": adds to what was counted before
  std::string text;                    // the words of the number: "nearly 500,000"
  Span span;
  std::string whom;                    // the words for who or what is counted
  std::optional<Actor> whom_actor;
  std::optional<EventLocation> place;
  std::optional<EventDate> since, until;
  std::optional<Attribution> attribution;
};

// What presses on a party.
struct Circumstance : Record {
  std::string circumstance;            // data/ontology/circumstances.tsv: election, economic_crisis, public_opinion ...
  Actor actor;
  std::optional<EventDate> date;
  std::optional<Attribution> attribution;
};

// Kind (its first three letters), ":" and a hash of document, evidence and codes: "rel:1f..". `codes` tells records with the same evidence apart.
std::string record_id(std::string_view kind, const Record& record, std::string_view codes);

}  // namespace dragoman::core
