// core/event.h - the event record of docs/formats.md: something that was done or said at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.h"

namespace dragoman::core {

enum class EventType : std::uint8_t {
  kAgree,
  kConsult,
  kSupport,
  kConcede,
  kCooperate,
  kAid,
  kRetreat,
  kRequest,
  kAccuse,
  kReject,
  kThreaten,
  kProtest,
  kSanction,
  kMobilize,
  kCoerce,
  kAssault
};
inline constexpr int kEventTypeCount = 16;
std::string_view to_string(EventType type);                     // "AGREE"
std::optional<EventType> event_type_from(std::string_view name);

enum class EventStatus : std::uint8_t { kOccurred, kOngoing, kPlanned, kPossible, kCalledFor, kDenied };
std::string_view to_string(EventStatus status);                 // "called_for"
std::optional<EventStatus> event_status_from(std::string_view name);

struct Evidence {
  std::string role;  // trigger, sentence, mention, mention_sentence, cue, actor ...
  Span span;         // text is exactly these bytes of the canonical text
};

struct EventDate {
  Interval when;
  std::string text;  // the words; empty when carried over from another sentence
  std::optional<Span> span;
};

struct EventLocation {
  std::string text;
  Place place;
  std::optional<Span> span;
};

// Who says so. `chain` holds the outer speakers, innermost first ("Y said that Z said": speaker Z, chain [Y]).
struct Attribution {
  Actor speaker;
  std::string cue;      // "said", "according to"
  bool quoted = false;  // the event's words stand inside quotation marks
  Span span;            // of the cue
  std::vector<Actor> chain;
};

struct Figure {
  std::string measure;  // killed, wounded, arrested, displaced
  std::optional<std::int64_t> value, low, high;
  std::string text;
  Span span;
};

struct Event {
  std::string id;        // "e:" + 32 hex digits
  std::string document;  // document id
  EventType type = EventType::kConsult;
  std::string mode;                   // PLOVER mode, empty unknown
  std::vector<std::string> contexts;
  std::string cameo;
  double intensity = 0;
  std::vector<Actor> actors;
  EventStatus status = EventStatus::kOccurred;
  std::optional<EventDate> date;
  std::optional<EventLocation> location;
  std::optional<Attribution> attribution;
  std::vector<Figure> magnitude;
  std::vector<Evidence> evidence;     // first: trigger
  std::uint32_t sentence = 0;         // index in the Analysis
  std::uint32_t trigger = 0;          // absolute token index
  double confidence = 0;
  std::string because;                // id of the pattern
};

}  // namespace dragoman::core
