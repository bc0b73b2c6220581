#include "store/store.h"

#include <fmt/format.h>

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>

#include "base/hash.h"
#include "base/utf8.h"
#include "store/migrate.h"
#include "store/store_state.h"

namespace dragoman::store {

using base::Error;
using base::Result;
using base::Status;

std::string sql_literal(std::string_view words) {
  std::string out = "'";
  for (char c : words) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

// -- opening ------------------------------------------------------------------------------------------------------------------

// A store says in meta which schema it follows.
Status Store::State::check_schema() {
  auto names = engine.query("SELECT count(*), count(*) FILTER (table_name = 'meta') FROM duckdb_tables()");
  if (!names) return names.error();
  Row row;
  if (auto more = names->next(row); !more) return more.error();
  if (row[0].integer == 0) return Error{"DM604", "the file holds no tables", path.string(), "name another file, or remove this one"};
  const Error foreign{"DM604", "a database, but not a store of dragoman", path.string(), "name another file"};
  if (row[1].integer == 0) return foreign;
  auto meta = engine.query("SELECT value FROM meta WHERE key = 'schema' AND EXISTS (SELECT 1 FROM meta WHERE key = 'format' AND value = 'dragoman store')");
  if (!meta) return foreign;
  auto more = meta->next(row);
  if (!more) return more.error();
  int version = 0;
  if (!*more || std::from_chars(row[0].text.data(), row[0].text.data() + row[0].text.size(), version).ec != std::errc()) return foreign;
  if (version > kSchemaVersion)
    return Error{"DM605", fmt::format("the store has schema {}, this program knows schemas up to {}", version, kSchemaVersion), path.string(), "use a newer dragoman"};
  if (version < 1) return foreign;
  schema = version;
  return {};
}

Status Store::State::load_known_ids() {
  auto rows = engine.query("SELECT id, coder FROM document");
  if (!rows) return rows.error();
  Row row;
  while (true) {
    auto more = rows->next(row);
    if (!more) return more.error();
    if (!*more) break;
    documents.put(row[0].text, documents.coder_number(row[1].text));
  }
  rows = engine.query("SELECT id FROM fault");
  if (!rows) return rows.error();
  while (true) {
    auto more = rows->next(row);
    if (!more) return more.error();
    if (!*more) return {};
    faults.put(row[0].text, 0);
  }
}

namespace {

// What keeps a path from being a store, before the engine looks at it.
Status check_path(const std::filesystem::path& path, Mode mode) {
  std::error_code ignored;
  const auto folder = path.parent_path();
  // The engine would take ":memory:" and "s3://" for something else than a file.
  if (path.empty() || path.string().find(':') < path.string().find('/'))
    return Error{"DM601", "not a file name", path.string(), "name a file, with ./ before it if it holds a colon"};
  if (std::filesystem::is_directory(path, ignored)) return Error{"DM601", "a folder, not a store", path.string(), "name a file"};
  if (mode != Mode::kCreate && !std::filesystem::exists(path, ignored))
    return Error{"DM601", "there is no such store", path.string(), "make it with 'dragoman code INPUT --store FILE'"};
  if (!folder.empty() && !std::filesystem::is_directory(folder, ignored)) return Error{"DM601", "its folder does not exist", path.string(), "make the folder first"};
  return {};
}

Result<bool> holds_no_tables(Engine& engine) {
  auto rows = engine.query("SELECT count(*) FROM duckdb_tables()");
  if (!rows) return rows.error();
  Row row;
  if (auto more = rows->next(row); !more) return more.error();
  return row[0].integer == 0;
}

// A new store is made under another name and gets its own when it is whole: a crash leaves no half-made file under it.
Status make_store(const std::filesystem::path& path, const Engine::Settings& settings, const std::string& created_by) {
  const std::filesystem::path draft = path.string() + ".new";
  std::error_code ignored;
  const auto drop_draft = [&] {
    std::filesystem::remove(draft, ignored);
    std::filesystem::remove(draft.string() + ".wal", ignored);
  };
  auto engine = Engine::open(draft, settings);
  if (!engine && engine.error().code == "DM603") {  // left by a crash
    drop_draft();
    engine = Engine::open(draft, settings);
  }
  if (!engine) return Error(engine.error());
  auto empty = holds_no_tables(*engine);
  if (!empty) return Error(empty.error());
  if (*empty)
    DRAGOMAN_TRY(engine->run(fmt::format("BEGIN; {} {} INSERT INTO meta VALUES ('format', 'dragoman store'), ('schema', '{}'), ('created_by', {}); COMMIT;", create_tables_sql(),
                                         create_views_sql(), kSchemaVersion, sql_literal(created_by))));
  DRAGOMAN_TRY(engine->run("CHECKPOINT"));
  engine = Error{"DM612", "", "", ""};  // closes the file
  // link fails where another process was faster, and then its store is the one; rename is for file systems without links.
  if (::link(draft.c_str(), path.c_str()) != 0 && errno != EEXIST && ::rename(draft.c_str(), path.c_str()) != 0)
    return Error{"DM607", fmt::format("cannot be written: {}", std::strerror(errno)), path.string(), "check the rights of the folder"};
  drop_draft();
  return {};
}

}  // namespace

Result<Store> Store::open(const std::filesystem::path& path, Mode mode, const StoreOptions& options) {
  DRAGOMAN_TRY(check_path(path, mode));
  Engine::Settings settings;
  settings.read_only = mode == Mode::kReadOnly;
  settings.threads = options.threads;
  settings.memory_limit = !options.memory_limit.empty() ? options.memory_limit : settings.read_only ? std::string() : "256MB";
  std::error_code ignored;
  if (mode == Mode::kCreate && !std::filesystem::exists(path, ignored)) DRAGOMAN_TRY(make_store(path, settings, options.created_by));
  auto engine = Engine::open(path, settings);
  if (!engine) return Error(engine.error());
  auto state = std::make_unique<State>(std::move(*engine));
  state->path = path;
  state->mode = mode;
  state->options = options;
  DRAGOMAN_TRY(state->check_schema());
  if (state->schema < kSchemaVersion) {
    if (state->writes()) {
      DRAGOMAN_TRY(migrate(state->engine, state->schema));
    } else {
      // What only reads has the file brought forward by a handle that writes, once.
      state.reset();
      auto writer = open(path, Mode::kReadWrite, options);
      if (!writer) return Error(writer.error());
      DRAGOMAN_TRY(writer->close());
      writer = Error{"DM612", "", "", ""};  // closes the file
      return open(path, mode, options);
    }
  }
  if (state->writes()) DRAGOMAN_TRY(state->load_known_ids());
  return Store(std::move(state));
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;
const std::filesystem::path& Store::path() const { return state_->path; }

// -- writing ------------------------------------------------------------------------------------------------------------------

bool Store::has_document(std::string_view id, std::string_view coder) const {
  const auto found = state_->documents.find(id);
  return found && found == state_->documents.find_coder(coder);
}

namespace {

Status check_records(const core::Document& document, const RecordView& records) {
  Status status;
  const auto check = [&](std::string_view kind, const auto& all) {
    for (const auto& record : all)
      if (status && (record.document != document.id || record.id.empty()))
        status = Error{"DM612", fmt::format("{} {} does not belong to the document", kind, record.id), document.id, ""};
  };
  check("event", records.events);
  check("relation", records.relations);
  check("position", records.positions);
  check("statement", records.statements);
  check("figure", records.figures);
  check("circumstance", records.circumstances);
  return status;
}

}  // namespace

Result<Added> Store::add(const core::Document& document, const RecordView& records, size_t sentences, std::string_view coder) {
  State& state = *state_;
  if (state.failed) return Error(*state.failed);
  if (!state.writes()) return Error{"DM612", "the store is open for reading", state.path.string(), ""};
  if (document.id.empty() || coder.empty()) return Error{"DM612", "a document without an id or a coder cannot be stored", document.origin, ""};
  if (!base::is_utf8(document.text)) return Error{"DM612", "the document's text is not UTF-8", document.id, ""};
  DRAGOMAN_TRY(check_records(document, records));
  const std::uint32_t number = state.documents.coder_number(coder);
  const auto known = state.documents.find(document.id);
  if (known == number) return Added::kKnown;
  if (known) {
    // Older records that still wait in this batch are committed first, so that they can be replaced.
    if (state.waiting_ids.contains(document.id)) DRAGOMAN_TRY(flush());
    state.replaced.push_back(document.id);
  }
  if (state.waiting_documents + state.waiting_faults == 0) state.first_waiting = std::chrono::steady_clock::now();
  state.waiting.add(document, records, sentences, coder);
  state.documents.put(document.id, number);
  state.waiting_ids.insert(document.id);
  ++state.waiting_documents;
  DRAGOMAN_TRY(state.commit_when_due());
  return known ? Added::kReplaced : Added::kNew;
}

Result<Added> Store::add_fault(const core::Fault& fault, std::string_view coder) {
  State& state = *state_;
  if (state.failed) return Error(*state.failed);
  if (!state.writes()) return Error{"DM612", "the store is open for reading", state.path.string(), ""};
  // The id of formats::fault_json.
  const std::string id = base::short_id("f:", fault.code + "|" + fault.where + "|" + fault.document);
  if (state.faults.find(id)) return Added::kKnown;
  if (state.waiting_documents + state.waiting_faults == 0) state.first_waiting = std::chrono::steady_clock::now();
  state.waiting.add_fault(fault, id, coder);
  state.faults.put(id, 0);
  ++state.waiting_faults;
  DRAGOMAN_TRY(state.commit_when_due());
  return Added::kNew;
}

Status Store::State::commit_when_due() {
  const bool due = waiting_documents >= options.batch_documents || waiting_faults >= options.batch_documents ||
                   std::chrono::steady_clock::now() - first_waiting >= options.batch_time;
  return due ? commit() : Status();
}

Status Store::State::delete_replaced() {
  if (replaced.empty()) return {};
  std::string list;
  for (const std::string& id : replaced) list += (list.empty() ? "(" : ", (") + sql_literal(id) + ")";
  DRAGOMAN_TRY(engine.run("CREATE OR REPLACE TEMP TABLE replaced AS SELECT * FROM (VALUES " + list + ") AS list(document)"));
  for (const TableSpec& table : tables()) {
    if (table.id == TableId::kFault) continue;
    const std::string_view column = table.id == TableId::kDocument ? "id" : "document";
    DRAGOMAN_TRY(engine.run(fmt::format("DELETE FROM {} WHERE {} IN (SELECT document FROM replaced)", table.name, column)));
  }
  // The other events of a component that loses one are told apart anew: without it they may be two stories.
  return engine.run("DELETE FROM event_story WHERE component IN (SELECT component FROM event_story WHERE document IN (SELECT document FROM replaced))");
}

Status Store::State::write_batch() {
  DRAGOMAN_TRY(engine.run("BEGIN"));
  DRAGOMAN_TRY(delete_replaced());
  DRAGOMAN_TRY(waiting.append_to(engine));
  return engine.run("COMMIT");
}

// After a failure nothing is known of the engine's memory of the file: the handle stays closed for writing.
Status Store::State::commit() {
  if (waiting_documents + waiting_faults == 0) return {};
  Status status = write_batch();
  if (!status) {
    failed = status.error();
    (void)engine.run("ROLLBACK");
  }
  waiting_documents = waiting_faults = 0;
  waiting_ids.clear();
  replaced.clear();
  return status;
}

Status Store::flush() {
  if (state_->failed) return Error(*state_->failed);
  return state_->commit();
}

Status Store::set_stories(const std::vector<EventStory>& stories) {
  State& state = *state_;
  if (!state.writes()) return Error{"DM612", "the store is open for reading", state.path.string(), ""};
  DRAGOMAN_TRY(flush());
  std::string list;
  for (const EventStory& item : stories)
    list += fmt::format("{}({}, {}, {})", list.empty() ? "" : ", ", sql_literal(item.event), sql_literal(item.story), sql_literal(item.component));
  std::string sql = "BEGIN; DELETE FROM event_story WHERE event NOT IN (SELECT id FROM event);\n";
  if (!list.empty())
    sql += "CREATE OR REPLACE TEMP TABLE told AS SELECT * FROM (VALUES " + list +
           ") AS list(event, story, component);\n"
           "DELETE FROM event_story WHERE event IN (SELECT event FROM told);\n"
           "INSERT INTO event_story SELECT e.id, e.document, t.story, t.component FROM told t JOIN event e ON e.id = t.event ORDER BY ALL;\n"
           "DROP TABLE told;\n";
  Status status = state.engine.run(sql + "COMMIT;");
  if (!status) (void)state.engine.run("ROLLBACK");
  return status;
}

Status Store::close() {
  DRAGOMAN_TRY(flush());
  return state_->writes() ? state_->engine.run("CHECKPOINT") : Status();
}

}  // namespace dragoman::store
