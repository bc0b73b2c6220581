// store/record_rows.h - records as rows of the tables, and back.
//
// In      a document with its events; rows read in the column order of schema.cc.
// Out     rows in the writers; records equal to those that went in, but for what the tables do not hold
//         (blocks, dateline and body_begin of a document, Analysis token indices of an event).
// Threads one at a time a RecordWriters.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/event.h"
#include "store/row_writer.h"

namespace dragoman::store {

class RecordWriters {
 public:
  RecordWriters();
  // Events with an id seen before in the same document are written once.
  void add(const core::Document& document, const std::vector<core::Event>& events, size_t sentences, std::string_view coder);
  void add_fault(const core::Fault& fault, std::string_view id, std::string_view coder);
  base::Status append_to(Engine& engine);

 private:
  RowWriter& rows(TableId id) { return writers_[static_cast<size_t>(id)]; }
  std::uint64_t add_event(const core::Event& event, const core::Document& document, size_t position, std::string_view coder);
  std::uint64_t add_actor(TableId table, const core::Event& event, size_t position, const core::Actor& actor);

  std::array<RowWriter, kTableCount> writers_;
};

// Rows as "SELECT <column_list>" gives them.
core::Document document_from(const Row& row);
size_t sentences_from(const Row& document_row);
std::string coder_from(const Row& document_row);
core::Event event_from(const Row& row);
core::Actor actor_from(const Row& row);
core::Figure figure_from(const Row& row);
core::Evidence evidence_from(const Row& row);
core::Fault fault_from(const Row& row);

}  // namespace dragoman::store
