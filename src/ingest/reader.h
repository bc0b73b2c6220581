// ingest/reader.h - a path or standard input -> a stream of documents and faults.
//
// In      one file of plain text, HTML, JSON Lines or CSV, each also gzip or zstd; "-" is standard input.
// Out     Items in input order. Every byte of the input ends in a document or is named by a fault: nothing is lost silently.
// Fails   open: DM001. next never fails: what cannot be read is a Fault item.
// Owns    the open file and its buffers. Streaming: memory is bounded by the largest single document, not by the input.
// Threads one Reader, one thread.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.h"
#include "core/document.h"

namespace dragoman::ingest {

enum class Format { kAuto, kText, kHtml, kJsonl, kCsv };

struct Options {
  Format format = Format::kAuto;             // kAuto: by file name, then by the first bytes
  std::map<std::string, std::string> fields;  // our field -> theirs: {"text","body"}, {"published","date"}, title, source, url, author, id, language
  std::string published;                     // ISO date for documents that tell none; empty: unknown
  std::string source;                        // publisher for documents that tell none
  size_t max_document_bytes = 64u << 20;     // larger: fault DM1xx
};

using Item = std::variant<core::Document, core::Fault>;

class Reader {
 public:
  static base::Result<Reader> open(const std::filesystem::path& path, const Options& options);
  // From a stream that outlives the Reader; `name` stands in origins and faults.
  static Reader from_stream(std::istream& in, std::string name, const Options& options);
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  // Next document or fault; nothing at the end of the input.
  std::optional<Item> next();
  // Compressed bytes consumed so far, for the progress bar.
  std::uint64_t bytes_read() const;

 private:
  struct State;
  explicit Reader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// All readable files below a path (a file gives itself), in byte order of their names; hidden files and folders are left out.
// A folder that cannot be listed becomes a fault. With `left_out`, files whose ending names a kind that is not read here (README.md, a.pdf) go there.
std::vector<std::filesystem::path> list_inputs(const std::filesystem::path& path, std::vector<core::Fault>& faults, std::vector<std::filesystem::path>* left_out = nullptr);

// One document from bytes already in memory (tests, data checks, the page). Never throws.
Item read_plain_text(std::string_view bytes, std::string origin, const Options& options);

}  // namespace dragoman::ingest
