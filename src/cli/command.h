// cli/command.h - what a subcommand is: a table of flags, positionals and one function. Help, man page, shell completion and the
// test that every flag has all four parts come from this table.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::cli {

struct Flag {
  std::string name;    // "--store,-s"
  std::string value;   // "FILE"; empty: a switch
  std::string help;    // one line
  std::string group;   // "Input", "Output", "Coding", "General"
  std::function<bool(const std::string&)> set;  // false: value not understood
  std::vector<std::string> choices;             // allowed values, for help and completion; may be empty
};

struct Positional {
  std::string name;    // "INPUT"
  std::string help;
  bool required = true;
  bool many = false;
  std::function<void(const std::string&)> add;
};

struct Command {
  std::string name;     // "code", "data check"
  std::string summary;  // one line
  std::string details;  // a paragraph for help and man page
  std::vector<std::string> examples;
  std::vector<Flag> flags;
  std::vector<Positional> positionals;
  std::function<int()> run;  // exit code: 0 done, 1 done but incomplete, 2 could not
};

// All commands, in the order of the help. Each call gives fresh option storage.
std::vector<Command> all_commands();

// One per file src/cli/<command>.cc.
Command code_command();
Command parse_command();
Command explain_command();
Command show_command();
Command query_command();
Command export_command();
Command verify_command();
Command serve_command();
Command track_command();
Command compare_command();
Command timeline_command();
Command network_command();
Command relations_command();
Command evaluate_pairs_command();
Command evaluate_forecast_command();
Command forecast_command();
Command series_command();
Command data_check_command();
Command data_build_command();
Command data_stories_command();
Command models_command();
Command completion_command();
Command man_command();

inline constexpr int kDone = 0, kIncomplete = 1, kCouldNot = 2, kInterrupted = 130;

}  // namespace dragoman::cli
