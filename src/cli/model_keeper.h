// cli/model_keeper.h - a forecaster's model file: read, used or extended, written again, and a word about which of these.
//
// In      the file's name; empty: nothing is kept.
// Fails   read: DM001, DM806, DM807; fit: DM808, DM002. Reported here; false. A file that does not fit is never written over.
#pragma once

#include <optional>
#include <string>

#include "forecast/outlook.h"

namespace dragoman::cli {

class ModelKeeper {
 public:
  ModelKeeper(std::string file, bool quiet) : file_(std::move(file)), quiet_(quiet) {}
  // Reads the file where it is there.
  bool read();
  // What was read, for read_forecast_input; null where nothing was.
  forecast::KeptModel* model() { return model_ ? &*model_ : nullptr; }
  // Fits from the model or anew, and writes what has changed.
  bool fit(forecast::Forecaster& forecaster, std::int32_t end);
  bool fit(forecast::Engine& engine, std::int32_t end);
  // On stderr, after the progress line has gone.
  void tell() const;

 private:
  bool write(const forecast::KeptModel& model);
  std::string file_;
  bool quiet_;
  std::optional<forecast::KeptModel> model_;
  std::string told_;
};

}  // namespace dragoman::cli
