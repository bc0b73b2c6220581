// forecast/test_history.h - small invented histories for the tests of this room.
#pragma once

#include <fmt/format.h>

#include "forecast/history.h"

namespace dragoman::forecast {

// `entities` entities of three countries, three relations, `days` days of events: mostly (s, r, s + r + 1), else anybody. The same for the same seed.
inline History small_history(int entities, int days, int per_day, std::uint64_t seed = 1) {
  History history;
  for (int i = 0; i < entities; ++i) history.entities.push_back(i < 3 ? fmt::format("Land{}", i) : fmt::format("Police{} (Land{})", i / 3, i % 3));
  history.relations = {"meet", "blame", "help"};
  std::uint64_t state = seed;
  const auto draw = [&](std::uint32_t below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state >> 33U) % below;
  };
  const auto count = static_cast<std::uint32_t>(entities);
  for (int day = 0; day < days; ++day) {
    for (int i = 0; i < per_day; ++i) {
      const std::uint32_t s = draw(count), r = draw(3), o = draw(10) < 7 ? (s + r + 1) % count : draw(count);
      history.quads.push_back({s, r, o, day});
      history.ids.push_back(fmt::format("e:{}", history.quads.size()));
    }
  }
  history.fit_end = days * 5 / 6;
  group_by_names(history);
  return history;
}

}  // namespace dragoman::forecast
