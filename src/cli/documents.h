// cli/documents.h - help, manual page and completion scripts, all made from the command table. Pure.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace dragoman::cli {

// "dragoman CODE --help", at most 100 columns wide apart from examples.
std::string help_text(const Command& command);
std::string man_page(const std::vector<Command>& commands);
std::string bash_script(const std::vector<Command>& commands);
std::string zsh_script(const std::vector<Command>& commands);
std::string fish_script(const std::vector<Command>& commands);
// "dragoman code [options] INPUT ..."
std::string usage_line(const Command& command);

}  // namespace dragoman::cli
