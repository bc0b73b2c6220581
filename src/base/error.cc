#include "base/error.h"

namespace dragoman::base {

std::string Error::to_string() const {
  std::string out = code;
  if (!where.empty()) out += " " + where + ":";
  out += " " + message;
  if (!hint.empty()) out += " (hint: " + hint + ")";
  return out;
}

}  // namespace dragoman::base
