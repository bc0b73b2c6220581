// Records and answers as files. A file gets its name when it is whole.
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "formats/records.h"
#include "store/query_output.h"
#include "store/record_stream.h"
#include "store/schema.h"
#include "store/store_state.h"

namespace dragoman::store {

using base::Error;
using base::Result;
using base::Status;

namespace {

enum class FileFormat : std::uint8_t { kParquet, kCsv, kJsonl };

Result<FileFormat> format_of(const std::filesystem::path& to) {
  const std::string extension = to.extension().string();
  if (extension == ".parquet") return FileFormat::kParquet;
  if (extension == ".csv") return FileFormat::kCsv;
  if (extension == ".jsonl" || extension == ".ndjson") return FileFormat::kJsonl;
  return Error{"DM612", fmt::format("'{}' says no known format", to.filename().string()), to.string(), "end the name in .parquet, .csv or .jsonl"};
}

// A file under a name of its own until keep(); removed otherwise.
class Draft {
 public:
  explicit Draft(const std::filesystem::path& to) : to_(to), part_(to.string() + ".part") {}
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    if (file_ != nullptr) std::fclose(file_);
    std::error_code ignored;
    if (!kept_) std::filesystem::remove(part_, ignored);
  }
  const std::filesystem::path& part() const { return part_; }
  Status open() {
    file_ = std::fopen(part_.c_str(), "wbe");
    return file_ != nullptr ? Status() : failure();
  }
  bool write(std::string_view text) { return std::fwrite(text.data(), 1, text.size(), file_) == text.size(); }
  Status keep() {
    if (file_ != nullptr) {
      const bool bad = std::ferror(file_) != 0;
      if (std::fclose(std::exchange(file_, nullptr)) != 0 || bad) return failure();
    }
    if (std::rename(part_.c_str(), to_.c_str()) != 0) return failure();
    kept_ = true;
    return {};
  }
  Error failure() const { return {"DM607", fmt::format("cannot be written: {}", std::strerror(errno)), to_.string(), "check the folder, its rights and the room on the disk"}; }

 private:
  std::filesystem::path to_, part_;
  std::FILE* file_ = nullptr;
  bool kept_ = false;
};

std::string select_of(ExportKind kind, FileFormat format, const ExportOptions& options) {
  switch (kind) {
    case ExportKind::kEvents:
      return format == FileFormat::kCsv ? "SELECT * FROM event_flat ORDER BY date_start NULLS LAST, id"
                                        : "SELECT * EXCLUDE (position) FROM event_record ORDER BY document, position";
    case ExportKind::kDocuments: return fmt::format("SELECT * EXCLUDE (row_hash, records_hash{}) FROM document ORDER BY id", options.with_text ? "" : ", text");
    case ExportKind::kFaults: return "SELECT * EXCLUDE (row_hash) FROM fault ORDER BY id";
    case ExportKind::kDyadDays: return "SELECT * FROM dyad_day ORDER BY ALL";
    case ExportKind::kActors: return "SELECT * EXCLUDE (row_hash) FROM event_actor ORDER BY document, event, position";
    case ExportKind::kEvidence: return "SELECT * EXCLUDE (row_hash) FROM evidence ORDER BY document, record, position";
    case ExportKind::kRelations: return "SELECT * FROM relation_flat ORDER BY document, position";
    case ExportKind::kPositions: return "SELECT * FROM position_flat ORDER BY document, position";
    case ExportKind::kStatements: return "SELECT * FROM statement_flat ORDER BY document, position";
    case ExportKind::kFigures: return "SELECT * FROM figure_flat ORDER BY document, position";
    case ExportKind::kCircumstances: return "SELECT * FROM circumstance_flat ORDER BY document, position";
    case ExportKind::kStories: return "SELECT * FROM story ORDER BY first_day NULLS LAST, story";
    case ExportKind::kRecords: break;
  }
  return {};
}

Result<std::uint64_t> copy_to_parquet(Engine& engine, const std::string& select, const std::filesystem::path& part) {
  auto rows = engine.query(fmt::format("COPY (\n{}\n) TO {} (FORMAT parquet, COMPRESSION zstd)", select, sql_literal(part.string())));
  if (!rows) return rows.error();
  Row row;
  auto more = rows->next(row);
  if (!more) return more.error();
  return *more && !row.empty() ? static_cast<std::uint64_t>(row[0].integer) : 0;
}

Result<std::uint64_t> write_rows(Rows& rows, FileFormat format, Draft& draft, bool raw) {
  DRAGOMAN_TRY(draft.open());
  bool written = true;
  const Sink sink = [&](std::string_view text) { return written = written && draft.write(text); };
  auto count = format == FileFormat::kCsv ? write_csv(rows, sink, raw) : write_jsonl(rows, sink);
  if (count && !written) return draft.failure();
  return count;
}

// Writes the same lines as 'dragoman code --format jsonl', in order of document id.
class RecordLines {
 public:
  RecordLines(Engine& engine, Draft& draft, ExportKind kind) : engine_(engine), draft_(draft), kind_(kind) {}

  Result<std::uint64_t> write() {
    DRAGOMAN_TRY(draft_.open());
    if (kind_ != ExportKind::kFaults) DRAGOMAN_TRY(documents());
    if (kind_ == ExportKind::kRecords || kind_ == ExportKind::kFaults) DRAGOMAN_TRY(faults());
    return count_;
  }

 private:
  Status line(std::string words) {
    words += '\n';
    if (!draft_.write(words)) return draft_.failure();
    ++count_;
    return {};
  }

  Status documents() {
    auto rows = engine_.query(fmt::format("SELECT {} FROM document ORDER BY id", column_list(table(TableId::kDocument))));
    if (!rows) return rows.error();
    auto stream = RecordStream::open(engine_);
    if (!stream) return stream.error();
    std::string owner;
    RecordSet records;
    auto some = stream->next(owner, records);
    if (!some) return some.error();
    Row row;
    while (true) {
      auto more = rows->next(row);
      if (!more) return more.error();
      if (!*more) return {};
      const core::Document document = document_from(row);
      const std::string coder = coder_from(row);
      if (kind_ == ExportKind::kRecords || kind_ == ExportKind::kDocuments) DRAGOMAN_TRY(line(formats::document_json(document, sentences_from(row), coder)));
      // Records of documents that are not there are passed over: verify names them.
      while (*some && owner < document.id) {
        some = stream->next(owner, records);
        if (!some) return some.error();
      }
      if (*some && owner == document.id) DRAGOMAN_TRY(records_of(document, records, coder));
    }
  }

  // In the order of formats::record_lines.
  Status records_of(const core::Document& document, const RecordSet& records, std::string_view coder) {
    DRAGOMAN_TRY(each(ExportKind::kEvents, records.events, document, [&](const core::Event& r) { return formats::event_json(r, document, coder); }));
    DRAGOMAN_TRY(each(ExportKind::kRelations, records.relations, document, [&](const core::Relation& r) { return formats::relation_json(r, document, coder); }));
    DRAGOMAN_TRY(each(ExportKind::kPositions, records.positions, document, [&](const core::Position& r) { return formats::position_json(r, document, coder); }));
    DRAGOMAN_TRY(each(ExportKind::kStatements, records.statements, document, [&](const core::Statement& r) { return formats::statement_json(r, document, coder); }));
    DRAGOMAN_TRY(each(ExportKind::kFigures, records.figures, document, [&](const core::FigureRecord& r) { return formats::figure_json(r, document, coder); }));
    return each(ExportKind::kCircumstances, records.circumstances, document, [&](const core::Circumstance& r) { return formats::circumstance_json(r, document, coder); });
  }

  template <typename Record, typename Json>
  Status each(ExportKind kind, const std::vector<Record>& all, const core::Document& document, const Json& json) {
    if (kind_ != kind && kind_ != ExportKind::kRecords) return {};
    for (const Record& record : all) {
      for (const core::Evidence& evidence : record.evidence)
        if (!inside(evidence.span, document)) return outside(record.id);
      if constexpr (std::is_same_v<Record, core::Statement>) {
        for (const core::Span& quote : record.quotes)
          if (!inside(quote, document)) return outside(record.id);
        if (record.speakers.empty()) return Error{"DM603", "damaged: a statement without its speaker", record.id, "run 'dragoman verify'"};
      }
      DRAGOMAN_TRY(line(json(record)));
    }
    return {};
  }

  static bool inside(const core::Span& span, const core::Document& document) { return span.begin <= span.end && span.end <= document.text.size(); }
  static Error outside(const std::string& id) { return {"DM603", "damaged: evidence outside its document", id, "run 'dragoman verify'"}; }

  Status faults() {
    auto rows = engine_.query(fmt::format("SELECT {} FROM fault ORDER BY id", column_list(table(TableId::kFault))));
    if (!rows) return rows.error();
    Row row;
    while (true) {
      auto more = rows->next(row);
      if (!more) return more.error();
      if (!*more) return {};
      DRAGOMAN_TRY(line(formats::fault_json(fault_from(row), row[6].text)));
    }
  }

  Engine& engine_;
  Draft& draft_;
  ExportKind kind_;
  std::uint64_t count_ = 0;
};

bool has_record_lines(ExportKind kind, const ExportOptions& options) {
  switch (kind) {
    case ExportKind::kRecords:
    case ExportKind::kEvents:
    case ExportKind::kRelations:
    case ExportKind::kPositions:
    case ExportKind::kStatements:
    case ExportKind::kFigures:
    case ExportKind::kCircumstances:
    case ExportKind::kFaults: return true;
    case ExportKind::kDocuments: return !options.with_text;
    default: return false;
  }
}

}  // namespace

// In the order of ExportKind.
const std::vector<std::string>& export_kind_names() {
  static const std::vector<std::string> names = {"events",    "documents", "faults",     "dyads",   "actors",        "evidence", "records",
                                                 "relations", "positions", "statements", "figures", "circumstances", "stories"};
  return names;
}

std::optional<ExportKind> export_kind_from(std::string_view name) {
  const auto& names = export_kind_names();
  const auto it = std::find(names.begin(), names.end(), name);
  if (it == names.end()) return std::nullopt;
  return static_cast<ExportKind>(it - names.begin());
}

Result<std::uint64_t> Store::export_to(const std::filesystem::path& to, ExportKind kind, const ExportOptions& options) {
  State& state = *state_;
  if (state.shut_off) return Error{"DM612", "a query was run on this handle: it writes no files any more", state.path.string(), "open the store again"};
  const auto format = format_of(to);
  if (!format) return Error(format.error());
  if (kind == ExportKind::kRecords && *format != FileFormat::kJsonl)
    return Error{"DM612", "all records together fit no table", to.string(), "export records to a .jsonl file, or one kind to this one"};
  if (state.writes()) DRAGOMAN_TRY(flush());
  Draft draft(to);
  Result<std::uint64_t> count = 0;
  if (*format == FileFormat::kJsonl && has_record_lines(kind, options)) {
    count = RecordLines(state.engine, draft, kind).write();
  } else if (*format == FileFormat::kParquet) {
    count = copy_to_parquet(state.engine, select_of(kind, *format, options), draft.part());
  } else {
    auto rows = state.engine.query(select_of(kind, *format, options));
    if (!rows) return rows.error();
    count = write_rows(*rows, *format, draft, options.raw);
  }
  if (count) DRAGOMAN_TRY(draft.keep());
  return count;
}

Result<std::uint64_t> Store::query_to_file(const std::string& sql, const std::filesystem::path& to, const ExportOptions& options) {
  State& state = *state_;
  const auto format = format_of(to);
  if (!format) return Error(format.error());
  Draft draft(to);
  Result<std::uint64_t> count = 0;
  if (*format == FileFormat::kParquet) {
    DRAGOMAN_TRY(state.shut_off_outside(std::filesystem::absolute(draft.part())));
    auto select = state.engine.checked_select(sql);
    if (!select) return Error(select.error());
    count = copy_to_parquet(state.engine, *select, std::filesystem::absolute(draft.part()));
  } else {
    auto rows = query(sql);
    if (!rows) return Error(rows.error());
    count = write_rows(*rows, *format, draft, options.raw);
  }
  if (count) DRAGOMAN_TRY(draft.keep());
  return count;
}

}  // namespace dragoman::store
