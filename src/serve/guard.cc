#include "serve/guard.h"

#include <fmt/format.h>
#include <sys/random.h>

#include <algorithm>
#include <array>

#include "http/query_string.h"

namespace dragoman::serve {

using http::Request;
using http::Response;

namespace {

constexpr std::string_view kPlain = "text/plain; charset=utf-8";

Response refused(int status, std::string words) { return {status, std::string(kPlain), std::move(words)}; }

bool changes(std::string_view method) { return method == "POST" || method == "DELETE"; }

// "application/json" of "application/json; charset=utf-8".
std::string media_type(std::string_view value) {
  std::string out(value.substr(0, value.find(';')));
  while (!out.empty() && out.back() == ' ') out.pop_back();
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool is_upload(const Request& request) { return request.path == "/api/v1/code"; }

}  // namespace

std::string new_secret() {
  std::array<unsigned char, 32> bytes{};
  size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::getrandom(bytes.data() + filled, bytes.size() - filled, 0);
    if (got > 0) filled += static_cast<size_t>(got);
  }
  std::string out;
  for (const unsigned char byte : bytes) out += fmt::format("{:02x}", byte);
  return out;
}

bool same_secret(std::string_view a, std::string_view b) {
  unsigned int different = a.size() == b.size() ? 0 : 1;
  for (size_t i = 0; i < b.size(); ++i) different |= static_cast<unsigned int>(static_cast<unsigned char>(i < a.size() ? a[i] : 0) ^ static_cast<unsigned char>(b[i]));
  return different == 0;
}

Guard::Guard(std::vector<std::string> hosts, int port, std::string token)
    : hosts_(std::move(hosts)), cookie_name_(fmt::format("dragoman_{}", port)), token_(std::move(token)), session_(new_secret()) {}

std::vector<std::pair<std::string, std::string>> Guard::headers() {
  return {{"Content-Security-Policy",
           "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
          {"X-Content-Type-Options", "nosniff"},
          {"X-Frame-Options", "DENY"},
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Opener-Policy", "same-origin"},
          {"Cross-Origin-Resource-Policy", "same-origin"}};
}

Response Guard::unauthorized() { return refused(401, "This page opens with the address that 'dragoman serve' printed.\n"); }

bool Guard::is_ours(std::string_view host) const {
  return std::any_of(hosts_.begin(), hosts_.end(), [&](const std::string& ours) {
    return ours.size() == host.size() && std::equal(ours.begin(), ours.end(), host.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
  });
}

bool Guard::knows(const Request& request, bool& by_cookie) const {
  bool known = false;
  constexpr std::string_view kBearer = "Bearer ";
  if (const std::string_view value = request.header("authorization"); value.starts_with(kBearer)) known = same_secret(value.substr(kBearer.size()), token_);
  for (const auto& [name, value] : request.headers) {
    if (name != "cookie") continue;
    std::string_view rest = value;
    while (!rest.empty()) {
      const size_t end = rest.find(';');
      std::string_view part = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      while (part.starts_with(' ')) part.remove_prefix(1);
      if (part.size() <= cookie_name_.size() || !part.starts_with(cookie_name_) || part[cookie_name_.size()] != '=') continue;
      if (same_secret(part.substr(cookie_name_.size() + 1), session_)) known = by_cookie = true;
    }
  }
  return known;
}

// What another site's page could make a browser send (S4). A program with the token sends none of these fields.
std::optional<Response> Guard::foreign(const Request& request, bool by_cookie) const {
  const std::string_view origin = request.header("origin"), site = request.header("sec-fetch-site");
  constexpr std::string_view kScheme = "http://";
  const bool has_origin = request.count("origin") > 0, has_site = request.count("sec-fetch-site") > 0;
  if (request.count("origin") > 1 || request.count("sec-fetch-site") > 1) return refused(403, "Forbidden\n");
  if (has_origin && (!origin.starts_with(kScheme) || origin.substr(kScheme.size()) != request.header("host"))) return refused(403, "Forbidden\n");
  if (has_site && site != "same-origin" && (changes(request.method) || site != "none")) return refused(403, "Forbidden\n");
  if (changes(request.method) && by_cookie && !has_origin && !has_site) return refused(403, "Forbidden\n");
  return std::nullopt;
}

std::optional<Response> Guard::wrong_body(const Request& request) {
  if (request.count("content-encoding") > 0) return refused(415, "Unsupported Media Type\n");
  if (request.count("expect") > 0 && request.header("expect") != "100-continue") return refused(417, "Expectation Failed\n");
  if (request.method != "POST") return request.content_length > 0 ? std::optional(refused(413, "Content Too Large\n")) : std::nullopt;
  if (!request.has_length) return refused(411, "Length Required\n");
  const std::string type = media_type(request.header("content-type"));
  if (request.count("content-type") != 1 || (type != "application/json" && !(type == "application/octet-stream" && is_upload(request))))
    return refused(415, "Unsupported Media Type\n");
  return std::nullopt;
}

http::Admission Guard::admit(const Request& request) const {
  http::Admission out;
  const std::string_view host = request.header("host");
  if (request.count("host") != 1 || host.empty()) return {refused(400, "Bad Request\n"), 0};
  if (!is_ours(host)) return {refused(421, "Misdirected Request\n"), 0};
  bool by_cookie = false;
  // The one address without a token: its own word is looked at where it is answered.
  const bool opens = request.path == "/open" && request.method == "GET" && request.content_length == 0;
  if (!opens && !knows(request, by_cookie)) return {unauthorized(), 0};
  if (request.method != "GET" && request.method != "HEAD" && !changes(request.method)) {
    Response response = refused(405, "Method Not Allowed\n");
    response.headers.emplace_back("Allow", "GET, HEAD, POST, DELETE");
    return {std::move(response), 0};
  }
  if (auto response = foreign(request, by_cookie)) return {std::move(response), 0};
  if (auto response = wrong_body(request)) return {std::move(response), 0};
  out.body_most = request.method == "POST" ? is_upload(request) ? kMostUpload : kMostBody : 0;
  return out;
}

std::string Guard::new_ticket() {
  const std::lock_guard lock(mutex_);
  tickets_.push_back(new_secret());
  return tickets_.back();
}

std::optional<Response> Guard::open(std::string_view word) {
  const std::lock_guard lock(mutex_);
  size_t found = tickets_.size();
  for (size_t i = 0; i < tickets_.size(); ++i)
    if (same_secret(word, tickets_[i])) found = i;
  if (found == tickets_.size()) return std::nullopt;
  tickets_.erase(tickets_.begin() + static_cast<std::ptrdiff_t>(found));
  Response response(303, std::string(kPlain), "");
  response.headers.emplace_back("Location", "/");
  response.headers.emplace_back("Set-Cookie", fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict", cookie_name_, session_));
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace dragoman::serve
