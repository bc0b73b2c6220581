// cli/common.h - what several commands share: the pipeline they load, errors on stderr, output that minds a closed pipe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "coder/pipeline.h"
#include "cli/command.h"

namespace dragoman::cli {

// "dragoman: DM001 a.txt: cannot be opened (hint: ...)" on stderr.
void report(const base::Error& error);
// Loads the pipeline for a model name; reports and returns nothing when that fails.
std::optional<coder::Pipeline> load_pipeline(const std::string& model);
// Writes to stdout; false once the reader has gone away (then stop, quietly).
bool put(std::string_view text);
bool put_line(std::string_view text);
bool stdout_is_terminal();
bool stderr_is_terminal();
// Colours only on a terminal and without NO_COLOR.
bool use_color();
// "--model": shared by all commands that read text.
Flag model_flag(std::string& model);

}  // namespace dragoman::cli
