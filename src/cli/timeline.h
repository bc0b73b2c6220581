// cli/timeline.h - a report's events as a person reads them on a terminal.
#pragma once

#include <string>

#include "core/analysis.h"

namespace dragoman::cli {

std::string timeline(const core::Document& document, const core::Analysis& analysis, bool color);

}  // namespace dragoman::cli
