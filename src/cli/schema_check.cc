#include "cli/schema_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include "base/tsv.h"
#include "base/utf8.h"
#include "core/day.h"

namespace dragoman::cli {

namespace {

using base::Error;

struct Reference {
  std::string table, column;
  bool prefix = false;
};

struct Column {
  std::string name, type;
  bool required = false;
  std::vector<Reference> references;
  std::vector<Reference> rests;  // values that may follow a prefix and its dot
  std::set<std::string, std::less<>> others;  // values that need no row
};

struct Schema {
  std::string table;  // "actors/roles.tsv"
  std::vector<Column> columns;
  std::vector<size_t> key;
  std::optional<std::pair<size_t, size_t>> interval;
};

struct Table {
  std::string name;
  std::vector<std::string> columns;
  base::TsvTable rows;
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  for (std::string_view word : base::split(text, ' ')) out.emplace_back(word);
  return out;
}

// Names in the header line of a table.
std::vector<std::string> header_of(std::string_view content) {
  for (size_t at = 0; at < content.size();) {
    const size_t end = std::min(content.size(), content.find('\n', at));
    const std::string_view line = content.substr(at, end - at);
    at = end + 1;
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> names;
    for (std::string_view name : base::split(line, '\t')) names.emplace_back(name);
    return names;
  }
  return {};
}

// What follows "# key:" or the like in the first comment that has it.
std::vector<std::string> directive(std::string_view content, std::string_view name) {
  const std::string mark = fmt::format("# {}: ", name);
  const size_t at = content.find(mark);
  if (at == std::string_view::npos) return {};
  const size_t begin = at + mark.size();
  return words_of(content.substr(begin, content.find('\n', begin) - begin));
}

std::optional<size_t> position(const std::vector<Column>& columns, const std::string& name) {
  for (size_t i = 0; i < columns.size(); ++i)
    if (columns[i].name == name) return i;
  return std::nullopt;
}

void read_references(std::string_view cell, Column& column) {
  bool any = false;
  for (std::string word : words_of(cell)) {
    if (word == "any") any = true;
    else if (any) column.others.insert(std::move(word));
    else {
      const bool prefix = word[0] == '^', rest = word[0] == '+';
      if (prefix || rest) word.erase(0, 1);
      const size_t colon = word.find(':');
      if (colon != std::string::npos) (rest ? column.rests : column.references).push_back({word.substr(0, colon), word.substr(colon + 1), prefix});
    }
  }
}

base::Result<Schema> read_schema(const std::filesystem::path& file) {
  auto content = base::read_file(file);
  if (!content) return Error(std::move(content.error()));
  auto table = base::TsvTable::parse(*content, file.string(), {"column", "type", "required", "ref"});
  if (!table) return Error(std::move(table.error()));
  Schema schema;
  schema.table = file.stem().string();
  std::replace(schema.table.begin(), schema.table.end(), '.', '/');
  schema.table += ".tsv";
  for (const base::TsvRow& row : table->rows()) {
    Column column{std::string(row.cells[0]), std::string(row.cells[1]), row.cells[2] == "yes", {}, {}, {}};
    read_references(row.cells[3], column);
    schema.columns.push_back(std::move(column));
  }
  for (const std::string& name : directive(*content, "key")) {
    const auto at = position(schema.columns, name);
    if (!at) return Error{"DM205", fmt::format("key names no column: {}", name), file.string(), ""};
    schema.key.push_back(*at);
  }
  const auto ends = directive(*content, "interval");
  if (ends.size() == 2) schema.interval = {position(schema.columns, ends[0]).value_or(0), position(schema.columns, ends[1]).value_or(0)};
  return schema;
}

bool is_date(std::string_view cell) {
  if (cell.size() == 4 || cell.size() == 7) return core::Day::parse(std::string(cell) + (cell.size() == 4 ? "-01-01" : "-01")).has_value();
  return cell.size() == 10 && core::Day::parse(cell).has_value();
}

template <typename T>
bool is_number(std::string_view cell) {
  T value{};
  const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return read.ec == std::errc() && read.ptr == cell.data() + cell.size();
}

bool fits(std::string_view cell, std::string_view type) {
  if (type == "raw") return base::is_utf8(cell);
  if (type == "text") return cell.front() != ' ' && cell.back() != ' ' && base::is_utf8(cell);
  if (type == "word") return cell.find(' ') == std::string_view::npos && base::is_utf8(cell);
  if (type == "id") return cell.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-") == std::string_view::npos;
  if (type == "date") return is_date(cell);
  if (type == "integer") return is_number<std::int64_t>(cell);
  if (type == "number") return is_number<double>(cell);
  if (type.starts_with("one of ")) {
    const auto allowed = words_of(type.substr(7));
    return std::find(allowed.begin(), allowed.end(), cell) != allowed.end();
  }
  return false;
}

class Checker {
 public:
  explicit Checker(std::filesystem::path data_dir) : dir_(std::move(data_dir)) {}

  base::Result<SchemaReport> run() {
    std::error_code code;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(dir_ / "schema", code))
      if (entry.path().extension() == ".tsv") files.push_back(entry.path());
    if (code || files.empty()) return Error{"DM205", "no schemas", (dir_ / "schema").string(), ""};
    std::sort(files.begin(), files.end());
    std::vector<Schema> schemas;
    for (const auto& file : files) {
      auto schema = read_schema(file);
      if (!schema) return Error(std::move(schema.error()));
      load(*schema);
      schemas.push_back(std::move(*schema));
    }
    tables_without_schema();
    for (const Schema& schema : schemas)
      if (tables_.contains(schema.table)) check(schema, tables_.at(schema.table));
    return std::move(report_);
  }

 private:
  void fault(std::string code, std::string message, std::string where) { report_.faults.push_back({std::move(code), std::move(message), std::move(where), ""}); }

  void load(const Schema& schema) {
    const auto path = dir_ / schema.table;
    auto content = base::read_file(path);
    if (!content) return fault("DM205", "table is missing", path.string());
    const auto names = header_of(*content);
    std::vector<std::string> wanted;
    for (const Column& column : schema.columns) wanted.push_back(column.name);
    if (names != wanted) return fault("DM205", fmt::format("columns are '{}', not '{}'", fmt::join(names, " "), fmt::join(wanted, " ")), path.string());
    if (content->find('\r') != std::string::npos) fault("DM201", "carriage return", path.string());
    auto rows = base::TsvTable::parse(std::move(*content), path.string(), std::vector<std::string_view>(wanted.begin(), wanted.end()));
    if (!rows) {
      report_.faults.push_back(std::move(rows.error()));
      return;
    }
    tables_.emplace(schema.table, Table{schema.table, wanted, std::move(*rows)});
  }

  void tables_without_schema() {
    std::error_code code;
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(dir_, code)) {
      const std::string name = entry.path().lexically_relative(dir_).generic_string();
      if (entry.path().extension() == ".tsv" && !name.starts_with("schema/")) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
      std::string file = name.substr(0, name.size() - 4);
      std::replace(file.begin(), file.end(), '/', '.');
      if (!std::filesystem::exists(dir_ / "schema" / (file + ".tsv"), code)) fault("DM205", "no schema: data/schema/" + file + ".tsv", name);
    }
  }

  void check(const Schema& schema, const Table& table) {
    ++report_.tables;
    std::vector<std::string_view> last;
    for (const base::TsvRow& row : table.rows.rows()) {
      ++report_.rows;
      for (size_t i = 0; i < schema.columns.size(); ++i) check_cell(schema.columns[i], row.cells[i], table.rows.where(row));
      std::vector<std::string_view> key;
      for (size_t at : schema.key) key.push_back(row.cells[at]);
      if (!last.empty() && key == last) fault("DM202", fmt::format("the same key twice: {}", fmt::join(key, " ")), table.rows.where(row));
      else if (!last.empty() && key < last) fault("DM206", fmt::format("'{}' stands after '{}'", fmt::join(key, " "), fmt::join(last, " ")), table.rows.where(row));
      last = std::move(key);
      if (schema.interval) check_interval(row.cells[schema.interval->first], row.cells[schema.interval->second], table.rows.where(row));
    }
  }

  void check_cell(const Column& column, std::string_view cell, const std::string& where) {
    if (cell.empty()) {
      if (column.required) fault("DM201", fmt::format("{} is empty", column.name), where);
      return;
    }
    if (!column.type.starts_with("list")) return check_value(column, cell, column.type, where);
    const char separator = column.type[4];
    const std::string_view type = std::string_view(column.type).substr(5);
    for (size_t at = 0; at <= cell.size();) {
      const size_t end = std::min(cell.size(), cell.find(separator, at));
      const std::string_view part = cell.substr(at, end - at);
      at = end + 1;
      if (part.empty()) fault("DM201", fmt::format("{}: an empty part in '{}'", column.name, cell), where);
      else check_value(column, part, type, where);
    }
  }

  void check_value(const Column& column, std::string_view value, std::string_view type, const std::string& where) {
    if (!fits(value, type)) return fault(type == "date" ? "DM204" : "DM201", fmt::format("{}: '{}' is no {}", column.name, value, type), where);
    if (column.references.empty() || column.others.contains(value)) return;
    for (const Reference& reference : column.references)
      if (refers(column, reference, value)) return;
    fault("DM203", fmt::format("{}: nobody has the id '{}'", column.name, value), where);
  }

  bool refers(const Column& column, const Reference& reference, std::string_view value) {
    const auto& values = values_of(reference.table, reference.column);
    for (std::string_view part = value;;) {
      if (values.contains(part) && (part.size() == value.size() || may_follow(column, value.substr(part.size() + 1)))) return true;
      const size_t dot = part.rfind('.');
      if (!reference.prefix || dot == std::string_view::npos) return false;
      part = part.substr(0, dot);
    }
  }

  // "GOV.MOD" of "RUS.GOV.MOD": any office that a table lists; anything where the schema names no such table.
  bool may_follow(const Column& column, std::string_view rest) {
    return column.rests.empty() || std::any_of(column.rests.begin(), column.rests.end(), [&](const Reference& r) { return values_of(r.table, r.column).contains(rest); });
  }

  const std::set<std::string_view>& values_of(const std::string& table, const std::string& column) {
    const auto [it, fresh] = values_.try_emplace(table + ":" + column);
    if (!fresh || !tables_.contains(table)) return it->second;
    const Table& source = tables_.at(table);
    const auto at = std::find(source.columns.begin(), source.columns.end(), column);
    if (at == source.columns.end()) return it->second;
    for (const base::TsvRow& row : source.rows.rows()) it->second.insert(row.cells[static_cast<size_t>(at - source.columns.begin())]);
    return it->second;
  }

  // Compared as far as both are known: 2023 does not end before 2023-05.
  void check_interval(std::string_view since, std::string_view until, const std::string& where) {
    if (since.empty() || until.empty()) return;
    const size_t known = std::min(since.size(), until.size());
    if (until.substr(0, known) < since.substr(0, known)) fault("DM204", fmt::format("ends ({}) before it starts ({})", until, since), where);
  }

  std::filesystem::path dir_;
  std::map<std::string, Table> tables_;
  std::map<std::string, std::set<std::string_view>> values_;
  SchemaReport report_;
};

}  // namespace

base::Result<SchemaReport> check_schemas(const std::filesystem::path& data_dir) { return Checker(data_dir).run(); }

}  // namespace dragoman::cli
