// store/store.h - the temporal store: documents and their records in one file, each exactly once.
//
// In      documents with their records as the coder made them; faults; the story of each event.
// Out     the tables and views of docs/formats.md; records by id; SQL; Parquet, CSV and JSON Lines.
// Fails   DM601 not there; DM602 in use by another process (named where known); DM603 damaged or not a database; DM604 a database
//         but not a store; DM605 made by a newer dragoman; DM606 engine too old or new for the file; DM607 not writable or disk full;
//         DM608 the SQL does more than read; DM609 no record with that id; DM610 several records (all named); DM611 the SQL failed;
//         DM612 this handle cannot do that. After a failed write the store refuses further writes: open it again, nothing
//         committed is lost and nothing half-written is there.
// Keys    A document is known by its id, which holds a hash of its text; a record by its own id. The store keeps one coder version
//         of a document: the same document by the same coder adds nothing; by another coder it replaces the document's records
//         in one transaction.
// Older   a store of an older schema is brought to the present one when it is opened, also for reading (migrate.h).
// Owns    the file while open; `add` copies what it needs.
// Threads one at a time. One writing process a file; many reading ones while nobody writes.
// Cost    add: O(document), amortised over a transaction of batch_documents documents or batch_time, whichever comes first.
//         Memory: 56 bytes a stored document (known ids) and one batch.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/document.h"
#include "store/engine.h"
#include "store/record_set.h"
#include "store/record_stream.h"

namespace dragoman::store {

using QueryResult = Rows;

// kCreate opens what is there and makes the file where there is none.
enum class Mode : std::uint8_t { kReadOnly, kReadWrite, kCreate };

struct StoreOptions {
  size_t batch_documents = 1000;                 // a transaction ends when it holds so many documents
  std::chrono::milliseconds batch_time{250};     // or when the first of them has waited so long
  std::string created_by = "dragoman";           // written into meta of a new store
  int threads = 0;                               // for queries; 0: all cores
  std::string memory_limit;                      // "1GB"; empty: 256MB for a writer, the engine's choice for a reader
};

// What add() did.
enum class Added : std::uint8_t { kNew, kReplaced, kKnown };

struct StoredEvent {
  core::Event event;        // without Analysis indices (sentence is kept, trigger is 0)
  core::Document document;  // with text; without blocks and dateline
  std::string coder;
};

// All records are without Analysis token indices.
struct StoredDocument : RecordSet {
  core::Document document;
  size_t sentences = 0;
  std::string coder;
};

// Which events tell of one happening. What is in one component is told apart together: no event of another has a say in it.
struct EventStory {
  std::string event, story, component;
};

// What an id means in this store.
struct StoredId {
  enum class Kind : std::uint8_t { kEvent, kRelation, kPosition, kStatement, kFigure, kCircumstance, kDocument, kStory } kind = Kind::kEvent;
  std::string id;        // whole
  std::string document;  // whose record it is; empty for a story
};

struct Finding {
  std::string code;      // DM620 row changed, DM621 text changed, DM622 evidence differs, DM623 rows lost or doubled, DM624 record without document
  std::string table;
  std::string id;        // of the record or document
  std::string message;
};

struct VerifyReport {
  std::uint64_t documents = 0, events = 0, others = 0, spans = 0, rows = 0, findings = 0;  // others: records of other kinds
};

struct StoreSummary {
  std::uint64_t documents = 0, events = 0, faults = 0;
  std::string first_day, last_day;  // of publication; empty when no document tells
  std::vector<std::string> coders;
  std::string created_by, schema;
};

enum class ExportKind : std::uint8_t {
  kEvents,
  kDocuments,
  kFaults,
  kDyadDays,
  kActors,
  kEvidence,
  kRecords,
  kRelations,
  kPositions,
  kStatements,
  kFigures,
  kCircumstances,
  kStories
};
// "events", "documents", "faults", "dyads", "actors", "evidence", "records", "relations", "positions", "statements", "figures", "circumstances", "stories"
std::optional<ExportKind> export_kind_from(std::string_view name);
const std::vector<std::string>& export_kind_names();

struct ExportOptions {
  bool raw = false;        // CSV: formula-like cells as they are
  bool with_text = false;  // documents: with their full text
};

class Store {
 public:
  static base::Result<Store> open(const std::filesystem::path& path, Mode mode, const StoreOptions& options = {});
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();  // drops what was not flushed: call flush() or close() and mind its answer

  // -- writing (kReadWrite, kCreate) --------------------------------------------------------------------------------------------
  // True when this document was added by this coder (counting what is not committed yet): it need not be coded again.
  bool has_document(std::string_view id, std::string_view coder) const;
  base::Result<Added> add(const core::Document& document, const RecordView& records, size_t sentences, std::string_view coder);
  base::Result<Added> add_fault(const core::Fault& fault, std::string_view coder);
  base::Status flush();  // commits what waits; durable when it returns
  base::Status close();  // flush, and fold the log into the file
  // Replaces the stories of the named events, in one transaction; flushes first. Stories of events that are gone are forgotten.
  base::Status set_stories(const std::vector<EventStory>& stories);

  // -- reading ------------------------------------------------------------------------------------------------------------------
  // Read-only handles. The first call shuts the handle off from files and network for good: user SQL sees this store alone.
  base::Result<QueryResult> query(const std::string& sql);
  // The answer as a file, .parquet, .csv or .jsonl by its name; nothing is there when it fails. Returns the rows written.
  base::Result<std::uint64_t> query_to_file(const std::string& sql, const std::filesystem::path& to, const ExportOptions& options = {});
  base::Result<std::uint64_t> export_to(const std::filesystem::path& to, ExportKind kind, const ExportOptions& options = {});
  // Full ids or their beginning, "e:3f07c1" or "3f07c1": at least 6 hex digits. DM609, DM610.
  base::Result<StoredEvent> find_event(std::string_view id);
  base::Result<StoredDocument> find_document(std::string_view id);
  // By its whole id and by where its rows lie (document_rows): without looking through the tables.
  base::Result<StoredDocument> document_at(const std::string& id, const DocumentRows& rows);
  // Calls use(id, rows) for each document. As long as nothing is written the rows stay where they are. Cost: one pass over each table.
  base::Status document_rows(const std::function<void(const std::string& id, const DocumentRows& rows)>& use);
  // A record of any kind, a document or a story, by its id or the beginning of it (with its prefix, "rel:3f07c1"; without one all kinds are looked through).
  base::Result<StoredId> find_id(std::string_view id);
  // Answers to SQL of ours: no check that it reads only, and the handle stays open for files.
  base::Result<QueryResult> read(const std::string& sql, const Row& parameters = {});
  // Calls `report` for each finding, in order of table and id. An error only where the file cannot be read to its end.
  base::Result<VerifyReport> verify(const std::function<void(const Finding&)>& report);
  base::Result<StoreSummary> summary();
  const std::filesystem::path& path() const;

 private:
  struct State;
  explicit Store(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace dragoman::store
