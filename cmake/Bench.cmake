# Benchmarks: bench/X_bench.cc over the rooms it measures.
if(DRAGOMAN_BENCH)
  add_executable(gemm_bench ${PROJECT_SOURCE_DIR}/bench/gemm_bench.cc)
  target_link_libraries(gemm_bench PRIVATE dragoman_syntax)
  add_executable(places_bench ${PROJECT_SOURCE_DIR}/bench/places_bench.cc)
  target_link_libraries(places_bench PRIVATE dragoman_places)
endif()
