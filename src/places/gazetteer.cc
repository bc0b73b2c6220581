#include "places/gazetteer.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "places/name_key.h"

namespace dragoman::places {

struct Gazetteer::Mapping {
  void* data = MAP_FAILED;
  std::size_t bytes = 0;
  Mapping() = default;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    if (data != MAP_FAILED) munmap(data, bytes);
  }
};

base::Result<Gazetteer> Gazetteer::load(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return base::Error{"DM001", "the gazetteer cannot be opened", file.string(), "build it with `make build`"};
  struct stat status{};
  auto mapping = std::make_shared<Mapping>();
  if (fstat(descriptor, &status) == 0 && status.st_size > 0) {
    mapping->bytes = static_cast<std::size_t>(status.st_size);
    mapping->data = mmap(nullptr, mapping->bytes, PROT_READ, MAP_PRIVATE, descriptor, 0);
  }
  close(descriptor);
  const base::Error damaged{"DM207", "not a gazetteer of this version", file.string(), "build it again with `make build`"};
  if (mapping->data == MAP_FAILED || mapping->bytes < sizeof(GazetteerHeader)) return damaged;
  GazetteerHeader header;
  std::memcpy(&header, mapping->data, sizeof header);
  if (std::memcmp(header.magic, kGazetteerMagic, sizeof header.magic) != 0 || header.version != kGazetteerVersion) return damaged;
  const std::uint64_t expected = sizeof header + std::uint64_t{header.place_count} * sizeof(GazetteerPlace) + (std::uint64_t{header.key_count} + 1) * sizeof(GazetteerKey) +
                                 std::uint64_t{header.posting_count} * sizeof(std::uint32_t) + header.text_bytes;
  if (expected != mapping->bytes || header.text_bytes == 0) return damaged;
  Gazetteer gazetteer;
  const char* at = static_cast<const char*>(mapping->data) + sizeof header;
  gazetteer.places_ = {reinterpret_cast<const GazetteerPlace*>(at), header.place_count};
  at += gazetteer.places_.size_bytes();
  gazetteer.keys_ = {reinterpret_cast<const GazetteerKey*>(at), std::size_t{header.key_count} + 1};
  at += gazetteer.keys_.size_bytes();
  gazetteer.postings_ = {reinterpret_cast<const std::uint32_t*>(at), header.posting_count};
  at += gazetteer.postings_.size_bytes();
  gazetteer.text_ = {at, header.text_bytes};
  // Offsets are checked once, so that a damaged file is refused here and not read out of bounds later.
  bool sound = gazetteer.text_.back() == '\0';
  for (const GazetteerPlace& place : gazetteer.places_) sound = sound && place.name < header.text_bytes && place.admin1 < header.text_bytes;
  for (const GazetteerKey& key : gazetteer.keys_) sound = sound && key.text < header.text_bytes && key.first_posting <= header.posting_count;
  for (const std::uint32_t posting : gazetteer.postings_) sound = sound && (posting & ~kAlternateBit) < header.place_count;
  if (!sound) return damaged;
  gazetteer.mapping_ = std::move(mapping);
  return gazetteer;
}

std::size_t Gazetteer::find(std::string_view key) const {
  const auto end = keys_.end() - 1;  // the last one only ends the postings
  const auto it = std::lower_bound(keys_.begin(), end, key, [&](const GazetteerKey& a, std::string_view b) { return text(a.text) < b; });
  return it != end && text(it->text) == key ? static_cast<std::size_t>(it - keys_.begin()) : keys_.size() - 1;
}

GazetteerEntry Gazetteer::entry(std::uint32_t posting) const {
  const GazetteerPlace& place = places_[posting & ~kAlternateBit];
  GazetteerEntry entry;
  entry.name = text(place.name);
  entry.admin1 = text(place.admin1);
  entry.country = place.country[0] == 0 ? std::string_view() : std::string_view(place.country, 3);
  entry.geonameid = place.geonameid;
  // Stored as 32-bit floats, which hold five decimals (a metre): what lies beyond is noise that no record should carry.
  const auto metre = [](float degrees) { return std::round(static_cast<double>(degrees) * 1e5) / 1e5; };
  entry.lat = metre(place.lat);
  entry.lon = metre(place.lon);
  entry.population = place.population;
  entry.kind = static_cast<core::PlaceMention::Kind>(place.flags & 15);
  entry.rank = (place.flags >> 4) & 3;
  entry.supplement = (place.flags & 64) != 0;
  entry.has_point = (place.flags & 128) == 0;
  entry.alternate = (posting & kAlternateBit) != 0;
  return entry;
}

std::vector<GazetteerEntry> Gazetteer::candidates_of_key(std::string_view key) const {
  std::vector<GazetteerEntry> out;
  const std::size_t at = find(key);
  if (at + 1 >= keys_.size()) return out;
  for (std::uint32_t p = keys_[at].first_posting; p < keys_[at + 1].first_posting; ++p) out.push_back(entry(postings_[p]));
  return out;
}

bool Gazetteer::has_key(std::string_view key) const { return find(key) + 1 < keys_.size(); }

std::vector<GazetteerEntry> Gazetteer::candidates(std::string_view name) const {
  std::vector<GazetteerEntry> out = candidates_of_key(name_key(name));
  if (out.empty()) out = candidates_of_key(bare_key(name));
  return out;
}

}  // namespace dragoman::places
