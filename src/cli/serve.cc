// dragoman serve: the local page over a store.
#include <fmt/format.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <filesystem>
#include <memory>

#include "cli/common.h"
#include "coder/version.h"
#include "serve/app.h"
#include "serve/assets.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string store, listen, token_file, who, model = "base";
  std::vector<std::string> hosts;
  int port = 8765;
  bool quiet = false;
};

std::atomic<serve::App*> running{nullptr};

void stop_server(int) {
  if (serve::App* app = running.load(); app != nullptr) app->stop();
}

// The name of who is at the machine: corrections are signed with it.
std::string user_name() {
  const passwd* entry = ::getpwuid(::getuid());
  return entry != nullptr && entry->pw_name != nullptr ? entry->pw_name : "analyst";
}

int run_serve(const Options& options) {
  if (!options.listen.empty() && options.token_file.empty())
    return report(base::Error{"DM701", "--listen needs --token-file FILE: who may read what others on the network can reach is to be decided", "",
                              "without --listen only this machine is served"}),
           kCouldNot;
  if ((options.listen == "0.0.0.0" || options.listen == "::") && options.hosts.empty())
    return report(base::Error{"DM701", "--listen on all addresses needs --host NAME: the name by which this machine is called", "", ""}), kCouldNot;
  const auto config = coder::find_config(options.model);
  if (!config) return report(config.error()), kCouldNot;
  serve::AppOptions app_options;
  app_options.store = options.store;
  app_options.data_dir = config->data_dir;
  app_options.token_file = options.token_file;
  app_options.model = options.model;
  app_options.listen = options.listen;
  app_options.hosts = options.hosts;
  app_options.port = options.port;
  app_options.who = options.who.empty() ? user_name() : options.who;
  app_options.program = std::string("dragoman ") + coder::kVersion;
  std::error_code ignored;
  app_options.executable = std::filesystem::read_symlink("/proc/self/exe", ignored);
  app_options.log = [](const std::string& line) { std::fprintf(stderr, "dragoman: %s\n", line.c_str()); };
  // Where somebody looks on, the next address is shown when one was used; a file would keep it.
  if (stderr_is_terminal() && !options.quiet) app_options.opened = [](const std::string& url) { std::fprintf(stderr, "opened; for another browser: %s\n", url.c_str()); };
  auto app = serve::App::open(app_options);
  if (!app) return report(app.error()), kCouldNot;
  running.store(app->get());
  struct sigaction action{};
  action.sa_handler = stop_server;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  put_line((*app)->one_time_url());
  if (std::fflush(stdout) != 0) return finish_output(kDone);
  if (!options.quiet)
    std::fprintf(stderr, "%sthe address above opens it, once; programs find their token in %s; Ctrl-C ends it\n",
                 serve::has_page() ? "" : "built without the page: the interface alone is served; ", (*app)->token_file().c_str());
  (*app)->run();
  running.store(nullptr);
  return kDone;
}

}  // namespace

Command serve_command() {
  auto options = std::make_shared<Options>();
  const auto text = [options](std::string Options::* field) {
    return [options, field](const std::string& v) {
      (*options).*field = v;
      return !v.empty();
    };
  };
  Command command;
  command.name = "serve";
  command.summary = "show a store on a page of this machine: timeline, network, map, tracks, readouts, positions, forecasts, every word of evidence";
  command.details =
      "Prints an address that opens the page in a browser, once. Served are 127.0.0.1 and ::1 alone, and only who has the token: the browser gets it with that address, programs read it from a file. Nothing "
      "is loaded from elsewhere; it works with the network cut. The store stays readable for other programs; texts that are dropped onto the page are coded into it, and corrections are kept beside what the "
      "coder wrote. The interface is described in docs/openapi.yaml.";
  command.examples = {"dragoman serve moscow.duckdb", "dragoman serve moscow.duckdb --port 0 --token-file token"};
  command.flags = {{"--port,-p",
                    "PORT",
                    "the port (default 8765; 0: any that is free)",
                    "Input",
                    [options](const std::string& v) {
                      const auto read = std::from_chars(v.data(), v.data() + v.size(), options->port);
                      return read.ec == std::errc() && read.ptr == v.data() + v.size() && options->port >= 0 && options->port <= 65535;
                    },
                    {}},
                   {"--token-file", "FILE", "where programs find the token (default: below the user's run-time folder)", "Input", text(&Options::token_file), {}},
                   {"--listen", "ADDRESS", "another address than this machine's own; needs --token-file", "Input", text(&Options::listen), {}},
                   {"--host",
                    "NAME",
                    "a further name by which the page may be called",
                    "Input",
                    [options](const std::string& v) {
                      options->hosts.push_back(v);
                      return !v.empty();
                    },
                    {}},
                   {"--who", "NAME", "who signs corrections (default: the user's name)", "Coding", text(&Options::who), {}},
                   model_flag(options->model),
                   quiet_flag(options->quiet, "the address alone")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] { return run_serve(*options); };
  return command;
}

}  // namespace dragoman::cli
