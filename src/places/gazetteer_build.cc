#include "places/gazetteer_build.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "places/gazetteer.h"
#include "places/name_key.h"

namespace dragoman::places {
namespace {

using base::TsvRow;
using base::TsvTable;
using Kind = core::PlaceMention::Kind;

// Alternate names of hamlets are mostly noise; those of towns are what newspapers print.
constexpr std::uint32_t kAlternatesFrom = 10'000;
// Alternates in other scripts can never match an English report.
constexpr std::size_t kShortestAlternate = 4;

double number(std::string_view cell) {
  double value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}
std::int64_t whole(std::string_view cell) {
  std::int64_t value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

Kind kind_of(std::string_view word) {
  if (word == "region") return Kind::kRegion;
  if (word == "river" || word == "sea") return Kind::kWater;
  if (word == "city" || word == "town" || word == "camp") return Kind::kCity;
  return Kind::kFacility;
}

struct Builder {
  std::vector<GazetteerPlace> places;
  std::vector<std::pair<std::string, std::uint32_t>> names;  // key, posting
  std::map<std::string, std::uint32_t, std::less<>> text_at;
  std::string text = std::string(1, '\0');
  std::map<std::string, std::string, std::less<>> iso3;                       // "TR" -> "TUR"
  std::map<std::string, std::string, std::less<>> admin1;                     // "TUR.34" -> "Istanbul"
  // Squares of the map with a settlement in them: their mean is close to the middle of a state's area.
  struct Middle {
    std::set<std::pair<int, int>> squares;
    std::uint64_t population = 0;
  };
  std::map<std::string, Middle, std::less<>> middles;                         // of "TUR.34" and of "TUR"

  std::uint32_t put(std::string_view word) {
    if (word.empty()) return 0;
    const auto [it, fresh] = text_at.try_emplace(std::string(word), static_cast<std::uint32_t>(text.size()));
    if (fresh) text.append(word).push_back('\0');
    return it->second;
  }
  std::uint32_t add(std::string_view name, std::string_view country, std::string_view division, Kind kind, int rank) {
    GazetteerPlace place;
    std::memset(&place, 0, sizeof place);
    place.name = put(name);
    place.admin1 = put(division);
    if (country.size() == 3) std::memcpy(place.country, country.data(), 3);
    place.flags = static_cast<std::uint8_t>(static_cast<int>(kind) | (rank << 4));
    places.push_back(place);
    return static_cast<std::uint32_t>(places.size() - 1);
  }
  void name_it(std::string_view name, std::uint32_t place, bool alternate) {
    const std::uint32_t posting = place | (alternate ? kAlternateBit : 0);
    const std::string key = name_key(name);
    if (key.empty()) return;
    const std::string bare = bare_key(name);
    if (bare != key && bare.size() >= kShortestAlternate) names.emplace_back(bare, place | kAlternateBit);
    names.emplace_back(key, posting);
  }

  base::Status read_states(const std::filesystem::path& data_dir);
  base::Status read_divisions(const std::filesystem::path& data_dir);
  base::Status read_cities(const std::filesystem::path& cities);
  base::Status read_supplement(const std::filesystem::path& data_dir);
  void place_middles();
  base::Status read_state_points(const std::filesystem::path& data_dir);
  std::string bytes();
  std::map<std::string, std::uint32_t, std::less<>> place_of;  // "TUR", "TUR.34" -> place
};

base::Status Builder::read_states(const std::filesystem::path& data_dir) {
  auto states = TsvTable::load(data_dir / "actors" / "states.tsv", {"id", "iso2"});
  if (!states) return base::Error(std::move(states.error()));
  for (const TsvRow& row : states->rows()) iso3.emplace(row.cells[1], row.cells[0]);
  auto table = TsvTable::load(data_dir / "actors" / "state_names.tsv", {"name", "id", "kind", "source"});
  if (!table) return base::Error(std::move(table.error()));
  auto divisions = TsvTable::load(data_dir / "places" / "admin1_names.tsv", {"country", "name"});
  if (!divisions) return base::Error(std::move(divisions.error()));
  // "England" may stand for the state among actors; as a place it is its part.
  std::set<std::pair<std::string_view, std::string_view>> parts;
  for (const TsvRow& row : divisions->rows()) parts.emplace(row.cells[0], row.cells[1]);
  // The ISO short name is the label; it may stand anywhere among the names.
  for (const bool labels : {true, false})
    for (const TsvRow& row : table->rows()) {
      const std::string_view id = row.cells[1];
      if (id.size() != 3 || (row.cells[2] != "name" && row.cells[2] != "former")) continue;
      const bool label = row.cells[3] == "ISO 3166-1" && row.cells[2] == "name";
      if (label != labels || (!label && parts.contains({id, row.cells[0]}))) continue;
      auto it = place_of.find(id);
      const bool fresh = it == place_of.end();
      if (fresh) it = place_of.emplace(id, add(row.cells[0], id, {}, Kind::kCountry, 0)).first;
      name_it(row.cells[0], it->second, !fresh);
    }
  return {};
}

base::Status Builder::read_divisions(const std::filesystem::path& data_dir) {
  auto table = TsvTable::load(data_dir / "places" / "admin1_names.tsv", {"country", "admin1", "name"});
  if (!table) return base::Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    const std::string code = std::string(row.cells[0]) + '.' + std::string(row.cells[1]);
    admin1.emplace(code, row.cells[2]);
    const std::uint32_t place = add(row.cells[2], row.cells[0], row.cells[2], Kind::kAdmin1, 0);
    place_of.emplace(code, place);
    name_it(row.cells[2], place, false);
    // "Istanbul Province" is called Istanbul too.
    std::string_view shorter = row.cells[2];
    for (const std::string_view word : {" Province", " Governorate", " Oblast", " Region", " Department", " District", " State", " County", " Prefecture", " Oblast’", " Oblast'"})
      if (shorter.ends_with(word)) {
        shorter.remove_suffix(word.size());
        name_it(shorter, place, true);
        break;
      }
  }
  auto extra = TsvTable::load(data_dir / "places" / "abbreviations.tsv", {"name", "country", "admin1"});
  if (!extra) return base::Error(std::move(extra.error()));
  for (const TsvRow& row : extra->rows()) {
    const auto it = place_of.find(std::string(row.cells[1]) + '.' + std::string(row.cells[2]));
    if (it == place_of.end()) return base::Error{"DM203", "no division has this code", extra->where(row), "see admin1_names.tsv"};
    // "IN", "Ore." are words too: their key asks for the comma before them.
    names.emplace_back(", " + name_key(row.cells[0]), it->second | kAlternateBit);
  }
  return {};
}

base::Status Builder::read_cities(const std::filesystem::path& cities) {
  auto content = base::read_file(cities);
  if (!content) return base::Error(std::move(content.error()));
  const std::string_view all = *content;
  int line_number = 0;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = all.find('\n', begin);
    if (end == std::string_view::npos) end = all.size();
    const std::string_view line = all.substr(begin, end - begin);
    begin = end + 1;
    ++line_number;
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= line.size();) {
      std::size_t tab = line.find('\t', at);
      if (tab == std::string_view::npos) tab = line.size();
      cells.push_back(line.substr(at, tab - at));
      at = tab + 1;
    }
    if (line.empty()) continue;
    if (cells.size() != 19) return base::Error{"DM201", "a row of cities500 has not 19 columns", cities.string() + ':' + std::to_string(line_number), {}};
    const auto iso = iso3.find(cells[8] == "XK" ? std::string_view("XK") : cells[8]);
    if (iso == iso3.end()) continue;
    if (cells[7] == "PPLH" || cells[7] == "PPLCH" || cells[7] == "PPLQ" || cells[7] == "PPLW") continue;  // no longer there
    const std::string code = iso->second + '.' + std::string(cells[10]);
    const auto division = admin1.find(code);
    const int rank = cells[7] == "PPLC" ? 2 : cells[7] == "PPLA" ? 1 : 0;
    const std::uint32_t place = add(cells[1], iso->second, division == admin1.end() ? std::string_view() : std::string_view(division->second), Kind::kCity, rank);
    GazetteerPlace& row = places[place];
    row.geonameid = whole(cells[0]);
    row.lat = static_cast<float>(number(cells[4]));
    row.lon = static_cast<float>(number(cells[5]));
    row.population = static_cast<std::uint32_t>(std::clamp<std::int64_t>(whole(cells[14]), 0, 0x7fffffff));
    name_it(cells[1], place, false);
    if (cells[2] != cells[1]) name_it(cells[2], place, false);
    if (row.population >= kAlternatesFrom || rank > 0)
      for (const std::string_view alternate : base::split(cells[3], ',')) {
        const bool latin = std::all_of(alternate.begin(), alternate.end(), [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
        if (latin && alternate.size() >= kShortestAlternate) name_it(alternate, place, true);
      }
    for (const std::string& key : {iso->second, code}) {
      Middle& middle = middles[key];
      middle.squares.emplace(static_cast<int>(row.lat * 2), static_cast<int>(row.lon * 2));
      middle.population += row.population;
    }
  }
  return {};
}

// A state and a division get a point in their middle: enough to tell how far apart two places are.
void Builder::place_middles() {
  for (const auto& [key, place] : place_of) {
    GazetteerPlace& row = places[place];
    const auto it = middles.find(key);
    if (it == middles.end()) {
      row.flags |= 128;
      continue;
    }
    std::int64_t lat = 0, lon = 0;
    for (const auto& [y, x] : it->second.squares) lat += y, lon += x;
    const double squares = 2.0 * static_cast<double>(it->second.squares.size());
    row.lat = static_cast<float>(static_cast<double>(lat) / squares);
    row.lon = static_cast<float>(static_cast<double>(lon) / squares);
    row.population = static_cast<std::uint32_t>(std::min<std::uint64_t>(it->second.population, 0x7fffffff));
  }
}

base::Status Builder::read_state_points(const std::filesystem::path& data_dir) {
  auto table = TsvTable::load(data_dir / "places" / "state_points.tsv", {"country", "lat", "lon"});
  if (!table) return base::Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    const auto it = place_of.find(row.cells[0]);
    if (it == place_of.end()) return base::Error{"DM203", "no state has this code", table->where(row), "see data/actors/states.tsv"};
    GazetteerPlace& place = places[it->second];
    place.lat = static_cast<float>(number(row.cells[1]));
    place.lon = static_cast<float>(number(row.cells[2]));
    place.flags &= static_cast<std::uint8_t>(~128);
  }
  return {};
}

base::Status Builder::read_supplement(const std::filesystem::path& data_dir) {
  auto table = TsvTable::load(data_dir / "places" / "supplement.tsv", {"name", "country", "admin1", "lat", "lon", "kind", "geonameid"});
  if (!table) return base::Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    const std::uint32_t place = add(row.cells[0], row.cells[1], row.cells[2], kind_of(row.cells[5]), 0);
    GazetteerPlace& entry = places[place];
    entry.geonameid = whole(row.cells[6]);
    entry.lat = static_cast<float>(number(row.cells[3]));
    entry.lon = static_cast<float>(number(row.cells[4]));
    entry.flags = static_cast<std::uint8_t>(entry.flags | 64 | (row.cells[3].empty() ? 128 : 0));
    name_it(row.cells[0], place, false);
  }
  return {};
}

std::string Builder::bytes() {
  // Most populous first; of two postings of one place under one key the main name stays.
  std::sort(names.begin(), names.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    const std::uint32_t pa = a.second & ~kAlternateBit, pb = b.second & ~kAlternateBit;
    if (places[pa].population != places[pb].population) return places[pa].population > places[pb].population;
    if (pa != pb) return pa < pb;
    return a.second < b.second;
  });
  names.erase(
      std::unique(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first == b.first && (a.second & ~kAlternateBit) == (b.second & ~kAlternateBit); }),
      names.end());
  std::vector<GazetteerKey> keys;
  std::vector<std::uint32_t> postings;
  for (std::size_t k = 0; k < names.size(); ++k) {
    if (k == 0 || names[k].first != names[k - 1].first) keys.push_back({put(names[k].first), static_cast<std::uint32_t>(postings.size())});
    postings.push_back(names[k].second);
  }
  keys.push_back({0, static_cast<std::uint32_t>(postings.size())});
  GazetteerHeader header{};
  std::memcpy(header.magic, kGazetteerMagic, sizeof header.magic);
  header.version = kGazetteerVersion;
  header.place_count = static_cast<std::uint32_t>(places.size());
  header.key_count = static_cast<std::uint32_t>(keys.size() - 1);
  header.posting_count = static_cast<std::uint32_t>(postings.size());
  header.text_bytes = static_cast<std::uint32_t>(text.size());
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  out.append(reinterpret_cast<const char*>(places.data()), places.size() * sizeof(GazetteerPlace));
  out.append(reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(GazetteerKey));
  out.append(reinterpret_cast<const char*>(postings.data()), postings.size() * sizeof(std::uint32_t));
  out += text;
  return out;
}

}  // namespace

base::Result<GazetteerCounts> build_gazetteer(const std::filesystem::path& cities, const std::filesystem::path& data_dir, const std::filesystem::path& out) {
  Builder builder;
  DRAGOMAN_TRY(builder.read_states(data_dir));
  DRAGOMAN_TRY(builder.read_divisions(data_dir));
  GazetteerCounts counts;
  counts.with_cities = !cities.empty();
  if (counts.with_cities) DRAGOMAN_TRY(builder.read_cities(cities));
  builder.place_middles();
  DRAGOMAN_TRY(builder.read_state_points(data_dir));
  DRAGOMAN_TRY(builder.read_supplement(data_dir));
  DRAGOMAN_TRY(base::write_file(out, builder.bytes()));
  counts.places = builder.places.size();
  counts.names = builder.names.size();
  return counts;
}

}  // namespace dragoman::places
