// core/document.h - a report: its canonical text and what is known about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/token.h"

namespace dragoman::core {

struct Span {
  ByteOffset begin = 0;
  ByteOffset end = 0;
  bool operator==(const Span&) const = default;
  bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
};

struct Document {
  std::string id;         // content id: see ingest; never empty once read
  std::string source;     // publisher
  std::string url;
  std::string title;
  std::vector<std::string> authors;
  std::string published;  // ISO 8601 as normalised by ingest ("2023-04-25", "2022-07-24T15:55:00Z"); empty: unknown
  Precision published_precision = Precision::kUnknown;
  std::string language = "en";
  std::string text;       // canonical text: UTF-8, NFC, what every offset points into. At most 4 GiB - 1
  std::string sha256;     // of `text`, lower-case hex
  std::string origin;     // where it came from: "news/a.txt", "articles.jsonl:14"
  ByteOffset body_begin = 0;         // first byte after the title and head lines
  std::vector<Span> blocks;          // title, head lines left out, paragraphs, list items: a sentence never crosses a block
  std::vector<bool> block_is_heading;  // same length as blocks
  std::optional<Span> dateline;      // "ANKARA/KYIV, July 24 - ": not a place of events

  std::optional<Day> published_day() const { return Day::parse(published); }
};

// A document (or part of an input) that could not be read.
struct Fault {
  std::string code;     // DM1xx
  std::string message;
  std::string where;    // origin and byte or line
  std::string document; // id where there is one
  std::string hint;
};

}  // namespace dragoman::core
