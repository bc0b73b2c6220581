// store/value.h - one cell of a table or of a query's answer, and the hash of a row of cells.
//
// Threads any. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "base/json.h"
#include "core/day.h"

namespace dragoman::store {

struct Value {
  // kNumber: a number that neither int64 nor double holds exactly (DECIMAL, HUGEINT); `text` is its digits.
  enum class Kind : std::uint8_t { kNull, kText, kInteger, kReal, kBool, kDay, kNumber, kList, kStruct };
  Kind kind = Kind::kNull;
  std::int64_t integer = 0;         // kInteger, kBool (0 or 1), kDay (days since 1970-01-01)
  double real = 0;                  // kReal
  std::string text;                 // kText, kNumber
  std::vector<Value> items;         // kList, kStruct
  std::vector<std::string> names;   // kStruct: names of the items

  bool is_null() const { return kind == Kind::kNull; }
  core::Day day() const { return core::Day(static_cast<std::int32_t>(integer)); }
  // As a person reads it: null is empty, lists "a; b", structs as JSON.
  std::string to_text() const;
  void write_json(base::JsonWriter& json) const;
  std::string to_json() const;
};

using Row = std::vector<Value>;

// The first 64 bits of SHA-256 over the cells, each with its kind and length: the same for the same row on every machine.
// It is against accidents (bit rot, lost or doubled rows), not against someone who rewrites rows and hashes.
class RowHasher {
 public:
  void null() { tag('n', 0); }
  void text(std::string_view words) {
    tag('t', words.size());
    buffer_ += words;
  }
  void integer(std::int64_t number) { tag('i', static_cast<std::uint64_t>(number)); }
  void real(double number);
  void boolean(bool truth) { tag('b', truth ? 1 : 0); }
  void day(core::Day day) { tag('d', static_cast<std::uint64_t>(std::int64_t{day.days()})); }
  void list(size_t items) { tag('l', items); }
  void add(const Value& value);
  std::uint64_t take();  // ends the row; the next one may begin

 private:
  void tag(char kind, std::uint64_t number);
  std::string buffer_;
};

}  // namespace dragoman::store
