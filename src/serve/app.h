// serve/app.h - the server: guard, page and interface over one store.
//
// In      a store; where to listen. Out: a server that runs until it is stopped; the one-time address that opens the page.
// Fails   DM6xx the store, DM901 the address, DM002 the token's file.
// Threads run() on one; stop() from any, also a signal handler.
// Cost    Index::load at the start; docs/server.md has the figures.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace dragoman::serve {

struct AppOptions {
  std::filesystem::path store, data_dir, token_file;  // token_file empty: a file of its own below the user's run-time folder
  std::string model = "fast";                         // for coding; loaded when first asked for
  std::string listen;                                 // an address; empty: 127.0.0.1 and ::1
  std::vector<std::string> hosts;                     // further names by which it may be called
  int port = 8765;
  std::string who, program;                           // who corrects; version line
  std::filesystem::path executable;                   // of this program: queries run in a process of their own
  std::function<void(const std::string& url)> opened; // called with the next one-time address once one was used
  std::function<void(const std::string& line)> log;   // what went wrong inside, with the request's number
};

class App {
 public:
  static base::Result<std::unique_ptr<App>> open(const AppOptions& options);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  int port() const;
  std::string one_time_url();
  const std::filesystem::path& token_file() const;
  void run();
  void stop() noexcept;

 private:
  struct State;
  explicit App(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace dragoman::serve
