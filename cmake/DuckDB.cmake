# DuckDB as target dragoman_duckdb: an installed one is taken first, else what tools/fetch_duckdb.sh has put under build/third_party.
# Nothing is downloaded here.
find_library(DRAGOMAN_DUCKDB_SYSTEM_LIBRARY duckdb)
find_path(DRAGOMAN_DUCKDB_SYSTEM_INCLUDE duckdb.h)
set(DRAGOMAN_DUCKDB_DIR ${PROJECT_SOURCE_DIR}/build/third_party/duckdb CACHE PATH "folder with libduckdb.so and duckdb.h, as tools/fetch_duckdb.sh leaves it")

add_library(dragoman_duckdb SHARED IMPORTED GLOBAL)
if(DRAGOMAN_DUCKDB_SYSTEM_LIBRARY AND DRAGOMAN_DUCKDB_SYSTEM_INCLUDE)
  set_target_properties(dragoman_duckdb PROPERTIES
    IMPORTED_LOCATION ${DRAGOMAN_DUCKDB_SYSTEM_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${DRAGOMAN_DUCKDB_SYSTEM_INCLUDE})
elseif(EXISTS ${DRAGOMAN_DUCKDB_DIR}/libduckdb.so AND EXISTS ${DRAGOMAN_DUCKDB_DIR}/duckdb.h)
  # Copied beside the program, which finds it by $ORIGIN: the build folder can be moved.
  configure_file(${DRAGOMAN_DUCKDB_DIR}/libduckdb.so ${PROJECT_BINARY_DIR}/libduckdb.so COPYONLY)
  set_target_properties(dragoman_duckdb PROPERTIES
    IMPORTED_LOCATION ${PROJECT_BINARY_DIR}/libduckdb.so INTERFACE_INCLUDE_DIRECTORIES ${DRAGOMAN_DUCKDB_DIR})
  set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)
else()
  message(FATAL_ERROR "DuckDB was not found: no libduckdb with duckdb.h is installed, and ${DRAGOMAN_DUCKDB_DIR} does not hold them. "
                      "Run tools/fetch_duckdb.sh (needs npm and a network), then configure again.")
endif()
