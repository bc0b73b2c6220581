// dragoman/records.h - what was read: the records of docs/formats.md as plain structs.
//
// Field for field the same as the JSON Lines, under the same names. An empty string is an unknown value; optionals say so where empty is a value.
// Offsets are UTF-8 byte offsets into Document::text, end exclusive. Everything owns its memory: nothing points into the coder.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dragoman {

struct Document {
  std::string id, source, url, title;
  std::vector<std::string> authors;
  std::string published;            // ISO 8601
  std::string published_precision;  // day, week, month, year, unknown
  std::string language;
  std::string sha256;               // of `text`
  std::string text;                 // the canonical text: every offset points into it
  std::string origin;               // "news/a.txt", "articles.jsonl:14"
  std::size_t sentences = 0;
};

struct Actor {
  std::string role;                 // actor, recipient, host, mediator, participant; empty in a speaker
  std::string id;                   // "TUR.GOV.MOD"; empty: nobody known, the words are kept
  std::string name, country;
  std::vector<std::string> sectors;
  std::string person;               // "p:hulusi-akar"
  std::string text;                 // the words that named the party
  std::uint32_t begin = 0, end = 0;
};

struct Date {
  std::string start, end;           // days, both inclusive; empty: open
  std::string precision;            // day, week, month, year, unknown
  std::string text;                 // the words; empty when carried over from another sentence
};

struct Location {
  std::string text, name, country, admin1;
  std::int64_t geonameid = 0;       // 0: none
  std::optional<double> lat, lon;
};

struct Attribution {
  Actor speaker;
  std::string cue;                  // "said"
  bool quoted = false;
  std::uint32_t begin = 0, end = 0; // of the cue
  std::vector<Actor> chain;         // who quotes the speaker, innermost first
};

struct Figure {
  std::string measure;              // killed, wounded, arrested, displaced ...
  std::optional<std::int64_t> value, low, high;
  std::string text;
};

struct Evidence {
  std::string role;                 // trigger, sentence, mention, mention_sentence ...
  std::uint32_t begin = 0, end = 0;
  std::string text;                 // exactly these bytes of the document's text
};

struct Event {
  std::string id, document;
  std::string type;                 // one of PLOVER's 16: "CONSULT"
  std::string mode;
  std::vector<std::string> contexts;
  std::string cameo;
  double intensity = 0;
  std::string status;               // occurred, ongoing, planned, possible, called_for, denied
  std::vector<Actor> actors;
  std::optional<Date> date;
  std::optional<Location> location;
  std::optional<Attribution> attribution;
  std::vector<Figure> magnitude;
  std::vector<Evidence> evidence;   // the trigger first, then its sentence
  double confidence = 0;
  std::string because;              // id of the pattern
};

// An input, or a part of one, that could not be read.
struct Fault {
  std::string code, message, where, document, hint;
};

}  // namespace dragoman
