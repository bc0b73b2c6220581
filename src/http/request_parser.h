// http/request_parser.h - bytes of a connection as requests: strict, bounded, and without a second reading of anything.
//
// In      bytes as they come, in any portions.
// Out     a request's head, then its body; what follows stays in the buffer for the next request.
// Fails   never throws: a status to answer with, after which the connection must be closed, because nobody knows where the next request begins.
//         400 malformed (bare LF, folded line, blank before the colon, control characters, a length that is no number or told twice, length and
//         transfer-encoding together), 411 transfer-encoding of any kind, 414 request line, 431 header fields, 505 version, 413 body over the limit.
// Owns    its buffer, at most kMaxHead + 64 KB beside the body.
// Threads one at a time.
// Cost    one pass over the head; the body is moved.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "http/message.h"

namespace dragoman::http {

inline constexpr size_t kMaxLine = 8192, kMaxHeaders = 64, kMaxHead = 32768;

class RequestParser {
 public:
  enum class State : std::uint8_t { kHead, kBody, kDone, kFailed };

  // Adds bytes; takes what it can.
  State feed(std::string_view bytes);
  State state() const { return state_; }
  int status() const { return status_; }  // of kFailed
  // True before the first byte of a request.
  bool idle() const { return state_ == State::kHead && buffer_.empty(); }
  // After kBody was reached (the head is whole): what the body may be at most. kFailed with 413 where more is announced.
  State allow_body(std::uint64_t most);
  Request& request() { return request_; }
  // After kDone: forgets the request and goes on with the bytes behind it.
  State next();
  size_t buffered() const { return buffer_.size(); }

 private:
  State fail(int status);
  State read_head();
  bool read_request_line(std::string_view line);
  bool read_header(std::string_view line);
  bool read_length();
  State read_body();

  std::string buffer_;
  size_t scanned_ = 0;  // of the buffer, for the end of the head
  Request request_;
  State state_ = State::kHead;
  int status_ = 0;
  bool allowed_ = false;
};

}  // namespace dragoman::http
