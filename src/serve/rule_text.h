// serve/rule_text.h - the rule that made a record, as it stands in the data files.
//
// In      the data folder; a record's `because`. Out: file below the folder, line, text; empty where the data no longer has it.
// Cost    the pattern files are read once and kept.
#pragma once

#include <filesystem>
#include <string>

namespace dragoman::serve {

struct RuleText {
  std::string file, text;
  int line = 0;
};

RuleText rule_text(const std::filesystem::path& data_dir, const std::string& id);

}  // namespace dragoman::serve
