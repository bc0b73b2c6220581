// Model files of any bytes, as they come and with a right digest before them: refused, or a ranker that ends and gives finite scores.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "forecast/engine.h"

namespace {

using namespace dragoman::forecast;

void use(const std::string& bytes) {
  auto model = read_model(bytes, "model");
  if (!model) {
    if (model.error().code != "DM806" && model.error().code != "DM807") std::abort();
    return;
  }
  FeatureRow row{};
  for (const float value : {-1.0F, 0.0F, 3.0F}) {
    row.fill(value);
    for (const Mode mode : {Mode::kBoosted, Mode::kAdditive}) {
      if (model->ranker.can(mode) && !std::isfinite(score_of(model->ranker, mode, Candidate{}, row))) std::abort();
    }
  }
  // Its own names as a history: it fits, and its vectors are taken over.
  if (model->entities.size() > 50 || model->relations.size() > 10 || model->entities.empty() || model->relations.empty() || model->events > 0 || model->learned_to > 100) return;
  History history;
  history.entities = model->entities;
  history.relations = model->relations;
  history.groups = model->groups;
  history.roles = model->roles;
  history.group_of.assign(history.entities.size(), 0);
  history.role_of.assign(history.entities.size(), 0);
  history.has_days = model->has_days;
  history.first_day = dragoman::core::Day(model->first_day);
  if (!fit_to(*model, history, "model")) return;
  Engine engine(history, {});
  engine.resume(*model, 100);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  use(bytes);
  use(sealed_model(bytes));
  return 0;
}
