// tools/build_gazetteer.cc - run by the build: build_gazetteer CITIES500|"" DATA_DIR OUT
#include <cstdio>
#include <filesystem>
#include <string>

#include "places/gazetteer_build.h"

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: build_gazetteer CITIES500 DATA_DIR OUT\n");
    return 2;
  }
  std::filesystem::path cities = argv[1];
  if (!cities.empty() && !std::filesystem::exists(cities)) {
    std::fprintf(stderr, "build_gazetteer: %s is not there; the table holds states, divisions and the supplement alone (run `npm ci --ignore-scripts` in tools/)\n", argv[1]);
    cities.clear();
  }
  const auto counts = dragoman::places::build_gazetteer(cities, argv[2], argv[3]);
  if (!counts) {
    std::fprintf(stderr, "build_gazetteer: %s\n", counts.error().to_string().c_str());
    return 2;
  }
  std::printf("gazetteer: %zu places, %zu names%s\n", counts->places, counts->names, counts->with_cities ? "" : " (without cities500)");
  return 0;
}
