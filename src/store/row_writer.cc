#include "store/row_writer.h"

#include <algorithm>

#include "base/assert.h"
#include "base/utf8.h"
#include "duckdb.h"
#include "store/value.h"

namespace dragoman::store {

namespace {

duckdb_type type_of(CellType type) {
  switch (type) {
    case CellType::kText: return DUCKDB_TYPE_VARCHAR;
    case CellType::kTexts:
    case CellType::kIntegers: return DUCKDB_TYPE_LIST;
    case CellType::kInteger: return DUCKDB_TYPE_UINTEGER;
    case CellType::kBig: return DUCKDB_TYPE_BIGINT;
    case CellType::kReal: return DUCKDB_TYPE_DOUBLE;
    case CellType::kBool: return DUCKDB_TYPE_BOOLEAN;
    case CellType::kDay: return DUCKDB_TYPE_DATE;
    case CellType::kHash: return DUCKDB_TYPE_UBIGINT;
  }
  return DUCKDB_TYPE_VARCHAR;
}

duckdb_logical_type make_type(CellType type) {
  const duckdb_type item = type == CellType::kTexts ? DUCKDB_TYPE_VARCHAR : type == CellType::kIntegers ? DUCKDB_TYPE_UINTEGER : type_of(type);
  duckdb_logical_type plain = duckdb_create_logical_type(item);
  if (type != CellType::kTexts && type != CellType::kIntegers) return plain;
  duckdb_logical_type list = duckdb_create_list_type(plain);
  duckdb_destroy_logical_type(&plain);
  return list;
}

std::string repaired(std::string_view words) {
  std::string out;
  for (size_t i = 0; i < words.size();) {
    const size_t length = base::utf8_length_at(words, i);
    if (length == 0) out += "\xEF\xBF\xBD";
    else out += words.substr(i, length);
    i += length == 0 ? 1 : length;
  }
  return out;
}

}  // namespace

struct RowWriter::State {
  const TableSpec& table;
  std::vector<duckdb_logical_type> types;
  std::vector<duckdb_data_chunk> chunks;
  std::vector<duckdb_vector> vectors;  // of the last chunk
  idx_t row = 0;                       // in the last chunk
  size_t column = 0;
  RowHasher hasher;
  const idx_t capacity = duckdb_vector_size();

  explicit State(const TableSpec& spec) : table(spec) {
    for (const ColumnSpec& spec_column : table.columns) types.push_back(make_type(spec_column.type));
    types.push_back(make_type(CellType::kHash));
  }
  ~State() {
    drop_chunks();
    for (duckdb_logical_type& type : types) duckdb_destroy_logical_type(&type);
  }
  void drop_chunks() {
    for (duckdb_data_chunk& chunk : chunks) duckdb_destroy_data_chunk(&chunk);
    chunks.clear();
    row = 0;
    column = 0;
  }
  void close_chunk() {
    if (!chunks.empty()) duckdb_data_chunk_set_size(chunks.back(), row);
  }
  void open_chunk() {
    close_chunk();
    chunks.push_back(duckdb_create_data_chunk(types.data(), types.size()));
    vectors.clear();
    for (idx_t i = 0; i < types.size(); ++i) vectors.push_back(duckdb_data_chunk_get_vector(chunks.back(), i));
    row = 0;
  }
  bool hashed() const { return table.columns[column].hashed; }
  // The vector of the next cell, which must be of one of these types.
  duckdb_vector next(CellType type, CellType other) {
    if (column == 0 && (chunks.empty() || row == capacity)) open_chunk();
    DRAGOMAN_ASSERT(column < table.columns.size() && (table.columns[column].type == type || table.columns[column].type == other));
    return vectors[column];
  }
  template <typename T>
  void put(duckdb_vector vector, T number) {
    static_cast<T*>(duckdb_vector_get_data(vector))[row] = number;
    ++column;
  }
};

RowWriter::RowWriter(const TableSpec& table) : state_(std::make_unique<State>(table)) {}
RowWriter::RowWriter(RowWriter&&) noexcept = default;
RowWriter& RowWriter::operator=(RowWriter&&) noexcept = default;
RowWriter::~RowWriter() = default;

RowWriter& RowWriter::null() {
  State& s = *state_;
  const CellType type = s.table.columns[s.column].type;
  const duckdb_vector vector = s.next(type, type);
  if (s.hashed()) s.hasher.null();
  duckdb_vector_ensure_validity_writable(vector);
  duckdb_validity_set_row_invalid(duckdb_vector_get_validity(vector), s.row);
  ++s.column;
  return *this;
}

RowWriter& RowWriter::nulls(size_t count) {
  for (size_t i = 0; i < count; ++i) null();
  return *this;
}

RowWriter& RowWriter::text(std::string_view words) {
  if (words.empty()) return null();
  std::string copy;
  if (!base::is_utf8(words)) words = copy = repaired(words);
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kText, CellType::kText);
  if (s.hashed()) s.hasher.text(words);
  duckdb_vector_assign_string_element_len(vector, s.row, words.data(), words.size());
  ++s.column;
  return *this;
}

RowWriter& RowWriter::texts(const std::vector<std::string>& list) {
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kTexts, CellType::kTexts);
  const idx_t offset = duckdb_list_vector_get_size(vector);
  duckdb_list_vector_reserve(vector, offset + list.size());
  duckdb_list_vector_set_size(vector, offset + list.size());
  const duckdb_vector child = duckdb_list_vector_get_child(vector);
  s.hasher.list(list.size());
  for (size_t i = 0; i < list.size(); ++i) {
    const std::string words = base::is_utf8(list[i]) ? list[i] : repaired(list[i]);
    s.hasher.text(words);
    duckdb_vector_assign_string_element_len(child, offset + i, words.data(), words.size());
  }
  s.put(vector, duckdb_list_entry{offset, list.size()});
  return *this;
}

RowWriter& RowWriter::integers(const std::vector<std::uint32_t>& list) {
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kIntegers, CellType::kIntegers);
  const idx_t offset = duckdb_list_vector_get_size(vector);
  duckdb_list_vector_reserve(vector, offset + list.size());
  duckdb_list_vector_set_size(vector, offset + list.size());
  s.hasher.list(list.size());
  for (const std::uint32_t number : list) s.hasher.integer(number);
  if (!list.empty()) std::copy(list.begin(), list.end(), static_cast<std::uint32_t*>(duckdb_vector_get_data(duckdb_list_vector_get_child(vector))) + offset);
  s.put(vector, duckdb_list_entry{offset, list.size()});
  return *this;
}

RowWriter& RowWriter::integer(std::int64_t number) {
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kInteger, CellType::kBig);
  if (s.hashed()) s.hasher.integer(number);
  if (s.table.columns[s.column].type == CellType::kInteger) s.put(vector, static_cast<std::uint32_t>(number));
  else s.put(vector, number);
  return *this;
}

RowWriter& RowWriter::integer(std::optional<std::int64_t> number) { return number ? integer(*number) : null(); }

// Read back as an integer, or as digits where it is beyond int64: hashed the same way.
RowWriter& RowWriter::hash(std::uint64_t number) {
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kHash, CellType::kHash);
  if (number <= 0x7FFFFFFFFFFFFFFFULL) s.hasher.integer(static_cast<std::int64_t>(number));
  else s.hasher.text(std::to_string(number));
  s.put(vector, number);
  return *this;
}

RowWriter& RowWriter::real(double number) {
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kReal, CellType::kReal);
  s.hasher.real(number);
  s.put(vector, number);
  return *this;
}

RowWriter& RowWriter::boolean(bool truth) {
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kBool, CellType::kBool);
  s.hasher.boolean(truth);
  s.put(vector, truth);
  return *this;
}

RowWriter& RowWriter::day(std::optional<core::Day> day) {
  if (!day) return null();
  State& s = *state_;
  const duckdb_vector vector = s.next(CellType::kDay, CellType::kDay);
  s.hasher.day(*day);
  s.put(vector, duckdb_date{day->days()});
  return *this;
}

std::uint64_t RowWriter::end_row() {
  State& s = *state_;
  DRAGOMAN_ASSERT(s.column == s.table.columns.size());
  const std::uint64_t hash = s.hasher.take();
  s.put(s.vectors[s.column], hash);
  s.column = 0;
  ++s.row;
  return hash;
}

size_t RowWriter::rows() const { return state_->chunks.empty() ? 0 : (state_->chunks.size() - 1) * state_->capacity + state_->row; }

base::Status RowWriter::append_to(Engine& engine) {
  State& s = *state_;
  if (rows() == 0) return {};
  s.close_chunk();
  duckdb_appender appender = nullptr;
  base::Status status;
  const std::string name(s.table.name);
  bool done = duckdb_appender_create(static_cast<duckdb_connection>(engine.connection()), nullptr, name.c_str(), &appender) == DuckDBSuccess;
  for (size_t i = 0; done && i < s.chunks.size(); ++i) done = duckdb_append_data_chunk(appender, s.chunks[i]) == DuckDBSuccess;
  done = done && duckdb_appender_flush(appender) == DuckDBSuccess;
  if (!done) {
    const char* words = duckdb_appender_error(appender);
    status = engine_error(words != nullptr ? words : "rows cannot be appended", engine.place());
  }
  duckdb_appender_destroy(&appender);
  s.drop_chunks();
  return status;
}

}  // namespace dragoman::store
