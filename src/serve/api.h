// serve/api.h - which address is answered by what: /api/v1 of docs/openapi.yaml.
//
// In      a request that the guard has let through. Out: its answer; never throws what it can name.
// Threads any number at once.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "http/message.h"
#include "serve/library.h"

namespace dragoman::serve {

struct ApiOptions {
  std::string model, who, program;
  std::filesystem::path executable;
  std::function<void(const std::string& line)> log;
};

class Api {
 public:
  Api(Library& library, ApiOptions options);
  ~Api();
  Api(const Api&) = delete;
  Api& operator=(const Api&) = delete;

  http::Response answer(const http::Request& request);
  // Ends the jobs. Before the server goes, whose connections they wake.
  void close();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dragoman::serve
