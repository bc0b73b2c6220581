// actors/resolver.h - which known actor a name meant on a given day.
//
// In      name: UTF-8, one mention as printed, without quotes. day: the day the text speaks of; empty: the last known roles.
// Out     candidates, best first; score is a log-probability in nats (<= 0). An empty list means "nobody we know": not an error.
// Fails   never (the Directory was loaded before).
// Owns    nothing: borrows the Directory. Candidates hold copies, never pointers into it.
// Threads const members may run concurrently.
// Cost    O(words of name).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "actors/directory.h"
#include "core/actor.h"

namespace dragoman::actors {

struct Candidate {
  core::Actor actor;
  double score = 0;
};

class Resolver {
 public:
  explicit Resolver(const Directory& directory) : directory_(directory) {}
  std::vector<Candidate> resolve(std::string_view name, std::optional<core::Day> day) const;

 private:
  const Directory& directory_;
};

}  // namespace dragoman::actors
