// serve/record_text.h - records as docs/formats.md writes them, and the text they rest on.
//
// In      positions in a table, or ids. Out: JSON.
// Fails   DM609, DM610 no such id; DM6xx.
// Cost    a document's records are read whole; the last documents are kept.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "serve/call.h"
#include "serve/columns.h"

namespace dragoman::serve {

// One line each, in the order asked for.
base::Result<std::vector<std::string>> record_lines(const Call& call, TableKind kind, std::span<const std::uint32_t> range);
// One record of a document as its line; empty where the document does not have it. Events with their story.
std::string record_line(const Call& call, const store::StoredDocument& document, Kind kind, const std::string& id);
// The kind and whole id that a beginning of an id means.
struct Meant {
  std::optional<Kind> kind;  // nothing: a document or story
  std::string id, document;
};
base::Result<Meant> meant_by(const Call& call, std::string_view id);

// What somebody corrected: the fields alone, and the object that the interface tells.
void correction_fields(base::JsonWriter& json, const store::Correction& one);
void write_correction(base::JsonWriter& json, const store::Correction& one);

Reply record_reply(const Call& call);    // /records/{id}
Reply document_reply(const Call& call);  // /documents/{id}
Reply story_reply(const Call& call);     // /stories/{id}

}  // namespace dragoman::serve
