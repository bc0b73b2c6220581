// places/gazetteer_build.h - makes the gazetteer's table from public data.
//
// In      `cities`: cities500.txt of GeoNames (19 tab-separated columns), or an empty path: the supplement, states and divisions alone.
//         data_dir/actors/states.tsv, state_names.tsv; data_dir/places/admin1_names.tsv, supplement.tsv, abbreviations.tsv.
// Out     one file for Gazetteer::load, the same bytes for the same inputs; how many places it holds.
// Fails   DM001, DM002, DM2xx with file and line.
// Cost    about 2 s and 200 MB for the 199,568 places of cities500.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace dragoman::places {

struct GazetteerCounts {
  std::size_t places = 0;
  std::size_t names = 0;
  bool with_cities = false;
};

base::Result<GazetteerCounts> build_gazetteer(const std::filesystem::path& cities, const std::filesystem::path& data_dir, const std::filesystem::path& out);

}  // namespace dragoman::places
