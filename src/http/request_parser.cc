#include "http/request_parser.h"

#include <algorithm>
#include <charconv>

namespace dragoman::http {

namespace {

bool is_token_character(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view words) { return !words.empty() && std::all_of(words.begin(), words.end(), is_token_character); }

std::string_view trimmed(std::string_view words) {
  while (!words.empty() && (words.front() == ' ' || words.front() == '\t')) words.remove_prefix(1);
  while (!words.empty() && (words.back() == ' ' || words.back() == '\t')) words.remove_suffix(1);
  return words;
}

}  // namespace

RequestParser::State RequestParser::fail(int status) {
  status_ = status;
  buffer_.clear();
  return state_ = State::kFailed;
}

RequestParser::State RequestParser::feed(std::string_view bytes) {
  if (state_ == State::kFailed) return state_;
  buffer_ += bytes;
  if (state_ == State::kHead) return read_head();
  if (state_ == State::kBody && allowed_) return read_body();
  return state_;
}

RequestParser::State RequestParser::next() {
  request_ = Request();
  scanned_ = 0;
  allowed_ = false;
  state_ = State::kHead;
  return read_head();
}

// Lines end in CR LF and nothing else: whoever reads a bare LF as an end and whoever does not would see two different requests.
RequestParser::State RequestParser::read_head() {
  if (buffer_.empty()) return state_;
  const size_t end = buffer_.find("\r\n\r\n", scanned_ > 3 ? scanned_ - 3 : 0);
  const size_t line_end = buffer_.find("\r\n");
  if ((line_end == std::string::npos ? buffer_.size() : line_end) > kMaxLine) return fail(414);
  const std::string_view head(buffer_.data(), end == std::string::npos ? buffer_.size() : end + 2);
  if (end == std::string::npos) {
    scanned_ = buffer_.size();
    if (buffer_.size() > kMaxHead) return fail(431);
    const size_t last = buffer_.rfind('\n');
    if (buffer_.size() - (last == std::string::npos ? 0 : last + 1) > kMaxLine) return fail(431);
    if (static_cast<size_t>(std::count(buffer_.begin(), buffer_.end(), '\n')) > kMaxHeaders + 1) return fail(431);
    return state_;
  }
  if (head.size() > kMaxHead) return fail(431);
  size_t at = 0;
  for (bool first = true; at < head.size(); first = false) {
    const size_t stop = head.find("\r\n", at);
    const std::string_view line = head.substr(at, stop - at);
    at = stop + 2;
    if (line.size() > kMaxLine) return fail(431);
    if (!first && request_.headers.size() == kMaxHeaders) return fail(431);
    if (first ? !read_request_line(line) : !read_header(line)) return fail(status_ == 0 ? 400 : status_);
  }
  if (!read_length()) return fail(status_ == 0 ? 400 : status_);
  buffer_.erase(0, end + 4);
  state_ = State::kBody;
  if (request_.content_length == 0) {
    allowed_ = true;
    return state_ = State::kDone;
  }
  return state_;
}

bool RequestParser::read_request_line(std::string_view line) {
  const size_t first = line.find(' '), second = line.find(' ', first == std::string_view::npos ? first : first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos || line.find(' ', second + 1) != std::string_view::npos) return false;
  const std::string_view method = line.substr(0, first), target = line.substr(first + 1, second - first - 1), version = line.substr(second + 1);
  if (!is_token(method) || method.size() > 16) return false;
  // Only the path of this server: no other server's address, no "*".
  if (target.empty() || target[0] != '/' || !std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 127 && c != '#'; })) return false;
  if (version != "HTTP/1.1" && version != "HTTP/1.0") {
    if (version.starts_with("HTTP/")) status_ = 505;
    return false;
  }
  request_.method = method;
  request_.target = target;
  const size_t mark = target.find('?');
  request_.path = target.substr(0, mark);
  if (mark != std::string_view::npos) request_.query = target.substr(mark + 1);
  request_.minor_version = version.back() - '0';
  return true;
}

bool RequestParser::read_header(std::string_view line) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) return false;
  std::string name(line.substr(0, colon));
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const std::string_view value = trimmed(line.substr(colon + 1));
  for (const char c : value)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F) return false;
  request_.headers.emplace_back(std::move(name), value);
  return true;
}

bool RequestParser::read_length() {
  const bool encoded = request_.count("transfer-encoding") > 0;
  const size_t lengths = request_.count("content-length");
  if (encoded && lengths > 0) return false;
  if (encoded) {
    status_ = 411;
    return false;
  }
  if (lengths > 1) return false;
  if (lengths == 0) return true;
  const std::string_view digits = request_.header("content-length");
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), request_.content_length);
  if (digits.empty() || digits[0] == '-' || read.ec != std::errc() || read.ptr != digits.data() + digits.size()) return false;
  request_.has_length = true;
  return true;
}

RequestParser::State RequestParser::allow_body(std::uint64_t most) {
  if (state_ != State::kBody) return state_;
  if (request_.content_length > most) return fail(413);
  allowed_ = true;
  return read_body();
}

RequestParser::State RequestParser::read_body() {
  const size_t missing = static_cast<size_t>(request_.content_length) - request_.body.size();
  if (buffer_.size() <= missing && request_.body.empty()) {
    request_.body.swap(buffer_);
  } else {
    const size_t taken = std::min(missing, buffer_.size());
    request_.body.append(buffer_, 0, taken);
    buffer_.erase(0, taken);
  }
  if (request_.body.size() == request_.content_length) state_ = State::kDone;
  return state_;
}

}  // namespace dragoman::http
