// events/magnitude.h - how many: counts of people killed, wounded, arrested ... that an event's own words give.
//
// In      tree and match; data/patterns/en/magnitudes.tsv (verbs), data/text/en/numbers.tsv (number words).
// Out     one Figure per measure: value for an exact count, low/high for "at least 20", "dozens", "nearly 500".
// Fails   load only: DM201, DM205 with file and line.
// Owns    its tables; immutable after load.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "core/event.h"
#include "events/tree.h"

namespace dragoman::events {

class Magnitudes {
 public:
  // data_dir: the data/ folder.
  static base::Result<Magnitudes> load(const std::filesystem::path& data_dir);
  // Counts on the trigger and on the participles that go with it ("shelled the town, killing six people").
  std::vector<core::Figure> read(const Tree& tree, std::uint32_t trigger) const;
  // The count of a noun phrase ("at least 20 people"); nothing when it is not counted.
  std::optional<core::Figure> count_of(const Tree& tree, std::uint32_t noun) const;

 private:
  enum class Kind : unsigned char { kValue, kScale, kAtLeast, kAtMost, kAround, kScaleOf };
  struct Word {
    Kind kind = Kind::kValue;
    std::int64_t low = 0;
    std::optional<std::int64_t> high;
  };
  struct Verb {
    std::string measure;
    bool subject = false;
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  const Word* word(std::string_view form) const;

  std::unordered_map<std::string, Verb, Hash, std::equal_to<>> verbs_;
  std::unordered_map<std::string, Word, Hash, std::equal_to<>> words_;
};

}  // namespace dragoman::events
