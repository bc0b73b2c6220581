// ingest/json.h - the two kinds of JSON that inputs hold: a record a line, and the JSON-LD of a page. All of simdjson is behind this.
//
// In      UTF-8 bytes (broken UTF-8 is a fault).
// Out     values as text; numbers as they would be read back; names of objects resolved to their "name".
// Fails   DM106 with the parser's words.
// Threads one JsonReader, one thread. Cost about 1 GB/s.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::ingest {

struct JsonField {
  std::string name;
  std::vector<std::string> values;  // one; more for a list of names
  bool is_text = false;             // a string, not a number or an object
};

struct LinkedData {
  std::string headline, published, publisher, url, language, body;
  std::vector<std::string> authors;
};

// Is it well-formed UTF-8? simdjson's check, ten times the speed of a loop.
bool valid_utf8(std::string_view text);

class JsonReader {
 public:
  JsonReader();
  JsonReader(JsonReader&&) noexcept;
  JsonReader& operator=(JsonReader&&) noexcept;
  ~JsonReader();

  // One record: the fields of the top object that are wanted, first occurrence of each. "a.b" reaches into an object.
  base::Result<std::vector<JsonField>> record(std::string_view line, const std::vector<std::string>& wanted);
  // The first article of a JSON-LD text; false where there is none or it is no JSON.
  bool linked_data(std::string_view text, LinkedData& out);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace dragoman::ingest
