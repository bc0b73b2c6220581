// process/track_words.h - the words that tell of a negotiating process: levels of offices, formats, sequence (data/ontology/track_words.tsv).
//
// In      a data folder; texts as printed.
// Out     levels, formats, places in a sequence. Nothing found is empty.
// Fails   load only: DM001, DM2xx with file and line.
// Threads const members may run concurrently.
// Cost    O(words of the text) look-ups.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/result.h"

namespace dragoman::process {

// From the highest to the lowest.
enum class Level : std::uint8_t { kHeadOfState, kMinister, kDeputyMinister, kSeniorOfficial, kTechnical };
std::string_view to_string(Level level);  // "deputy_minister"
std::optional<Level> level_from(std::string_view name);

class TrackWords {
 public:
  static base::Result<TrackWords> load(const std::filesystem::path& data_dir);
  static base::Result<TrackWords> parse(std::string content, std::string name);

  // Levels named in a text, the longest phrase at each place: "deputy foreign minister" is no foreign minister.
  std::vector<Level> levels_in(std::string_view text) const;
  std::optional<Level> level_of_role(std::string_view role) const;     // "defence_minister"
  std::optional<Level> level_of_id(std::string_view actor_id) const;   // "TUR.GOV.MOD"
  bool names_meeting(std::string_view text) const;
  bool names_proximity(std::string_view text) const;
  // The words and what they say: "2", "again", "first_since", "next". Empty: no place in a sequence is told.
  struct Sequence {
    std::string words, value;
  };
  std::vector<Sequence> sequence_in(std::string_view text) const;

 private:
  struct Match {
    std::string phrase, value;
  };
  std::vector<Match> matches(std::string_view use, std::string_view text) const;

  using Phrases = std::map<std::string, std::string, std::less<>>;
  std::map<std::string, Phrases, std::less<>> uses_;
  std::map<std::string, size_t, std::less<>> longest_;  // words of the longest phrase of a use
  std::map<std::string, std::unordered_set<std::string>, std::less<>> first_words_;  // of the phrases of a use
};

}  // namespace dragoman::process
