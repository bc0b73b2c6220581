// formats/records.h - records as JSON Lines (docs/formats.md): one object a record, fixed field order.
//
// In      records and the document they stand in (for the words of spans).
// Out     one line without the newline.
#pragma once

#include <string>
#include <string_view>

#include "core/analysis.h"

namespace dragoman::formats {

std::string document_json(const core::Document& document, size_t sentences, std::string_view coder);
std::string event_json(const core::Event& event, const core::Document& document, std::string_view coder);
std::string fault_json(const core::Fault& fault, std::string_view coder);

}  // namespace dragoman::formats
