// store/row_cells.h - the parts that several kinds of records have (dates, places, speakers, parties), as cells of a row and back.
//
// Threads any.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/event.h"
#include "store/row_writer.h"
#include "store/value.h"

namespace dragoman::store {

core::Precision precision_from(std::string_view name);
core::ActorRole role_from(std::string_view name);

void write_span(RowWriter& row, const std::optional<core::Span>& span);
void write_date(RowWriter& row, const std::optional<core::EventDate>& date);              // 6 cells
void write_location(RowWriter& row, const std::optional<core::EventLocation>& location);  // 9 cells
void write_attribution(RowWriter& row, const std::optional<core::Attribution>& attribution);  // 7 cells
void write_party(RowWriter& row, const core::Actor* actor);                               // 3 cells: id or person, label or words, country
std::string_view words_of(const core::Document& document, const core::Span& span);        // empty where the span lies outside

// Reads the cells of a row one after the other.
class Cells {
 public:
  explicit Cells(const Row& row, size_t at = 0) : row_(row), at_(at) {}
  std::string text() { return row_[at_++].text; }
  std::int64_t integer() { return row_[at_++].integer; }
  double real() { return row_[at_++].real; }
  bool boolean() { return row_[at_++].integer != 0; }
  bool next_is_null() const { return row_[at_].is_null(); }
  void skip(size_t count = 1) { at_ += count; }
  std::optional<core::Day> day() {
    const Value& value = row_[at_++];
    return value.is_null() ? std::nullopt : std::optional(value.day());
  }
  std::optional<std::int64_t> number() {
    const Value& value = row_[at_++];
    return value.is_null() ? std::nullopt : std::optional(value.integer);
  }
  std::optional<double> maybe_real() {
    const Value& value = row_[at_++];
    return value.is_null() ? std::nullopt : std::optional(value.real);
  }
  std::vector<std::string> texts() {
    std::vector<std::string> out;
    for (const Value& item : row_[at_++].items) out.push_back(item.text);
    return out;
  }
  std::vector<std::uint32_t> integers() {
    std::vector<std::uint32_t> out;
    for (const Value& item : row_[at_++].items) out.push_back(static_cast<std::uint32_t>(item.integer));
    return out;
  }
  core::Span span() {
    const auto begin = static_cast<core::ByteOffset>(integer());
    return {begin, static_cast<core::ByteOffset>(integer())};
  }
  std::optional<core::Span> maybe_span() {
    if (!next_is_null()) return span();
    skip(2);
    return std::nullopt;
  }

 private:
  const Row& row_;
  size_t at_;
};

std::optional<core::EventDate> read_date(Cells& cells);
std::optional<core::EventLocation> read_location(Cells& cells);
// Without the speaker, whose full row is elsewhere.
std::optional<core::Attribution> read_attribution(Cells& cells);

}  // namespace dragoman::store
