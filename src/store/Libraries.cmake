# DuckDB is seen only by the files of this room that include duckdb.h (engine.cc, row_writer.cc).
include(${PROJECT_SOURCE_DIR}/cmake/DuckDB.cmake)
target_link_libraries(dragoman_store PRIVATE dragoman_duckdb)

# The kill test: a writer that is killed at random moments, and the comparison with one nobody disturbed.
if(DRAGOMAN_TESTS)
  add_executable(kill_writer ${PROJECT_SOURCE_DIR}/tests/store/kill_writer.cc)
  target_link_libraries(kill_writer PRIVATE dragoman_store)
  add_test(NAME store_kill_test COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/store/kill_test.py $<TARGET_FILE:kill_writer> --kills 60)
  set_tests_properties(store_kill_test PROPERTIES TIMEOUT 300 COST 60 LABELS release-only)
endif()
