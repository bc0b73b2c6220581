// serve/query_process.h - SQL of a user, in a process of its own that can read the store and nothing else, and is ended when it takes too much.
//
// In      a statement; how many rows at most; whether the client is still there.
// Out     /sql of docs/openapi.yaml. Fails DM608 more than reading, DM611 the engine's words, DM906 over a second, 200 MB or killed by its limits.
// Why     the engine's own memory limit does not hold for every function (repeat('x', 1e9) took 2 GB under a limit of 200 MB), and a query inside this
//         process could only be asked to stop. The child limits its own address space, processor time, file size and open files before it runs the words.
// Cost    a process: some 50 ms.
#pragma once

#include <atomic>
#include <filesystem>
#include <string>

#include "base/result.h"
#include "serve/library.h"

namespace dragoman::serve {

struct QueryLimits {
  size_t rows = 10000, bytes = 16000000;
  int milliseconds = 850;  // of the query; its process takes some 100 to start
};

base::Result<std::string> run_query(Library& library, const std::filesystem::path& executable, const std::string& sql, const QueryLimits& limits, const std::atomic<bool>& gone);
// What the child does: reads limits and the statement from standard input, writes the answer to standard output. Returns its exit code.
int run_query_child(const std::filesystem::path& store);
inline constexpr const char* kQueryChild = "--answer-one-query";

}  // namespace dragoman::serve
