// store/store_state.h - what a Store holds. Only store*.cc include it.
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "store/engine.h"
#include "store/known_ids.h"
#include "store/record_rows.h"
#include "store/store.h"

namespace dragoman::store {

struct Store::State {
  std::filesystem::path path;
  Mode mode = Mode::kReadOnly;
  StoreOptions options;
  Engine engine;
  int schema = 0;          // that the file follows
  bool shut_off = false;  // user SQL was run: no files any more

  // Writing.
  KnownIds documents;
  KnownIds faults;
  RecordWriters waiting;
  std::set<std::string, std::less<>> waiting_ids;
  size_t waiting_documents = 0;
  size_t waiting_faults = 0;
  std::chrono::steady_clock::time_point first_waiting;
  std::vector<std::string> replaced;  // ids of stored documents that the waiting ones replace
  std::optional<base::Error> failed;  // after a failed write

  explicit State(Engine opened) : engine(std::move(opened)) {}
  bool writes() const { return mode != Mode::kReadOnly; }

  base::Status check_schema();
  base::Status load_known_ids();
  base::Status commit();
  base::Status write_batch();
  base::Status delete_replaced();
  base::Status commit_when_due();
  // Shuts the handle off from everything but the store and, when given, one file to write.
  base::Status shut_off_outside(const std::filesystem::path& but = {});
  base::Result<std::string> full_id(std::string_view table, std::string_view prefix, std::string_view id);
  // `ids`: a SELECT with a column id; `what`: the kind of record, for the message.
  base::Result<std::string> full_id(const std::string& ids, std::string_view what, std::string_view prefix, std::string_view id);
};

inline Value text_value(std::string_view words) {
  Value value;
  value.kind = Value::Kind::kText;
  value.text = words;
  return value;
}

// 'words' as an SQL literal.
std::string sql_literal(std::string_view words);

}  // namespace dragoman::store
