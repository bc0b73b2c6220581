// serve/call.h - one request to the interface, understood so far; and the ways to answer it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/result.h"
#include "http/message.h"
#include "http/query_string.h"
#include "serve/library.h"

namespace dragoman::serve {

struct Call {
  const http::Request& request;
  std::vector<std::string> path;  // behind /api/v1: {"records", "e:1f.."}
  http::Parameters parameters;
  Filter filter;
  std::shared_ptr<const Snapshot> snapshot;
  Library& library;

  const Index& index() const { return snapshot->index; }
  std::string_view get(std::string_view name) const { return parameters.get(name); }
  // The filter's own parameters, in one order: what a selection is kept under.
  std::string filter_key() const;
  base::Result<Selection> selection(Kind kind) const { return snapshot->selection(kind, filter, filter_key()); }
  // A whole number between least and most, or `otherwise` where it is not told. DM902.
  base::Result<std::int64_t> number(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;
  // A day; nothing where it is not told. DM902.
  base::Result<std::optional<core::Day>> day(std::string_view name) const;
};

using Reply = base::Result<http::Response>;

http::Response json_response(std::string body, int status = 200);
// {"error":{...}} with the status that belongs to the code. Places and the engine's words stay inside, but for a user's own SQL.
http::Response error_response(const base::Error& error, std::string_view request_number);
int status_of(const base::Error& error);
// A file to keep: Content-Disposition with a name of ours.
void as_file(http::Response& response, std::string_view name);

// -- JSON of what many answers hold -------------------------------------------------------------------------------------------
std::string day_words(std::int32_t day);  // "2023-04-25"; empty for kNoDay
void day_field(base::JsonWriter& json, std::string_view name, std::int32_t day);
// The last ones of a list that may hold thousands: what a panel shows. `reports` beside it says of how many.
std::vector<std::string> newest_of(const std::vector<std::string>& ids);
void strings_field(base::JsonWriter& json, std::string_view name, const std::vector<std::string>& items);
// "CONSULT Russia, Türkiye -> Syria @ Moscow (planned)"
std::string headline(const Index& index, std::uint32_t event);

}  // namespace dragoman::serve
