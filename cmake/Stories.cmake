# Tests that run the real program: stories, cases of the command line, the data check.
# Stories: every inline story must come out; of the samples' lines at least the recorded number.
if(DRAGOMAN_TESTS AND TARGET dragoman)
  file(GLOB dragoman_story_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/stories/*.story)
  if(dragoman_story_files)
    add_test(NAME stories.inline COMMAND dragoman data stories ${dragoman_story_files} --root ${PROJECT_SOURCE_DIR})
  endif()
  add_test(NAME stories.samples COMMAND dragoman data stories ${PROJECT_SOURCE_DIR}/tests/stories/samples --root ${PROJECT_SOURCE_DIR}
           --floor ${PROJECT_SOURCE_DIR}/tests/stories/samples/floor.txt --quiet)
  add_test(NAME cli.cases COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/cli/run.py $<TARGET_FILE:dragoman>)
  add_test(NAME data.check COMMAND dragoman data check)
  set_tests_properties(cli.cases data.check stories.samples PROPERTIES TIMEOUT 600)
  # Slow under the sanitizers, and they test nothing there that the unit tests do not.
  set_tests_properties(data.check PROPERTIES LABELS release-only)
endif()
