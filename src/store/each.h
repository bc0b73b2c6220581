// store/each.h - every row of a query, handed to a function.
//
// In      a store, SQL and its parameters. `use` takes the row by reference and may move out of it.
// Out     the first error, of the query or of a row. Cost: the query's.
#pragma once

#include <string>

#include "store/store.h"

namespace dragoman::store {

// `rows`: base::Result of a Rows or QueryResult.
template <typename Answer, typename Use>
base::Status each_of(base::Result<Answer> rows, const Use& use) {
  if (!rows) return rows.error();
  Row row;
  while (true) {
    auto more = rows->next(row);
    if (!more) return more.error();
    if (!*more) return {};
    use(row);
  }
}

template <typename Use>
base::Status each(Store& store, const std::string& sql, const Row& parameters, const Use& use) {
  return each_of(store.read(sql, parameters), use);
}

template <typename Use>
base::Status each(Store& store, const std::string& sql, const Use& use) {
  return each_of(store.read(sql), use);
}

}  // namespace dragoman::store
