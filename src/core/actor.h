// core/actor.h - a party as it is written into a record.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace dragoman::core {

enum class ActorRole : std::uint8_t { kActor, kRecipient, kHost, kMediator, kParticipant };
std::string_view to_string(ActorRole role);

struct Actor {
  ActorRole role = ActorRole::kActor;
  std::string id;       // dotted, "TUR.GOV.MOD"; empty: nobody we know (the words are kept)
  std::string name;     // our label for the id; the words where there is none
  std::string country;  // ISO 3166-1 alpha-3, KOS, or EUU UNO IGO NGO; empty: not told
  std::vector<std::string> sectors;  // PLOVER, primary first
  std::string person;   // "p:hulusi-akar"; empty: not a known person
  std::string text;     // words of the mention that named the party here
  Span span;            // where those words stand

  // The same party, whatever words or place named it.
  bool same_party(const Actor& other) const {
    return id == other.id && person == other.person && country == other.country && (!id.empty() || !person.empty() || text == other.text);
  }
};

// A mention of one party, or of several ("the two sides", "the four countries").
struct Mention {
  std::uint32_t sentence = 0;
  std::uint32_t head = 0;   // token indices into Analysis::tokens, absolute
  std::uint32_t first = 0;  // first and last token, inclusive; without trailing relative clause
  std::uint32_t last = 0;
  std::vector<Actor> actors;  // one, or all members of a group that could be resolved; never empty
  enum class Kind : std::uint8_t { kName, kNominal, kPronoun, kModifier } kind = Kind::kName;
};

struct Place {
  std::string name;
  std::string country;  // ISO 3166-1 alpha-3
  std::string admin1;   // name of the first-level division
  std::int64_t geonameid = 0;  // 0: none
  double lat = 0;
  double lon = 0;
  bool has_point = false;
};

struct PlaceMention {
  std::uint32_t sentence = 0;
  std::uint32_t head = 0;  // absolute token indices
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Span span;
  Place place;
  enum class Kind : std::uint8_t { kCountry, kAdmin1, kCity, kRegion, kFacility, kWater } kind = Kind::kCity;
  double score = 0;  // log-probability of this reading, nats
};

}  // namespace dragoman::core
