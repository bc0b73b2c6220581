# simdjson reads the model's header; the kernels are compiled once per instruction set and chosen at run time.
target_link_libraries(dragoman_syntax PRIVATE simdjson::simdjson)
# psabi: vectors of 8 floats never cross a call (everything that takes them is inlined).
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/syntax/kernels_portable.cc PROPERTIES COMPILE_OPTIONS "-Wno-psabi")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  # maybe-uninitialized: g++ 12 warns about its own AVX-512 header.
  set(dragoman_syntax_dir ${PROJECT_SOURCE_DIR}/src/syntax)
  set_source_files_properties(${dragoman_syntax_dir}/kernels_avx2.cc PROPERTIES COMPILE_OPTIONS "-mavx2" SKIP_PRECOMPILE_HEADERS ON)
  set_source_files_properties(${dragoman_syntax_dir}/kernels_vnni.cc PROPERTIES COMPILE_OPTIONS "-mavx2;-mavx512f;-mavx512bw;-mavx512vl;-mavx512vnni;$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>" SKIP_PRECOMPILE_HEADERS ON)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  set_source_files_properties(${PROJECT_SOURCE_DIR}/src/syntax/kernels_neon.cc PROPERTIES COMPILE_OPTIONS "-march=armv8.2-a+dotprod;-Wno-psabi" SKIP_PRECOMPILE_HEADERS ON)
endif()
