// The commands, in the order of the help.
#include "cli/command.h"

namespace dragoman::cli {

std::vector<Command> all_commands() {
  return {code_command(),
          show_command(),
          query_command(),
          export_command(),
          track_command(),
          compare_command(),
          timeline_command(),
          network_command(),
          relations_command(),
          forecast_command(),
          series_command(),
          serve_command(),
          verify_command(),
          explain_command(),
          parse_command(),
          evaluate_pairs_command(),
          evaluate_forecast_command(),
          data_check_command(),
          data_build_command(),
          data_stories_command(),
          models_command(),
          completion_command(),
          man_command()};
}

}  // namespace dragoman::cli
