// ingest/html_hints.h - what a tag, a class or a role says about the words inside.
//
// In      tag names in lower case; class, id, role ... values as written.
// Out     what the element is for the search of the report.
// Threads any; HintReader one thread (it remembers values it has seen).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ingest/html_tokenizer.h"

namespace dragoman::ingest {

enum class Hint : std::uint8_t { kNone, kDrop, kHidden, kComments, kByline, kBody };

struct TagInfo {
  std::string_view name;
  HtmlContent content = HtmlContent::kData;
  bool block = false;      // its begin and end divide text
  bool empty = false;      // never has an end tag
  bool drop = false;       // its text is never the report
  bool container = false;  // holds paragraphs
  std::uint8_t heading = 0;
};

const TagInfo* find_tag(std::string_view name);  // null for a tag that HTML does not know

class HintReader {
 public:
  // The strongest hint of a start tag's attributes. Remembered words stay bounded.
  Hint read(const HtmlToken& tag);

 private:
  Hint of_value(std::string_view value);
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  // Only looked up, never walked: the order of a hash reaches no output.
  std::unordered_map<std::string, Hint, Hash, std::equal_to<>> seen_;
};

}  // namespace dragoman::ingest
