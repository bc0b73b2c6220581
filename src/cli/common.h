// cli/common.h - what several commands share: the pipeline they load, errors on stderr, output that minds a closed pipe, the interrupt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "cli/command.h"
#include "coder/pipeline.h"
#include "core/document.h"

namespace dragoman::cli {

// "dragoman: DM001 a.txt: cannot be opened (hint: ...)" on stderr.
void report(const base::Error& error);
void report(const core::Fault& fault);
// Loads the pipeline for a model name; reports and returns nothing when that fails.
std::optional<coder::Pipeline> load_pipeline(const std::string& model);

// Writes to stdout; false once that is no longer possible (then stop; finish_output says what it means).
bool put(std::string_view text);
bool put_line(std::string_view text);
// True once the reader of a pipe has gone: nothing more needs saying.
bool output_closed();
// Flushes stdout. The code itself, also when the reader of a pipe has gone; kCouldNot with DM002 when a disk is full.
int finish_output(int code);

bool stdout_is_terminal();
bool stderr_is_terminal();
// Columns of the terminal on stdout; 0 when it is none.
size_t terminal_width();
// Colours only on a terminal and without NO_COLOR.
bool use_color();
std::string paint(bool color, std::string_view code, std::string_view text);

// "1 report", "2 reports".
std::string counted(std::uint64_t number, std::string_view noun);

// From now on Ctrl-C (and SIGTERM) only asks to stop: what is under way is finished. A second one ends at once.
void catch_interrupts();
bool interrupted();

// Flags that several commands have.
Flag model_flag(std::string& model);
Flag jobs_flag(int& jobs);
Flag json_flag(bool& json, std::string help);
Flag limit_flag(int& limit, std::string help);
Flag quiet_flag(bool& quiet, std::string help);
int jobs_or_all(int jobs);

}  // namespace dragoman::cli
