#include "ingest/document.h"

#include <array>

#include "base/hash.h"
#include "ingest/ascii.h"
#include "ingest/published.h"

namespace dragoman::ingest {

namespace {

bool is_tracking(std::string_view parameter) {
  const std::string_view name = parameter.substr(0, parameter.find('='));
  constexpr std::array<std::string_view, 6> kNames = {"fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "cmpid"};
  if (starts_with_letters(name, "utm_")) return true;
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string clean_query(std::string_view query) {
  std::string out;
  while (!query.empty()) {
    const std::string_view part = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), part.size() + 1));
    if (part.empty() || is_tracking(part)) continue;
    out += out.empty() ? '?' : '&';
    out += part;
  }
  return out;
}

}  // namespace

std::string normalise_url(std::string_view url) {
  url = trim(url);
  url = url.substr(0, url.find('#'));
  const size_t colon = url.find("://");
  if (colon == std::string_view::npos) return std::string(url);
  const std::string scheme = lower(url.substr(0, colon));
  std::string_view rest = url.substr(colon + 3);
  const size_t host_end = std::min(rest.find_first_of("/?"), rest.size());
  std::string host = lower(rest.substr(0, host_end));
  if (scheme == "http" && host.ends_with(":80")) host.resize(host.size() - 3);
  if (scheme == "https" && host.ends_with(":443")) host.resize(host.size() - 4);
  rest.remove_prefix(host_end);
  const size_t question = std::min(rest.find('?'), rest.size());
  std::string_view path = rest.substr(0, question);
  while (path.ends_with('/')) path.remove_suffix(1);
  return scheme + "://" + host + std::string(path) + clean_query(rest.substr(std::min(question + 1, rest.size())));
}

bool set_published(core::Document& document, std::string_view words) {
  const auto found = read_published(words);
  if (!found) return false;
  document.published = found->iso;
  document.published_precision = found->precision;
  return true;
}

core::Document finish_document(core::Document document, std::string origin, const Options& options) {
  document.origin = std::move(origin);
  if (document.published.empty() && !options.published.empty()) set_published(document, options.published);
  if (document.source.empty()) document.source = options.source;
  if (document.language.empty()) document.language = "en";
  document.sha256 = base::sha256_hex(document.text);
  const std::string url = normalise_url(document.url);
  const std::string day = document.published.substr(0, 10);
  document.id = base::short_id("d:", (url.empty() ? document.source : url) + "|" + day + "|" + document.sha256);
  return document;
}

void add_authors(std::string_view words, std::vector<std::string>& out) {
  std::string text(trim(words));
  if (starts_with_letters(text, "by ")) text.erase(0, 3);
  if (text.size() > 200 || text.find("://") != std::string::npos) return;
  for (size_t at = 0; at <= text.size();) {
    size_t end = std::min(text.find(" and ", at), text.size());
    size_t skip = 5;
    if (const size_t comma = text.find(", ", at); comma < end) {
      end = comma;
      skip = 2;
    }
    if (const size_t also = text.find("; ", at); also < end) {
      end = also;
      skip = 2;
    }
    std::string name(trim(std::string_view(text).substr(at, end - at)));
    if (starts_with_letters(name, "and ")) name.erase(0, 4);
    if (name.size() > 1 && std::find(out.begin(), out.end(), name) == out.end()) out.push_back(std::move(name));
    if (end == text.size()) break;
    at = end + skip;
  }
}

core::Fault make_fault(std::string code, std::string message, std::string where, std::string hint) {
  return {std::move(code), std::move(message), std::move(where), {}, std::move(hint)};
}

}  // namespace dragoman::ingest
