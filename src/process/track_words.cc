#include "process/track_words.h"

#include <algorithm>
#include <array>

#include "base/tsv.h"

namespace dragoman::process {

namespace {

constexpr std::array<std::string_view, 5> kLevels = {"head_of_state", "minister", "deputy_minister", "senior_official", "technical"};

// Lower-case words of a text; hyphens stay inside a word, everything else parts words. A possessive loses its ending.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  std::string word;
  const auto end_word = [&] {
    if (const size_t mark = word.find('\''); mark != std::string::npos) word.resize(mark);
    if (!word.empty()) out.push_back(std::move(word));
    word.clear();
  };
  for (size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (text.substr(i).starts_with("\xE2\x80\x99")) {  // typographic apostrophe
      word += '\'';
      i += 2;
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '\'' || c >= 0x80) {
      word += static_cast<char>(c);
    } else if (c >= 'A' && c <= 'Z') {
      word += static_cast<char>(c - 'A' + 'a');
    } else {
      end_word();
    }
  }
  end_word();
  return out;
}

std::string singular(const std::string& word) { return word.size() > 3 && word.ends_with("s") && !word.ends_with("ss") ? word.substr(0, word.size() - 1) : word; }

}  // namespace

std::string_view to_string(Level level) { return kLevels[static_cast<size_t>(level)]; }

std::optional<Level> level_from(std::string_view name) {
  const auto it = std::find(kLevels.begin(), kLevels.end(), name);
  if (it == kLevels.end()) return std::nullopt;
  return static_cast<Level>(it - kLevels.begin());
}

base::Result<TrackWords> TrackWords::load(const std::filesystem::path& data_dir) {
  const auto file = data_dir / "ontology" / "track_words.tsv";
  auto content = base::read_file(file);
  if (!content) return base::Error(content.error());
  return parse(std::move(*content), file.string());
}

base::Result<TrackWords> TrackWords::parse(std::string content, std::string name) {
  auto table = base::TsvTable::parse(std::move(content), std::move(name), {"use", "phrase", "value"});
  if (!table) return base::Error(table.error());
  TrackWords out;
  for (const base::TsvRow& row : table->rows()) {
    const std::string use(row.cells[0]), phrase(row.cells[1]), value(row.cells[2]);
    if ((use == "level" || use == "role" || use == "suffix") && !level_from(value))
      return base::Error{"DM205", "'" + value + "' is no level of an office", table->where(row), "it is head_of_state, minister, deputy_minister, senior_official or technical"};
    out.uses_[use][phrase] = value;
    out.first_words_[use].insert(phrase.substr(0, phrase.find(' ')));
    size_t& longest = out.longest_[use];
    longest = std::max(longest, static_cast<size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1);
  }
  return out;
}

std::vector<TrackWords::Match> TrackWords::matches(std::string_view use, std::string_view text) const {
  std::vector<Match> out;
  const auto phrases = uses_.find(use);
  if (phrases == uses_.end()) return out;
  const std::vector<std::string> words = words_of(text);
  const size_t longest = longest_.find(use)->second;
  const auto& first_words = first_words_.find(use)->second;
  for (size_t at = 0; at < words.size();) {
    if (!first_words.contains(words[at]) && !first_words.contains(singular(words[at]))) {
      ++at;
      continue;
    }
    size_t taken = 0;
    for (size_t count = std::min(longest, words.size() - at); count > 0 && taken == 0; --count) {
      std::string phrase;
      for (size_t i = 0; i + 1 < count; ++i) phrase += words[at + i] + " ";
      for (const std::string& last : {words[at + count - 1], singular(words[at + count - 1])})
        if (const auto found = phrases->second.find(phrase + last); taken == 0 && found != phrases->second.end()) {
          out.push_back({found->first, found->second});
          taken = count;
        }
    }
    at += std::max<size_t>(taken, 1);
  }
  return out;
}

std::vector<Level> TrackWords::levels_in(std::string_view text) const {
  std::vector<Level> out;
  for (const Match& match : matches("level", text)) out.push_back(*level_from(match.value));
  return out;
}

std::optional<Level> TrackWords::level_of_role(std::string_view role) const {
  const auto roles = uses_.find("role");
  if (roles == uses_.end()) return std::nullopt;
  const auto found = roles->second.find(role);
  return found == roles->second.end() ? std::nullopt : level_from(found->second);
}

std::optional<Level> TrackWords::level_of_id(std::string_view actor_id) const {
  const size_t dot = actor_id.find('.');
  const auto suffixes = uses_.find("suffix");
  if (dot == std::string_view::npos || suffixes == uses_.end()) return std::nullopt;
  const auto found = suffixes->second.find(actor_id.substr(dot + 1));
  return found == suffixes->second.end() ? std::nullopt : level_from(found->second);
}

bool TrackWords::names_meeting(std::string_view text) const { return !matches("meeting", text).empty(); }
bool TrackWords::names_proximity(std::string_view text) const { return !matches("format", text).empty(); }

std::vector<TrackWords::Sequence> TrackWords::sequence_in(std::string_view text) const {
  std::vector<Sequence> out;
  for (const Match& match : matches("sequence", text)) out.push_back({match.phrase, match.value});
  return out;
}

}  // namespace dragoman::process
