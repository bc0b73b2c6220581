# Story tests by the real program: every inline story must come out; of the samples' lines at least the recorded number.
if(DRAGOMAN_TESTS AND TARGET dragoman)
  file(GLOB dragoman_story_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/stories/*.story)
  if(dragoman_story_files)
    add_test(NAME stories.inline COMMAND dragoman data stories ${dragoman_story_files} --root ${PROJECT_SOURCE_DIR})
  endif()
  add_test(NAME stories.samples COMMAND dragoman data stories ${PROJECT_SOURCE_DIR}/tests/stories/samples --root ${PROJECT_SOURCE_DIR}
           --floor ${PROJECT_SOURCE_DIR}/tests/stories/samples/floor.txt --quiet)
endif()
