// places/found.h - a place name while it is being read; private to PlaceFinder.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "places/place_finder.h"

namespace dragoman::places {

struct PlaceFinder::Found {
  std::uint32_t sentence = 0;
  std::uint32_t first = 0, last = 0;      // with direction and division words
  std::uint32_t name_first = 0, name_last = 0;
  std::vector<GazetteerEntry> candidates;
  std::vector<double> scores;
  std::size_t best = 0;
  std::string container_country, container_division;
  bool division_word = false;             // "Idlib province"
  bool direction = false;                 // "northern Syria"
  bool tagged = false;
  bool dateline = false;
  int container = -1;                     // index of the place that this one is said to lie in
};

}  // namespace dragoman::places
