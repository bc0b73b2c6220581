#include "serve/app.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <exception>

#include "http/server.h"
#include "serve/api.h"
#include "serve/assets.h"
#include "serve/call.h"
#include "serve/guard.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using base::Status;

namespace {

// Below XDG_RUNTIME_DIR or the user's cache: folders that nobody else reads.
std::filesystem::path usual_token_file(int port) {
  std::filesystem::path folder;
  if (const char* run = std::getenv("XDG_RUNTIME_DIR"); run != nullptr && *run == '/') folder = run;
  else if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') folder = std::filesystem::path(home) / ".cache";
  else folder = std::filesystem::temp_directory_path() / fmt::format("dragoman-{}", ::getuid());
  return folder / "dragoman" / fmt::format("serve-{}.token", port);
}

// Made anew for its owner alone: what somebody else may have put there is not written into.
Status write_token(const std::filesystem::path& file, const std::string& token) {
  const Error failed{"DM002", "the token's file cannot be written", file.string(), "name another: --token-file FILE"};
  std::error_code code;
  if (!file.parent_path().empty() && !std::filesystem::exists(file.parent_path(), code)) {
    std::filesystem::create_directories(file.parent_path(), code);
    ::chmod(file.parent_path().c_str(), S_IRWXU);
  }
  std::filesystem::remove(file, code);
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (fd < 0) return failed;
  const std::string line = token + "\n";
  const bool written = ::write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  ::close(fd);
  return written ? Status() : Status(failed);
}

}  // namespace

struct App::State {
  AppOptions options;
  std::unique_ptr<Library> library;
  std::unique_ptr<Api> api;
  std::unique_ptr<Guard> guard;
  std::unique_ptr<http::Server> server;
  std::filesystem::path token_file;

  std::string url() const { return fmt::format("http://{}:{}/open?t={}", options.listen.empty() ? "127.0.0.1" : options.listen, server->port(), guard->new_ticket()); }

  http::Response answer(const http::Request& request) {
    try {
      return answer_or_throw(request);
    } catch (const std::exception& problem) {
      if (options.log) options.log(fmt::format("{} DM700 {}", request.number, problem.what()));
      return error_response(Error{"DM700", "", "", ""}, request.number);
    }
  }

  http::Response answer_or_throw(const http::Request& request) {
    if (request.path == "/open") return opened(request);
    if (request.path.starts_with("/api/")) return api->answer(request);
    const Asset* asset = request.method == "GET" || request.method == "HEAD" ? find_asset(request.path) : nullptr;
    return asset != nullptr ? asset_response(*asset, request) : http::Response(404, "text/plain; charset=utf-8", "Not Found\n");
  }

  http::Response opened(const http::Request& request) {
    const auto parameters = http::Parameters::parse(request.query);
    auto response = parameters ? guard->open(parameters->get("t")) : std::nullopt;
    if (!response) return Guard::unauthorized();
    if (options.opened) options.opened(url());
    return std::move(*response);
  }
};

App::App(std::unique_ptr<State> state) : state_(std::move(state)) {}

App::~App() {
  std::error_code ignored;
  if (state_ && !state_->token_file.empty()) std::filesystem::remove(state_->token_file, ignored);
}

Result<std::unique_ptr<App>> App::open(const AppOptions& options) {
  auto state = std::make_unique<State>();
  state->options = options;
  auto library = Library::open({options.store, options.data_dir});
  if (!library) return library.error();
  state->library = std::move(*library);
  std::vector<http::Address> addresses;
  if (options.listen.empty()) addresses = {{"127.0.0.1", options.port}, {"::1", options.port}};
  else addresses = {{options.listen, options.port}};
  State* raw = state.get();
  const auto admit = [raw](http::Request& request) { return raw->guard->admit(request); };
  const auto answer = [raw](const http::Request& request) { return raw->answer(request); };
  auto server = http::Server::open(addresses, admit, answer);
  // A machine without IPv6 has no ::1.
  if (!server && options.listen.empty()) server = http::Server::open({addresses.front()}, admit, answer);
  if (!server) return server.error();
  state->server = std::move(*server);
  state->server->add_to_all(Guard::headers());
  const int port = state->server->port();
  std::vector<std::string> hosts;
  const auto add_host = [&](const std::string& name) {
    hosts.push_back(fmt::format("{}:{}", name, port));
    constexpr int kUsual = 80;
    if (port == kUsual) hosts.push_back(name);
  };
  if (options.listen.empty())
    for (const char* name : {"127.0.0.1", "localhost", "[::1]"}) add_host(name);
  else add_host(options.listen.find(':') == std::string::npos ? options.listen : "[" + options.listen + "]");
  for (const std::string& name : options.hosts) add_host(name);
  const std::string token = new_secret();
  state->token_file = options.token_file.empty() ? usual_token_file(port) : options.token_file;
  DRAGOMAN_TRY(write_token(state->token_file, token));
  state->guard = std::make_unique<Guard>(std::move(hosts), port, token);
  state->api = std::make_unique<Api>(*state->library, ApiOptions{options.model, options.who, options.program, options.executable, options.log});
  return std::unique_ptr<App>(new App(std::move(state)));
}

int App::port() const { return state_->server->port(); }
std::string App::one_time_url() { return state_->url(); }
const std::filesystem::path& App::token_file() const { return state_->token_file; }
void App::run() {
  state_->server->run();
  state_->api->close();
}
void App::stop() noexcept { state_->server->stop(); }

}  // namespace dragoman::serve
