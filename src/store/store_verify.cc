// Re-checks everything a store says of itself: row hashes, texts, evidence, and that no row was lost or doubled.
#include <fmt/format.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "store/each.h"
#include "store/schema.h"
#include "store/store_state.h"

namespace dragoman::store {

using base::Error;
using base::Result;
using base::Status;

namespace {

class Verifier {
 public:
  Verifier(Engine& engine, const std::function<void(const Finding&)>& report) : engine_(engine), report_(report) {}

  Result<VerifyReport> run() {
    for (const TableSpec& table : tables()) DRAGOMAN_TRY(rows_of(table));
    DRAGOMAN_TRY(texts_and_evidence());
    DRAGOMAN_TRY(completeness());
    return totals_;
  }

 private:
  void find(std::string code, std::string_view table, std::string id, std::string message) {
    ++totals_.findings;
    report_({std::move(code), std::string(table), std::move(id), std::move(message)});
  }

  // Calls `use` for each row of an answer.
  template <typename Use>
  Status each(const std::string& sql, const Use& use) {
    return each_of(engine_.query(sql), use);
  }

  // The row's own hash, over all hashed columns but the last, which is the hash that was written.
  Status rows_of(const TableSpec& table) {
    size_t key = 0;
    while (table.columns[key].name != table.key) ++key;
    std::string columns;
    for (const ColumnSpec& column : table.columns)
      if (column.hashed) columns += fmt::format("\"{}\", ", column.name);
    const std::string order = table.id == TableId::kDocument || table.id == TableId::kFault ? "id" : fmt::format("document, {}, position", table.key);
    return each(fmt::format("SELECT {}row_hash FROM {} ORDER BY {}", columns, table.name, order), [&](const Row& row) {
      ++totals_.rows;
      if (table.id == TableId::kDocument) ++totals_.documents;
      if (table.id == TableId::kEvent) ++totals_.events;
      else if (table.key == "id" && table.id >= TableId::kRelation) ++totals_.others;
      RowHasher hasher;
      for (size_t i = 0; i + 1 < row.size(); ++i) hasher.add(row[i]);
      const std::uint64_t hash = hasher.take();
      const Value& written = row.back();
      const std::string digits = written.kind == Value::Kind::kNumber ? written.text : std::to_string(written.integer);
      if (digits != std::to_string(hash)) find("DM620", table.name, row[key].text, "the row is not the one that was written: its hash differs");
    });
  }

  // Documents and evidence side by side, both in order of document id.
  Status texts_and_evidence() {
    auto spans = engine_.query("SELECT document, record, role, \"begin\", \"end\", text FROM (FROM evidence UNION ALL FROM statement_span) ORDER BY document, record, position");
    if (!spans) return spans.error();
    Row span;
    auto more_spans = spans->next(span);
    if (!more_spans) return more_spans.error();
    Status status;
    DRAGOMAN_TRY(each("SELECT id, sha256, bytes, text FROM document ORDER BY id", [&](const Row& row) {
      const std::string& text = row[3].text;
      if (base::sha256_hex(text) != row[1].text || static_cast<std::int64_t>(text.size()) != row[2].integer)
        find("DM621", "document", row[0].text, "the text is not the one that was read: its SHA-256 or length differs");
      while (status && *more_spans && span[0].text <= row[0].text) {
        if (span[0].text == row[0].text) check_span(span, text);
        more_spans = spans->next(span);
        if (!more_spans) status = more_spans.error();
      }
    }));
    return status;
  }

  void check_span(const Row& span, std::string_view text) {
    ++totals_.spans;
    const auto begin = static_cast<size_t>(span[3].integer), end = static_cast<size_t>(span[4].integer);
    std::string what;
    if (begin > end || end > text.size()) what = "lies outside the text";
    else if (!base::on_code_point_border(text, begin) || !base::on_code_point_border(text, end)) what = "cuts a character";
    else if (text.substr(begin, end - begin) != span[5].text) what = "has other words than the text";
    if (!what.empty()) find("DM622", "evidence", span[1].text, fmt::format("{} evidence at bytes {}-{} {}", span[2].text, begin, end, what));
  }

  Status completeness() {
    std::string doubled;
    for (const TableSpec& table : tables())
      if (table.key == "id") doubled += fmt::format("{0}SELECT '{1}', id, count(*) FROM {1} GROUP BY id HAVING count(*) > 1", doubled.empty() ? "" : " UNION ALL ", table.name);
    DRAGOMAN_TRY(each(doubled + " ORDER BY ALL", [&](const Row& row) { find("DM623", row[0].text, row[1].text, fmt::format("stored {} times", row[2].integer)); }));
    std::string all, orphans;
    for (const TableSpec& table : tables()) {
      if (table.id == TableId::kDocument || table.id == TableId::kFault) continue;
      all += fmt::format("{}SELECT document, row_hash, {} AS is_event FROM {}", all.empty() ? "" : " UNION ALL ", table.id == TableId::kEvent ? 1 : 0, table.name);
      orphans += fmt::format("{}SELECT DISTINCT '{}', {} FROM {} WHERE document NOT IN (SELECT id FROM document WHERE id IS NOT NULL) OR document IS NULL",
                             orphans.empty() ? "" : " UNION ALL ", table.name, table.key, table.name);
    }
    DRAGOMAN_TRY(
        each(fmt::format("SELECT id FROM document LEFT JOIN (SELECT document, sum(row_hash) % 18446744073709551616 AS hash, sum(is_event) AS found FROM ({}) GROUP BY document) "
                         "ON document = id WHERE coalesce(hash, 0) <> records_hash OR coalesce(found, 0) <> events ORDER BY id",
                         all),
             [&](const Row& row) { find("DM623", "document", row[0].text, "its records are not those that were written with it: some are lost, doubled or changed"); }));
    return each(orphans + " ORDER BY ALL", [&](const Row& row) { find("DM624", row[0].text, row[1].text, "the record's document is not in the store"); });
  }

  Engine& engine_;
  const std::function<void(const Finding&)>& report_;
  VerifyReport totals_;
};

}  // namespace

Result<VerifyReport> Store::verify(const std::function<void(const Finding&)>& report) {
  if (state_->writes()) DRAGOMAN_TRY(flush());
  return Verifier(state_->engine, report).run();
}

}  // namespace dragoman::store
