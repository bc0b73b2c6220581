// The help of one command.
#include <fmt/format.h>

#include "base/tsv.h"
#include "cli/documents.h"

namespace dragoman::cli {

namespace {

constexpr size_t kWidth = 96, kHelpColumn = 28;

// Words of `text` in lines of kWidth, all but the first indented.
std::string wrapped(std::string_view text, size_t indent, size_t first) {
  std::string out;
  size_t column = first;
  bool begin = true;
  for (std::string_view word : base::split(text, ' ')) {
    if (!begin && column + 1 + word.size() > kWidth) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (!begin) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
    begin = false;
  }
  return out;
}

std::string entry(std::string head, std::string_view help) {
  if (head.size() + 2 > kHelpColumn) head += "\n" + std::string(kHelpColumn, ' ');
  else head.resize(kHelpColumn, ' ');
  return head + wrapped(help, kHelpColumn, kHelpColumn) + "\n";
}

std::string flag_entry(const Flag& flag) {
  std::string short_name, long_name;
  for (std::string_view name : base::split(flag.name, ',')) (name.starts_with("--") ? long_name : short_name) = name;
  std::string head = fmt::format("  {:<3} {}", short_name.empty() ? "" : short_name + ",", long_name);
  if (!flag.value.empty()) head += " " + flag.value;
  std::string help = flag.help;
  if (!flag.choices.empty()) help += fmt::format(": {}", fmt::join(flag.choices, ", "));
  return entry(std::move(head), help);
}

}  // namespace

std::string usage_line(const Command& command) {
  std::string out = "dragoman " + command.name + (command.flags.empty() ? "" : " [options]");
  for (const Positional& positional : command.positionals) {
    const std::string word = positional.name + (positional.many ? " ..." : "");
    out += positional.required ? " " + word : " [" + word + "]";
  }
  return out;
}

std::string help_text(const Command& command) {
  std::string out = fmt::format("Usage: {}\n\n{}\n", usage_line(command), wrapped(command.details, 0, 0));
  if (!command.positionals.empty()) out += "\n";
  for (const Positional& positional : command.positionals) out += entry("  " + positional.name, positional.help);
  for (const char* group : {"Input", "Coding", "Output", "General"}) {
    std::string lines;
    for (const Flag& flag : command.flags)
      if (flag.group == group) lines += flag_entry(flag);
    if (std::string_view(group) == "General") lines += entry("  -h, --help", "this text");
    if (!lines.empty()) out += fmt::format("\n{}:\n{}", group, lines);
  }
  out += "\nExamples:\n";
  for (const std::string& example : command.examples) out += "  " + example + "\n";
  return out;
}

}  // namespace dragoman::cli
