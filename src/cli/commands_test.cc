// The command table: every flag has name, help, group and setter, and help, manual and completions know it.
#include <gtest/gtest.h>

#include <set>

#include "base/tsv.h"
#include "cli/command.h"
#include "cli/documents.h"

namespace dragoman::cli {
namespace {

TEST(Commands, EachHasItsParts) {
  std::set<std::string> names;
  for (const Command& command : all_commands()) {
    SCOPED_TRACE(command.name);
    EXPECT_TRUE(names.insert(command.name).second);
    EXPECT_FALSE(command.summary.empty());
    EXPECT_FALSE(command.details.empty());
    EXPECT_FALSE(command.examples.empty());
    EXPECT_TRUE(command.run != nullptr);
    for (const Positional& positional : command.positionals) {
      EXPECT_FALSE(positional.name.empty());
      EXPECT_FALSE(positional.help.empty());
      EXPECT_TRUE(positional.add != nullptr);
    }
  }
  EXPECT_GE(names.size(), 14U);
}

TEST(Commands, EachFlagHasItsParts) {
  const std::set<std::string> groups = {"Input", "Output", "Coding", "General"};
  for (const Command& command : all_commands()) {
    std::set<std::string> flags;
    for (const Flag& flag : command.flags) {
      SCOPED_TRACE(command.name + " " + flag.name);
      for (std::string_view name : base::split(flag.name, ',')) {
        EXPECT_EQ(name[0], '-');
        EXPECT_TRUE(flags.insert(std::string(name)).second);
      }
      EXPECT_TRUE(flag.name.starts_with("--"));
      EXPECT_FALSE(flag.help.empty());
      EXPECT_TRUE(groups.contains(flag.group)) << flag.group;
      EXPECT_TRUE(flag.set != nullptr);
      for (const std::string& choice : flag.choices) EXPECT_TRUE(flag.set(choice)) << choice;
    }
  }
}

TEST(Commands, DocumentsKnowEveryFlag) {
  const auto commands = all_commands();
  const std::string man = man_page(commands), bash = bash_script(commands), zsh = zsh_script(commands), fish = fish_script(commands);
  for (const Command& command : commands) {
    const std::string help = help_text(command);
    for (const Flag& flag : command.flags) {
      SCOPED_TRACE(command.name + " " + flag.name);
      for (std::string_view name : base::split(flag.name, ',')) {
        std::string escaped;
        for (const char c : name) escaped += c == '-' ? "\\-" : std::string(1, c);
        EXPECT_NE(man.find(escaped), std::string::npos);
        EXPECT_NE(help.find(name), std::string::npos);
        EXPECT_NE(bash.find(name), std::string::npos);
        EXPECT_NE(zsh.find(name), std::string::npos);
        EXPECT_NE(fish.find(name.starts_with("--") ? " -l " + std::string(name.substr(2)) : " -s " + std::string(name.substr(1))), std::string::npos);
      }
    }
  }
}

TEST(Commands, HelpIsWrapped) {
  for (const Command& command : all_commands()) {
    const std::string text = help_text(command);
    for (std::string_view line : base::split(text, '\n')) {
      if (line.starts_with("  dragoman") || line.starts_with("  cat")) continue;  // an example
      EXPECT_LE(line.size(), 100U) << line;
    }
  }
}

}  // namespace
}  // namespace dragoman::cli
