#include "http/request_parser.h"

#include <gtest/gtest.h>

#include "http/query_string.h"

namespace dragoman::http {
namespace {

using State = RequestParser::State;

// The status of a request that is refused; 0 where it is understood; -1 where more is awaited.
int refused(std::string_view raw) {
  RequestParser parser;
  State state = parser.feed(raw);
  if (state == State::kBody) state = parser.allow_body(100);
  return state == State::kFailed ? parser.status() : state == State::kDone ? 0 : -1;
}

TEST(RequestParser, Table) {
  struct Case {
    std::string_view raw;
    int status;
  };
  const std::string long_line(9000, 'a');
  const Case cases[] = {
      {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", 0},
      {"GET / HTTP/1.0\r\n\r\n", 0},
      {"GET / HTTP/1.1\r\nHost: x\r\n", -1},
      {"POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", 0},
      {"POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhell", -1},
      {"POST /a HTTP/1.1\r\nContent-Length: 101\r\n\r\n", 413},
      {"POST /a HTTP/1.1\r\nContent-Length: 18446744073709551616\r\n\r\n", 400},
      {"POST /a HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400},
      {"POST /a HTTP/1.1\r\nContent-Length: +1\r\n\r\n", 400},
      {"POST /a HTTP/1.1\r\nContent-Length: 1 \r\n\r\na", 0},
      {"POST /a HTTP/1.1\r\nContent-Length: 1,1\r\n\r\na", 400},
      {"POST /a HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 400},
      {"POST /a HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na", 400},
      {"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411},
      {"GET  / HTTP/1.1\r\n\r\n", 400},
      {"GET / HTTP/1.1 \r\n\r\n", 400},
      {"GET / HTTP/2\r\n\r\n", 505},
      {"GET http://x/ HTTP/1.1\r\n\r\n", 400},
      {"GET /a#b HTTP/1.1\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nA : 1\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nA: 1\r\n B: 2\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\n: 1\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nA: \x01\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nA: 1\nB: 2\r\n\r\n", 400},
  };
  for (const Case& one : cases) EXPECT_EQ(refused(one.raw), one.status) << one.raw;
  EXPECT_EQ(refused("GET /" + long_line + " HTTP/1.1\r\n\r\n"), 414);
  EXPECT_EQ(refused(long_line), 414);
  EXPECT_EQ(refused("GET / HTTP/1.1\r\nA: " + long_line + "\r\n\r\n"), 431);
  EXPECT_EQ(refused("GET / HTTP/1.1\r\nA: " + long_line), 431);
  std::string many = "GET / HTTP/1.1\r\n";
  for (int i = 0; i < 64; ++i) many += "A: 1\r\n";
  EXPECT_EQ(refused(many + "\r\n"), 0);
  EXPECT_EQ(refused(many + "A: 1\r\n\r\n"), 431);
}

TEST(RequestParser, BytesOneByOneGiveTheSame) {
  const std::string raw = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-Name:  some words \r\nContent-Length: 5\r\n\r\nhelloGET /next HTTP/1.1\r\nHost: y\r\n\r\n";
  RequestParser parser;
  std::vector<Request> requests;
  for (const char c : raw) {
    State state = parser.feed({&c, 1});
    if (state == State::kBody) state = parser.allow_body(5);
    if (state != State::kDone) continue;
    requests.push_back(parser.request());
    parser.next();
  }
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_EQ(requests[0].path, "/a");
  EXPECT_EQ(requests[0].query, "b=c");
  EXPECT_EQ(requests[0].header("x-name"), "some words");
  EXPECT_EQ(requests[0].body, "hello");
  EXPECT_EQ(requests[1].target, "/next");
  EXPECT_TRUE(parser.idle());
}

TEST(QueryString, Table) {
  EXPECT_EQ(percent_decoded("a%20b+c", true), "a b c");
  EXPECT_EQ(percent_decoded("a+b", false), "a+b");
  for (const char* wrong : {"%", "%2", "%zz", "a%", "%00", "%1b"}) EXPECT_FALSE(percent_decoded(wrong, true)) << wrong;
  const auto parameters = Parameters::parse("type=A,B&type=C&q=x%26y&empty=");
  ASSERT_TRUE(parameters);
  EXPECT_EQ(parameters->all("type"), (std::vector<std::string>{"A", "B", "C"}));
  EXPECT_EQ(parameters->get("q"), "x&y");
  EXPECT_FALSE(parameters->has("empty"));
  EXPECT_EQ(percent_decoded(percent_encoded("ü/ \"%"), false), "ü/ \"%");
  EXPECT_EQ(path_segments("/api/v1/records/e%3A1").value().back(), "e:1");
  for (const char* wrong : {"", "a", "/..", "/%2e%2e", "/a%2fb", "/a%5cb", "/a/./b", "/%00"}) EXPECT_FALSE(path_segments(wrong)) << wrong;
}

}  // namespace
}  // namespace dragoman::http
