// forecast/dyad_events.h - which events two parties share, and what the counters between them would be without some of these.
//
// In      a history; it outlives the index. Out indices into its quads, oldest first, both directions.
// Threads const members may run concurrently. Cost: build O(events); 4 bytes an event and 20 a pair.
#pragma once

#include <span>

#include "forecast/activity.h"

namespace dragoman::forecast {

class DyadEvents {
 public:
  explicit DyadEvents(const History& history);
  std::span<const std::uint32_t> of(std::uint32_t a, std::uint32_t b) const;
  // The latest `most` events before `before` in which `subject` stands in `relation` (below 2R) to `object`; latest first.
  std::vector<std::uint32_t> latest(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t before, size_t most) const;
  // `subject`'s partner `object` as counted from their events before `before`, without those in `gone` (ascending).
  Partner partner_without(std::uint32_t subject, std::uint32_t object, std::int32_t before, std::span<const std::uint32_t> gone) const;

 private:
  static std::uint64_t key(std::uint32_t a, std::uint32_t b) { return a < b ? pack(a, 0, b) : pack(b, 0, a); }
  const History& history_;
  IndexMap pairs_;
  std::vector<std::uint32_t> begins_, events_;
};

}  // namespace dragoman::forecast
