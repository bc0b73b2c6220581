// store/record_set.h - all records of one document: as the store gives them back, and as it takes them.
#pragma once

#include <span>
#include <vector>

#include "core/analysis.h"

namespace dragoman::store {

struct RecordSet {
  std::vector<core::Event> events;
  std::vector<core::Relation> relations;
  std::vector<core::Position> positions;
  std::vector<core::Statement> statements;
  std::vector<core::FigureRecord> figures;
  std::vector<core::Circumstance> circumstances;
};

// Borrows what it is made from, which must outlive it. A bare list of events is a record set too.
struct RecordView {
  std::span<const core::Event> events;
  std::span<const core::Relation> relations;
  std::span<const core::Position> positions;
  std::span<const core::Statement> statements;
  std::span<const core::FigureRecord> figures;
  std::span<const core::Circumstance> circumstances;
  std::span<const core::Sentence> sentences;  // those of the document, where they are known: the store keeps the ones that a statement names

  RecordView() = default;
  RecordView(const std::vector<core::Event>& all) : events(all) {}
  RecordView(const core::Analysis& a)
      : events(a.events), relations(a.relations), positions(a.positions), statements(a.statements), figures(a.figures), circumstances(a.circumstances), sentences(a.sentences) {}
  RecordView(const RecordSet& a) : events(a.events), relations(a.relations), positions(a.positions), statements(a.statements), figures(a.figures), circumstances(a.circumstances) {}
};

}  // namespace dragoman::store
