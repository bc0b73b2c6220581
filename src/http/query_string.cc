#include "http/query_string.h"

namespace dragoman::http {

namespace {

constexpr size_t kMaxParameters = 200;

int hex_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view words, bool plus_is_blank) {
  std::string out;
  for (size_t i = 0; i < words.size(); ++i) {
    char c = words[i];
    if (c == '%') {
      const int high = i + 2 < words.size() ? hex_of(words[i + 1]) : -1, low = i + 2 < words.size() ? hex_of(words[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      c = static_cast<char>(high * 16 + low);
      i += 2;
      if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') return std::nullopt;
    } else if (c == '+' && plus_is_blank) {
      c = ' ';
    }
    out += c;
  }
  return out;
}

std::string percent_encoded(std::string_view words) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : words) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~') {
      out += c;
      continue;
    }
    out += '%';
    out += kHex[static_cast<unsigned char>(c) >> 4U];
    out += kHex[static_cast<unsigned char>(c) & 15U];
  }
  return out;
}

std::optional<Parameters> Parameters::parse(std::string_view query) {
  Parameters out;
  while (!query.empty()) {
    const size_t end = query.find('&');
    const std::string_view part = query.substr(0, end);
    query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
    if (part.empty()) continue;
    const size_t sign = part.find('=');
    auto name = percent_decoded(part.substr(0, sign), true);
    auto value = percent_decoded(sign == std::string_view::npos ? std::string_view() : part.substr(sign + 1), true);
    if (!name || !value || out.items_.size() == kMaxParameters) return std::nullopt;
    out.items_.emplace_back(std::move(*name), std::move(*value));
  }
  return out;
}

std::string_view Parameters::get(std::string_view name) const {
  for (const auto& [key, value] : items_)
    if (key == name) return value;
  return {};
}

bool Parameters::has(std::string_view name) const { return !get(name).empty(); }

std::vector<std::string> Parameters::all(std::string_view name, bool cut) const {
  std::vector<std::string> out;
  for (const auto& [key, value] : items_) {
    if (key != name) continue;
    std::string_view rest = value;
    while (!rest.empty()) {
      const size_t end = cut ? rest.find(',') : std::string_view::npos;
      if (const std::string_view part = rest.substr(0, end); !part.empty()) out.emplace_back(part);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }
  return out;
}

std::optional<std::vector<std::string>> path_segments(std::string_view path) {
  std::vector<std::string> out;
  if (path.empty() || path[0] != '/') return std::nullopt;
  path.remove_prefix(1);
  while (true) {
    const size_t end = path.find('/');
    auto segment = percent_decoded(path.substr(0, end), false);
    if (!segment || *segment == "." || *segment == ".." || segment->find_first_of("/\\\n\t") != std::string::npos || segment->find('\0') != std::string::npos) return std::nullopt;
    out.push_back(std::move(*segment));
    if (end == std::string_view::npos) return out;
    path.remove_prefix(end + 1);
  }
}

}  // namespace dragoman::http
