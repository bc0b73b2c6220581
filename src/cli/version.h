// cli/version.h - code, data and model versions in one line.
#pragma once

#include <string>

namespace dragoman::cli {

std::string version_line();

}  // namespace dragoman::cli
