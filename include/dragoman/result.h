// dragoman/result.h - a value, or the reason there is none.
//
// Never throws by itself: ask ok() first. value() of a failure and error() of a success are programming errors and end the program.
#pragma once

#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace dragoman {

// What went wrong in the world.
struct Error {
  std::string code;     // "DM205": stable, listed in docs/errors.md
  std::string message;  // one sentence
  std::string where;    // file:line, or an input and a byte; may be empty
  std::string hint;     // what to do; may be empty
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : holder_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : holder_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return holder_.index() == 0; }
  explicit operator bool() const { return ok(); }
  T& value() { return ok() ? *std::get_if<0>(&holder_) : (std::abort(), *std::get_if<0>(&holder_)); }
  const T& value() const { return ok() ? *std::get_if<0>(&holder_) : (std::abort(), *std::get_if<0>(&holder_)); }
  const Error& error() const { return !ok() ? *std::get_if<1>(&holder_) : (std::abort(), *std::get_if<1>(&holder_)); }

 private:
  std::variant<T, Error> holder_;
};

}  // namespace dragoman
