// base/result.h - a value, or the reason there is none.
//
// Result<T> is tl::expected<T, Error> that the compiler does not let a caller ignore.
// (std::expected is not in g++ 12's C++20 mode: docs/decisions/0001.)
#pragma once

#include <tl/expected.hpp>
#include <utility>
#include <variant>

#include "base/error.h"

namespace dragoman::base {

template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
  Result(tl::unexpected<Error> error) : tl::expected<T, Error>(std::move(error)) {}
  Result(Error error) : tl::expected<T, Error>(tl::unexpected<Error>(std::move(error))) {}
};

using Status = Result<std::monostate>;

}  // namespace dragoman::base

// Leaves the enclosing function with the error of a Result, or goes on.
#define DRAGOMAN_TRY(expression)                                           \
  do {                                                                     \
    if (auto dragoman_result_ = (expression); !dragoman_result_) {         \
      return ::dragoman::base::Error(std::move(dragoman_result_.error())); \
    }                                                                      \
  } while (false)
