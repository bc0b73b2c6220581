#include "cli/version.h"

#include "coder/pipeline.h"
#include "coder/version.h"

namespace dragoman::cli {

std::string version_line() { return std::string("dragoman ") + coder::kVersion; }

}  // namespace dragoman::cli
