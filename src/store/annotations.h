// store/annotations.h - what people add to a store: corrections of records, and queries they keep. Never what the coder wrote.
//
// In      an open store (kReadWrite to add). The tables are made with the first row.
// Out     rows in the order they were added; none where the tables are not there.
// Fails   DM6xx; DM609 no such row.
// Threads one at a time, as the store.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/store.h"

namespace dragoman::store {

struct Correction {
  std::string id;         // "c-1"
  std::string record, document, kind;
  std::string action;     // accept, fix, reject
  std::string changes;    // JSON object: what it should say; {} but for a fix
  std::string before;     // JSON object: what the coder wrote there
  std::string note, who, when;  // ISO 8601, UTC
  std::string withdrawn;  // when; empty: it stands
};

struct SavedQuery {
  std::string id;         // "q-1"
  std::string name, sql, who, when;
};

base::Result<std::vector<Correction>> read_corrections(Store& store);
// Gives it its id.
base::Result<std::string> add_correction(Store& store, const Correction& correction);
base::Status withdraw_correction(Store& store, std::string_view id, std::string_view when);

base::Result<std::vector<SavedQuery>> read_saved_queries(Store& store);
// One of the same name is replaced.
base::Result<std::string> save_query(Store& store, const SavedQuery& query);
base::Status forget_query(Store& store, std::string_view id);

}  // namespace dragoman::store
