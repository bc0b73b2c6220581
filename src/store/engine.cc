#include "store/engine.h"

#include <fmt/format.h>

#include <cstring>

#include "duckdb.h"
#include "store/engine_value.h"

namespace dragoman::store {

using base::Error;
using base::Result;
using base::Status;

namespace {

bool holds(std::string_view words, std::string_view part) { return words.find(part) != std::string_view::npos; }

// "... Conflicting lock is held in /usr/bin/dragoman (PID 4711) by user ..." -> "4711"
std::string holder_of(std::string_view words) {
  const size_t at = words.find("(PID ");
  if (at == std::string_view::npos) return {};
  const size_t end = words.find_first_not_of("0123456789", at + 5);
  return std::string(words.substr(at + 5, end == std::string_view::npos ? end : end - at - 5));
}

// One sentence of the engine's words: its first line, without the kind of error it opens with.
std::string sentence_of(std::string_view words) {
  words = words.substr(0, words.find('\n'));
  while (!words.empty() && (words.back() == '.' || words.back() == ' ')) words.remove_suffix(1);
  return std::string(words);
}

struct Config {
  duckdb_config config = nullptr;
  Config() { duckdb_create_config(&config); }
  ~Config() { duckdb_destroy_config(&config); }
  void set(const char* name, const std::string& value) { duckdb_set_config(config, name, value.c_str()); }
};

void bind(duckdb_prepared_statement statement, idx_t index, const Value& value) {
  switch (value.kind) {
    case Value::Kind::kInteger: duckdb_bind_int64(statement, index, value.integer); return;
    case Value::Kind::kReal: duckdb_bind_double(statement, index, value.real); return;
    case Value::Kind::kBool: duckdb_bind_boolean(statement, index, value.integer != 0); return;
    case Value::Kind::kText: duckdb_bind_varchar_length(statement, index, value.text.data(), value.text.size()); return;
    default: duckdb_bind_null(statement, index); return;
  }
}

bool reads_only(duckdb_statement_type type) { return type == DUCKDB_STATEMENT_TYPE_SELECT || type == DUCKDB_STATEMENT_TYPE_EXPLAIN || type == DUCKDB_STATEMENT_TYPE_RELATION; }

// Owns a prepared statement.
struct Prepared {
  duckdb_prepared_statement statement = nullptr;
  Prepared() = default;
  Prepared(Prepared&& other) noexcept : statement(std::exchange(other.statement, nullptr)) {}
  Prepared& operator=(Prepared&& other) noexcept {
    std::swap(statement, other.statement);
    return *this;
  }
  ~Prepared() { duckdb_destroy_prepare(&statement); }
};

}  // namespace

Error engine_error(std::string_view words, const std::string& place) {
  const std::string sentence = sentence_of(words);
  if (holds(words, "Could not set lock") || holds(words, "onflicting lock")) {
    const std::string holder = holder_of(words);
    return {"DM602", holder.empty() ? "the store is in use by another process" : fmt::format("the store is in use by process {}", holder), place,
            "wait until it has ended, or stop it"};
  }
  if (holds(words, "No space left")) return {"DM607", "the disk is full", place, "make room and run the same command again: it goes on where it stopped"};
  if (holds(words, "Permission denied") || holds(words, "Read-only file system") || holds(words, "read-only mode"))
    return {"DM607", sentence, place, "check the rights of the file and its folder"};
  if (holds(words, "version number") || holds(words, "storage version") || holds(words, "serialization version"))
    return {"DM606", "the file was written by another generation of the database engine: " + sentence, place, "open it with the dragoman that wrote it, or export it there"};
  if (holds(words, "not a valid DuckDB") || holds(words, "orrupt") || holds(words, "hecksum") || holds(words, "failed to deserialize") || holds(words, "Failed to deserialize") ||
      holds(words, "read enough bytes") || holds(words, "INTERNAL Error") || holds(words, "Could not read") || holds(words, "database has been invalidated") ||
      holds(words, "FATAL Error"))
    return {"DM603", "damaged, or not a store: " + sentence, place, "run 'dragoman verify'; restore the file from a copy, or code the reports again into a new store"};
  if (holds(words, "IO Error")) return {"DM607", sentence, place, "check the disk and the rights of the file"};
  if (holds(words, "Permission Error") || holds(words, "disabled by configuration") || holds(words, "locked"))
    return {"DM608", "a query reads this store alone: " + sentence, place, "other files and settings are out of its reach"};
  return {"DM611", sentence, place, ""};
}

// -- Rows ---------------------------------------------------------------------------------------------------------------------

// Each answer has a connection of its own: a streamed answer ends with the next statement of its connection.
struct Rows::State {
  duckdb_connection connection = nullptr;
  Prepared prepared;
  duckdb_result result{};
  duckdb_data_chunk chunk = nullptr;
  idx_t at = 0, size = 0;
  std::vector<Column> columns;
  std::vector<OwnedType> types;
  std::string place;
  ~State() {
    duckdb_destroy_data_chunk(&chunk);
    duckdb_destroy_result(&result);
    prepared = Prepared();
    duckdb_disconnect(&connection);
  }
};

Rows::Rows(std::unique_ptr<State> state) : state_(std::move(state)) {}
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;
Rows::~Rows() = default;
const std::vector<Rows::Column>& Rows::columns() const { return state_->columns; }

Result<bool> Rows::next(Row& row) {
  State& state = *state_;
  while (state.at == state.size) {
    duckdb_destroy_data_chunk(&state.chunk);
    state.chunk = duckdb_fetch_chunk(state.result);
    if (state.chunk == nullptr) {
      const char* words = duckdb_result_error(&state.result);
      if (words != nullptr && *words != '\0') return engine_error(words, state.place);
      return false;
    }
    state.at = 0;
    state.size = duckdb_data_chunk_get_size(state.chunk);
    if (state.size == 0) return false;
  }
  row.resize(state.columns.size());
  for (idx_t column = 0; column < row.size(); ++column) {
    row[column] = Value{};
    read_value(duckdb_data_chunk_get_vector(state.chunk, column), state.types[column].type, state.at, row[column]);
  }
  ++state.at;
  return true;
}

// -- Engine -------------------------------------------------------------------------------------------------------------------

struct Engine::State {
  duckdb_database database = nullptr;
  duckdb_connection connection = nullptr;
  std::string place;
  ~State() {
    duckdb_disconnect(&connection);
    duckdb_close(&database);
  }

  Result<std::unique_ptr<Rows::State>> prepare(const std::string& sql) {
    auto rows = std::make_unique<Rows::State>();
    rows->place = place;
    if (duckdb_connect(database, &rows->connection) != DuckDBSuccess) return Error{"DM603", "the database takes no connection", place, ""};
    if (duckdb_prepare(rows->connection, sql.c_str(), &rows->prepared.statement) == DuckDBSuccess) return rows;
    const char* words = duckdb_prepare_error(rows->prepared.statement);
    return engine_error(words != nullptr ? words : "the statement cannot be prepared", place);
  }

  // Only one statement, and one that reads.
  Status check(const std::string& sql) {
    duckdb_extracted_statements statements = nullptr;
    const idx_t count = duckdb_extract_statements(connection, sql.c_str(), &statements);
    Status status;
    if (count == 0) {
      const char* words = duckdb_extract_statements_error(statements);
      status = words != nullptr && *words != '\0' ? engine_error(words, place) : Error{"DM611", "there is no statement in the query", place, ""};
    } else if (count > 1) {
      status = Error{"DM608", fmt::format("{} statements where one is expected", count), place, "run them one after the other"};
    } else {
      Prepared prepared;
      if (duckdb_prepare_extracted_statement(connection, statements, 0, &prepared.statement) != DuckDBSuccess) {
        const char* words = duckdb_prepare_error(prepared.statement);
        status = engine_error(words != nullptr ? words : "the statement cannot be prepared", place);
      } else if (!reads_only(duckdb_prepared_statement_type(prepared.statement))) {
        status = Error{"DM608", "the statement does more than read", place, "a query is a single SELECT; records are added by 'dragoman code --store'"};
      }
    }
    duckdb_destroy_extracted(&statements);
    return status;
  }

  Result<Rows> execute(std::unique_ptr<Rows::State> rows) {
    if (duckdb_execute_prepared_streaming(rows->prepared.statement, &rows->result) != DuckDBSuccess) {
      const char* words = duckdb_result_error(&rows->result);
      return engine_error(words != nullptr ? words : "the statement failed", place);
    }
    for (idx_t i = 0; i < duckdb_column_count(&rows->result); ++i) {
      rows->columns.push_back({duckdb_column_name(&rows->result, i), is_number(duckdb_column_type(&rows->result, i))});
      rows->types.emplace_back(duckdb_column_logical_type(&rows->result, i));
    }
    return Rows(std::move(rows));
  }
};

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;
void* Engine::connection() const { return state_->connection; }
const std::string& Engine::place() const { return state_->place; }

Result<Engine> Engine::open(const std::filesystem::path& path, const Settings& settings) {
  Config config;
  config.set("access_mode", settings.read_only ? "READ_ONLY" : "READ_WRITE");
  config.set("autoinstall_known_extensions", "false");
  config.set("autoload_known_extensions", "false");
  config.set("allow_community_extensions", "false");
  if (settings.threads > 0) config.set("threads", fmt::format("{}", settings.threads));
  if (!settings.memory_limit.empty()) config.set("memory_limit", settings.memory_limit);
  auto state = std::make_unique<State>();
  state->place = path.string();
  char* words = nullptr;
  if (duckdb_open_ext(path.c_str(), &state->database, config.config, &words) != DuckDBSuccess) {
    const std::string copy = words != nullptr ? words : "the database cannot be opened";
    duckdb_free(words);
    return engine_error(copy, state->place);
  }
  if (duckdb_connect(state->database, &state->connection) != DuckDBSuccess) return Error{"DM603", "the database takes no connection", state->place, ""};
  return Engine(std::move(state));
}

Status Engine::run(const std::string& sql) {
  duckdb_result result{};
  Status status;
  if (duckdb_query(state_->connection, sql.c_str(), &result) != DuckDBSuccess) {
    const char* words = duckdb_result_error(&result);
    status = engine_error(words != nullptr ? words : "the statement failed", state_->place);
  }
  duckdb_destroy_result(&result);
  return status;
}

Result<Rows> Engine::query(const std::string& sql, const Row& parameters) {
  auto prepared = state_->prepare(sql);
  if (!prepared) return Error(prepared.error());
  for (size_t i = 0; i < parameters.size(); ++i) bind((*prepared)->prepared.statement, i + 1, parameters[i]);
  return state_->execute(std::move(*prepared));
}

// Cells of types that read_value does not know (times, decimals, maps ...) are turned to text by the engine itself.
Result<Rows> Engine::query_of_user(const std::string& sql) {
  if (sql.find('\0') != std::string::npos) return Error{"DM611", "a zero byte in the query", state_->place, ""};
  DRAGOMAN_TRY(state_->check(sql));
  auto prepared = state_->prepare(sql);
  if (!prepared) return Error(prepared.error());
  const duckdb_prepared_statement statement = (*prepared)->prepared.statement;
  const idx_t count = duckdb_prepared_statement_column_count(statement);
  std::string list;
  bool plain = true;
  std::vector<bool> numeric(count);
  for (idx_t i = 0; i < count; ++i) {
    duckdb_logical_type type = duckdb_prepared_statement_column_logical_type(statement, i);
    const bool known = is_known(type);
    numeric[i] = is_number(duckdb_get_type_id(type));
    // Up to 15 digits a double prints the same digits again.
    const char* as = duckdb_get_type_id(type) == DUCKDB_TYPE_DECIMAL && duckdb_decimal_width(type) <= 15 ? "DOUBLE" : "VARCHAR";
    duckdb_destroy_logical_type(&type);
    plain &= known;
    list += fmt::format("{}{}", i == 0 ? "" : ", ", known ? fmt::format("c{}", i) : fmt::format("CAST(c{} AS {})", i, as));
  }
  if (plain || duckdb_prepared_statement_type(statement) != DUCKDB_STATEMENT_TYPE_SELECT) return state_->execute(std::move(*prepared));
  std::vector<Rows::Column> columns;
  std::string names;
  for (idx_t i = 0; i < count; ++i) {
    const char* name = duckdb_prepared_statement_column_name(statement, i);
    columns.push_back({name != nullptr ? name : "", numeric[i]});
    duckdb_free(const_cast<char*>(name));
    names += fmt::format("{}c{}", i == 0 ? "" : ", ", i);
  }
  auto select = checked_select(sql);
  if (!select) return Error(select.error());
  auto rows = query(fmt::format("SELECT {} FROM (\n{}\n) AS answer({})", list, *select, names));
  if (rows) rows->state_->columns = std::move(columns);
  return rows;
}

Result<std::string> Engine::checked_select(const std::string& sql) {
  if (sql.find('\0') != std::string::npos) return Error{"DM611", "a zero byte in the query", state_->place, ""};
  DRAGOMAN_TRY(state_->check(sql));
  // One statement: what follows its semicolon is white space or comment. The bracket makes the engine itself refuse anything cleverer.
  std::string select = sql;
  while (!select.empty() && std::strchr(" \t\r\n;", select.back()) != nullptr) select.pop_back();
  DRAGOMAN_TRY(state_->check("SELECT * FROM (\n" + select + "\n)"));
  return select;
}

}  // namespace dragoman::store
