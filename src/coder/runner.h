// coder/runner.h - runs a pipeline over a stream of documents on several threads; results come back in input order.
//
// In      a source of items (called from one thread at a time), the pipeline, the number of threads.
// Out     `sink` is called on the calling thread, in the order of the source: the same for any number of threads.
// Cost    memory holds at most `window` documents at a time, whatever the input's length.
#pragma once

#include <functional>
#include <optional>
#include <variant>

#include "coder/pipeline.h"
#include "ingest/reader.h"

namespace dragoman::coder {

struct Coded {
  core::Document document;     // empty id: a fault
  core::Analysis analysis;     // points at `document`
  std::optional<core::Fault> fault;
};

struct RunOptions {
  int jobs = 1;
  Stage until = Stage::kRecords;
  bool references = false;     // Pipeline::parse
  size_t window = 64;          // documents in flight per thread
};

using Source = std::function<std::optional<ingest::Item>()>;
// Returns false to stop the run (closed pipe, interrupt).
using Sink = std::function<bool(Coded&)>;

void run(const Pipeline& pipeline, const Source& source, const Sink& sink, const RunOptions& options);

}  // namespace dragoman::coder
