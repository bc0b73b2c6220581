// The program: dispatches to the commands of src/cli.
#include <csignal>
#include <cstdio>
#include <exception>
#include <string_view>

#include "cli/app.h"
#include "serve/query_process.h"

int main(int argc, char** argv) {
  // A closed pipe is quiet success: writes fail, and the commands stop without a word.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    // No command of a user: 'dragoman serve' starts this program anew for each query that comes through the page.
    if (argc == 3 && std::string_view(argv[1]) == dragoman::serve::kQueryChild) return dragoman::serve::run_query_child(argv[2]);
    return dragoman::cli::run_app(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "dragoman: DM700 unexpected: %s\n", error.what());
    return dragoman::cli::kCouldNot;
  }
}
