// bench/places_bench.cc - how often a gold toponym gets the right state and a point near enough.
// Usage: places_bench GAZETTEER DATA_DIR TOPONYMS.tsv (columns document, begin, end, country, lat, lon; texts in document.txt beside it)
// Gold spans are given as tagged names: this measures resolution, not finding.
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/tsv.h"
#include "places/place_finder.h"

namespace {

struct Gold {
  std::size_t begin, end;
  std::string country;
  double lat, lon;
};

double kilometres(double lat1, double lon1, double lat2, double lon2) {
  const double r = 3.14159265358979 / 180;
  const double a = std::pow(std::sin((lat2 - lat1) * r / 2), 2) + std::cos(lat1 * r) * std::cos(lat2 * r) * std::pow(std::sin((lon2 - lon1) * r / 2), 2);
  return 2 * 6371 * std::asin(std::sqrt(a));
}

bool is_word(unsigned char c) { return std::isalnum(c) || c >= 0x80; }

dragoman::core::Analysis analyse(const dragoman::core::Document& document, const std::vector<Gold>& gold) {
  using namespace dragoman::core;
  Analysis analysis;
  analysis.document = &document;
  const std::string& text = document.text;
  Sentence sentence;
  const auto close = [&](std::size_t end) {
    sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size()) - sentence.first_token;
    sentence.end = static_cast<ByteOffset>(end);
    if (sentence.token_count != 0) analysis.sentences.push_back(sentence);
    sentence = Sentence{};
    sentence.begin = static_cast<ByteOffset>(end);
    sentence.first_token = static_cast<std::uint32_t>(analysis.tokens.size());
  };
  std::size_t next = 0;
  for (std::size_t k = 0; k < text.size();) {
    while (next < gold.size() && gold[next].end <= k) ++next;
    const bool inside = next < gold.size() && gold[next].begin <= k;
    std::size_t end = k + 1;
    if (is_word(static_cast<unsigned char>(text[k]))) {
      const std::size_t limit = inside ? gold[next].end : next < gold.size() ? gold[next].begin : text.size();
      while (end < limit && (is_word(static_cast<unsigned char>(text[end])) || (text[end] == '.' && end + 1 < limit && is_word(static_cast<unsigned char>(text[end + 1]))))) ++end;
    } else if (text[k] == ' ' || text[k] == '\n') {
      ++k;
      continue;
    }
    Token token;
    token.begin = static_cast<ByteOffset>(k);
    token.end = static_cast<ByteOffset>(end);
    token.space_after = end < text.size() && text[end] == ' ';
    token.upos = text[k] >= 'A' && text[k] <= 'Z' ? Upos::kNoun : Upos::kX;
    if (token.upos == Upos::kX) token.upos = Upos::kNoun;
    if (inside) token.name = gold[next].begin == k ? NameTag::kBLoc : NameTag::kILoc;
    analysis.tokens.push_back(token);
    if (text[k] == '.' && end < text.size() && text[end] == ' ') close(end);
    k = end;
  }
  close(text.size());
  return analysis;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const auto finder = dragoman::places::PlaceFinder::load(argv[1], argv[2]);
  if (!finder) return std::fprintf(stderr, "%s\n", finder.error().to_string().c_str()), 2;
  const auto table = dragoman::base::TsvTable::load(argv[3], {"document", "begin", "end", "country", "lat", "lon"});
  if (!table) return std::fprintf(stderr, "%s\n", table.error().to_string().c_str()), 2;
  std::map<std::string, std::vector<Gold>> documents;
  for (const auto& row : table->rows())
    documents[std::string(row.cells[0])].push_back({std::stoul(std::string(row.cells[1])), std::stoul(std::string(row.cells[2])), std::string(row.cells[3]),
                                                    std::stod(std::string(row.cells[4])), std::stod(std::string(row.cells[5]))});
  const std::string folder = std::filesystem::path(argv[3]).parent_path().string();
  std::size_t total = 0, found = 0, country = 0, with_country = 0, near = 0, towns = 0, towns_near = 0;
  for (const auto& [name, gold] : documents) {
    dragoman::core::Document document;
    std::ifstream in(folder + "/" + name + ".txt");
    std::stringstream buffer;
    buffer << in.rdbuf();
    document.text = buffer.str();
    auto analysis = analyse(document, gold);
    finder->find(analysis);
    for (const Gold& g : gold) {
      ++total;
      if (!g.country.empty()) ++with_country;
      const dragoman::core::PlaceMention* hit = nullptr;
      for (const auto& place : analysis.places)
        if (place.span.begin <= g.begin && g.begin < place.span.end) hit = &place;
      if (hit == nullptr || hit->place.country.empty()) {
        if (std::getenv("VERBOSE")) std::printf("MISS %s\n", document.text.substr(g.begin, g.end - g.begin).c_str());
        continue;
      }
      ++found;
      if (hit->place.country == g.country) ++country;
      double lat = hit->place.lat, lon = hit->place.lon;
      if (!hit->place.has_point)
        for (const auto& e : finder->gazetteer().candidates(hit->place.name))
          if (e.country == hit->place.country && e.kind == dragoman::core::PlaceMention::Kind::kCountry) lat = e.lat, lon = e.lon;
      const double distance = kilometres(lat, lon, g.lat, g.lon);
      using Kind = dragoman::core::PlaceMention::Kind;
      if (hit->kind != Kind::kCountry && hit->kind != Kind::kAdmin1) {
        ++towns;
        if (distance <= 161) ++towns_near;
      }
      if (distance <= 161) ++near;
      else if (std::getenv("VERBOSE"))
        std::printf("FAR %s got %s %s %s gold %s %.1f,%.1f (%.0f km)\n", document.text.substr(g.begin, g.end - g.begin).c_str(), hit->place.name.c_str(), hit->place.admin1.c_str(),
                    hit->place.country.c_str(), g.country.c_str(), g.lat, g.lon, distance);
    }
  }
  const auto percent = [](std::size_t a, std::size_t b) { return b == 0 ? 0.0 : 100.0 * static_cast<double>(a) / static_cast<double>(b); };
  std::printf("toponyms %zu  resolved %.1f %%  country right %.1f %% (of %zu)  within 161 km %.1f %%; of %zu read as towns %.1f %%\n", total, percent(found, total),
              percent(country, with_country), with_country, percent(near, total), towns, percent(towns_near, towns));
  return 0;
}
