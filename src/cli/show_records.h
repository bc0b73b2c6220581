// cli/show_records.h - records beside events, reports and stories as a person reads them: for `dragoman show`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "process/happening.h"
#include "store/store.h"

namespace dragoman::cli {

struct ShownRecord {
  std::string text;   // head and fields, a line each
  std::string json;   // the record's line
  std::vector<core::Evidence> evidence;
  std::string because;
  double confidence = 0;
};

// The relation, position, statement, figure or circumstance with this id; empty where the document has none.
std::optional<ShownRecord> shown_record(const store::StoredDocument& document, const std::string& id);
// Counts of its records, by kind.
std::string document_text(const store::StoredDocument& document, bool color);
// Sources, a line each, and what they disagree on.
std::string story_text(const std::string& id, const std::vector<process::Happening>& tellings, bool color);
std::string story_json(const std::string& id, const std::vector<process::Happening>& tellings);

}  // namespace dragoman::cli
