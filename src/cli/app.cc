#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <numeric>

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
            if (!flag.set(value)) throw CLI::ValidationError(flag.name, fmt::format("'{}' is not understood; it is: {}", value, flag.help));
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
          positional.name,
          [&positional](const std::vector<std::string>& values) {
            for (const std::string& value : values) positional.add(value);
          },
          positional.help);
      option->expected(positional.required ? 1 : 0, 1 << 20);
    } else {
      option = app.add_option_function<std::string>(positional.name, [&positional](const std::string& value) { positional.add(value); }, positional.help);
    }
    option->required(positional.required)->type_name("");
  }
  app.formatter_fn([&command](const CLI::App*, const std::string&, CLI::AppFormatMode) { return help_text(command); });
}

// What the first word of the command line probably meant: the command nearest to it, two letters away at most.
std::string nearest_command(const std::vector<Command>& commands, const std::string& word) {
  std::string best;
  size_t least = 3;
  for (const Command& command : commands) {
    const std::string name = command.name.substr(0, command.name.find(' '));
    std::vector<size_t> row(name.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 0; i < word.size(); ++i) {
      size_t diagonal = row[0];
      row[0] = i + 1;
      for (size_t j = 0; j < name.size(); ++j) {
        const size_t change = diagonal + (word[i] != name[j]);
        diagonal = row[j + 1];
        row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, change});
      }
    }
    if (row.back() >= least) continue;
    least = row.back();
    best = name;
  }
  return best;
}

std::string usage_error(const std::vector<Command>& commands, const std::string& word, const std::string& message) {
  const bool command = word.empty() || word[0] == '-' ||
                       std::any_of(commands.begin(), commands.end(), [&](const Command& c) { return c.name.substr(0, c.name.find(' ')) == word; });
  if (command) return fmt::format("{}\nTry 'dragoman {}--help'.", message, word.empty() || word[0] == '-' ? "" : word + " ");
  const std::string nearest = nearest_command(commands, word);
  return fmt::format("'{}' is no command{}\nTry 'dragoman --help'.", word, nearest.empty() ? "" : fmt::format(" (hint: '{}'?)", nearest));
}

}  // namespace

int run_app(int argc, char** argv) {
  // "dragoman help code" is "dragoman code --help".
  if (argc > 1 && std::string_view(argv[1]) == "help") {
    static char option[] = "--help";  // argv wants what may be written to
    std::rotate(argv + 1, argv + 2, argv + argc);
    argv[argc - 1] = option;
  }
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
    std::fprintf(stderr, "dragoman: DM701 %s\n", usage_error(commands, word, error.what()).c_str());
    return kCouldNot;
  }
  return finish_output(exit_code);
}

}  // namespace dragoman::cli
