#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

#include "cli/common.h"
#include "cli/documents.h"
#include "cli/version.h"

namespace dragoman::cli {

namespace {

// CLI11 wants storage that lives as long as the app: flags keep their values through their setters instead.
void add_flags(CLI::App& app, Command& command) {
  for (Flag& flag : command.flags) {
    CLI::Option* option = nullptr;
    if (flag.value.empty()) {
      option = app.add_flag_function(flag.name, [&flag](std::int64_t) { flag.set(""); }, flag.help);
    } else {
      option = app.add_option_function<std::string>(
          flag.name,
          [&flag](const std::string& value) {
            if (!flag.choices.empty() && std::find(flag.choices.begin(), flag.choices.end(), value) == flag.choices.end())
              throw CLI::ValidationError(flag.name, fmt::format("'{}' is none of {}", value, fmt::join(flag.choices, ", ")));
            if (!flag.set(value)) throw CLI::ValidationError(flag.name, fmt::format("'{}' is not understood", value));
          },
          flag.help);
      option->type_name(flag.choices.empty() ? flag.value : fmt::format("{}", fmt::join(flag.choices, "|")));
    }
    option->group(flag.group);
  }
  for (Positional& positional : command.positionals) {
    CLI::Option* option = nullptr;
    if (positional.many) {
      option = app.add_option_function<std::vector<std::string>>(
          positional.name, [&positional](const std::vector<std::string>& values) { for (const std::string& value : values) positional.add(value); }, positional.help);
      option->expected(positional.required ? 1 : 0, 1 << 20);
    } else {
      option = app.add_option_function<std::string>(positional.name, [&positional](const std::string& value) { positional.add(value); }, positional.help);
    }
    option->required(positional.required)->type_name("");
  }
  app.formatter_fn([&command](const CLI::App*, std::string, CLI::AppFormatMode) { return help_text(command); });
}

}  // namespace

int run_app(int argc, char** argv) {
  CLI::App app{"dragoman reads news reports and writes down who did what to whom, when, where, and who says so, with the evidence for every line.", "dragoman"};
  app.set_version_flag("--version", [] { return version_line(); }, "code, data and model versions");
  app.require_subcommand(1);
  app.fallthrough(false);
  std::vector<Command> commands = all_commands();
  std::map<std::string, CLI::App*> groups;
  int exit_code = kDone;
  for (Command& command : commands) {
    CLI::App* parent = &app;
    std::string name = command.name;
    if (const size_t space = name.find(' '); space != std::string::npos) {
      const std::string group = name.substr(0, space);
      if (!groups.contains(group)) {
        groups[group] = app.add_subcommand(group, group == "data" ? "data files: check them, build tables from them" : "measure against published sets");
        groups[group]->require_subcommand(1);
      }
      parent = groups[group];
      name = name.substr(space + 1);
    }
    CLI::App* sub = parent->add_subcommand(name, command.summary);
    add_flags(*sub, command);
    sub->callback([&command, &exit_code] { exit_code = command.run(); });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return finish_output(app.exit(success));
  } catch (const CLI::ParseError& error) {
    const std::string word = argc > 1 ? argv[1] : "";
    const bool unknown = !word.empty() && word[0] != '-' && std::none_of(commands.begin(), commands.end(), [&](const Command& c) { return c.name.substr(0, c.name.find(' ')) == word; });
    std::fprintf(stderr, "dragoman: DM701 %s\nTry 'dragoman %s--help'.\n", unknown ? fmt::format("'{}' is no command", word).c_str() : error.what(), unknown || word.empty() || word[0] == '-' ? "" : (word + " ").c_str());
    return kCouldNot;
  }
  return finish_output(exit_code);
}

}  // namespace dragoman::cli
