// http/connection.h - one client's connection: what it sent, what it is owed, since when it has been waited for. Only server.cc uses it.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>

#include "http/message.h"
#include "http/request_parser.h"

namespace dragoman::http {

using Clock = std::chrono::steady_clock;

struct Connection {
  // kReading: of a request; kAnswering: a thread has it; kWriting: the answer goes out.
  enum class Phase : std::uint8_t { kReading, kAnswering, kWriting };

  std::uint64_t id = 0;
  int socket = -1;
  std::string client;  // address
  Phase phase = Phase::kReading;
  RequestParser parser;
  bool admitted = false, head_only = false, close_after = false, half_closed = false, chunked = false;
  int minor_version = 1;
  Clock::time_point since;         // of the phase, or of the last byte that went out
  Clock::time_point head_since;    // first byte of the request under way
  std::string out;                 // to be sent
  size_t sent = 0;
  std::function<bool(std::string&)> more;  // further portions
  bool more_asked = false;         // a thread makes the next one
  std::shared_ptr<EventStream> events;
  std::shared_ptr<std::atomic<bool>> gone;
  std::uint32_t watched = 0;       // epoll events asked for

  bool all_sent() const { return sent == out.size(); }
  bool unfinished() const { return static_cast<bool>(more) || more_asked || events != nullptr; }
};

}  // namespace dragoman::http
