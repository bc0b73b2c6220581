#include "serve/table_view.h"

#include <fmt/format.h>

#include <unordered_set>

#include "formats/records.h"
#include "serve/columns.h"
#include "serve/parquet_file.h"
#include "serve/record_text.h"
#include "store/query_output.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr std::int64_t kMostRows = 500;
constexpr size_t kRowsOfAPortion = 1000;

struct Named {
  TableKind kind = TableKind::kEvents;
  std::string ending;  // "csv", "jsonl", "parquet", or none
};

std::optional<Named> named(std::string_view name) {
  const size_t dot = name.find('.');
  const auto kind = table_kind_from(name.substr(0, dot));
  const std::string_view ending = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
  if (!kind || (dot != std::string_view::npos && ending != "csv" && ending != "jsonl" && ending != "parquet")) return std::nullopt;
  return Named{*kind, std::string(ending)};
}

// Documents and stories fit where one of their events does; with nothing asked of events, by what they are themselves.
Result<std::vector<std::uint32_t>> groups_that_fit(const Call& call, TableKind kind) {
  const Index& index = call.index();
  const Filter& filter = call.filter;
  auto chooser = call.snapshot->selector(filter);
  if (!chooser) return chooser.error();
  std::vector<std::uint32_t> out;
  const bool of_events = !(filter.actors.empty() && filter.other.empty() && filter.types.empty() && filter.statuses.empty() && filter.speakers.empty() &&
                           filter.countries.empty() && filter.admins.empty() && filter.places.empty() && filter.quads.empty() && filter.story.empty());
  if (kind == TableKind::kDocuments && !of_events) {
    for (std::uint32_t i = 0; i < index.documents.size(); ++i) {
      const std::int32_t day = index.documents[i].day;
      if (chooser->document_fits(i) && (!filter.from || day >= filter.from->days()) && (!filter.to || (day != kNoDay && day <= filter.to->days()))) out.push_back(i);
    }
    return out;
  }
  const RecordTable& events = index.table(Kind::kEvent);
  std::vector<std::uint8_t> seen(kind == TableKind::kDocuments ? index.documents.size() : index.stories.size(), 0);
  auto selection = call.selection(Kind::kEvent);
  if (!selection) return selection.error();
  for (const std::uint32_t event : **selection) seen[kind == TableKind::kDocuments ? events.document[event] : events.story[event]] = 1;
  for (std::uint32_t i = 0; i < seen.size(); ++i)
    if (seen[i] != 0) out.push_back(i);
  return out;
}

Result<Selection> sorted_selection(const Call& call, TableKind kind) {
  std::string sort(call.get("sort").empty() ? "date" : call.get("sort"));
  const bool descending = sort.starts_with('-');
  if (descending) sort.erase(0, 1);
  const std::string key = call.filter_key();
  return call.snapshot->kept(fmt::format("{}?{}sort={}{}", name_of(kind), key, descending ? "-" : "", sort), [&]() -> Result<std::vector<std::uint32_t>> {
    if (kind == TableKind::kDocuments || kind == TableKind::kStories) {
      auto fitting = call.snapshot->kept(fmt::format("{}?{}", name_of(kind), key), [&] { return groups_that_fit(call, kind); });
      if (!fitting) return fitting.error();
      return sorted_by(call, kind, sort, descending, **fitting);
    }
    auto fitting = call.selection(static_cast<Kind>(kind));
    if (!fitting) return fitting.error();
    return sorted_by(call, kind, sort, descending, **fitting);
  });
}

void write_columns(base::JsonWriter& json, const std::vector<Column>& columns) {
  json.key("columns").begin_array();
  for (const Column& column : columns)
    json.begin_object().field("id", column.id).field("name", column.id).field("type", column.type).field("sortable", column.sortable).end_object();
  json.end_array();
}

Result<std::string> rows_json(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> range, size_t total, std::int64_t offset) {
  auto rows = cells_of(call, kind, columns, range);
  if (!rows) return rows.error();
  base::JsonWriter json;
  json.begin_object().field("kind", "rows").field("of", name_of(kind)).field("total", static_cast<std::uint64_t>(total)).field("offset", offset);
  json.field("limit", static_cast<std::uint64_t>(range.size()));
  write_columns(json, columns);
  json.key("ids").begin_array();
  for (const std::uint32_t at : range) json.value(row_id(call.index(), kind, at));
  json.end_array().key("rows").begin_array();
  for (const store::Row& row : *rows) {
    json.begin_array();
    for (const store::Value& cell : row) cell.write_json(json);
    json.end_array();
  }
  json.end_array().end_object();
  return json.take();
}

Result<std::string> records_json(const Call& call, TableKind kind, std::span<const std::uint32_t> range, size_t total, std::int64_t offset) {
  auto lines = record_lines(call, kind, range);
  if (!lines) return lines.error();
  base::JsonWriter json;
  json.begin_object().field("kind", "records").field("of", name_of(kind)).field("total", static_cast<std::uint64_t>(total)).field("offset", offset);
  json.field("limit", static_cast<std::uint64_t>(range.size())).key("items").begin_array();
  for (const std::string& line : *lines) json.raw(line);
  json.end_array().end_object();
  return json.take();
}

std::string csv_line(const store::Row& row) {
  std::string out;
  for (size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : ",") + store::csv_cell(row[i], false);
  return out + "\r\n";
}

// A file of all rows, made as the client takes it.
http::Response file_of(const Call& call, const Named& what, Selection selection, std::vector<Column> columns) {
  http::Response response(200, what.ending == "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson", "");
  if (what.ending == "csv") {
    for (size_t i = 0; i < columns.size(); ++i) response.body += (i == 0 ? "" : ",") + std::string(columns[i].id);
    response.body += "\r\n";
  }
  static const http::Request kNoRequest;  // the request ends before the file does
  const std::shared_ptr<const Call> lasting(new Call{kNoRequest, call.path, call.parameters, call.filter, call.snapshot, call.library});
  response.more = [lasting, what, selection = std::move(selection), columns = std::move(columns), at = size_t{0}](std::string& out) mutable {
    const size_t count = std::min(kRowsOfAPortion, selection->size() - at);
    const std::span<const std::uint32_t> range(selection->data() + at, count);
    at += count;
    if (what.ending == "csv") {
      auto rows = cells_of(*lasting, what.kind, columns, range);
      if (!rows) return false;
      for (const store::Row& row : *rows) out += csv_line(row);
    } else {
      auto lines = record_lines(*lasting, what.kind, range);
      if (!lines) return false;
      for (const std::string& line : *lines) out += line + "\n";
    }
    return at < selection->size();
  };
  return response;
}

Reply faults_reply(const Call& call) {
  const auto offset = call.number("offset", 0, 0, 1000000000), limit = call.number("limit", 100, 0, kMostRows);
  if (!offset) return offset.error();
  if (!limit) return limit.error();
  base::JsonWriter json;
  json.begin_object().field("kind", "records").field("of", "fault").field("total", call.index().faults).field("offset", *offset).field("limit", *limit).key("items").begin_array();
  DRAGOMAN_TRY(call.library.each(
      fmt::format("SELECT id, document, code, message, \"where\", hint, coder FROM fault ORDER BY id LIMIT {} OFFSET {}", *limit, *offset), {}, [&](store::Row& row) {
        json.begin_object().field("kind", "fault").field("id", row[0].text).field_if("document", row[1].text).field("code", row[2].text).field("message", row[3].text);
        json.field_if("where", row[4].text).field_if("hint", row[5].text).field("coder", row[6].text).end_object();
      }));
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace

bool is_table(std::string_view name) { return name == "faults" || named(name).has_value(); }

Reply table_reply(const Call& call, std::string_view name) {
  if (name == "faults") return faults_reply(call);
  const auto what = named(name);
  if (!what) return Error{"DM903", "no such table", "", ""};
  auto selection = sorted_selection(call, what->kind);
  if (!selection) return selection.error();
  auto columns = chosen_columns(what->kind, call.parameters.all("columns"));
  if (!columns) return columns.error();
  if (!what->ending.empty()) {
    if (what->ending == "parquet") return parquet_file(call, what->kind, *columns, **selection);
    http::Response response = file_of(call, *what, std::move(*selection), std::move(*columns));
    as_file(response, fmt::format("{}s.{}", name_of(what->kind) == "story" ? std::string_view("storie") : name_of(what->kind), what->ending));
    return response;
  }
  const auto offset = call.number("offset", 0, 0, 1000000000), limit = call.number("limit", 100, 0, kMostRows);
  if (!offset) return offset.error();
  if (!limit) return limit.error();
  const size_t total = (*selection)->size(), from = std::min(total, static_cast<size_t>(*offset)), count = std::min(total - from, static_cast<size_t>(*limit));
  const std::span<const std::uint32_t> range((*selection)->data() + from, count);
  auto body = call.get("form") == "rows" ? rows_json(call, what->kind, *columns, range, total, *offset) : records_json(call, what->kind, range, total, *offset);
  if (!body) return body.error();
  return json_response(std::move(*body));
}

}  // namespace dragoman::serve
