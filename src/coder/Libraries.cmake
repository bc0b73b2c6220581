configure_file(${PROJECT_SOURCE_DIR}/src/coder/version.h.in ${PROJECT_BINARY_DIR}/generated/coder/version.h @ONLY)
target_include_directories(dragoman_coder PUBLIC ${PROJECT_BINARY_DIR}/generated)
