// store/engine_value.h - cells of the engine's answer blocks as Values. Only engine.cc includes it.
#pragma once

#include "duckdb.h"
#include "store/value.h"

namespace dragoman::store {

bool is_number(duckdb_type type);
// read_value understands the type and all types inside it.
bool is_known(duckdb_logical_type type);
// `type` is the vector's: asked for once a column, not once a cell.
void read_value(duckdb_vector vector, duckdb_logical_type type, idx_t row, Value& value);

// Frees a type when it goes out of scope.
struct OwnedType {
  duckdb_logical_type type;
  explicit OwnedType(duckdb_logical_type owned) : type(owned) {}
  OwnedType(OwnedType&& other) noexcept : type(other.type) { other.type = nullptr; }
  OwnedType& operator=(OwnedType&&) = delete;
  ~OwnedType() { duckdb_destroy_logical_type(&type); }
};

}  // namespace dragoman::store
