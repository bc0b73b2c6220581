// places/place_finder.h - which places a document names.
//
// In      an Analysis with sentences, tokens, tags and names (LOC/GPE); the dateline of its Document.
// Out     Analysis::places in text order: name, country, division, GeoNames id and point where the gazetteer has them.
//         A tagged place that no table knows keeps its words. Demonyms, persons and organisations are no places.
// Fails   load only: DM001, DM207, DM2xx.
// Owns    the gazetteer and word lists. Threads: find is const and may run concurrently on different Analyses.
// Cost    find: O(tokens) and one score for each candidate of a name.
// Method  each candidate of a name is scored by population, by what the text says around it ("Tripoli, Libya"; "X in Y province"),
//         by the states the document names, and by how near it lies to the document's other places.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/analysis.h"
#include "places/gazetteer.h"

namespace dragoman::places {

class PlaceFinder {
 public:
  static base::Result<PlaceFinder> load(const std::filesystem::path& gazetteer_file, const std::filesystem::path& data_dir);
  // Replaces Analysis::places.
  void find(core::Analysis& analysis) const;
  const Gazetteer& gazetteer() const { return gazetteer_; }

 private:
  struct Found;
  void retag(core::Analysis& analysis) const;
  std::vector<Found> collect(const core::Analysis& analysis) const;
  std::optional<Found> read_at(const core::Analysis& analysis, std::uint32_t sentence, std::uint32_t token) const;
  std::vector<GazetteerEntry> candidates_of_tagged(std::string_view name, bool after_comma) const;
  bool allowed_untagged(const core::Analysis& analysis, const core::Sentence& sentence, const Found& found) const;
  void add_direction(const core::Analysis& analysis, const core::Sentence& sentence, Found& found) const;
  void read_container(const core::Analysis& analysis, std::vector<Found>& found) const;
  void write(const Found& found, const std::vector<Found>& all, core::Analysis& analysis) const;
  void resolve(const core::Analysis& analysis, std::vector<Found>& found) const;
  // "the Nigerian capital", "Niger's capital", "the capital of Niger", "the capital": the town, though its name is not written.
  std::vector<Found> capitals(const core::Analysis& analysis, const std::vector<Found>& found) const;
  std::string_view capital_owner(const core::Analysis& analysis, const std::vector<Found>& found, const core::Sentence& sentence, std::uint32_t token, std::uint32_t& first) const;
  std::optional<GazetteerEntry> capital_of(std::string_view country) const;
  bool word(std::string_view set, std::string_view lower) const;

  Gazetteer gazetteer_;
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> words_;
  std::set<std::string, std::less<>> surnames_;  // of known persons
  std::set<std::string, std::less<>> groups_;  // keys of groups' names: no places
  std::map<std::string, std::string, std::less<>> demonyms_;  // "turkish" -> "TUR", for context only
  std::map<std::string, std::vector<std::string>, std::less<>> capitals_;  // "TUR" -> "Ankara"
};

}  // namespace dragoman::places
