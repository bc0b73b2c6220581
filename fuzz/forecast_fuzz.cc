// Event tables and quadruples of any bytes: no crash; every row is an event, or left out and counted; the history's numbers fit its names.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "forecast/engine.h"
#include "forecast/event_table.h"

namespace {

using namespace dragoman;

void check(const forecast::History& history) {
  if (history.ids.size() != history.quads.size()) std::abort();
  for (const forecast::Quad& quad : history.quads) {
    if (quad.subject >= history.entities.size() || quad.object >= history.entities.size() || quad.relation >= history.relations.size() || quad.step < 0) std::abort();
  }
}

const forecast::EventCodes& codes() {
  static const forecast::EventCodes loaded = [] {
    auto read = forecast::EventCodes::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
    if (!read) std::abort();
    return *read;
  }();
  return loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  forecast::History quads;
  forecast::parse_quadruples(bytes, "train.txt", quads);
  if (quads.quads.size() + quads.skipped_rows() != quads.rows) std::abort();
  forecast::History names;
  forecast::parse_names(bytes, "entity2id.txt", names.entities, names);
  forecast::HistoryBuilder builder;
  if (!forecast::read_event_table(bytes, "events", codes(), builder)) return 0;
  const auto history = builder.build("events");
  if (!history) return 0;
  check(*history);
  // A few steps of the engine over what was read.
  if (history->relation_count() > 20 || history->quads.size() > 200) return 0;
  forecast::Engine engine(*history, {});
  for (const auto& step : forecast::steps_of(*history)) {
    engine.for_each(forecast::questions_of(step.quads, history->relation_count()), [](size_t, const forecast::CandidateMaker& maker) {
      for (const auto& row : maker.rows()) {
        for (const float value : row) {
          if (!(value > -1e30F && value < 1e30F)) std::abort();
        }
      }
    });
    engine.advance(step);
  }
  return 0;
}
