// cli/timeline.h - a report's events as a person reads them on a terminal.
#pragma once

#include <string>
#include <string_view>

#include "core/analysis.h"

namespace dragoman::cli {

struct Look {
  bool color = false;
  size_t width = 0;  // columns; 0: lines are not broken
};

std::string timeline(const core::Document& document, const core::Analysis& analysis, const Look& look);

// Breaks a line at spaces so that it fits `width` columns; the following lines begin with `indent` spaces. Colours take no room; a word too long stays whole.
std::string wrap(std::string_view text, size_t width, size_t indent);

}  // namespace dragoman::cli
