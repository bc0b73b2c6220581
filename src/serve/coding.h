// serve/coding.h - texts that come through the page: coded, and added to the store; and why a sentence gave nothing.
//
// Out     docs/openapi.yaml: POST /code, /documents/{id}/explain.
// Fails   DM905 no model, or a store that cannot be written; DM902 a body without text.
// Cost    the pipeline is loaded when first asked for.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "coder/pipeline.h"
#include "ingest/reader.h"
#include "serve/call.h"
#include "serve/jobs.h"

namespace dragoman::serve {

class Coding {
 public:
  Coding(Library& library, Jobs& jobs, std::string model) : library_(library), jobs_(jobs), model_(std::move(model)) {}

  Reply code(const Call& call);
  Reply explain(const Call& call);

 private:
  base::Result<const coder::Pipeline*> pipeline();
  base::Status run(const std::string& bytes, const std::string& name, const ingest::Options& options, Jobs::Progress& progress);

  Library& library_;
  Jobs& jobs_;
  std::string model_;
  std::mutex mutex_;
  std::optional<coder::Pipeline> pipeline_;
};

}  // namespace dragoman::serve
