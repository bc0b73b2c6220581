// The program: dispatches to the commands of src/cli.
#include <csignal>
#include <cstdio>
#include <exception>

#include "cli/app.h"

int main(int argc, char** argv) {
  // A closed pipe is quiet success: writes fail, and the commands stop without a word.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return dragoman::cli::run_app(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "dragoman: DM700 unexpected: %s\n", error.what());
    return dragoman::cli::kCouldNot;
  }
}
