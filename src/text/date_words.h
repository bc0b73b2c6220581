// text/date_words.h - the words of time expressions, from data/text/en/dates.tsv.
//
// In      the table. Out: for a word, its kinds and their values.
// Fails   load only: DM001, DM201, DM202, DM205, DM206.
// Owns    all words. Threads: const members may run concurrently. Cost: one binary search per word.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::text {

enum class DateKind : std::uint8_t {
  kMonth,
  kMonthWeak,
  kWeekday,
  kWeekdayWeak,
  kUnit,
  kUnits,
  kNumber,
  kArticle,
  kVague,
  kRecent,
  kOrdinal,
  kDaypart,
  kDayword,
  kOvernight,
  kSeason,
  kSeasonWeak,
  kPart,
  kEarlier,
  kLater,
  kLast,
  kPast,
  kNext,
  kThis,
  kPrevious,
  kFollowing,
  kSame,
  kAgo,
  kBefore,
  kAfter,
  kSince,
  kUntil,
  kOn,
  kOf,
  kThe,
  kFrom,
  kBetween,
  kAnd,
  kTo,
  kFor,
  kEvery,
  kOld,
  kEve,
  kNow,
  kThan,
  kHalf,
  kThen,
  kFrequency,
  kVaguetime,
  kClock,
  kNotYear,
  kHoliday,
  kDecadeword,
  kQ,
  kH
};

inline constexpr int kDateKindCount = static_cast<int>(DateKind::kH) + 1;
static_assert(kDateKindCount <= 64, "the grammar keeps the kinds of a word as bits");

struct DateSense {
  DateKind kind;
  int value;
};

struct Holiday {
  std::vector<std::string> words;
  int month = 0;
  int month_day = 0;
};

class DateWords {
 public:
  static base::Result<DateWords> load(const std::filesystem::path& data_dir);

  // The senses of a lower-cased word; null when it has none. The pointer lives as long as this object stays in place.
  const std::vector<DateSense>* find(std::string_view lower) const {
    if (lower.empty() || lower.size() > 31 || (lengths_[static_cast<unsigned char>(lower[0])] >> lower.size() & 1U) == 0) return nullptr;
    return search(lower);
  }
  const std::vector<Holiday>& holidays() const { return holidays_; }

 private:
  struct Entry {
    std::string word;
    std::vector<DateSense> senses;
  };
  const std::vector<DateSense>* search(std::string_view lower) const;

  std::vector<Entry> entries_;
  std::array<std::uint32_t, 256> lengths_{};  // by first byte: bit n set when a word of n bytes begins so
  std::vector<Holiday> holidays_;
};

}  // namespace dragoman::text
