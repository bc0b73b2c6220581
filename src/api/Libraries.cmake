# libdragoman.so: the coding wing behind include/dragoman, for other programs and bindings. Only DRAGOMAN_API is visible from outside.
add_library(dragoman_shared SHARED ${sources})
target_link_libraries(dragoman_shared PRIVATE dragoman_flags dragoman_coder dragoman_formats)
target_include_directories(dragoman_shared PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>)
target_compile_options(dragoman_shared PRIVATE -fvisibility=hidden -fvisibility-inlines-hidden)
target_link_options(dragoman_shared PRIVATE -Wl,--exclude-libs,ALL)
set_target_properties(dragoman_shared PROPERTIES OUTPUT_NAME dragoman VERSION ${PROJECT_VERSION} SOVERSION 0)

# The example knows nothing but the public headers.
if(DRAGOMAN_TESTS)
  add_executable(example_code_report ${PROJECT_SOURCE_DIR}/examples/code_report.cc)
  target_link_libraries(example_code_report PRIVATE dragoman_shared)
  if(DRAGOMAN_SANITIZE)
    target_link_libraries(example_code_report PRIVATE dragoman_flags)
  endif()
endif()
