#include "store/query_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/utf8.h"

namespace dragoman::store {

using base::Result;

namespace {

constexpr size_t kGap = 2;
constexpr size_t kNarrowest = 6;      // no column is cut to less
constexpr size_t kFlushBytes = 1U << 16;

// Columns a terminal gives a character: 0 for marks that sit on the one before, 2 for East Asian wide ones. Coarse ranges.
size_t columns_of(char32_t c) {
  if ((c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x64B && c <= 0x65F) || (c >= 0x591 && c <= 0x5BD))
    return 0;
  if ((c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
      (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x20000 && c <= 0x3FFFD))
    return 2;
  return 1;
}

// A text of a report must not steer the terminal or turn the line around: such characters are made visible.
bool steers(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0xFFFD; }

std::string on_one_line(std::string_view words) {
  std::string out;
  for (size_t i = 0; i < words.size();) {
    const base::CodePoint point = base::code_point_at(words, i);
    if (point.value == '\n') out += "\xE2\x86\xB5";  // U+21B5
    else if (point.value == '\t') out += ' ';
    else if (steers(point.value)) out += "\xEF\xBF\xBD";
    else out += words.substr(i, point.length);
    i += std::max<size_t>(point.length, 1);
  }
  return out;
}

size_t width_of(std::string_view words) {
  size_t width = 0;
  for (size_t i = 0; i < words.size();) {
    const base::CodePoint point = base::code_point_at(words, i);
    width += columns_of(point.value);
    i += std::max<size_t>(point.length, 1);
  }
  return width;
}

// At most `width` columns; what was cut shows as an ellipsis.
std::string cut_to(const std::string& words, size_t width) {
  if (width_of(words) <= width) return words;
  size_t used = 0, i = 0;
  while (i < words.size()) {
    const base::CodePoint point = base::code_point_at(words, i);
    if (used + columns_of(point.value) + 1 > width) break;
    used += columns_of(point.value);
    i += std::max<size_t>(point.length, 1);
  }
  return words.substr(0, i) + "\xE2\x80\xA6";
}

// The widest columns give first, until the table fits or all are at their narrowest.
void fit(std::vector<size_t>& widths, size_t available) {
  const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), widths.empty() ? size_t{0} : kGap * (widths.size() - 1)); };
  while (total() > available) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= kNarrowest) return;
    size_t second = kNarrowest;
    for (auto it = widths.begin(); it != widths.end(); ++it)
      if (it != widest && *it < *widest) second = std::max(second, *it);
    *widest = std::max(std::max(second, kNarrowest), *widest - std::min(*widest - 1, total() - available));
    if (total() > available && *widest > kNarrowest) --*widest;
  }
}

std::string table_line(const std::vector<std::string>& cells, const std::vector<size_t>& widths, const std::vector<Rows::Column>& columns) {
  std::string line;
  for (size_t i = 0; i < cells.size(); ++i) {
    const std::string cell = cut_to(cells[i], widths[i]);
    const std::string pad(widths[i] - std::min(widths[i], width_of(cell)), ' ');
    if (i != 0) line.append(kGap, ' ');
    line += columns[i].numeric ? pad + cell : cell + pad;
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string grouped(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (size_t i = out.size(); i > 3;) out.insert(i -= 3, ",");
  return out;
}

}  // namespace

Result<std::uint64_t> write_table(Rows& rows, const Sink& sink, const TableOptions& options) {
  const auto& columns = rows.columns();
  std::vector<std::string> heads;
  std::vector<size_t> widths;
  for (const auto& column : columns) {
    heads.push_back(on_one_line(column.name));
    widths.push_back(width_of(heads.back()));
  }
  std::vector<std::vector<std::string>> lines;
  std::uint64_t count = 0;
  Row row;
  while (true) {
    auto more = rows.next(row);
    if (!more) return more.error();
    if (!*more) break;
    ++count;
    if (options.max_rows != 0 && lines.size() == options.max_rows) continue;
    std::vector<std::string> cells;
    for (size_t i = 0; i < row.size(); ++i) {
      cells.push_back(on_one_line(row[i].to_text()));
      widths[i] = std::max(widths[i], width_of(cells.back()));
    }
    lines.push_back(std::move(cells));
  }
  if (options.width != 0) fit(widths, options.width);
  std::string rule;
  for (size_t i = 0; i < widths.size(); ++i) {
    if (i != 0) rule.append(kGap, ' ');
    for (size_t k = 0; k < widths[i]; ++k) rule += "\xE2\x94\x80";
  }
  const std::string bold = options.color ? "\x1b[1m" : "", faint = options.color ? "\x1b[2m" : "", plain = options.color ? "\x1b[0m" : "";
  if (!sink(bold + table_line(heads, widths, columns) + plain + "\n" + faint + rule + plain + "\n")) return count;
  for (const auto& cells : lines)
    if (!sink(table_line(cells, widths, columns) + "\n")) return count;
  const std::string total = fmt::format("{} row{}", grouped(count), count == 1 ? "" : "s");
  sink(faint + (lines.size() < count ? fmt::format("({} shown of {})", grouped(lines.size()), total) : "(" + total + ")") + plain + "\n");
  return count;
}

std::string csv_cell(const Value& value, bool raw) {
  std::string cell = value.to_text();
  const bool is_text = value.kind == Value::Kind::kText || value.kind == Value::Kind::kList || value.kind == Value::Kind::kStruct;
  if (!raw && is_text && !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos) cell.insert(cell.begin(), '\'');
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string out = "\"";
  for (char c : cell) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

Result<std::uint64_t> write_csv(Rows& rows, const Sink& sink, bool raw) {
  const auto& columns = rows.columns();
  std::string buffer;
  for (size_t i = 0; i < columns.size(); ++i) {
    Value name;
    name.kind = Value::Kind::kText;
    name.text = columns[i].name;
    buffer += (i == 0 ? "" : ",") + csv_cell(name, raw);
  }
  buffer += '\n';
  std::uint64_t count = 0;
  Row row;
  while (true) {
    auto more = rows.next(row);
    if (!more) return more.error();
    if (!*more) break;
    ++count;
    for (size_t i = 0; i < row.size(); ++i) buffer += (i == 0 ? "" : ",") + csv_cell(row[i], raw || columns[i].numeric);
    buffer += '\n';
    if (buffer.size() < kFlushBytes) continue;
    if (!sink(buffer)) return count;
    buffer.clear();
  }
  sink(buffer);
  return count;
}

Result<std::uint64_t> write_jsonl(Rows& rows, const Sink& sink) {
  const auto& columns = rows.columns();
  std::string buffer;
  std::uint64_t count = 0;
  Row row;
  while (true) {
    auto more = rows.next(row);
    if (!more) return more.error();
    if (!*more) break;
    ++count;
    base::JsonWriter json;
    json.begin_object();
    for (size_t i = 0; i < row.size(); ++i) {
      if (row[i].is_null()) continue;
      json.key(columns[i].name);
      row[i].write_json(json);
    }
    json.end_object();
    buffer += json.text();
    buffer += '\n';
    if (buffer.size() < kFlushBytes) continue;
    if (!sink(buffer)) return count;
    buffer.clear();
  }
  sink(buffer);
  return count;
}

}  // namespace dragoman::store
