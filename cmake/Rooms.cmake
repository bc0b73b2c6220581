# Reads rooms.txt and makes, for every room: library dragoman_<room>, tests <room>_test.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected QUIET)
find_package(PkgConfig REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_package(simdjson REQUIRED)
# Its CMake target defines SIMDJSON_THREADS_ENABLED=1, which puts one more member into the parser; functions that the shared library emits without
# it then read a bool as a pointer (seen in the sanitizer build). Nothing here uses its threads.
set_target_properties(simdjson::simdjson PROPERTIES INTERFACE_COMPILE_DEFINITIONS "")

add_library(dragoman_flags INTERFACE)
# -ffp-contract=off: a fused multiply-add on one machine and not on another would change bytes of the model's output.
target_compile_options(dragoman_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror -ffp-contract=off)
# g++ 12 reports an impossible memcpy inside std::string concatenation (GCC bug 105651): a false alarm, silenced for that compiler alone.
target_compile_options(dragoman_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# clang reports std::get_temporary_buffer inside libstdc++ 12's own std::stable_sort.
target_compile_options(dragoman_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(DRAGOMAN_SANITIZE)
  list(JOIN DRAGOMAN_SANITIZE "," dragoman_sanitize_list)
  target_compile_options(dragoman_flags INTERFACE -fsanitize=${dragoman_sanitize_list} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(dragoman_flags INTERFACE -fsanitize=${dragoman_sanitize_list})
  if(DRAGOMAN_SANITIZE STREQUAL "thread")
    # g++ 12 with -fsanitize=thread no longer sees that an optional was checked: false alarms in four-line functions.
    target_compile_options(dragoman_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  endif()
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(dragoman_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  target_link_options(dragoman_flags INTERFACE -pie -Wl,-z,relro,-z,now)
endif()
target_include_directories(dragoman_flags INTERFACE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/include)
target_link_libraries(dragoman_flags INTERFACE fmt::fmt Threads::Threads)

# The gate's clang tree (DRAGOMAN_QUICK_BUILD; decision 0016): precompiled headers, and no optimiser for doors, storage and tests. A third of a clang file's time goes into
# headers of the standard library, fmt and GoogleTest, another into optimising what the sanitizers have added. The rooms that do the work stay optimised, and the
# release build has neither, so that a file that forgets an #include is found there.
set(dragoman_headers <algorithm> <array> <atomic> <charconv> <chrono> <cmath> <condition_variable> <cstdint> <cstring> <deque> <filesystem> <fstream> <functional> <iterator>
    <limits> <map> <memory> <mutex> <numeric> <optional> <set> <span> <sstream> <string> <string_view> <thread> <tuple> <unordered_map> <unordered_set> <utility> <variant> <vector>
    <fmt/format.h> <fmt/ranges.h> <tl/expected.hpp>)
set(dragoman_unoptimised api cli coder formats http process reading serve store)
set(dragoman_doors api cli formats http reading)  # they wait for others: -O1 in the release build. serve goes through a million records for one answer
set(dragoman_hot_loops forecast syntax)  # -O3
if(DRAGOMAN_QUICK_BUILD)
  # clang writes the header's time into its precompiled form; without it the compiler cache can keep what is built with it.
  target_compile_options(dragoman_flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
  foreach(kind optimised unoptimised tests)
    file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/generated/headers_${kind}.cc CONTENT "// Holds the precompiled headers.\n")
    add_library(dragoman_headers_${kind} STATIC ${PROJECT_BINARY_DIR}/generated/headers_${kind}.cc)
    target_link_libraries(dragoman_headers_${kind} PRIVATE dragoman_flags)
    if(kind STREQUAL "tests")
      find_package(GTest REQUIRED)
      target_link_libraries(dragoman_headers_tests PRIVATE GTest::gtest)
      target_precompile_headers(dragoman_headers_tests PRIVATE ${dragoman_headers} <gmock/gmock.h> <gtest/gtest.h>)
    else()
      target_precompile_headers(dragoman_headers_${kind} PRIVATE ${dragoman_headers})
    endif()
    if(NOT kind STREQUAL "optimised")
      set_target_properties(dragoman_headers_${kind} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
      target_compile_options(dragoman_headers_${kind} PRIVATE -O0 -fPIC)
    endif()
  endforeach()
endif()
# Rooms whose files are compiled ten at a time (DRAGOMAN_PIECES; decision 0027): half of g++'s time for a file goes into headers that its neighbours read, too. Files that
# keep something of their own under a name that a neighbour uses as well are compiled alone: give it another name, or add the file here.
set(dragoman_in_pieces claims events figures forecast http ingest process serve statements store syntax)
set(dragoman_alone forecast/count_panel.cc forecast/event_table.cc ingest/decode.cc ingest/html_main.cc ingest/html_page.cc syntax/word_features.cc)
list(TRANSFORM dragoman_alone PREPEND ${PROJECT_SOURCE_DIR}/src/)
set_source_files_properties(${dragoman_alone} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
# kind: optimised, unoptimised, tests
function(dragoman_build_quickly target kind)
  if(NOT DRAGOMAN_QUICK_BUILD)
    return()
  endif()
  target_precompile_headers(${target} REUSE_FROM dragoman_headers_${kind})
  if(NOT kind STREQUAL "optimised")
    # Programs would be compiled with -fPIE, the header with -fPIC.
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -O0 -fPIC)
  endif()
endfunction()

# The dependency rule is checked before anything is compiled, in every build.
add_custom_target(check_rooms ALL
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/check_rooms.py ${PROJECT_SOURCE_DIR}
  COMMENT "checking that each room includes only what rooms.txt allows" VERBATIM)

set(dragoman_long_tests coder forecast syntax)  # their tests begin before those of other rooms, so that both cores are busy to the end
if(DRAGOMAN_TESTS)
  enable_testing()
  find_package(GTest REQUIRED)
  include(GoogleTest)
endif()

file(STRINGS ${PROJECT_SOURCE_DIR}/rooms.txt room_lines REGEX "^[a-z]+:")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rooms.txt)
foreach(line IN LISTS room_lines)
  string(REGEX MATCH "^([a-z]+):(.*)$" _ "${line}")
  set(room ${CMAKE_MATCH_1})
  string(STRIP "${CMAKE_MATCH_2}" allowed)
  separate_arguments(allowed)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${room}/*.cc)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$")
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")
  list(FILTER tests INCLUDE REGEX "_test\\.cc$")
  if(sources)
    add_library(dragoman_${room} STATIC ${sources})
    add_dependencies(dragoman_${room} check_rooms)
    if(room IN_LIST dragoman_unoptimised)
      dragoman_build_quickly(dragoman_${room} unoptimised)
    else()
      dragoman_build_quickly(dragoman_${room} optimised)
    endif()
    target_link_libraries(dragoman_${room} PUBLIC dragoman_flags)
    foreach(other IN LISTS allowed)
      if(TARGET dragoman_${other})
        target_link_libraries(dragoman_${room} PUBLIC dragoman_${other})
      endif()
    endforeach()
    if(room IN_LIST dragoman_doors)
      target_compile_options(dragoman_${room} PRIVATE $<$<CONFIG:Release>:-O1>)
    elseif(room IN_LIST dragoman_hot_loops)
      target_compile_options(dragoman_${room} PRIVATE $<$<CONFIG:Release>:-O3>)
    endif()
    if(DRAGOMAN_PIECES AND room IN_LIST dragoman_in_pieces)
      set_target_properties(dragoman_${room} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
      # g++ takes what a piece includes for headers and warns of their unnamed namespaces.
      target_compile_options(dragoman_${room} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
    # A room's own third-party libraries are named in its Libraries.cmake.
    include(${PROJECT_SOURCE_DIR}/src/${room}/Libraries.cmake OPTIONAL)
  endif()
  if(tests AND sources AND DRAGOMAN_TESTS AND (DRAGOMAN_UNIT_TESTS STREQUAL "all" OR room IN_LIST DRAGOMAN_UNIT_TESTS))
    add_executable(${room}_test ${tests})
    dragoman_build_quickly(${room}_test tests)
    target_link_libraries(${room}_test PRIVATE dragoman_${room} GTest::gtest_main)
    target_compile_definitions(${room}_test PRIVATE DRAGOMAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    # What is tested keeps its flags; the tests themselves need no optimiser's time.
    target_compile_options(${room}_test PRIVATE $<$<CONFIG:Release>:-O1>)
    # One ctest test for each TEST, and for each TEST_P with all its rows, named ROOM.SUITE.TEST: rows that load the same tables load them once. Nothing may match nothing.
    gtest_add_tests(TARGET ${room}_test SOURCES ${tests} TEST_PREFIX ${room}. TEST_LIST room_tests)
    set_tests_properties(${room_tests} PROPERTIES TIMEOUT 300 SKIP_REGULAR_EXPRESSION "\\[  SKIPPED \\]" FAIL_REGULAR_EXPRESSION "Running 0 tests")
    if(room IN_LIST dragoman_long_tests)
      set_tests_properties(${room_tests} PROPERTIES COST 10)
    endif()
  endif()
endforeach()

if(EXISTS ${PROJECT_SOURCE_DIR}/src/cli/main.cc)
  add_executable(dragoman ${PROJECT_SOURCE_DIR}/src/cli/main.cc)
  target_link_libraries(dragoman PRIVATE dragoman_cli)
  set_target_properties(dragoman PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
endif()
foreach(extra Data Stories Fuzz Bench)
  include(${PROJECT_SOURCE_DIR}/cmake/${extra}.cmake OPTIONAL)
endforeach()
