// dragoman man: the manual page, made from the command table. Read it with: dragoman man | man -l -
#include <fmt/format.h>

#include "base/tsv.h"
#include "cli/common.h"
#include "cli/documents.h"
#include "coder/version.h"

namespace dragoman::cli {

namespace {

// Text for roff: hyphens that can be copied, no line that begins with a control character.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') out += "\\e";
    else if (c == '-') out += "\\-";
    else out += c;
  }
  return out.empty() || (out[0] != '.' && out[0] != '\'') ? out : "\\&" + out;
}

std::string flag_entry(const Flag& flag) {
  std::string head;
  for (std::string_view name : base::split(flag.name, ',')) head += (head.empty() ? "" : ", ") + fmt::format("\\fB{}\\fR", roff(name));
  if (!flag.value.empty()) head += fmt::format(" \\fI{}\\fR", roff(flag.value));
  std::string help = flag.help;
  if (!flag.choices.empty()) help += fmt::format(" ({})", fmt::join(flag.choices, ", "));
  return fmt::format(".TP\n{}\n{}\n", head, roff(help));
}

std::string command_entry(const Command& command) {
  std::string usage = "\\fBdragoman " + roff(command.name) + "\\fR";
  if (!command.flags.empty()) usage += " [\\fIoptions\\fR]";
  for (const Positional& positional : command.positionals) {
    const std::string word = fmt::format("\\fI{}\\fR{}", positional.name, positional.many ? " ..." : "");
    usage += positional.required ? " " + word : " [" + word + "]";
  }
  std::string out = fmt::format(".SS {}\n{}\n.PP\n{}.\n.PP\n{}\n", roff(command.name), usage, roff(command.summary), roff(command.details));
  for (const Positional& positional : command.positionals) out += fmt::format(".TP\n\\fI{}\\fR\n{}\n", positional.name, roff(positional.help));
  for (const Flag& flag : command.flags) out += flag_entry(flag);
  if (!command.examples.empty()) {
    out += ".PP\nExamples:\n.PP\n.nf\n.RS\n";
    for (const std::string& example : command.examples) out += roff(example) + "\n";
    out += ".RE\n.fi\n";
  }
  return out;
}

}  // namespace

std::string man_page(const std::vector<Command>& commands) {
  std::string out = fmt::format(".TH DRAGOMAN 1 \"\" \"dragoman {}\" \"User Commands\"\n", coder::kVersion);
  out += ".SH NAME\ndragoman \\- reads news reports and writes down who did what to whom, when, where, and who says so\n";
  out += ".SH SYNOPSIS\n\\fBdragoman\\fR \\fIcommand\\fR [\\fIoptions\\fR] ...\n";
  out +=
      ".SH DESCRIPTION\nEach event is coded with the PLOVER ontology and carries the bytes of the report it was read from. No network and no configuration file is needed.\n.SH COMMANDS\n";
  for (const Command& command : commands) out += command_entry(command);
  out += ".SH EXIT STATUS\n.TP\n0\ndone; also when the reader of a pipe goes away\n.TP\n1\ndone but incomplete: a report could not be read, or what was asked for is not there\n";
  out += ".TP\n2\ncould not: usage, input or output, damaged store\n.TP\n130\ninterrupted; what was finished is kept\n";
  out += ".SH ENVIRONMENT\n.TP\nDRAGOMAN_DATA\nthe data folder, when it is not beside the program\n.TP\nNO_COLOR\nno colours when set\n";
  return out;
}

Command man_command() {
  Command command;
  command.name = "man";
  command.summary = "print the manual page";
  command.details = "The page is in the format of man(1).";
  command.examples = {"dragoman man | man -l -"};
  command.run = [] {
    put(man_page(all_commands()));
    return kDone;
  };
  return command;
}

}  // namespace dragoman::cli
