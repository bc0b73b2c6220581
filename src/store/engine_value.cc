#include "store/engine_value.h"

#include <array>

namespace dragoman::store {

namespace {

template <typename T>
T cell(duckdb_vector vector, idx_t row) {
  return static_cast<const T*>(duckdb_vector_get_data(vector))[row];
}

void set_integer(Value& value, std::int64_t number, Value::Kind kind = Value::Kind::kInteger) {
  value.kind = kind;
  value.integer = number;
}

void set_real(Value& value, double number) {
  value.kind = Value::Kind::kReal;
  value.real = number;
}

// Two 64-bit halves as decimal digits; small ones as a plain integer.
void set_wide(Value& value, std::int64_t upper, std::uint64_t lower) {
  if ((upper == 0 && lower <= 0x7FFFFFFFFFFFFFFFULL) || (upper == -1 && lower > 0x7FFFFFFFFFFFFFFFULL)) {
    set_integer(value, static_cast<std::int64_t>(lower));
    return;
  }
  const bool negative = upper < 0;
  std::uint64_t high = static_cast<std::uint64_t>(upper), low = lower;
  if (negative) {
    low = ~low + 1;
    high = ~high + (low == 0 ? 1 : 0);
  }
  std::array<std::uint32_t, 4> limbs = {static_cast<std::uint32_t>(high >> 32), static_cast<std::uint32_t>(high), static_cast<std::uint32_t>(low >> 32),
                                        static_cast<std::uint32_t>(low)};
  std::string digits;
  while (limbs != std::array<std::uint32_t, 4>{}) {
    std::uint64_t rest = 0;
    for (std::uint32_t& limb : limbs) {
      const std::uint64_t part = rest << 32 | limb;
      limb = static_cast<std::uint32_t>(part / 10);
      rest = part % 10;
    }
    digits.insert(digits.begin(), static_cast<char>('0' + rest));
  }
  value.kind = Value::Kind::kNumber;
  value.text = (negative ? "-" : "") + digits;
}

void read_list(duckdb_vector vector, duckdb_logical_type type, idx_t row, Value& value) {
  value.kind = Value::Kind::kList;
  const auto entry = cell<duckdb_list_entry>(vector, row);
  const duckdb_vector child = duckdb_list_vector_get_child(vector);
  const OwnedType child_type(duckdb_list_type_child_type(type));
  value.items.resize(entry.length);
  for (idx_t i = 0; i < entry.length; ++i) read_value(child, child_type.type, entry.offset + i, value.items[i]);
}

void read_struct(duckdb_vector vector, duckdb_logical_type type, idx_t row, Value& value) {
  value.kind = Value::Kind::kStruct;
  const idx_t count = duckdb_struct_type_child_count(type);
  value.items.resize(count);
  for (idx_t i = 0; i < count; ++i) {
    char* name = duckdb_struct_type_child_name(type, i);
    value.names.emplace_back(name);
    duckdb_free(name);
    read_value(duckdb_struct_vector_get_child(vector, i), OwnedType(duckdb_struct_type_child_type(type, i)).type, row, value.items[i]);
  }
}

}  // namespace

bool is_number(duckdb_type type) {
  switch (type) {
    case DUCKDB_TYPE_TINYINT:
    case DUCKDB_TYPE_SMALLINT:
    case DUCKDB_TYPE_INTEGER:
    case DUCKDB_TYPE_BIGINT:
    case DUCKDB_TYPE_UTINYINT:
    case DUCKDB_TYPE_USMALLINT:
    case DUCKDB_TYPE_UINTEGER:
    case DUCKDB_TYPE_UBIGINT:
    case DUCKDB_TYPE_HUGEINT:
    case DUCKDB_TYPE_UHUGEINT:
    case DUCKDB_TYPE_FLOAT:
    case DUCKDB_TYPE_DOUBLE:
    case DUCKDB_TYPE_DECIMAL: return true;
    default: return false;
  }
}

bool is_known(duckdb_logical_type type) {
  switch (const duckdb_type id = duckdb_get_type_id(type); id) {
    case DUCKDB_TYPE_BOOLEAN:
    case DUCKDB_TYPE_VARCHAR:
    case DUCKDB_TYPE_DATE:
    case DUCKDB_TYPE_SQLNULL: return true;
    case DUCKDB_TYPE_DECIMAL:
    case DUCKDB_TYPE_UHUGEINT: return false;
    case DUCKDB_TYPE_LIST: return is_known(OwnedType(duckdb_list_type_child_type(type)).type);
    case DUCKDB_TYPE_STRUCT:
      for (idx_t i = 0; i < duckdb_struct_type_child_count(type); ++i)
        if (!is_known(OwnedType(duckdb_struct_type_child_type(type, i)).type)) return false;
      return true;
    default: return is_number(id);
  }
}

void read_value(duckdb_vector vector, duckdb_logical_type type, idx_t row, Value& value) {
  std::uint64_t* validity = duckdb_vector_get_validity(vector);
  if (validity != nullptr && !duckdb_validity_row_is_valid(validity, row)) return;
  switch (duckdb_get_type_id(type)) {
    case DUCKDB_TYPE_BOOLEAN: set_integer(value, cell<bool>(vector, row) ? 1 : 0, Value::Kind::kBool); return;
    case DUCKDB_TYPE_TINYINT: set_integer(value, cell<std::int8_t>(vector, row)); return;
    case DUCKDB_TYPE_SMALLINT: set_integer(value, cell<std::int16_t>(vector, row)); return;
    case DUCKDB_TYPE_INTEGER: set_integer(value, cell<std::int32_t>(vector, row)); return;
    case DUCKDB_TYPE_BIGINT: set_integer(value, cell<std::int64_t>(vector, row)); return;
    case DUCKDB_TYPE_UTINYINT: set_integer(value, cell<std::uint8_t>(vector, row)); return;
    case DUCKDB_TYPE_USMALLINT: set_integer(value, cell<std::uint16_t>(vector, row)); return;
    case DUCKDB_TYPE_UINTEGER: set_integer(value, cell<std::uint32_t>(vector, row)); return;
    case DUCKDB_TYPE_UBIGINT: set_wide(value, 0, cell<std::uint64_t>(vector, row)); return;
    case DUCKDB_TYPE_HUGEINT: {
      const auto wide = cell<duckdb_hugeint>(vector, row);
      set_wide(value, wide.upper, wide.lower);
      return;
    }
    case DUCKDB_TYPE_FLOAT: set_real(value, double{cell<float>(vector, row)}); return;
    case DUCKDB_TYPE_DOUBLE: set_real(value, cell<double>(vector, row)); return;
    case DUCKDB_TYPE_DATE: set_integer(value, cell<duckdb_date>(vector, row).days, Value::Kind::kDay); return;
    case DUCKDB_TYPE_VARCHAR: {
      auto words = cell<duckdb_string_t>(vector, row);
      value.kind = Value::Kind::kText;
      value.text.assign(duckdb_string_t_data(&words), duckdb_string_t_length(words));
      return;
    }
    case DUCKDB_TYPE_LIST: read_list(vector, type, row, value); return;
    case DUCKDB_TYPE_STRUCT: read_struct(vector, type, row, value); return;
    default: return;  // not asked for: Engine casts such columns to text
  }
}

}  // namespace dragoman::store
