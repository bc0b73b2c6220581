// ingest/record.h - one record of JSON Lines or CSV -> Document.
//
// In      names of fields (--map, else the usual ones) and their values as UTF-8.
// Out     Document: text = title, blank line, text. A text that is HTML is read as a page.
// Fails   DM107: no text.
// Threads any.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader.h"

namespace dragoman::ingest {

enum class Field { kText, kTitle, kPublished, kSource, kUrl, kAuthor, kLanguage };
inline constexpr size_t kFieldCount = 7;

// What --map may name on the left: text, title, published ...
std::vector<std::string_view> our_fields();
// Names to try for a field, in order.
std::vector<std::string> field_names(Field field, const Options& options);

struct Record {
  std::array<std::vector<std::string>, kFieldCount> values;
  std::string_view first(Field field) const;
};

Item document_from(const Record& record, std::string origin, const Options& options);

}  // namespace dragoman::ingest
