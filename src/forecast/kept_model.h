// forecast/kept_model.h - what was learned from a history, as a file: ranker, vectors, calibration, and the names they are about.
//
// In      read_model: any bytes. fit_to: the history that is to be forecast from.
// Out     model_bytes: the same bytes for the same model. fit_to renumbers the history's names so that those that the model knows keep its numbers.
// Fails   DM806 no model file, or of another version of it or of the features; DM807 damaged; DM808 learned from another history.
// Rules   A model fits a history that holds every name it knows and at least as many events before the step it was learned to. Counters and rules are not
//         kept: they are counted anew from the history, in one pass.
// Cost    linear in the bytes; ICEWS14: 6 MB.
#pragma once

#include "base/result.h"
#include "forecast/boosting.h"
#include "forecast/calibration.h"
#include "forecast/dyad_model.h"
#include "forecast/history.h"
#include "forecast/latent.h"

namespace dragoman::forecast {

enum class Mode : std::uint8_t { kBoosted, kAdditive, kRules };  // additive: the transparent one; rules: nothing fitted

struct Ranker {
  Binning binning;
  BoostedTrees boosted;
  AdditiveModel additive;
  bool fitted = false;
  bool can(Mode mode) const;
};

struct KeptModel {
  std::vector<std::string> entities, relations, groups, roles;
  bool has_days = false;
  std::int32_t first_day = 0;     // days since 1970-01-01 of step 0, where has_days
  std::int32_t learned_to = 0;    // nothing at or after this step was learned from
  std::uint64_t events = 0;       // before that step
  Ranker ranker;
  LatentWeights latent, latent_short;
  DyadWeights dyads;
  Calibration conditional, unconditional;
  std::int32_t calibrated_to = 0;       // 0: not calibrated
  std::uint64_t calibrated_events = 0;  // before that step
};

std::string model_bytes(const KeptModel& model);
// Head and digest before a payload: what model_bytes does last. For tests of payloads that no model has.
std::string sealed_model(std::string_view payload);
base::Result<KeptModel> read_model(std::string_view bytes, std::string_view where);
// Renumbers `history` (and moves the model's steps where the history begins earlier than it did); `where` names the file in the error.
base::Status fit_to(KeptModel& model, History& history, std::string_view where);

}  // namespace dragoman::forecast
