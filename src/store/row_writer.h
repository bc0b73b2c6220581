// store/row_writer.h - rows of one table, gathered in the engine's own blocks until a transaction takes them.
//
// In      the cells of a row in the order of the table's columns, then end_row().
// Out     append_to: all gathered rows, in order; the writer is empty again.
// Fails   append_to: DM6xx. Text that is not UTF-8 is written with U+FFFD for each bad byte (the engine demands UTF-8).
// Owns    copies of all cells.
// Cost    O(bytes); one SHA-256 a row.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/day.h"
#include "store/engine.h"
#include "store/schema.h"

namespace dragoman::store {

class RowWriter {
 public:
  explicit RowWriter(const TableSpec& table);
  RowWriter(RowWriter&&) noexcept;
  RowWriter& operator=(RowWriter&&) noexcept;
  ~RowWriter();

  RowWriter& text(std::string_view words);  // empty: null
  RowWriter& texts(const std::vector<std::string>& list);
  RowWriter& integers(const std::vector<std::uint32_t>& list);
  RowWriter& integer(std::int64_t number);  // kInteger (0 .. 2^32-1) and kBig
  RowWriter& integer(std::optional<std::int64_t> number);
  RowWriter& hash(std::uint64_t number);
  RowWriter& real(double number);
  RowWriter& boolean(bool truth);
  RowWriter& day(std::optional<core::Day> day);
  RowWriter& null();
  RowWriter& nulls(size_t count);
  std::uint64_t end_row();  // the row's hash

  size_t rows() const;
  base::Status append_to(Engine& engine);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dragoman::store
