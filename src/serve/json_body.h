// serve/json_body.h - the JSON of a request's body: an object of texts, numbers and small objects.
//
// In      UTF-8, at most what the guard lets through. Out: values by name. Fails DM902 not a JSON object. Threads any.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::serve {

struct JsonValue {
  enum class Kind : std::uint8_t { kNull, kText, kNumber, kBool, kList, kObject } kind = Kind::kNull;
  std::string text;                      // of kText; of others as JSON
  double number = 0;
  bool truth = false;
  std::vector<JsonValue> items;          // kList
  std::map<std::string, JsonValue, std::less<>> fields;  // kObject

  const JsonValue* find(std::string_view name) const;
  // Text of a field; empty where it is not there or no text.
  std::string text_of(std::string_view name) const;
};

base::Result<JsonValue> parse_body(std::string_view body);
// Of JSON that we wrote ourselves; null where it is none.
JsonValue parse_json(std::string_view json);

}  // namespace dragoman::serve
