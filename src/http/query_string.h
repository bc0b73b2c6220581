// http/query_string.h - percent-encoding and the parameters of an address.
//
// In      a path or query as sent.
// Out     bytes. A per cent sign without two hex digits, or a decoded control character: nothing (the caller answers 400 or 404).
// Threads any.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragoman::http {

// `plus_is_blank`: in a query.
std::optional<std::string> percent_decoded(std::string_view words, bool plus_is_blank);
std::string percent_encoded(std::string_view words);

class Parameters {
 public:
  // Empty where the query cannot be read or holds more than 200 parameters.
  static std::optional<Parameters> parse(std::string_view query);

  // The first value; empty where there is none.
  std::string_view get(std::string_view name) const;
  bool has(std::string_view name) const;
  // All values: of each repetition, cut at commas (`cut`); empty ones dropped.
  std::vector<std::string> all(std::string_view name, bool cut = true) const;
  const std::vector<std::pair<std::string, std::string>>& items() const { return items_; }

 private:
  std::vector<std::pair<std::string, std::string>> items_;
};

// The segments of a path, decoded: "/api/v1/records/e%3A1" -> api, v1, records, e:1. Empty where one holds a slash, a backslash, a dot segment or a
// control character: nothing that an attacker could mean by them exists here.
std::optional<std::vector<std::string>> path_segments(std::string_view path);

}  // namespace dragoman::http
