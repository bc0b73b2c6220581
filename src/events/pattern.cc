#include "events/pattern.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/tsv.h"
#include "events/pattern_reader.h"

namespace dragoman::events {

namespace {

constexpr std::array<std::string_view, 13> kClasses = {"any", "state", "gov", "mil", "armed", "rebel", "cop", "civ", "person", "place", "group", "court", "body"};

}  // namespace

std::optional<SlotClass> slot_class_from(std::string_view name) {
  const auto it = std::find(kClasses.begin(), kClasses.end(), name);
  if (it == kClasses.end()) return std::nullopt;
  return static_cast<SlotClass>(it - kClasses.begin());
}

std::string_view to_string(SlotClass slot_class) { return kClasses[static_cast<size_t>(slot_class)]; }

const std::vector<std::string>& PatternSet::set(std::string_view name) const {
  static const std::vector<std::string> kEmpty;
  const auto it = sets_.find(name);
  return it == sets_.end() ? kEmpty : it->second;
}

size_t PatternSet::frame_count() const {
  size_t count = 0;
  for (const Pattern& pattern : patterns_) count += pattern.frames.size();
  return count;
}

base::Result<PatternSet> PatternSet::load(const std::filesystem::path& dir, const std::filesystem::path& words) {
  PatternSet set;
  PatternReader reader(set);
  DRAGOMAN_TRY(reader.read_sets(words / "engine_sets.tsv"));
  DRAGOMAN_TRY(reader.read_sets(words / "sets.tsv"));
  DRAGOMAN_TRY(reader.read_prepositions(words / "prepositions.tsv"));
  std::vector<std::filesystem::path> files;
  std::error_code code;
  for (const auto& entry : std::filesystem::directory_iterator(dir, code))
    if (entry.path().extension() == ".pat") files.push_back(entry.path());
  if (code) return base::Error{"DM001", "folder cannot be read: " + code.message(), dir.string(), ""};
  std::sort(files.begin(), files.end());
  for (const auto& file : files) DRAGOMAN_TRY(reader.read_patterns(file));
  reader.build_index();
  return set;
}

}  // namespace dragoman::events
