// serve/index.h - a store's records as columns in memory: what filters, counts, sorts and graphs look at. Of the words, their sentences.
//
// In      an open store.
// Out     for each kind its records in order of day, as columns of numbers into dictionaries; documents; stories; ids.
// Fails   DM6xx.
// Owns    everything; immutable after load, so that any number of requests may look at it while a newer one is made.
// Cost    load: one pass over each table (measured in docs/server.md); about 110 bytes an event and its sentence.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "actors/directory.h"
#include "base/result.h"
#include "core/event.h"
#include "serve/dictionary.h"
#include "store/store.h"

namespace dragoman::serve {

enum class Kind : std::uint8_t { kEvent, kRelation, kPosition, kStatement, kFigure, kCircumstance };
inline constexpr size_t kKinds = 6;
inline constexpr std::array<std::string_view, kKinds> kKindNames = {"event", "relation", "position", "statement", "figure", "circumstance"};
inline constexpr std::array<std::string_view, kKinds> kKindPrefixes = {"e:", "rel:", "pos:", "sta:", "fig:", "cir:"};
std::optional<Kind> kind_from(std::string_view name);  // "event", "events"

inline constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();
inline constexpr std::uint32_t kNone = 0xFFFFFFFFU;

// The 32 hex digits behind the prefix of an id.
struct Id {
  std::uint64_t high = 0, low = 0;
  auto operator<=>(const Id&) const = default;
  static std::optional<Id> parse(std::string_view words);  // with or without prefix; nothing where it is no whole id
  std::string to_string(std::string_view prefix) const;
};

// A party as records name it. Two of the same id, person and label are one.
struct PartyName {
  std::string id, person, country, name;
  std::uint32_t key = 0;      // into Index::keys
  const std::string& shown_id() const { return !id.empty() ? id : !person.empty() ? person : country; }
};

struct PlaceName {
  std::string name, country, admin1;
  double lat = 0, lon = 0;
  bool has_point = false;
  std::uint32_t country_number = 0, admin1_number = 0, place_number = 0;  // into Index::countries, admins ("SYR:Aleppo"), places ("SYR:Manbij")
};

// Parties of a record, beside one another for all records.
struct PartyMark {
  std::uint32_t party = 0;  // into Index::parties
  std::uint8_t role = 0;    // core::ActorRole of events; else 0 subject, holder, actor, whom, speaker; 1 object, addressee
};

struct RecordTable {
  std::vector<std::uint32_t> row;        // rowid of the store's table
  std::vector<Id> id;
  std::vector<std::uint32_t> document;   // into Index::documents
  std::vector<std::uint8_t> type;        // into Index::types[kind]
  std::vector<std::uint8_t> status;      // into Index::statuses
  std::vector<std::uint8_t> quad;        // events: 1..4; else 0
  std::vector<std::uint8_t> precision;   // core::Precision; kUnknown where no day is told
  std::vector<std::uint16_t> mode;       // into Index::modes; of positions: issue code; of figures: unit
  std::vector<std::int32_t> day;         // of happening, else of publication; kNoDay: neither. The order of the table
  std::vector<std::int32_t> last_day;    // of happening
  std::vector<std::uint8_t> dated;       // 1: the day is told
  std::vector<std::uint32_t> place;      // into Index::place_names
  std::vector<std::uint32_t> speaker;    // into Index::parties; 0: the report itself
  std::vector<float> intensity, confidence;
  std::vector<std::uint32_t> story;      // into Index::stories; events only
  std::vector<std::uint16_t> because;    // into Index::rules
  std::vector<std::uint64_t> sentence;   // into Index::words: begin << 24 | length
  std::vector<std::uint32_t> first_party;  // size() + 1
  std::vector<PartyMark> party;

  size_t size() const { return id.size(); }
  std::span<const PartyMark> parties_of(std::uint32_t at) const { return {party.data() + first_party[at], party.data() + first_party[at + 1]}; }
};

struct DocumentEntry {
  Id id;
  std::uint32_t row = 0, source = 0, events = 0, sentences = 0;
  std::int32_t day = kNoDay;
  std::string title;
};

struct StoryEntry {
  Id id;
  bool real = true;            // false: an event that no story was given to
  std::uint32_t first = kNone; // the event that stands for it: the most confident of the earliest day
  std::uint32_t events = 0, reports = 0;
  std::int32_t day = kNoDay, last_day = kNoDay;
};

class Index {
 public:
  // `directory`: labels of actors that no record names as a whole.
  static base::Result<Index> load(store::Store& store, const actors::Directory& directory);

  const RecordTable& table(Kind kind) const { return tables[static_cast<size_t>(kind)]; }
  std::string id_of(Kind kind, std::uint32_t at) const { return table(kind).id[at].to_string(kKindPrefixes[static_cast<size_t>(kind)]); }
  std::string document_id(std::uint32_t at) const { return documents[at].id.to_string("d:"); }
  // The sentence that the record rests on. Valid as long as the Index.
  std::string_view sentence(Kind kind, std::uint32_t at) const {
    const std::uint64_t where = table(kind).sentence[at];
    return std::string_view(words).substr(where >> 24U, where & 0xFFFFFFU);
  }
  // Position in its table; kNone where it is not there.
  std::uint32_t find(Kind kind, const Id& id) const;
  std::uint32_t find_document(const Id& id) const;
  std::uint32_t find_story(const Id& id) const;
  std::span<const std::uint32_t> events_of_story(std::uint32_t story) const { return {story_events.data() + story_begin[story], story_events.data() + story_begin[story + 1]}; }

  std::array<RecordTable, kKinds> tables;
  std::string words;                         // sentences of records, each once where records that follow one another share it
  std::vector<DocumentEntry> documents;
  std::vector<StoryEntry> stories;           // in order of `first`, so of day
  std::vector<std::uint32_t> story_begin, story_events;
  std::vector<PartyName> parties;            // 0: nobody
  std::vector<PlaceName> place_names;        // 0: nowhere
  std::array<Dictionary, kKinds> types;
  Dictionary statuses, modes, sources, rules, keys, countries, admins, places;
  std::vector<std::string> key_names;        // label of each key
  std::uint64_t faults = 0;

 private:
  struct Loader;
  std::vector<std::pair<Id, std::uint32_t>> document_order_, story_order_;
  std::array<std::vector<std::pair<Id, std::uint32_t>>, kKinds> order_;
};

std::string_view quad_name(int quad);                    // "verbal cooperation"
std::uint8_t quad_of(std::string_view event_type);       // as the view event_quad

}  // namespace dragoman::serve
