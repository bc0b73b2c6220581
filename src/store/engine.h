// store/engine.h - the database engine (DuckDB's C API) behind four small types. Only this room uses it.
//
// In      SQL of ours, or SQL of a user that was checked to read only.
// Out     answers row by row, as Values.
// Fails   DM6xx; the engine's own words are the message, its file path the place.
// Owns    Engine owns database and connection; a Rows borrows neither, but must not outlive its Engine.
// Threads one at a time.
// Cost    answers are streamed: memory does not grow with their length.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "store/value.h"

namespace dragoman::store {

// Translates the engine's words into our error (lock, damage, disk full, ...). `place` is the path of the store.
base::Error engine_error(std::string_view words, const std::string& place);

class Rows {
 public:
  Rows(Rows&&) noexcept;
  Rows& operator=(Rows&&) noexcept;
  ~Rows();

  struct Column {
    std::string name;
    bool numeric = false;
  };
  const std::vector<Column>& columns() const;
  // False at the end; `row` is overwritten.
  base::Result<bool> next(Row& row);

 private:
  friend class Engine;
  struct State;
  explicit Rows(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

class Engine {
 public:
  struct Settings {
    bool read_only = false;
    int threads = 0;              // 0: the engine's choice
    std::string memory_limit;     // "256MB"; empty: the engine's choice
  };
  static base::Result<Engine> open(const std::filesystem::path& path, const Settings& settings);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  base::Status run(const std::string& sql);  // one or more statements of ours, answers dropped
  // One statement, on a connection of its own; `parameters` stand for its $1, $2 ... (text, integer, real, bool, null).
  base::Result<Rows> query(const std::string& sql, const Row& parameters = {});
  // One statement of a user: DM608 unless it is a single SELECT, EXPLAIN, SHOW, DESCRIBE or the like.
  base::Result<Rows> query_of_user(const std::string& sql);
  // The statement without comment-safe surprises, fit to stand in brackets: "FROM (\n...\n)". DM608 as above.
  base::Result<std::string> checked_select(const std::string& sql);

  void* connection() const;  // duckdb_connection, for row_writer.cc
  const std::string& place() const;

 private:
  struct State;
  explicit Engine(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace dragoman::store
