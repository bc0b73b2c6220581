# Benchmarks: bench/X_bench.cc over the rooms it measures.
if(DRAGOMAN_BENCH)
  foreach(bench gemm:syntax syntax:syntax:text places:places forecast:forecast)
    string(REPLACE ":" ";" parts "${bench}")
    list(POP_FRONT parts name)
    add_executable(${name}_bench ${PROJECT_SOURCE_DIR}/bench/${name}_bench.cc)
    foreach(room ${parts})
      target_link_libraries(${name}_bench PRIVATE dragoman_${room})
    endforeach()
  endforeach()
  # A large store made from the samples, for bench/process_bench.py.
  add_executable(grow_store ${PROJECT_SOURCE_DIR}/bench/grow_store.cc)
  target_link_libraries(grow_store PRIVATE dragoman_cli)
endif()
