// cli/version.h - code, data and model versions in one line.
#pragma once

#include <string>

namespace dragoman::cli {

// The version written into every record; the code's version alone where data or model cannot be read. Loads the tables: call it only when asked.
std::string version_line();

}  // namespace dragoman::cli
