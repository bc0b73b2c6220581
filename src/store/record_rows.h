// store/record_rows.h - records as rows of the tables, and back.
//
// In      a document with its records; rows read in the column order of schema.cc.
// Out     rows in the writers; records equal to those that went in, but for what the tables do not hold
//         (blocks, dateline and body_begin of a document, Analysis token indices of a record).
// Threads one at a time a RecordWriters.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/document.h"
#include "core/record.h"
#include "store/record_set.h"
#include "store/row_writer.h"

namespace dragoman::store {

class RecordWriters {
 public:
  RecordWriters();
  // Records with an id seen before in the same document are written once.
  void add(const core::Document& document, const RecordView& records, size_t sentences, std::string_view coder);
  void add_fault(const core::Fault& fault, std::string_view id, std::string_view coder);
  base::Status append_to(Engine& engine);

 private:
  RowWriter& rows(TableId id) { return writers_[static_cast<size_t>(id)]; }
  std::uint64_t add_event(const core::Event& event, const core::Document& document, size_t position, std::string_view coder);
  std::uint64_t add_actor(TableId table, const core::Event& event, size_t position, const core::Actor& actor);
  std::uint64_t add_evidence(std::string_view record, const std::vector<core::Evidence>& all, const core::Document& document);
  // other_rows.cc: what each gives is the sum of the hashes of all rows the record became.
  std::uint64_t add_others(const core::Document& document, const RecordView& records, std::string_view coder);
  std::uint64_t add_relation(const core::Relation& relation, size_t position, std::string_view coder);
  std::uint64_t add_position(const core::Position& record, size_t position, std::string_view coder);
  std::uint64_t add_statement(const core::Statement& statement, const core::Document& document, const RecordView& records, size_t position, std::string_view coder);
  std::uint64_t add_figure(const core::FigureRecord& figure, size_t position, std::string_view coder);
  std::uint64_t add_circumstance(const core::Circumstance& circumstance, size_t position, std::string_view coder);
  std::uint64_t add_party(const core::Record& record, size_t position, std::string_view role, const core::Actor& actor);
  std::uint64_t add_says(const core::Record& record, const std::optional<core::Attribution>& attribution);
  std::uint64_t end_record(RowWriter& row, const core::Record& record, std::string_view coder);

  std::vector<RowWriter> writers_;  // in the order of tables()
};

// Rows as "SELECT <column_list>" gives them.
core::Document document_from(const Row& row);
size_t sentences_from(const Row& document_row);
std::string coder_from(const Row& document_row);
core::Event event_from(const Row& row);
core::Actor actor_from(const Row& row);
core::Figure figure_from(const Row& row);
core::Evidence evidence_from(const Row& row);
// A row of record_actor: its role beside the party.
std::pair<std::string, core::Actor> record_actor_from(const Row& row);
// A row of statement_span; empty where it is no quotation.
std::optional<core::Span> quote_from(const Row& row);
// Without evidence, parties and quotations, which are rows of their own.
core::Relation relation_from(const Row& row);
core::Position position_from(const Row& row);
core::Statement statement_from(const Row& row);
core::FigureRecord figure_record_from(const Row& row);
core::Circumstance circumstance_from(const Row& row);
core::Fault fault_from(const Row& row);

}  // namespace dragoman::store
