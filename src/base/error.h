// base/error.h - what went wrong in the world: a stable code, words, a place, a hint.
//
// Codes are listed once, in base/error_codes.h. A value type; cheap to move.
#pragma once

#include <string>
#include <utility>

namespace dragoman::base {

struct Error {
  std::string code;     // "DM201": stable, searchable, listed in error_codes.h
  std::string message;  // one sentence, no trailing full stop, no newline
  std::string where;    // file:line:column, or document id + byte offset; may be empty
  std::string hint;     // what the user can do; may be empty

  // "DM201 data/actors/states.tsv:14: duplicate id TUR (hint: remove one of the two rows)"
  std::string to_string() const;
};

}  // namespace dragoman::base
