// cli/track_reader.h - the negotiating processes of a store (process/tracks.h), read for the commands that show or forecast them.
//
// In      an open store; the parties that must have been at every round (keys, as in TUR,SYR), or none.
// Out     tracks, those with most rounds first; the day up to which the store's reports go.
// Fails   DM6xx, DM2xx.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "process/tracks.h"
#include "store/store.h"

namespace dragoman::cli {

struct StoreTracks {
  std::vector<process::Track> tracks;
  std::optional<core::Day> until;
};
base::Result<StoreTracks> read_tracks(store::Store& store, const std::vector<std::string>& parties, std::optional<core::Day> until = std::nullopt);

}  // namespace dragoman::cli
