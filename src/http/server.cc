#include "http/server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <thread>
#include <unordered_map>

#include "http/connection.h"

namespace dragoman::http {

namespace {

constexpr std::uint64_t kWakeId = 0;
constexpr size_t kListeners = 16;  // ids below are listeners and the wake-up
constexpr std::uint32_t kIn = EPOLLIN, kOut = EPOLLOUT, kHangUp = EPOLLRDHUP;
constexpr auto kHeartbeat = std::chrono::seconds(10);

struct Socket {
  int fd = -1;
  explicit Socket(int handle = -1) : fd(handle) {}
  Socket(Socket&& other) noexcept : fd(std::exchange(other.fd, -1)) {}
  Socket& operator=(Socket&& other) noexcept {
    std::swap(fd, other.fd);
    return *this;
  }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  ~Socket() {
    if (fd >= 0) ::close(fd);
  }
};

base::Result<Socket> listen_on(const std::string& host, int port, int& bound) {
  sockaddr_storage storage{};
  socklen_t size = 0;
  const bool six = host.find(':') != std::string::npos;
  const auto refused = [&](std::string_view what) {
    return base::Error{"DM901", fmt::format("cannot listen there: {}", what), fmt::format("{}:{}", host, port), "another port: --port N; 0 takes any that is free"};
  };
  if (six) {
    auto* address = reinterpret_cast<sockaddr_in6*>(&storage);
    address->sin6_family = AF_INET6;
    address->sin6_port = htons(static_cast<std::uint16_t>(port));
    size = sizeof(sockaddr_in6);
    if (::inet_pton(AF_INET6, host.c_str(), &address->sin6_addr) != 1) return refused("not an address");
  } else {
    auto* address = reinterpret_cast<sockaddr_in*>(&storage);
    address->sin_family = AF_INET;
    address->sin_port = htons(static_cast<std::uint16_t>(port));
    size = sizeof(sockaddr_in);
    if (::inet_pton(AF_INET, host.c_str(), &address->sin_addr) != 1) return refused("not an address");
  }
  Socket listener(::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  const int on = 1;
  if (listener.fd < 0) return refused(std::strerror(errno));
  ::setsockopt(listener.fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (six) ::setsockopt(listener.fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
  if (::bind(listener.fd, reinterpret_cast<sockaddr*>(&storage), size) != 0 || ::listen(listener.fd, 512) != 0) return refused(std::strerror(errno));
  sockaddr_storage got{};
  socklen_t length = sizeof got;
  ::getsockname(listener.fd, reinterpret_cast<sockaddr*>(&got), &length);
  bound = ntohs(six ? reinterpret_cast<sockaddr_in6*>(&got)->sin6_port : reinterpret_cast<sockaddr_in*>(&got)->sin_port);
  return listener;
}

std::string address_of(const sockaddr_storage& storage) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  const void* address = storage.ss_family == AF_INET6 ? static_cast<const void*>(&reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_addr)
                                                      : static_cast<const void*>(&reinterpret_cast<const sockaddr_in*>(&storage)->sin_addr);
  return ::inet_ntop(storage.ss_family, address, text.data(), text.size()) == nullptr ? std::string() : std::string(text.data());
}

// What a thread is to do, and what it has done.
struct Work {
  std::uint64_t connection = 0;
  std::optional<Request> request;                 // to be answered, or
  std::function<bool(std::string&)> more;         // a portion to be made
};
struct Done {
  std::uint64_t connection = 0;
  std::optional<Response> response;
  std::string portion;
  std::function<bool(std::string&)> more;         // empty: that was the last one
};

}  // namespace

struct Server::State {
  Admit admit;
  Answer answer;
  Limits limits;
  std::vector<Socket> listeners;
  Socket poll, wake;
  int port = 0;
  std::string common_headers;
  std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> connections;
  std::unordered_map<std::string, size_t> of_client;
  std::uint64_t next_id = kListeners, next_number = 1;
  std::atomic<bool> stopping{false};

  std::mutex mutex;
  std::condition_variable work_there;
  std::deque<Work> work;
  std::vector<Done> done;
  std::vector<std::uint64_t> news;  // connections whose event streams have something
  std::vector<std::thread> threads;

  void wake_up() const noexcept {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(wake.fd, &one, sizeof one);
  }

  // -- connections ------------------------------------------------------------------------------------------------------------
  void accept_all(int listener) {
    while (true) {
      sockaddr_storage from{};
      socklen_t size = sizeof from;
      Socket socket(::accept4(listener, reinterpret_cast<sockaddr*>(&from), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
      if (socket.fd < 0) return;
      std::string client = address_of(from);
      if ((of_client[client] >= limits.per_client || connections.size() >= limits.connections) && !make_room(of_client[client] >= limits.per_client ? client : std::string())) {
        if (of_client[client] == 0) of_client.erase(client);
        continue;  // closes it
      }
      const int on = 1;
      ::setsockopt(socket.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      auto connection = std::make_unique<Connection>();
      connection->id = next_id++;
      connection->socket = std::exchange(socket.fd, -1);
      connection->client = client;
      connection->since = connection->head_since = Clock::now();
      ++of_client[client];
      watch(*connection, kIn | kHangUp, EPOLL_CTL_ADD);
      connections.emplace(connection->id, std::move(connection));
    }
  }

  // How little a connection would be missed: 0 not at all to be ended (a thread has its request, or its answer is on its way).
  static int dispensable(const Connection& connection, Clock::time_point now) {
    constexpr auto kStalled = std::chrono::seconds(1);
    if (connection.phase == Connection::Phase::kReading) return 3;
    if (connection.phase == Connection::Phase::kAnswering) return 0;
    if (connection.events) return 1;
    return !connection.all_sent() && now - connection.since > kStalled ? 2 : 0;
  }

  // Ends the connection (of the client, or of anybody) that has been longest without a whole request, else one whose client does not read. False
  // where all are being answered.
  bool make_room(const std::string& client) {
    const auto now = Clock::now();
    Connection* least = nullptr;
    int most = 0;
    for (const auto& [id, connection] : connections) {
      if (!client.empty() && connection->client != client) continue;
      const int how = dispensable(*connection, now);
      if (how == 0 || how < most || (how == most && least->since <= connection->since)) continue;
      least = connection.get();
      most = how;
    }
    if (least == nullptr) return false;
    drop(least->id);
    return true;
  }

  void drop(std::uint64_t id) {
    const auto at = connections.find(id);
    if (at == connections.end()) return;
    Connection& connection = *at->second;
    if (connection.gone) connection.gone->store(true);
    if (connection.events) connection.events->on_news({});
    ::epoll_ctl(poll.fd, EPOLL_CTL_DEL, connection.socket, nullptr);
    ::close(connection.socket);
    if (const auto count = of_client.find(connection.client); count != of_client.end() && --count->second == 0) of_client.erase(count);
    connections.erase(at);
  }

  void watch(Connection& connection, std::uint32_t events, int how = EPOLL_CTL_MOD) const {
    if (how == EPOLL_CTL_MOD && connection.watched == events) return;
    connection.watched = events;
    epoll_event event{};
    event.events = events;
    event.data.u64 = connection.id;
    ::epoll_ctl(poll.fd, how, connection.socket, &event);
  }

  // -- reading ----------------------------------------------------------------------------------------------------------------
  void readable(Connection& connection) {
    std::array<char, 65536> buffer{};
    const ssize_t got = ::recv(connection.socket, buffer.data(), buffer.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0) return hung_up(connection);
    if (connection.parser.idle()) connection.head_since = connection.since = Clock::now();
    connection.parser.feed({buffer.data(), static_cast<size_t>(got)});
    proceed(connection);
  }

  void hung_up(Connection& connection) {
    connection.half_closed = true;
    if (connection.phase == Connection::Phase::kReading) return drop(connection.id);
    // It may still read: what it asked for is finished, but nothing else.
    if (connection.gone) connection.gone->store(true);
    connection.close_after = true;
    watch(connection, connection.phase == Connection::Phase::kWriting && !connection.all_sent() ? kOut : 0U);
  }

  void proceed(Connection& connection) {
    RequestParser& parser = connection.parser;
    if (parser.state() == RequestParser::State::kFailed) return refuse(connection, Response(parser.status(), "text/plain; charset=utf-8", plain_words(parser.status())));
    if ((parser.state() == RequestParser::State::kBody || parser.state() == RequestParser::State::kDone) && !connection.admitted) {
      connection.admitted = true;
      Request& request = parser.request();
      request.number = fmt::format("r-{}", next_number++);
      connection.head_only = request.method == "HEAD";
      connection.minor_version = request.minor_version;
      if (request.header("connection") == "close" || request.minor_version == 0) connection.close_after = true;
      Admission admission = admit(request);
      if (admission.refused) return refuse(connection, std::move(*admission.refused), request.number);
      if (parser.state() == RequestParser::State::kBody && request.header("expect") == "100-continue" && request.content_length <= admission.body_most) {
        constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
        [[maybe_unused]] const auto told = ::send(connection.socket, kGoOn.data(), kGoOn.size(), MSG_NOSIGNAL);
      }
      if (parser.state() == RequestParser::State::kDone && request.content_length > admission.body_most)
        return refuse(connection, Response(413, "text/plain; charset=utf-8", plain_words(413)), request.number);
      if (parser.allow_body(admission.body_most) == RequestParser::State::kFailed)
        return refuse(connection, Response(parser.status(), "text/plain; charset=utf-8", plain_words(parser.status())), request.number);
    }
    if (parser.state() != RequestParser::State::kDone) return;
    connection.phase = Connection::Phase::kAnswering;
    connection.since = Clock::now();
    connection.gone = parser.request().gone;
    watch(connection, kHangUp);
    {
      const std::lock_guard lock(mutex);
      if (work.size() < limits.waiting) {
        work.push_back({connection.id, std::move(parser.request()), {}});
        work_there.notify_one();
        return;
      }
    }
    refuse(connection, Response(503, "text/plain; charset=utf-8", plain_words(503)));
  }

  static std::string plain_words(int status) { return std::string(reason_of(status)) + "\n"; }

  // An answer to a request whose rest is not read: the connection ends.
  void refuse(Connection& connection, Response response, const std::string& number = {}) {
    connection.close_after = true;
    finish(connection, std::move(response), number);
  }

  // -- answering --------------------------------------------------------------------------------------------------------------
  void finish(Connection& connection, Response response, const std::string& number) {
    connection.phase = Connection::Phase::kWriting;
    connection.since = Clock::now();
    if (response.close) connection.close_after = true;
    const bool streamed = static_cast<bool>(response.more) || response.events != nullptr;
    if (streamed) connection.close_after = true;
    // Chunks, so that a download that broke off is not taken for a whole one.
    connection.chunked = static_cast<bool>(response.more) && connection.minor_version == 1;
    std::string head = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_of(response.status));
    if (response.status != 304) head += fmt::format("Content-Type: {}\r\n", response.type);
    if (!streamed && response.status != 304) head += fmt::format("Content-Length: {}\r\n", response.body.size());
    if (connection.chunked) head += "Transfer-Encoding: chunked\r\n";
    head += fmt::format("Connection: {}\r\n", connection.close_after ? "close" : "keep-alive");
    if (!number.empty()) head += fmt::format("X-Request-Id: {}\r\n", number);
    head += common_headers;
    for (const auto& [name, value] : response.headers) head += fmt::format("{}: {}\r\n", name, value);
    head += "\r\n";
    connection.out.append(head);
    if (!connection.head_only && response.status != 304) {
      connection.more = std::move(response.more);
      add_portion(connection, response.body);
      connection.events = std::move(response.events);
      if (connection.events) connection.events->on_news([this, id = connection.id] { tell_news(id); });
    }
    write(connection);
  }

  void tell_news(std::uint64_t id) {
    {
      const std::lock_guard lock(mutex);
      news.push_back(id);
    }
    wake_up();
  }

  void write(Connection& connection) {
    if (connection.events) {
      bool ended = false;
      connection.out += connection.events->take(ended);
      if (ended) connection.events.reset();
    }
    while (!connection.all_sent()) {
      const ssize_t put = ::send(connection.socket, connection.out.data() + connection.sent, connection.out.size() - connection.sent, MSG_NOSIGNAL);
      if (put < 0 && (errno == EAGAIN || errno == EINTR)) break;
      if (put <= 0) return drop(connection.id);
      connection.sent += static_cast<size_t>(put);
      connection.since = Clock::now();
    }
    if (connection.sent > limits.portion || connection.all_sent()) {
      connection.out.erase(0, connection.sent);
      connection.sent = 0;
    }
    if (connection.phase != Connection::Phase::kWriting) return;
    if (connection.more && !connection.more_asked && connection.out.size() < limits.portion) {
      connection.more_asked = true;
      const std::lock_guard lock(mutex);
      work.push_back({connection.id, std::nullopt, std::move(connection.more)});
      connection.more = {};
      work_there.notify_one();
    }
    if (!connection.all_sent()) return watch(connection, connection.half_closed ? kOut : kOut | kHangUp);
    if (connection.unfinished()) return watch(connection, connection.half_closed ? 0U : kHangUp);
    sent_all(connection);
  }

  void sent_all(Connection& connection) {
    if (connection.close_after) {
      ::shutdown(connection.socket, SHUT_WR);
      linger(connection);
      return;
    }
    connection.phase = Connection::Phase::kReading;
    connection.admitted = false;
    connection.gone.reset();
    connection.since = connection.head_since = Clock::now();
    watch(connection, kIn | kHangUp);
    connection.parser.next();
    proceed(connection);
  }

  // Takes what has already come (a refused body), then closes: a reset would overtake the answer.
  void linger(Connection& connection) {
    std::array<char, 65536> sink{};
    constexpr size_t kMost = size_t{1} << 20U;
    size_t taken = 0;
    while (taken < kMost) {
      const ssize_t got = ::recv(connection.socket, sink.data(), sink.size(), 0);
      if (got <= 0) break;
      taken += static_cast<size_t>(got);
    }
    drop(connection.id);
  }

  // -- threads ----------------------------------------------------------------------------------------------------------------
  void answer_requests() {
    while (true) {
      Work item;
      {
        std::unique_lock lock(mutex);
        work_there.wait(lock, [this] { return stopping.load() || !work.empty(); });
        if (stopping.load()) return;
        item = std::move(work.front());
        work.pop_front();
      }
      Done result;
      result.connection = item.connection;
      if (item.request) {
        result.response = answer(*item.request);
        result.response->headers.emplace_back("X-Request-Id", item.request->number);
      } else if (item.more(result.portion)) {
        result.more = std::move(item.more);
      }
      {
        const std::lock_guard lock(mutex);
        done.push_back(std::move(result));
      }
      wake_up();
    }
  }

  void take_results() {
    std::vector<Done> results;
    std::vector<std::uint64_t> told;
    {
      const std::lock_guard lock(mutex);
      results.swap(done);
      told.swap(news);
    }
    for (Done& result : results) {
      const auto at = connections.find(result.connection);
      if (at == connections.end()) continue;
      Connection& connection = *at->second;
      if (result.response) {
        finish(connection, std::move(*result.response), "");
        continue;
      }
      connection.more_asked = false;
      connection.more = std::move(result.more);
      add_portion(connection, result.portion);
      write(connection);
    }
    for (const std::uint64_t id : told)
      if (const auto at = connections.find(id); at != connections.end() && at->second->events) write(*at->second);
  }

  static void add_portion(Connection& connection, const std::string& portion) {
    if (!connection.chunked) {
      connection.out += portion;
      return;
    }
    if (!portion.empty()) connection.out += fmt::format("{:x}\r\n", portion.size()) + portion + "\r\n";
    if (!connection.more) connection.out += "0\r\n\r\n";
  }

  // Connections that let too much time pass.
  void look_at_clocks() {
    const auto now = Clock::now();
    std::vector<std::uint64_t> late, silent;
    for (const auto& [id, connection] : connections) {
      if (connection->phase == Connection::Phase::kReading) {
        const bool idle = connection->parser.idle();
        const auto most = idle ? limits.idle : connection->admitted ? limits.body : limits.head;
        if (now - (idle ? connection->since : connection->head_since) > most) late.push_back(id);
      } else if (connection->phase == Connection::Phase::kWriting) {
        if (!connection->all_sent() && now - connection->since > limits.unread) late.push_back(id);
        else if (connection->events && connection->all_sent() && now - connection->since > kHeartbeat) silent.push_back(id);
      }
    }
    for (const std::uint64_t id : late) {
      Connection& connection = *connections.at(id);
      // Nobody who has sent nothing is owed an answer.
      if (connection.phase == Connection::Phase::kReading && !connection.parser.idle()) refuse(connection, Response(408, "text/plain; charset=utf-8", plain_words(408)));
      else drop(id);
    }
    for (const std::uint64_t id : silent) {
      const auto at = connections.find(id);
      if (at == connections.end()) continue;
      at->second->out += ": still here\n\n";
      write(*at->second);
    }
  }

  void handle(const epoll_event& event) {
    if (event.data.u64 == kWakeId) {
      std::uint64_t count = 0;
      [[maybe_unused]] const auto got = ::read(wake.fd, &count, sizeof count);
      return take_results();
    }
    if (event.data.u64 < kListeners) return accept_all(listeners[event.data.u64 - 1].fd);
    const std::uint64_t id = event.data.u64;  // copied: the kernel's struct is packed
    const auto at = connections.find(id);
    if (at == connections.end()) return;
    Connection& connection = *at->second;
    if ((event.events & (EPOLLERR | EPOLLHUP)) != 0) return drop(connection.id);
    if (connection.phase == Connection::Phase::kReading && (event.events & (EPOLLIN | EPOLLRDHUP)) != 0) return readable(connection);
    if ((event.events & EPOLLRDHUP) != 0) {
      hung_up(connection);
      return;
    }
    if ((event.events & EPOLLOUT) != 0) write(connection);
  }
};

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::~Server() = default;
int Server::port() const { return state_->port; }

void Server::add_to_all(std::vector<std::pair<std::string, std::string>> headers) {
  for (const auto& [name, value] : headers) state_->common_headers += fmt::format("{}: {}\r\n", name, value);
}

base::Result<std::unique_ptr<Server>> Server::open(const std::vector<Address>& addresses, Admit admit, Answer answer, const Limits& limits) {
  auto state = std::make_unique<State>();
  state->admit = std::move(admit);
  state->answer = std::move(answer);
  state->limits = limits;
  for (const Address& address : addresses) {
    int bound = 0;
    auto listener = listen_on(address.host, state->port != 0 ? state->port : address.port, bound);
    if (!listener) return listener.error();
    state->port = bound;
    state->listeners.push_back(std::move(*listener));
  }
  state->poll = Socket(::epoll_create1(EPOLL_CLOEXEC));
  state->wake = Socket(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
  if (state->poll.fd < 0 || state->wake.fd < 0) return base::Error{"DM901", fmt::format("no more handles: {}", std::strerror(errno)), "", "raise the limit of open files"};
  const auto add = [&](int fd, std::uint64_t id) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = id;
    ::epoll_ctl(state->poll.fd, EPOLL_CTL_ADD, fd, &event);
  };
  add(state->wake.fd, kWakeId);
  for (size_t i = 0; i < state->listeners.size(); ++i) add(state->listeners[i].fd, i + 1);
  return std::unique_ptr<Server>(new Server(std::move(state)));
}

void Server::run() {
  State& state = *state_;
  for (int i = 0; i < state.limits.threads; ++i) state.threads.emplace_back([&state] { state.answer_requests(); });
  std::array<epoll_event, 128> events{};
  constexpr int kTick = 250;  // milliseconds
  auto looked = Clock::now();
  while (!state.stopping.load()) {
    const int count = ::epoll_wait(state.poll.fd, events.data(), static_cast<int>(events.size()), kTick);
    for (int i = 0; i < count; ++i) state.handle(events[static_cast<size_t>(i)]);
    if (Clock::now() - looked > std::chrono::milliseconds(kTick)) {
      state.look_at_clocks();
      looked = Clock::now();
    }
  }
  while (!state.connections.empty()) state.drop(state.connections.begin()->first);
  {
    const std::lock_guard lock(state.mutex);
    state.work_there.notify_all();
  }
  for (std::thread& thread : state.threads) thread.join();
  state.threads.clear();
}

void Server::stop() noexcept {
  state_->stopping.store(true);
  state_->wake_up();
}

}  // namespace dragoman::http
