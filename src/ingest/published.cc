#include "ingest/published.h"

#include <fmt/format.h>

#include <map>
#include <vector>

#include "base/tsv.h"
#include "ingest/ascii.h"
#include "ingest/tables.h"

namespace dragoman::ingest {

namespace {

struct Word {
  enum class Kind { kMonth, kZone, kHalf, kNoise } kind = Kind::kNoise;
  int value = 0;  // month; minutes east of UTC; 0 am, 12 pm
};

const std::map<std::string, Word, std::less<>>& words() {
  static const std::map<std::string, Word, std::less<>> kWords = [] {
    std::map<std::string, Word, std::less<>> out;
    const auto table = base::TsvTable::parse(std::string(table_bytes("date_words")), "date_words", {"word", "kind", "value"});
    if (!table) return out;
    for (const auto& row : table->rows()) {
      Word word;
      const std::string value(row.cells[2]);
      if (row.cells[1] == "month") word = {Word::Kind::kMonth, std::atoi(value.c_str())};
      else if (row.cells[1] == "zone") word = {Word::Kind::kZone, std::atoi(value.c_str())};
      else if (row.cells[1] == "half") word = {Word::Kind::kHalf, value == "pm" ? 12 : 0};
      out.emplace(std::string(row.cells[0]), word);
    }
    return out;
  }();
  return kWords;
}

struct Clock {
  int hour = -1, minute = 0, second = -1;
  std::optional<int> zone;
};

struct Parts {
  int year = 0, month = 0, day = 0;
  Clock clock;
};

std::optional<int> number(std::string_view digits) {
  if (digits.empty() || digits.size() > 8) return std::nullopt;
  int out = 0;
  for (const char c : digits) {
    if (!is_digit(c)) return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

std::optional<Published> finish(const Parts& parts) {
  if (parts.year < 1000 || parts.year > 9999) return std::nullopt;
  if (parts.month == 0) return parts.day == 0 ? std::optional(Published{fmt::format("{:04}", parts.year), core::Precision::kYear}) : std::nullopt;
  if (parts.month < 1 || parts.month > 12) return std::nullopt;
  if (parts.day == 0) return Published{fmt::format("{:04}-{:02}", parts.year, parts.month), core::Precision::kMonth};
  if (!core::Day::from_ymd(parts.year, parts.month, parts.day)) return std::nullopt;
  std::string iso = fmt::format("{:04}-{:02}-{:02}", parts.year, parts.month, parts.day);
  const Clock& clock = parts.clock;
  // A leap second (60) is a moment of that day; 24:00 and beyond is a mistake, and the day alone is kept.
  if (clock.hour >= 0 && clock.hour < 24 && clock.minute < 60 && clock.second <= 60) {
    iso += fmt::format("T{:02}:{:02}:{:02}", clock.hour, clock.minute, std::max(clock.second, 0));
    if (clock.zone && *clock.zone == 0) iso += "Z";
    else if (clock.zone) iso += fmt::format("{}{:02}:{:02}", *clock.zone < 0 ? '-' : '+', std::abs(*clock.zone) / 60, std::abs(*clock.zone) % 60);
  }
  return Published{iso, core::Precision::kDay};
}

// "+0300", "+03:00", "-05"; moves past it.
std::optional<int> read_offset(std::string_view text, size_t& at) {
  if (at >= text.size() || (text[at] != '+' && text[at] != '-')) return std::nullopt;
  size_t i = at + 1;
  std::string digits;
  while (i < text.size() && digits.size() < 4 && (is_digit(text[i]) || (text[i] == ':' && digits.size() == 2))) {
    if (text[i] != ':') digits += text[i];
    ++i;
  }
  if (digits.size() != 2 && digits.size() != 4) return std::nullopt;
  const int hours = *number(std::string_view(digits).substr(0, 2));
  const int minutes = digits.size() == 4 ? *number(std::string_view(digits).substr(2)) : 0;
  if (hours > 14 || minutes > 59) return std::nullopt;
  const int sign = text[at] == '-' ? -1 : 1;
  at = i;
  return sign * (hours * 60 + minutes);
}

// "10:15", "10:15:30.25"; moves past it. `at` is on the first digit.
bool read_clock(std::string_view text, size_t& at, Clock& clock) {
  size_t i = at;
  while (i < text.size() && is_digit(text[i])) ++i;
  const auto hour = number(text.substr(at, i - at));
  if (!hour || i - at > 2 || i + 2 >= text.size() + 0 || text[i] != ':') return false;
  const auto minute = number(text.substr(i + 1, 2));
  if (!minute) return false;
  clock.hour = *hour;
  clock.minute = *minute;
  i += 3;
  if (i + 2 < text.size() + 0 && text[i] == ':') {
    if (const auto second = number(text.substr(i + 1, 2))) {
      clock.second = *second;
      i += 3;
      if (i < text.size() && (text[i] == '.' || text[i] == ',')) {
        ++i;
        while (i < text.size() && is_digit(text[i])) ++i;
      }
    }
  }
  at = i;
  return true;
}

// Seconds or milliseconds since 1970, for years 1990 to 2100: other numbers of that length are no dates.
std::optional<Published> from_epoch(std::string_view digits) {
  long long seconds = 0;
  for (const char c : digits.substr(0, 10)) seconds = seconds * 10 + (c - '0');
  if (seconds < 631152000LL || seconds > 4102444800LL) return std::nullopt;
  const core::Day day(static_cast<std::int32_t>(seconds / 86400));
  const int rest = static_cast<int>(seconds % 86400);
  Parts parts{day.year(), day.month(), day.month_day(), {rest / 3600, rest / 60 % 60, rest % 60, 0}};
  return finish(parts);
}

// Year first: "2023-04-25", "2023/4/25", "20230425T101500". False where the text does not begin so.
bool read_year_first(std::string_view text, size_t& at, Parts& parts) {
  if (text.size() < 4) return false;
  const auto year = number(text.substr(0, 4));
  if (!year) return false;
  size_t digits = 4;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 8) {
    parts = {*year, *number(text.substr(4, 2)), *number(text.substr(6, 2)), {}};
    at = 8;
    return true;
  }
  if (digits != 4) return false;
  parts.year = *year;
  at = 4;
  if (at == text.size()) return true;
  const char mark = text[at];
  if (mark != '-' && mark != '/' && mark != '.') return false;
  for (int* part : {&parts.month, &parts.day}) {
    if (at >= text.size() || text[at] != mark) return part == &parts.day;
    size_t end = at + 1;
    while (end < text.size() && end < at + 3 && is_digit(text[end])) ++end;
    const auto value = number(text.substr(at + 1, end - at - 1));
    if (!value || *value == 0) return false;
    *part = *value;
    at = end;
  }
  return true;
}

// "101500" or "10:15:00" after the T of an ISO date.
void read_iso_time(std::string_view text, size_t& at, Parts& parts) {
  if (at >= text.size() || (text[at] != 'T' && text[at] != 't' && text[at] != ' ')) return;
  size_t i = at + 1;
  while (i < text.size() && text[i] == ' ') ++i;
  if (read_clock(text, i, parts.clock)) {
    at = i;
  } else if (i + 6 <= text.size() && number(text.substr(i, 6)) && text[at] != ' ') {
    parts.clock = {*number(text.substr(i, 2)), *number(text.substr(i + 2, 2)), *number(text.substr(i + 4, 2)), {}};
    at = i + 6;
  }
}

class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}

  // False where a word stands that belongs to no date.
  bool read(Parts& parts) {
    parts_ = &parts;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (is_digit(c)) {
        if (!read_number()) return false;
      } else if (is_alpha(c)) {
        if (!read_word()) return false;
      } else if ((c == '+' || c == '-') && parts.clock.hour >= 0 && !parts.clock.zone) {
        if (const auto zone = read_offset(text_, at_)) parts.clock.zone = zone;
        else ++at_;
      } else if (is_space(c) || std::string_view(",.:;|-()/").find(c) != std::string_view::npos) ++at_;
      else return false;
    }
    return true;
  }

 private:
  bool read_number() {
    if (Clock clock; parts_->clock.hour < 0 && read_clock(text_, at_, clock)) {
      parts_->clock = clock;
      return true;
    }
    size_t end = at_;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    const auto value = number(text_.substr(at_, end - at_));
    const size_t length = end - at_;
    if (!value) return false;
    at_ = end;
    if (length == 4 && parts_->year == 0) parts_->year = *value;
    else if (length <= 2 && bare_hour(*value)) return true;
    else if (length <= 2 && parts_->day == 0 && parts_->month == 0 && numeric_date(*value)) return true;
    else if (length <= 2 && parts_->day == 0) {
      parts_->day = *value;
      skip_ordinal();
    } else return false;
    return true;
  }

  // "3 p.m."
  bool bare_hour(int hour) {
    if (parts_->clock.hour >= 0 || hour > 12) return false;
    size_t i = at_;
    while (i < text_.size() && text_[i] == ' ') ++i;
    if (!starts_with_letters(text_.substr(i), "am") && !starts_with_letters(text_.substr(i), "pm") && !starts_with_letters(text_.substr(i), "a.m") &&
        !starts_with_letters(text_.substr(i), "p.m"))
      return false;
    parts_->clock.hour = hour;
    return true;
  }

  // "25.04.2023" and "04/25/2023": told apart only where one part cannot be a month.
  bool numeric_date(int first) {
    if (at_ >= text_.size()) return false;
    const char mark = text_[at_];
    if (mark != '.' && mark != '/' && mark != '-') return false;
    size_t end = at_ + 1;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    const auto second = number(text_.substr(at_ + 1, end - at_ - 1));
    if (!second || end - at_ > 3 || end + 5 > text_.size() || text_[end] != mark) return false;
    const auto year = number(text_.substr(end + 1, 4));
    if (!year || (end + 5 < text_.size() && is_digit(text_[end + 5]))) return false;
    at_ = end + 5;
    parts_->year = *year;
    if (mark == '.' || first > 12 || first == *second) {
      parts_->day = first;
      parts_->month = *second;
    } else if (*second > 12) {
      parts_->month = first;
      parts_->day = *second;
    } else parts_->month = 99;  // could be either: no date
    return true;
  }

  void skip_ordinal() {
    for (const std::string_view tail : {"st", "nd", "rd", "th"})
      if (starts_with_letters(text_.substr(at_), tail)) {
        at_ += 2;
        return;
      }
  }

  bool read_word() {
    size_t end = at_;
    while (end < text_.size() && (is_alpha(text_[end]) || (text_[end] == '.' && end + 1 < text_.size() && is_alpha(text_[end + 1])))) ++end;
    const std::string key = lower(text_.substr(at_, end - at_));
    at_ = end;
    if (key == "t" && parts_->day != 0) return true;
    const auto found = words().find(key);
    if (found == words().end()) return parts_->clock.hour >= 0 && key == "et";  // "ET" is -5 or -4 by the season: the clock alone is kept
    switch (found->second.kind) {
      case Word::Kind::kMonth:
        if (parts_->month != 0) return false;
        parts_->month = found->second.value;
        return true;
      case Word::Kind::kZone:
        if (parts_->clock.hour >= 0) {
          const auto shift = read_offset(text_, at_);
          parts_->clock.zone = found->second.value + shift.value_or(0);
        }
        return true;
      case Word::Kind::kHalf:
        if (parts_->clock.hour < 0 || parts_->clock.hour > 12) return false;
        parts_->clock.hour = parts_->clock.hour % 12 + found->second.value;
        return true;
      case Word::Kind::kNoise: return true;
    }
    return false;
  }

  std::string_view text_;
  size_t at_ = 0;
  Parts* parts_ = nullptr;
};

}  // namespace

std::optional<Published> read_published(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 120) return std::nullopt;
  const bool digits_only = text.find_first_not_of("0123456789") == std::string_view::npos;
  if (digits_only && (text.size() == 10 || text.size() == 13)) return from_epoch(text);
  Parts parts;
  if (size_t at = 0; read_year_first(text, at, parts)) {
    read_iso_time(text, at, parts);
    while (at < text.size() && text[at] == ' ') ++at;
    if (at < text.size() && parts.clock.hour >= 0) {
      if (const auto zone = read_offset(text, at)) parts.clock.zone = zone;
      else if (const auto word = words().find(lower(text.substr(at))); word != words().end() && word->second.kind == Word::Kind::kZone) {
        parts.clock.zone = word->second.value;
        at = text.size();
      }
    }
    // What follows a whole day is a remark; what follows a bare year is something else than a date.
    if (at == text.size() || parts.day != 0) return finish(parts);
    return std::nullopt;
  }
  parts = {};
  if (!WordReader(text).read(parts)) return std::nullopt;
  if (parts.year == 0 || parts.month == 0) return std::nullopt;
  return finish(parts);
}

bool is_date_line(std::string_view line) {
  const auto found = read_published(line);
  return found && found->precision == core::Precision::kDay;
}

}  // namespace dragoman::ingest
