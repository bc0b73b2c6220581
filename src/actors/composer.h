// actors/composer.h - from pieces of a phrase to actors: state + office, title + name, group + agent, a person in the role of the day.
//
// In      rows of the Directory, owners ("Russian", "Hamas", "Syria's") as actors, a day. Out: actors without text and span.
// Fails   never; what is not told stays empty. Threads: const. Cost: O(owners).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/directory.h"
#include "core/actor.h"

namespace dragoman::actors {

class Composer {
 public:
  Composer(const Directory& directory, std::optional<core::Day> day) : directory_(directory), day_(day) {}

  core::Actor state(std::uint32_t party) const;       // "Turkey": TUR, sectors GOV
  core::Actor state(std::string_view country) const;
  core::Actor government(std::uint32_t party) const;  // "Ankara", "the Kremlin": TUR.GOV
  core::Actor people(std::uint32_t party) const;      // "Syrians": SYR.CVL
  core::Actor party(std::uint32_t party) const;
  // A known person; `title` is the office in the text where there is one.
  core::Actor person(std::uint32_t person, const Office* title, bool former) const;
  // Somebody or something that holds `office` of `owner` (a state, a group, an institution; nullptr: nobody told).
  core::Actor office(const Office& office, const core::Actor* owner, bool former) const;
  // Whether this person holds or held an office that `word` names ("president", "minister").
  bool is_called(const core::Actor& person, std::string_view word) const;
  // The organisation of one of its bodies: UNO for UNO.SG.
  core::Actor whole(const core::Actor& part) const;
  // The same office in another state ("his Syrian counterpart").
  core::Actor counterpart(const core::Actor& of, std::string_view country) const;
  // Writes in the person who held exactly this office on the day, where only one did.
  void name_holder(core::Actor& actor, const Office& office) const;
  std::optional<core::Day> day() const { return day_; }
  const Directory& directory() const { return directory_; }

 private:
  const Directory& directory_;
  std::optional<core::Day> day_;
};

// "SYR" of SYR, SYR.GOV (a capital), SYR.CVL; empty for groups and bodies, which are owners in their own right.
std::string_view state_of(const core::Actor& owner);
void add_sectors(std::vector<std::string>& to, const std::vector<std::string>& more);

}  // namespace dragoman::actors
