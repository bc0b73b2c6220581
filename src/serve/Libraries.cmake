# The built page as bytes of the program. Without Node (or with -DDRAGOMAN_UI=OFF) the server has its interface and a plain notice.
option(DRAGOMAN_UI "build the page (needs Node) and compile it in" ON)
enable_language(ASM)
find_program(DRAGOMAN_NPM npm)
set(dragoman_page ${PROJECT_SOURCE_DIR}/page)
set(dragoman_page_files ${PROJECT_BINARY_DIR}/page)
set(dragoman_page_made)
if(DRAGOMAN_UI AND DRAGOMAN_NPM AND EXISTS ${dragoman_page}/node_modules)
  file(GLOB_RECURSE dragoman_page_sources CONFIGURE_DEPENDS ${dragoman_page}/src/* ${dragoman_page}/public/*)
  add_custom_command(OUTPUT ${dragoman_page_files}/built
    COMMAND ${DRAGOMAN_NPM} run --silent build
    COMMAND ${CMAKE_COMMAND} -E make_directory ${dragoman_page_files}
    COMMAND ${CMAKE_COMMAND} -E touch ${dragoman_page_files}/built
    WORKING_DIRECTORY ${dragoman_page}
    DEPENDS ${dragoman_page_sources} ${dragoman_page}/index.html ${dragoman_page}/package.json ${dragoman_page}/vite.config.ts
    COMMENT "building the page" VERBATIM)
  set(dragoman_page_made ${dragoman_page_files}/built)
  set(dragoman_page_dist ${dragoman_page}/dist)
else()
  message(STATUS "the page is left out: ${dragoman_page}/node_modules is not there (tools/fetch_page.sh), or there is no Node, or DRAGOMAN_UI is off")
  set(dragoman_page_dist ${PROJECT_BINARY_DIR}/no-page)
endif()
add_custom_command(OUTPUT ${dragoman_page_files}/page_files.S ${dragoman_page_files}/page_files.cc
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/embed_page.py ${dragoman_page_dist} ${dragoman_page_files}
  DEPENDS ${dragoman_page_made} ${PROJECT_SOURCE_DIR}/tools/embed_page.py
  COMMENT "compiling the page in" VERBATIM)
target_sources(dragoman_serve PRIVATE ${dragoman_page_files}/page_files.S ${dragoman_page_files}/page_files.cc)
target_link_libraries(dragoman_serve PRIVATE simdjson::simdjson)
