// The commands, in the order of the help.
#include "cli/command.h"

namespace dragoman::cli {

std::vector<Command> all_commands() {
  return {code_command(), data_check_command(), data_stories_command(), evaluate_pairs_command()};
}

}  // namespace dragoman::cli
