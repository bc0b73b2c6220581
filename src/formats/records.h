// formats/records.h - records as JSON Lines (docs/formats.md): one object a record, fixed field order.
//
// In      records and the document they stand in (for the words of spans).
// Out     one line without the newline.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/analysis.h"

namespace dragoman::formats {

std::string document_json(const core::Document& document, size_t sentences, std::string_view coder);
std::string event_json(const core::Event& event, const core::Document& document, std::string_view coder);
std::string relation_json(const core::Relation& relation, const core::Document& document, std::string_view coder);
std::string position_json(const core::Position& position, const core::Document& document, std::string_view coder);
std::string statement_json(const core::Statement& statement, const core::Document& document, std::string_view coder);
std::string figure_json(const core::FigureRecord& figure, const core::Document& document, std::string_view coder);
std::string circumstance_json(const core::Circumstance& circumstance, const core::Document& document, std::string_view coder);
// Every record of a document but the document record: events, relations, positions, statements, figures, circumstances, each kind in text order, a line each.
std::vector<std::string> record_lines(const core::Analysis& analysis, std::string_view coder);
std::string fault_json(const core::Fault& fault, std::string_view coder);

}  // namespace dragoman::formats
