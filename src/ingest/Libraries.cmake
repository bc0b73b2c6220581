# zlib and zstd unpack, ICU names encodings and normalises, simdjson reads JSON Lines: each behind one .cc of this room.
find_package(ZLIB REQUIRED)
pkg_check_modules(ingest_zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(ingest_icu REQUIRED IMPORTED_TARGET icu-uc)
target_link_libraries(dragoman_ingest PRIVATE simdjson::simdjson ZLIB::ZLIB PkgConfig::ingest_zstd PkgConfig::ingest_icu)

# The word lists stay readable files under data/ingest and are compiled in: reading a page needs no data folder.
file(GLOB ingest_tables CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/ingest/*.tsv)
set(ingest_tables_cc ${PROJECT_BINARY_DIR}/generated/ingest/tables.cc)
add_custom_command(
  OUTPUT ${ingest_tables_cc}
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/src/ingest/embed_tables.py ${ingest_tables_cc} ${ingest_tables}
  DEPENDS ${PROJECT_SOURCE_DIR}/src/ingest/embed_tables.py ${ingest_tables}
  COMMENT "embedding data/ingest" VERBATIM)
target_sources(dragoman_ingest PRIVATE ${ingest_tables_cc})
