#include "forecast/dyad_events.h"

#include <algorithm>
#include <utility>

namespace dragoman::forecast {

DyadEvents::DyadEvents(const History& history) : history_(history) {
  std::vector<std::uint32_t> pair_of;
  pair_of.reserve(history.quads.size());
  for (const Quad& quad : history.quads) {
    bool added = false;
    const std::uint32_t pair = pairs_.find_or_add(key(quad.subject, quad.object), added);
    if (added) begins_.push_back(0);
    ++begins_[pair];
    pair_of.push_back(pair);
  }
  std::uint32_t sum = 0;
  for (std::uint32_t& begin : begins_) begin = std::exchange(sum, sum + begin);
  begins_.push_back(sum);
  std::vector<std::uint32_t> next(begins_);
  events_.resize(history.quads.size());
  for (std::uint32_t i = 0; i < pair_of.size(); ++i) events_[next[pair_of[i]]++] = i;
}

std::span<const std::uint32_t> DyadEvents::of(std::uint32_t a, std::uint32_t b) const {
  const std::uint32_t pair = pairs_.find(key(a, b));
  if (pair == IndexMap::kNone) return {};
  return std::span(events_).subspan(begins_[pair], begins_[pair + 1] - begins_[pair]);
}

std::vector<std::uint32_t> DyadEvents::latest(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t before, size_t most) const {
  const bool forward = relation < history_.relation_count();
  const std::uint32_t from = forward ? subject : object, to = forward ? object : subject, told = forward ? relation : history_.inverse(relation);
  const auto events = of(subject, object);
  std::vector<std::uint32_t> out;
  for (size_t i = events.size(); i-- > 0 && out.size() < most;) {
    const Quad& quad = history_.quads[events[i]];
    if (quad.step < before && quad.subject == from && quad.relation == told && quad.object == to) out.push_back(events[i]);
  }
  return out;
}

Partner DyadEvents::partner_without(std::uint32_t subject, std::uint32_t object, std::int32_t before, std::span<const std::uint32_t> gone) const {
  Partner out;
  out.object = object;
  const auto add = [&](std::uint32_t relation, std::int32_t step) { out.add(relation, relation < history_.relation_count(), step); };
  for (const std::uint32_t event : of(subject, object)) {
    const Quad& quad = history_.quads[event];
    if (quad.step >= before) break;
    if (std::binary_search(gone.begin(), gone.end(), event)) continue;
    if (quad.subject == subject) add(quad.relation, quad.step);
    if (quad.object == subject) add(history_.inverse(quad.relation), quad.step);
  }
  return out;
}

}  // namespace dragoman::forecast
