// actors/actor_finder.h - every phrase of a document that names or describes a party.
//
// In      an Analysis with sentences, tokens, trees and names; places where the place finder ran before.
// Out     Analysis::mentions, in text order: names, offices, agents, pronouns, and states that only modify ("Ukrainian" warship).
// Fails   load only: DM001, DM2xx with file and line.
// Owns    the tables of data/actors.
// Threads find is const and may run concurrently on different Analyses.
// Cost    find: O(tokens), about 0.05 ms a sentence.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "actors/directory.h"
#include "base/result.h"
#include "core/analysis.h"

namespace dragoman::actors {

class ActorFinder {
 public:
  static base::Result<ActorFinder> load(const std::filesystem::path& data_dir);
  // Replaces Analysis::mentions. The day of the roles is the day of publication; without one, the last known roles count.
  void find(core::Analysis& analysis) const;
  // One phrase read alone, without tags and tree: for tests and for looking names up.
  std::vector<core::Actor> describe(std::string_view phrase, std::optional<core::Day> day) const;
  const Directory& directory() const { return *directory_; }

 private:
  std::unique_ptr<Directory> directory_;
};

}  // namespace dragoman::actors
