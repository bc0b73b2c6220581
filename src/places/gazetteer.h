// places/gazetteer.h - every place with this name: one read-only table, mapped into memory.
//
// In      the file that build_gazetteer (gazetteer_build.h) wrote; names are compared by name_key.
// Out     candidates, most populous first. An empty list means "no such name".
// Fails   load only: DM001 unreadable, DM207 not a gazetteer or of another version.
// Owns    the mapping. Entries hold views into it: they end with the Gazetteer.
// Threads const members may run concurrently.
// Cost    candidates: binary search over the names.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/actor.h"

namespace dragoman::places {

struct GazetteerEntry {
  std::string_view name;
  std::string_view country;  // ISO 3166-1 alpha-3
  std::string_view admin1;   // name of the first-level division, may be empty
  std::int64_t geonameid = 0;
  double lat = 0;
  double lon = 0;
  std::uint32_t population = 0;
  core::PlaceMention::Kind kind = core::PlaceMention::Kind::kCity;
  std::uint8_t rank = 0;     // 2 capital of a state, 1 seat of a first-level division
  bool alternate = false;    // the name asked for is not the place's main name
  bool supplement = false;   // from data/places/supplement.tsv
  bool has_point = true;
};

// The file: header, places, keys, postings, text. Little-endian, fixed layout; offsets are into `text`.
struct GazetteerHeader {
  char magic[8];
  std::uint32_t version, place_count, key_count, posting_count, text_bytes, reserved;
};
struct GazetteerPlace {
  std::int64_t geonameid;
  float lat, lon;
  std::uint32_t population, name, admin1;  // offsets of zero-terminated text
  char country[3];
  std::uint8_t flags;  // kind in the low 4 bits, rank in the next 2, 64 supplement, 128 has no point
};
struct GazetteerKey {
  std::uint32_t text, first_posting;
};
inline constexpr char kGazetteerMagic[8] = {'D', 'M', 'P', 'L', 'A', 'C', 'E', 'S'};
inline constexpr std::uint32_t kGazetteerVersion = 1;
inline constexpr std::uint32_t kAlternateBit = 0x80000000U;  // in a posting

class Gazetteer {
 public:
  static base::Result<Gazetteer> load(const std::filesystem::path& file);
  // `key` as of name_key().
  std::vector<GazetteerEntry> candidates_of_key(std::string_view key) const;
  std::vector<GazetteerEntry> candidates(std::string_view name) const;
  bool has_key(std::string_view key) const;
  std::size_t size() const { return places_.size(); }

 private:
  struct Mapping;
  GazetteerEntry entry(std::uint32_t posting) const;
  std::size_t find(std::string_view key) const;  // key_count when absent
  std::string_view text(std::uint32_t offset) const { return text_.substr(offset, text_.find('\0', offset) - offset); }

  std::shared_ptr<const Mapping> mapping_;
  std::span<const GazetteerPlace> places_;
  std::span<const GazetteerKey> keys_;
  std::span<const std::uint32_t> postings_;
  std::string_view text_;
};

}  // namespace dragoman::places
