# One libFuzzer program per fuzz/*_fuzz.cc, over all rooms of the coding wing. The unit tests are built in the same tree, with the same clang and
# sanitizers: one build for both, and a second compiler that must give the same bytes.
if(DRAGOMAN_FUZZ)
  file(GLOB fuzz_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/fuzz/*_fuzz.cc)
  target_compile_options(dragoman_flags INTERFACE -fsanitize=fuzzer-no-link)
  foreach(source IN LISTS fuzz_sources)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE dragoman_coder dragoman_formats dragoman_forecast dragoman_http)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    target_compile_definitions(${name} PRIVATE DRAGOMAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  endforeach()
endif()
