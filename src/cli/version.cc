#include "cli/version.h"

#include "coder/pipeline.h"
#include "coder/version.h"

namespace dragoman::cli {

std::string version_line() {
  const auto config = coder::find_config("base");
  if (config)
    if (const auto pipeline = coder::Pipeline::load(*config)) return pipeline->version();
  return std::string("dragoman ") + coder::kVersion + " (data or model not readable)";
}

}  // namespace dragoman::cli
