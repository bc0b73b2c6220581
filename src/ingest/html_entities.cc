#include "ingest/html_entities.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "ingest/ascii.h"
#include "ingest/tables.h"

namespace dragoman::ingest {

namespace {

struct Entity {
  std::string name;   // with its ';' where it has one
  std::string bytes;
};

std::string from_hex(std::string_view code_points) {
  std::string out;
  for (const std::string_view part : base::split(code_points, ' ')) base::append_utf8(out, static_cast<char32_t>(std::stoul(std::string(part), nullptr, 16)));
  return out;
}

const std::vector<Entity>& entities() {
  static const std::vector<Entity> kEntities = [] {
    std::vector<Entity> out;
    const auto table = base::TsvTable::parse(std::string(table_bytes("entities")), "entities", {"name", "code_points"});
    if (!table) return out;
    for (const auto& row : table->rows()) out.push_back({std::string(row.cells[0]), from_hex(row.cells[1])});
    std::sort(out.begin(), out.end(), [](const Entity& a, const Entity& b) { return a.name < b.name; });
    return out;
  }();
  return kEntities;
}

// What 0x80-0x9F mean in a numeric reference: windows-1252 (WHATWG 13.2.5.80).
constexpr std::array<char32_t, 32> kOldNumbers = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
                                                  0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char low = lower(c);
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

size_t read_number(std::string_view text, size_t at, std::string& out) {
  size_t i = at + 2;
  const bool hex = i < text.size() && (text[i] == 'x' || text[i] == 'X');
  if (hex) ++i;
  const size_t first = i;
  char32_t value = 0;
  for (; i < text.size(); ++i) {
    const int digit = hex ? hex_value(text[i]) : is_digit(text[i]) ? text[i] - '0' : -1;
    if (digit < 0) break;
    if (value < 0x110000) value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
  }
  if (i == first) return 0;
  if (i < text.size() && text[i] == ';') ++i;
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = 0xFFFD;
  else if (value >= 0x80 && value <= 0x9F) value = kOldNumbers[value - 0x80];
  base::append_utf8(out, value);
  return i - at;
}

}  // namespace

size_t read_reference(std::string_view text, size_t at, bool in_attribute, std::string& out) {
  if (at + 1 >= text.size()) return 0;
  if (text[at + 1] == '#') return read_number(text, at, out);
  if (!is_alpha(text[at + 1]) && !is_digit(text[at + 1])) return 0;
  // The names that share the letters read so far are one range; it shrinks letter by letter, and the last whole name wins.
  auto low = entities().begin(), high = entities().end();
  const Entity* best = nullptr;
  for (size_t n = 0; at + 1 + n < text.size() && low != high; ++n) {
    const char c = text[at + 1 + n];
    low = std::lower_bound(low, high, c,
                           [n](const Entity& e, char wanted) { return e.name.size() <= n || static_cast<unsigned char>(e.name[n]) < static_cast<unsigned char>(wanted); });
    high = std::upper_bound(low, high, c,
                            [n](char wanted, const Entity& e) { return e.name.size() > n && static_cast<unsigned char>(wanted) < static_cast<unsigned char>(e.name[n]); });
    if (low != high && low->name.size() == n + 1) best = &*low;
  }
  if (!best) return 0;
  const size_t length = best->name.size() + 1;
  if (in_attribute && best->name.back() != ';' && at + length < text.size()) {
    const char next = text[at + length];
    if (next == '=' || is_alpha(next) || is_digit(next)) return 0;
  }
  out += best->bytes;
  return length;
}

std::string resolve_references(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t amp = std::min(text.find('&', at), text.size());
    out.append(text.substr(at, amp - at));
    at = amp;
    if (at >= text.size()) break;
    const size_t n = read_reference(text, at, false, out);
    if (n == 0) out += '&';
    at += std::max<size_t>(n, 1);
  }
  return out;
}

}  // namespace dragoman::ingest
