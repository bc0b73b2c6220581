// dragoman completion: completion scripts for three shells, made from the command table.
#include <fmt/format.h>

#include <memory>

#include "base/tsv.h"
#include "cli/common.h"
#include "cli/documents.h"

namespace dragoman::cli {

namespace {

// "--store,-s" -> {"--store", "-s"}
std::vector<std::string> names_of(const Flag& flag) {
  std::vector<std::string> names;
  for (std::string_view name : base::split(flag.name, ',')) names.emplace_back(name);
  return names;
}

// First words of the commands, each once, in order.
std::vector<std::string> first_words(const std::vector<Command>& commands) {
  std::vector<std::string> words;
  for (const Command& command : commands) {
    std::string word = command.name.substr(0, command.name.find(' '));
    if (words.empty() || words.back() != word) words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::string> second_words(const std::vector<Command>& commands, const std::string& first) {
  std::vector<std::string> words;
  for (const Command& command : commands)
    if (command.name.starts_with(first + " ")) words.push_back(command.name.substr(first.size() + 1));
  return words;
}

// A single-quoted word of a shell.
std::string shell_word(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace

std::string bash_script(const std::vector<Command>& commands) {
  std::string out =
      "# bash completion of dragoman: source <(dragoman completion bash)\n"
      "_dragoman() {\n"
      "  local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"${COMP_WORDS[1]}\" words=''\n"
      "  [[ $COMP_CWORD -gt 2 ]] && command=\"$command ${COMP_WORDS[2]}\"\n";
  out += fmt::format("  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '{} --help --version' -- \"$current\")); return; fi\n", fmt::join(first_words(commands), " "));
  for (const std::string& first : first_words(commands))
    if (const auto seconds = second_words(commands, first); !seconds.empty())
      out += fmt::format("  if [[ $COMP_CWORD -eq 2 && ${{COMP_WORDS[1]}} == {} ]]; then COMPREPLY=($(compgen -W '{} --help' -- \"$current\")); return; fi\n", first,
                         fmt::join(seconds, " "));
  out += "  case \"$command\" in\n";
  for (const Command& command : commands) {
    std::vector<std::string> all{"--help"};
    std::string values;
    for (const Flag& flag : command.flags) {
      const auto names = names_of(flag);
      all.insert(all.end(), names.begin(), names.end());
      if (!flag.choices.empty())
        values += fmt::format("        {}) COMPREPLY=($(compgen -W '{}' -- \"$current\")); return ;;\n", fmt::join(names, "|"), fmt::join(flag.choices, " "));
    }
    const std::string pattern = command.name.find(' ') == std::string::npos ? shell_word(command.name) + "|" + shell_word(command.name + " ") + "*"
                                                                            : shell_word(command.name) + "*";
    out += fmt::format("    {})\n", pattern);
    if (!values.empty()) out += fmt::format("      case \"$previous\" in\n{}      esac\n", values);
    out += fmt::format("      words='{}' ;;\n", fmt::join(all, " "));
  }
  return out +
         "  esac\n"
         "  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W \"$words\" -- \"$current\")); else COMPREPLY=($(compgen -f -- \"$current\")); fi\n"
         "}\n"
         "complete -o filenames -F _dragoman dragoman\n";
}

namespace {

// A word of a zsh _arguments specification: brackets and colons mean something there.
std::string zsh_help(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_arguments(const Command& command) {
  std::string out = "_arguments -s";
  for (const Flag& flag : command.flags)
    for (const std::string& name : names_of(flag)) {
      std::string spec = fmt::format("{}[{}]", name, zsh_help(flag.help));
      if (!flag.value.empty()) spec += fmt::format(":{}:{}", flag.value, flag.choices.empty() ? "_files" : fmt::format("({})", fmt::join(flag.choices, " ")));
      out += " \\\n        " + shell_word(spec);
    }
  for (const Positional& positional : command.positionals) out += " \\\n        " + shell_word(fmt::format("{}:{}:_files", positional.many ? "*" : "", positional.name));
  return out;
}

}  // namespace

std::string zsh_script(const std::vector<Command>& commands) {
  std::string out = "#compdef dragoman\n# zsh completion of dragoman: dragoman completion zsh > \"${fpath[1]}/_dragoman\"\n_dragoman() {\n";
  out += fmt::format("  if (( CURRENT == 2 )); then compadd -- {} --help --version; return; fi\n", fmt::join(first_words(commands), " "));
  for (const std::string& first : first_words(commands))
    if (const auto seconds = second_words(commands, first); !seconds.empty())
      out += fmt::format("  if (( CURRENT == 3 )) && [[ $words[2] == {} ]]; then compadd -- {}; return; fi\n", first, fmt::join(seconds, " "));
  out += "  local command=$words[2]\n  case $command in\n    " + std::string("data|evaluate) command=\"$command $words[3]\"; shift 2 words; (( CURRENT -= 2 )) ;;\n") +
         "    *) shift words; (( CURRENT -= 1 )) ;;\n  esac\n  case $command in\n";
  for (const Command& command : commands) out += fmt::format("    {})\n      {} ;;\n", shell_word(command.name), zsh_arguments(command));
  return out + "  esac\n}\n_dragoman \"$@\"\n";
}

std::string fish_script(const std::vector<Command>& commands) {
  std::string out = "# fish completion of dragoman: dragoman completion fish > ~/.config/fish/completions/dragoman.fish\n";
  for (const std::string& first : first_words(commands)) {
    const auto seconds = second_words(commands, first);
    std::string help = first;
    for (const Command& command : commands)
      if (command.name == first) help = command.summary;
    out += fmt::format("complete -c dragoman -f -n __fish_use_subcommand -a {} -d {}\n", first, shell_word(help));
    for (const std::string& second : seconds)
      out += fmt::format("complete -c dragoman -f -n '__fish_seen_subcommand_from {0}; and not __fish_seen_subcommand_from {1}' -a {2}\n", first, fmt::join(seconds, " "), second);
  }
  for (const Command& command : commands) {
    const size_t space = command.name.find(' ');
    const std::string condition = space == std::string::npos ? "__fish_seen_subcommand_from " + command.name
                                                             : fmt::format("__fish_seen_subcommand_from {}; and __fish_seen_subcommand_from {}", command.name.substr(0, space),
                                                                           command.name.substr(space + 1));
    for (const Flag& flag : command.flags) {
      out += fmt::format("complete -c dragoman -n {}", shell_word(condition));
      for (const std::string& name : names_of(flag)) out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (!flag.value.empty()) out += flag.choices.empty() ? " -r" : fmt::format(" -x -a {}", shell_word(fmt::format("{}", fmt::join(flag.choices, " "))));
      out += " -d " + shell_word(flag.help) + "\n";
    }
  }
  return out;
}

Command completion_command() {
  auto shell = std::make_shared<std::string>();
  Command command;
  command.name = "completion";
  command.summary = "print a completion script for bash, zsh or fish";
  command.details = "For bash: source <(dragoman completion bash). For zsh: save it as _dragoman in a folder of $fpath. For fish: save it under ~/.config/fish/completions.";
  command.examples = {"source <(dragoman completion bash)"};
  command.positionals = {{"SHELL", "bash, zsh or fish", true, false, [shell](const std::string& v) { *shell = v; }}};
  command.run = [shell] {
    const std::vector<Command> commands = all_commands();
    if (*shell == "bash") put(bash_script(commands));
    else if (*shell == "zsh") put(zsh_script(commands));
    else if (*shell == "fish") put(fish_script(commands));
    else {
      report(base::Error{"DM701", fmt::format("'{}' is none of bash, zsh, fish", *shell), "", ""});
      return kCouldNot;
    }
    return kDone;
  };
  return command;
}

}  // namespace dragoman::cli
