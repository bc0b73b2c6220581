// http/server.h - a small HTTP/1.1 server for this machine: one thread that moves bytes, some that answer.
//
// In      addresses to listen on; who looks at a request's head before its body is read (`admit`), and who answers it (`answer`).
// Out     answers, in the order of a connection's requests; long ones in portions, as fast as the client takes them; server-sent events.
// Fails   open: DM901 an address that cannot be had. A request that cannot be read is answered with its status, and the connection ends.
// Limits  `Limits`: connections in all and of one client address, time for a head, for a body, between requests, for a client that does not read; a
//         client that wants one more than its share loses the one of its connections that has been slowest to say anything, so that a thousand slow ones
//         cannot keep a quick one out.
// Owns    sockets, threads. `stop` may be called from any thread, also from a signal handler.
// Threads `admit` is called on the moving thread and must be quick; `answer` and a response's `more` on several at once.
// Cost    a connection: about 1 KB and what it has sent (at most 96 KB and a body that was admitted).
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "http/message.h"

namespace dragoman::http {

struct Limits {
  size_t connections = 256, per_client = 16;
  size_t waiting = 64;                               // requests for the answering threads
  std::chrono::milliseconds head{5000}, idle{30000}, body{60000}, unread{30000};
  size_t portion = size_t{256} << 10U;               // of a long answer that waits to be sent
  int threads = 4;
};

struct Admission {
  std::optional<Response> refused;   // answered at once; the body is not read
  std::uint64_t body_most = 0;
};

struct Address {
  std::string host;  // "127.0.0.1", "::1"
  int port = 0;      // 0: any that is free, the same for all addresses
};

class Server {
 public:
  using Admit = std::function<Admission(Request&)>;
  using Answer = std::function<Response(const Request&)>;

  static base::Result<std::unique_ptr<Server>> open(const std::vector<Address>& addresses, Admit admit, Answer answer, const Limits& limits = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  int port() const;
  // Header fields of every answer, also of those to requests that could not be read.
  void add_to_all(std::vector<std::pair<std::string, std::string>> headers);
  // Serves until stop(); then open answers are cut off.
  void run();
  void stop() noexcept;

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace dragoman::http
