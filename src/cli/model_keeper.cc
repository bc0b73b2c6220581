#include "cli/model_keeper.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/tsv.h"
#include "cli/common.h"

namespace dragoman::cli {

bool ModelKeeper::read() {
  std::error_code ignored;
  if (file_.empty() || !std::filesystem::exists(file_, ignored)) return true;
  const auto bytes = base::read_file(file_);
  if (!bytes) return report(bytes.error()), false;
  auto model = forecast::read_model(*bytes, file_);
  if (!model) return report(model.error()), false;
  model_ = std::move(*model);
  return true;
}

bool ModelKeeper::write(const forecast::KeptModel& model) {
  // Beside it first: an interrupted run leaves the old file whole.
  const std::string fresh = file_ + ".new";
  const auto written = base::write_file(fresh, forecast::model_bytes(model));
  if (!written) return report(written.error()), false;
  std::error_code failed;
  std::filesystem::rename(fresh, file_, failed);
  if (failed) return report(base::Error{"DM002", "the model file cannot be written: " + failed.message(), file_, ""}), false;
  return true;
}

bool ModelKeeper::fit(forecast::Forecaster& forecaster, std::int32_t end) {
  if (!model_) {
    forecaster.fit(end);
    if (file_.empty()) return true;
    told_ = "learned from the whole history and written";
    return write(forecaster.keep());
  }
  const std::uint64_t known = model_->events;
  auto use = forecaster.resume(*model_, end);
  if (!use) {
    use.error().where = file_;
    return report(use.error()), false;
  }
  if (*use == forecast::ModelUse::kAsItIs) {
    told_ = "used as it is";
    return true;
  }
  const forecast::KeptModel kept = forecaster.keep();
  told_ = *use == forecast::ModelUse::kLearned ? "too old, or without a ranker: learned anew from the whole history and written"
                                               : fmt::format("extended by {} and written", counted(kept.events - known, "event"));
  return write(kept);
}

bool ModelKeeper::fit(forecast::Engine& engine, std::int32_t end) {
  if (!model_) {
    engine.fit(end);
    if (file_.empty()) return true;
    told_ = "learned from the whole history and written";
    return write(engine.keep());
  }
  if (!model_->ranker.fitted || model_->learned_to > end) {
    report(base::Error{"DM808", "the model was learned from days that are to be forecast, or without a ranker", file_, "name another file, or remove this one to learn anew"});
    return false;
  }
  engine.resume(*model_, end);
  told_ = model_->learned_to == end ? "used as it is" : "used; its vectors learned what came since, the file stays as it was";
  return true;
}

void ModelKeeper::tell() const {
  if (!quiet_ && !told_.empty()) std::fprintf(stderr, "model file %s: %s\n", file_.c_str(), told_.c_str());
}

}  // namespace dragoman::cli
