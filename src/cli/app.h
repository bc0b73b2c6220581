// cli/app.h - parses the command line by the command table and runs the chosen command. CLI11 is seen only in app.cc.
#pragma once

#include "cli/command.h"

namespace dragoman::cli {

// Exit code of the process: 0 done, 1 done but incomplete, 2 could not, 130 interrupted.
int run_app(int argc, char** argv);

}  // namespace dragoman::cli
