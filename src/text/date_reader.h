// text/date_reader.h - reads the time expressions of one document, sentence by sentence. Used by DateFinder only.
//
// The grammar: an expression is [preposition] [part] core. Every rule takes a position and gives what it read, or nothing.
// Longest rules are tried first. The last resolved point is kept: "a day earlier" and "the same week" lean on it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis.h"
#include "text/calendar.h"
#include "text/date_words.h"

namespace dragoman::text {

// One word as the grammar sees it. "mid-March" is two of them with one token.
struct DateWord {
  const std::vector<DateSense>* senses = nullptr;
  std::uint64_t kinds = 0;   // bit per DateKind of its senses
  std::uint32_t token = 0;
  std::int32_t number = -1;  // of figures without marks; -1: none
  std::uint8_t digits = 0;
  bool ordinal = false;      // "3rd"
  bool capital = false;
  std::string_view form;     // as printed
};

// What a rule read.
struct Reading {
  std::size_t end = 0;       // first word behind it
  core::Interval when;
  core::DateExpression::Kind kind = core::DateExpression::Kind::kPoint;
  bool relative = false;
  bool turns = false;
  bool joined = false;       // a range already: "March to May 2022"
  bool none = false;         // read, but no expression ("31 April", "20 years old")
  int year = 0, month = 0, month_day = 0, weekday = -1;  // as written; 0 or -1 when not told
};

class DateReader {
 public:
  DateReader(const DateWords& words, core::Analysis& analysis);
  void read_sentence(std::uint32_t sentence);

 private:
  using Maybe = std::optional<Reading>;

  // No sentence of prose nests expressions deeper.
  static constexpr int kDeepest = 5;
  struct Deeper {
    explicit Deeper(int& counter) : depth(counter) { ++depth; }
    ~Deeper() { --depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;
    int& depth;
  };

  void load_words(const core::Sentence& sentence);
  void add_word(std::uint32_t token, std::string_view lower, std::string_view form);
  void push(std::size_t begin, const Reading& reading);

  // date_reader.cc: whole expressions
  Maybe expression(std::size_t i);
  Maybe led(std::size_t i);
  Maybe frequency(std::size_t i);
  Maybe range(std::size_t i);
  Maybe range_from(std::size_t i, DateKind joint);
  Maybe join(Reading first, const Reading& second) const;
  Maybe duration_for(std::size_t i);
  Maybe eve_of(std::size_t i);
  Maybe core(std::size_t i);
  Maybe part_of(std::size_t i);

  // date_calendar_rules.cc: days, months, years by name
  Maybe figures(std::size_t i);
  Maybe weekday(std::size_t i);
  Maybe month_first(std::size_t i);
  Maybe day_first(std::size_t i);
  Maybe month_day_range(std::size_t end, int month, int first, int last);
  Maybe quarter(std::size_t i);
  Maybe decade(std::size_t i);
  Maybe century(std::size_t i);
  Maybe season(std::size_t i);
  Maybe holiday(std::size_t i);
  Maybe year_alone(std::size_t i);
  Maybe whole_month(std::size_t end, int month, int year);
  core::Interval resolve_month_day(int month, int month_day, int weekday) const;

  // date_relative_rules.cc: days counted from another day
  Maybe day_word(std::size_t i);
  Maybe this_last_next(std::size_t i);
  Maybe leaning(std::size_t i);
  Maybe counted(std::size_t i);
  Maybe directed(std::size_t i, int count, bool vague, Unit unit);
  Maybe weekend(std::size_t i);
  Maybe rolling(std::size_t end, int count, Unit unit, int direction);

  // Words
  bool has(std::size_t i, DateKind kind) const { return i < words_.size() && (words_[i].kinds >> static_cast<unsigned>(kind) & 1U) != 0; }
  std::optional<int> value(std::size_t i, DateKind kind) const;
  bool is_mark(std::size_t i, std::string_view mark) const { return i < words_.size() && words_[i].form == mark; }
  std::optional<int> month_at(std::size_t i) const;
  std::optional<int> weekday_at(std::size_t i) const;
  std::optional<int> day_number(std::size_t i) const;
  std::optional<int> year_at(std::size_t i) const;
  std::optional<int> year_after(std::size_t i, std::size_t* end) const;  // [,] [of] YEAR
  std::optional<Unit> unit_at(std::size_t i, bool* plural = nullptr) const;
  bool prepared(std::size_t i) const;  // a preposition or a word like "last" stands before i
  std::optional<int> count_at(std::size_t i, std::size_t* end, bool* vague) const;

  const DateWords& vocabulary_;
  core::Analysis& analysis_;
  std::string_view text_;
  std::optional<core::Day> published_;
  std::vector<DateWord> words_;
  std::uint32_t sentence_ = 0;
  int depth_ = 0;                         // of rules that call each other: keeps hostile text from the stack's end
  std::optional<core::Interval> anchor_;  // the last resolved point of the document
  std::uint32_t anchor_sentence_ = 0;
};

}  // namespace dragoman::text
