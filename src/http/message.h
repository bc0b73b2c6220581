// http/message.h - a request as it was read and an answer as it will be written.
//
// Plain values. Names of header fields are lower case; values are as sent, without blanks around them.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragoman::http {

struct Request {
  std::string method;   // "GET"
  std::string target;   // "/api/v1/events?limit=10"
  std::string path;     // up to the question mark, as sent
  std::string query;    // after it
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  std::uint64_t content_length = 0;
  bool has_length = false;
  int minor_version = 1;  // HTTP/1.x
  std::string number;     // "r-12": in answers and in the log
  std::shared_ptr<std::atomic<bool>> gone = std::make_shared<std::atomic<bool>>(false);  // set once the client has hung up

  // The first value; empty where there is none.
  std::string_view header(std::string_view name) const;
  size_t count(std::string_view name) const;
};

// Server-sent events: one side puts, the server takes and writes. Threads any.
class EventStream {
 public:
  void put(std::string_view event, std::string_view data);
  void close();
  // What was put since; `ended` once nothing more will come.
  std::string take(bool& ended);
  // Called (by the putting thread) when there is something to take.
  void on_news(std::function<void()> wake);

 private:
  std::mutex mutex_;
  std::string waiting_;
  bool closed_ = false;
  std::function<void()> wake_;
};

struct Response {
  int status = 200;
  std::string type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  // values made by us, never from input
  // A long answer: called on a worker for each next portion (appends to its argument); false: that was the last one.
  std::function<bool(std::string&)> more;
  std::shared_ptr<EventStream> events;
  bool close = false;  // the connection ends after it

  Response() = default;
  Response(int code, std::string media_type, std::string words) : status(code), type(std::move(media_type)), body(std::move(words)) {}
};

std::string_view reason_of(int status);  // "Not Found"

}  // namespace dragoman::http
