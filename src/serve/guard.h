// serve/guard.h - who may ask, from where: looked at before a request's body is read, and before anything else looks at it.
//
// In      a request's head.
// Out     nothing, or the answer that refuses it: 421 / 400 the Host is not ours, 401 no token (the same answer whatever was asked), 403 another site's
//         page asks, 405 method, 411 / 413 / 415 / 417 body. How large the body may be.
// Owns    the secrets: the token (for programs), the session (for the cookie), the one-time word of the address that opens the page.
// Threads any.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/server.h"

namespace dragoman::serve {

// 256 bits from the system as 64 hex digits.
std::string new_secret();
// Takes as long for a wrong word as for the right one.
bool same_secret(std::string_view a, std::string_view b);

class Guard {
 public:
  // `hosts`: what a Host header may say, with the port ("127.0.0.1:8765").
  Guard(std::vector<std::string> hosts, int port, std::string token);

  http::Admission admit(const http::Request& request) const;
  // The word of the address that opens the page; each opens it once.
  std::string new_ticket();
  // The answer to /open?t=WORD: the cookie and the way to the page, or 401.
  std::optional<http::Response> open(std::string_view word);
  // The fields that every answer has (S6).
  static std::vector<std::pair<std::string, std::string>> headers();
  static http::Response unauthorized();

 private:
  bool is_ours(std::string_view host) const;
  bool knows(const http::Request& request, bool& by_cookie) const;
  std::optional<http::Response> foreign(const http::Request& request, bool by_cookie) const;
  static std::optional<http::Response> wrong_body(const http::Request& request);

  std::vector<std::string> hosts_;
  std::string cookie_name_, token_, session_;
  mutable std::mutex mutex_;
  std::vector<std::string> tickets_;
};

inline constexpr std::uint64_t kMostUpload = std::uint64_t{32} << 20U, kMostBody = std::uint64_t{256} << 10U;

}  // namespace dragoman::serve
