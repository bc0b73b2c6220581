// serve/forecasting.h - what is likely next: a model of the store's history, fitted once for each state of the store, and asked many times.
//
// Out     docs/openapi.yaml, /forecast. Fails DM805 a name that nobody bears; DM902.
// Cost    the first question after a change fits: seconds, as a job; then milliseconds. At most the latest kMostQuads dyads are learned from.
#pragma once

#include <memory>
#include <mutex>

#include "forecast/outlook.h"
#include "serve/call.h"
#include "serve/jobs.h"

namespace dragoman::serve {

class Forecasting {
 public:
  static constexpr size_t kMostQuads = 60000, kFewQuads = 30;

  Forecasting(Library& library, Jobs& jobs) : library_(library), jobs_(jobs) {}
  Reply ask(const Call& call);

 private:
  struct Model {
    std::shared_ptr<const Snapshot> snapshot;
    forecast::History history;
    std::vector<std::uint8_t> classes;
    std::vector<bool> meetings;
    std::unique_ptr<forecast::Forecaster> forecaster;
    std::int32_t end = 0;
    std::mutex asking;
  };
  base::Result<std::shared_ptr<Model>> fit(std::shared_ptr<const Snapshot> snapshot);
  std::string too_little_json(const Model* model) const;
  Reply answer(const Call& call, Model& model);

  Library& library_;
  Jobs& jobs_;
  std::mutex mutex_;
  std::shared_ptr<Model> model_;
  std::string job_;
  const Snapshot* fitting_ = nullptr;
};

}  // namespace dragoman::serve
