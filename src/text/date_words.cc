#include "text/date_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "base/tsv.h"
#include "text/calendar.h"

namespace dragoman::text {

namespace {

constexpr std::pair<std::string_view, DateKind> kKinds[] = {{"month", DateKind::kMonth},
                                                            {"month_weak", DateKind::kMonthWeak},
                                                            {"weekday", DateKind::kWeekday},
                                                            {"weekday_weak", DateKind::kWeekdayWeak},
                                                            {"unit", DateKind::kUnit},
                                                            {"units", DateKind::kUnits},
                                                            {"number", DateKind::kNumber},
                                                            {"article", DateKind::kArticle},
                                                            {"vague", DateKind::kVague},
                                                            {"recent", DateKind::kRecent},
                                                            {"ordinal", DateKind::kOrdinal},
                                                            {"daypart", DateKind::kDaypart},
                                                            {"dayword", DateKind::kDayword},
                                                            {"overnight", DateKind::kOvernight},
                                                            {"season", DateKind::kSeason},
                                                            {"season_weak", DateKind::kSeasonWeak},
                                                            {"part", DateKind::kPart},
                                                            {"earlier", DateKind::kEarlier},
                                                            {"later", DateKind::kLater},
                                                            {"last", DateKind::kLast},
                                                            {"past", DateKind::kPast},
                                                            {"next", DateKind::kNext},
                                                            {"this", DateKind::kThis},
                                                            {"previous", DateKind::kPrevious},
                                                            {"following", DateKind::kFollowing},
                                                            {"same", DateKind::kSame},
                                                            {"ago", DateKind::kAgo},
                                                            {"before", DateKind::kBefore},
                                                            {"after", DateKind::kAfter},
                                                            {"since", DateKind::kSince},
                                                            {"until", DateKind::kUntil},
                                                            {"on", DateKind::kOn},
                                                            {"of", DateKind::kOf},
                                                            {"the", DateKind::kThe},
                                                            {"from", DateKind::kFrom},
                                                            {"between", DateKind::kBetween},
                                                            {"and", DateKind::kAnd},
                                                            {"to", DateKind::kTo},
                                                            {"for", DateKind::kFor},
                                                            {"every", DateKind::kEvery},
                                                            {"old", DateKind::kOld},
                                                            {"eve", DateKind::kEve},
                                                            {"now", DateKind::kNow},
                                                            {"than", DateKind::kThan},
                                                            {"half", DateKind::kHalf},
                                                            {"then", DateKind::kThen},
                                                            {"frequency", DateKind::kFrequency},
                                                            {"vaguetime", DateKind::kVaguetime},
                                                            {"clock", DateKind::kClock},
                                                            {"not_year", DateKind::kNotYear},
                                                            {"holiday", DateKind::kHoliday},
                                                            {"decadeword", DateKind::kDecadeword},
                                                            {"q", DateKind::kQ},
                                                            {"h", DateKind::kH}};

constexpr std::pair<std::string_view, Unit> kUnits[] = {{"minute", Unit::kMinute},   {"hour", Unit::kHour},           {"day", Unit::kDay},         {"night", Unit::kNight},
                                                        {"week", Unit::kWeek},       {"fortnight", Unit::kFortnight}, {"weekend", Unit::kWeekend}, {"month", Unit::kMonth},
                                                        {"quarter", Unit::kQuarter}, {"year", Unit::kYear},           {"decade", Unit::kDecade},   {"century", Unit::kCentury}};

constexpr std::pair<std::string_view, Part> kParts[] = {{"early", Part::kEarly}, {"mid", Part::kMid}, {"late", Part::kLate}, {"begin", Part::kBegin}, {"end", Part::kEnd}};

template <typename Table>
auto look_up(const Table& table, std::string_view name) -> std::optional<decltype(table[0].second)> {
  for (const auto& [key, value] : table)
    if (key == name) return value;
  return std::nullopt;
}

std::optional<int> number(std::string_view cell) {
  int value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

// Limits of the values that are figures.
bool in_range(DateKind kind, int value) {
  switch (kind) {
    case DateKind::kMonth:
    case DateKind::kMonthWeak:
    case DateKind::kSeason:
    case DateKind::kSeasonWeak: return value >= 1 && value <= 12;
    case DateKind::kWeekday:
    case DateKind::kWeekdayWeak: return value >= 0 && value <= 6;
    case DateKind::kQ: return value >= 1 && value <= 4;
    case DateKind::kH: return value >= 1 && value <= 2;
    default: return value >= -9999 && value <= 9999;
  }
}

std::optional<int> value_of(DateKind kind, std::string_view cell) {
  if (kind == DateKind::kUnit || kind == DateKind::kUnits) {
    const auto unit = look_up(kUnits, cell);
    return unit ? std::optional<int>(static_cast<int>(*unit)) : std::nullopt;
  }
  if (kind == DateKind::kPart) {
    const auto part = look_up(kParts, cell);
    return part ? std::optional<int>(static_cast<int>(*part)) : std::nullopt;
  }
  const auto value = number(cell);
  return value && in_range(kind, *value) ? value : std::nullopt;
}

std::optional<Holiday> holiday(std::string_view words, std::string_view month_day) {
  if (month_day.size() != 5 || month_day[2] != '-') return std::nullopt;
  const auto month = number(month_day.substr(0, 2)), day_number = number(month_day.substr(3));
  if (!month || !day_number || !day(2024, *month, *day_number)) return std::nullopt;
  Holiday out;
  for (std::string_view word : base::split(words, ' ')) out.words.emplace_back(word);
  out.month = *month;
  out.month_day = *day_number;
  return out;
}

}  // namespace

base::Result<DateWords> DateWords::load(const std::filesystem::path& data_dir) {
  auto table = base::TsvTable::load(data_dir / "text/en/dates.tsv", {"word", "kind", "value"});
  if (!table) return base::Error(std::move(table.error()));
  DateWords words;
  std::string_view last_word, last_kind;
  for (const auto& row : table->rows()) {
    const std::string_view word = row.cells[0], kind_name = row.cells[1], cell = row.cells[2];
    const auto bad = [&](std::string_view what) {
      return base::Error{"DM201", fmt::format("'{}' is not a value of this column", what), table->where(row), "see the comment at the head of the file"};
    };
    if (std::pair(word, kind_name) == std::pair(last_word, last_kind))
      return base::Error{"DM202", fmt::format("'{}' stands twice as {}", word, kind_name), table->where(row), "remove one of the two rows"};
    if (std::pair(word, kind_name) < std::pair(last_word, last_kind))
      return base::Error{"DM206", fmt::format("'{}' is out of order", word), table->where(row), "sort the rows by byte order"};
    last_word = word;
    last_kind = kind_name;
    const auto kind = look_up(kKinds, kind_name);
    if (word.empty() || word.size() > 31) return bad(word);
    if (!kind) return bad(kind_name);
    if (*kind == DateKind::kHoliday) {
      auto found = holiday(word, cell);
      if (!found) return bad(cell);
      words.holidays_.push_back(std::move(*found));
      continue;
    }
    const auto value = value_of(*kind, cell);
    if (!value) return bad(cell);
    if (words.entries_.empty() || words.entries_.back().word != word) words.entries_.push_back({std::string(word), {}});
    words.lengths_[static_cast<unsigned char>(word[0])] |= 1U << word.size();
    words.entries_.back().senses.push_back({*kind, *value});
  }
  // The longest holiday first: "christmas eve" before "christmas".
  std::stable_sort(words.holidays_.begin(), words.holidays_.end(), [](const Holiday& a, const Holiday& b) { return a.words.size() > b.words.size(); });
  return words;
}

const std::vector<DateSense>* DateWords::search(std::string_view lower) const {
  const auto it = std::lower_bound(entries_.begin(), entries_.end(), lower, [](const Entry& entry, std::string_view key) { return entry.word < key; });
  return it != entries_.end() && it->word == lower ? &it->senses : nullptr;
}

}  // namespace dragoman::text
