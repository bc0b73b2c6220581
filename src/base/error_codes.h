// base/error_codes.h - every error code dragoman can report, once. Codes are never reused.
//
// Ranges: 0 base, 1 ingest, 2 data files, 3 text, 4 syntax and models, 5 events and patterns, 6 store, 7 command line, 8 formats and forecasts, 9 the page.
#pragma once

#include <array>
#include <string_view>

namespace dragoman::base {

struct ErrorCode {
  std::string_view code;
  std::string_view meaning;
};

inline constexpr auto kErrorCodes = std::to_array<ErrorCode>({
    {"DM001", "file cannot be opened or read"},
    {"DM002", "file cannot be written"},
    {"DM101", "input: empty, or no text in it"},
    {"DM102", "input: not text (image, archive, binary)"},
    {"DM103", "input: document larger than the limit"},
    {"DM104", "input: compressed data damaged or cut short"},
    {"DM105", "input: compressed data expands beyond the limit"},
    {"DM106", "JSON Lines: a line is not a JSON object"},
    {"DM107", "record without text"},
    {"DM108", "CSV: malformed row"},
    {"DM109", "CSV: no header row with a text column"},
    {"DM110", "input: bytes that are no characters were replaced or left out"},
    {"DM111", "folder cannot be listed"},
    {"DM112", "HTML page without an article"},
    {"DM201", "data file: malformed row"},
    {"DM202", "data file: duplicate id"},
    {"DM203", "data file: reference to an unknown id"},
    {"DM204", "data file: malformed date or interval"},
    {"DM205", "data file: missing file or column"},
    {"DM206", "data file: rows not sorted"},
    {"DM207", "gazetteer: not a gazetteer file, or of another version"},
    {"DM401", "model file: not a model, or of a version that is not read"},
    {"DM402", "model file: damaged"},
    {"DM403", "model file: an array or field is missing or has another size"},
    {"DM404", "CoNLL-U: malformed row"},
    {"DM405", "weights of another parser"},
    {"DM501", "pattern: line that cannot be read"},
    {"DM502", "pattern: unknown set of words"},
    {"DM503", "pattern: incomplete (frame, code, ok or no example missing)"},
    {"DM601", "store: not there, or not a file"},
    {"DM602", "store: in use by another process"},
    {"DM603", "store: damaged, or not a database"},
    {"DM604", "store: a database, but not a store of dragoman"},
    {"DM605", "store: made by a newer dragoman"},
    {"DM606", "store: written by another generation of the database engine"},
    {"DM607", "store or exported file: cannot be written"},
    {"DM608", "store: the query does more than read this store"},
    {"DM609", "store: no record with this id"},
    {"DM610", "store: the beginning of several ids"},
    {"DM611", "store: the query cannot be understood or carried out"},
    {"DM612", "store: not possible with this handle, record or file name"},
    {"DM620", "verify: a row is not the one that was written"},
    {"DM621", "verify: a document's text is not the one that was read"},
    {"DM622", "verify: evidence differs from the text"},
    {"DM623", "verify: records lost or doubled"},
    {"DM624", "verify: a record without its document"},
    {"DM700", "unexpected failure"},
    {"DM701", "command line: usage"},
    {"DM702", "story file: line that cannot be read"},
    {"DM703", "nothing to read in a folder"},
    {"DM801", "forecast: not a folder of quadruples"},
    {"DM802", "forecast: no usable row in a file of events"},
    {"DM803", "forecast: more entities or relations than can be held"},
    {"DM804", "forecast: not a table of events that is known"},
    {"DM805", "forecast: a name or event that the history lacks"},
    {"DM806", "forecast: not a model file, or of another version"},
    {"DM807", "forecast: model file damaged"},
    {"DM808", "forecast: a model file that does not fit the history, day or mode"},
    {"DM901", "serve: an address that cannot be listened on"},
    {"DM902", "serve: a parameter or body that is not understood"},
    {"DM903", "serve: nothing of that name here"},
    {"DM904", "serve: busy with something that cannot go on beside this"},
    {"DM905", "serve: this server cannot do that (no model, read-only store, or started so)"},
    {"DM906", "serve: a query over its time, memory or size"},
    {"DM907", "serve: a correction with a value that is not in the vocabulary"},
});

}  // namespace dragoman::base
