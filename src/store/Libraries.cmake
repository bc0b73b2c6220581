# DuckDB is seen only by the files of this room that include duckdb.h (engine.cc, row_writer.cc).
include(${PROJECT_SOURCE_DIR}/cmake/DuckDB.cmake)
target_link_libraries(dragoman_store PRIVATE dragoman_duckdb)
