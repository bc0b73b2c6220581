// store/each.h - every row of a query, handed to a function.
//
// In      a store, SQL and its parameters. `use` takes the row by reference and may move out of it.
// Out     the first error, of the query or of a row. Cost: the query's.
#pragma once

#include <string>

#include "store/store.h"

namespace dragoman::store {

template <typename Use>
base::Status each(Store& store, const std::string& sql, const Row& parameters, const Use& use) {
  auto rows = store.read(sql, parameters);
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
base::Status each(Store& store, const std::string& sql, const Use& use) {
  return each(store, sql, Row{}, use);
}

}  // namespace dragoman::store
