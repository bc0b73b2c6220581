// base/test_folder.h - for tests: a folder of this process's own, made at the first call, removed when the process ends.
// ctest runs the tests of one program as several processes side by side; a name shared in /tmp makes them step on each other.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

namespace dragoman::base {

inline const std::filesystem::path& test_folder() {
  struct Own {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("dragoman-test-" + std::to_string(::getpid()));
    Own() { std::filesystem::create_directories(path); }
    ~Own() {
      std::error_code ignored;
      std::filesystem::remove_all(path, ignored);
    }
    Own(const Own&) = delete;
    Own& operator=(const Own&) = delete;
  };
  static const Own kOwn;
  return kOwn.path;
}

}  // namespace dragoman::base
