// figures/quantity.h - numbers in words and digits: their value, their bounds, shares, money. Knows nothing of what is counted.
//
// In      the tokens of one sentence; data/text/en/numbers.tsv (number words), quantities.tsv (bounds, fractions), currencies.tsv.
// Out     quantities in text order, none inside another; time expressions ("in 2015", "for 12 days") are left out.
// Fails   load only: DM201, DM205 with file and line.
// Owns    its tables; immutable after load, safe to share between threads.
// Cost    one hash per token; a phrase search only beside a number.
// Method  read from left to right over the words, not over the tree: a tree that is wrong elsewhere must not change a number.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "core/analysis.h"

namespace dragoman::figures {

struct Quantity {
  std::uint32_t first = 0;   // absolute tokens, inclusive: with the words of its bounds and its currency
  std::uint32_t last = 0;
  std::uint32_t number = 0;  // first and last token of the number itself
  std::uint32_t number_last = 0;
  std::optional<double> value, low, high;
  std::optional<double> share;  // 0..1
  std::string unit;             // ISO 4217 for money
  bool money = false;
  bool increment = false;       // "another 12"
  bool vague = false;           // "dozens", "several hundred": a range of the word's own, no count
};

class QuantityReader {
 public:
  // data_dir: the data/ folder.
  static base::Result<QuantityReader> load(const std::filesystem::path& data_dir);

  // Is there a number in the sentence at all?
  bool any(const core::Analysis& analysis, const core::Sentence& sentence) const;
  std::vector<Quantity> read(const core::Analysis& analysis, std::uint32_t sentence) const;

 private:
  enum class Kind : std::uint8_t { kValue, kScale, kLow, kHigh, kAbout, kAfterLow, kAfterAbout, kAdd, kAfterAdd, kFraction, kPercent, kFew, kSuffix, kNone, kOther };
  struct Word {
    Kind kind = Kind::kOther;
    double low = 0;
    std::optional<double> high;  // empty: open
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  template <typename T>
  using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
  class Run;

  base::Status load_numbers(const std::filesystem::path& file);
  base::Status load_phrases(const std::filesystem::path& file);
  base::Status load_currencies(const std::filesystem::path& file);
  const Word* number_word(std::string_view lower) const;
  std::optional<double> digits(std::string_view form) const;

  Map<Word> numbers_;          // "seven", "million", "dozens"
  Map<Word> phrases_;          // "more than", "percent", lower case, one blank between words
  size_t longest_phrase_ = 1;  // words
  Map<std::string> before_, after_;  // currency signs and words by where they stand
};

}  // namespace dragoman::figures
