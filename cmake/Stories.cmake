# Tests that run the real program: stories, cases of the command line, the data check.
# Stories: every inline story must come out; of the samples' lines at least the recorded number.
if(DRAGOMAN_TESTS AND TARGET dragoman)
  file(GLOB dragoman_story_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/stories/*.story)
  if(dragoman_story_files)
    add_test(NAME stories.inline COMMAND dragoman data stories ${dragoman_story_files} --root ${PROJECT_SOURCE_DIR})
    add_test(NAME stories.inline-fast COMMAND dragoman data stories ${dragoman_story_files} --root ${PROJECT_SOURCE_DIR} --model fast)
  endif()
  add_test(NAME stories.samples COMMAND dragoman data stories ${PROJECT_SOURCE_DIR}/tests/stories/samples --root ${PROJECT_SOURCE_DIR}
           --model base --floor ${PROJECT_SOURCE_DIR}/tests/stories/samples/floor.txt --quiet)
  add_test(NAME stories.samples-fast COMMAND dragoman data stories ${PROJECT_SOURCE_DIR}/tests/stories/samples --root ${PROJECT_SOURCE_DIR}
           --model fast --floor ${PROJECT_SOURCE_DIR}/tests/stories/samples/floor_fast.txt --quiet)
  file(GLOB dragoman_case_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/cli/*.case)
  set(dragoman_few)
  if(DRAGOMAN_SANITIZE)
    set(dragoman_few --few)
  endif()
  foreach(case_file IN LISTS dragoman_case_files)
    get_filename_component(case_name ${case_file} NAME_WE)
    add_test(NAME cli.${case_name} COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/cli/run.py $<TARGET_FILE:dragoman> ${dragoman_few} ${case_file})
    set_tests_properties(cli.${case_name} PROPERTIES TIMEOUT 600 COST 50)  # COST: the long ones begin first
  endforeach()
  add_test(NAME data.check COMMAND dragoman data check)
  add_test(NAME data.check-fast COMMAND dragoman data check --model fast)
  set_tests_properties(data.check data.check-fast stories.samples stories.samples-fast PROPERTIES TIMEOUT 600)
  # The library as another program uses it gives the bytes that the program prints.
  add_test(NAME api.example COMMAND ${CMAKE_COMMAND} -DEXAMPLE=$<TARGET_FILE:example_code_report> -DPROGRAM=$<TARGET_FILE:dragoman> -DREPORT=samples/06-jeddah.html
           -P ${PROJECT_SOURCE_DIR}/tests/api/same_bytes.cmake WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  # Series and forecasts of an invented history, against sums and change points computed in Python.
  add_test(NAME forecast.reference COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/forecast/series_reference.py $<TARGET_FILE:dragoman>)
  set_tests_properties(forecast.reference PROPERTIES TIMEOUT 300 LABELS release-only)
  # What is written in Python and for people: the corpus tool, the scorer, a toy training run (skipped without python3-torch), the documents.
  add_test(NAME corpus.tool COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/corpus/build_gold_test.py)
  add_test(NAME train.scorer COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/train/conll18_eval_test.py)
  add_test(NAME train.annotated-check COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/train/annotated_test.py)
  add_test(NAME train.annotated COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/train/annotated.py ${PROJECT_SOURCE_DIR}/train/annotated)
  add_test(NAME train.smoke COMMAND ${PROJECT_SOURCE_DIR}/train/smoke)
  add_test(NAME docs.true COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/docs/docs_test.py $<TARGET_FILE:dragoman>)
  add_test(NAME tools.terminal COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/render_terminal.py --test)
  set_tests_properties(corpus.tool train.scorer train.annotated train.annotated-check train.smoke docs.true tools.terminal PROPERTIES LABELS release-only)
  set_tests_properties(train.smoke PROPERTIES TIMEOUT 600 COST 90)
  # Stories of the annotated processes, from the annotated events.
  add_executable(tell_apart ${PROJECT_SOURCE_DIR}/tests/process/tell_apart.cc)
  target_link_libraries(tell_apart PRIVATE dragoman_process)
  add_test(NAME process.stories COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/score_stories.py $<TARGET_FILE:dragoman> ${PROJECT_SOURCE_DIR}/data/processes
           --tell-apart $<TARGET_FILE:tell_apart> --floor 0.85)
  add_test(NAME process.network COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/process/network_test.py $<TARGET_FILE:dragoman>)
  set_tests_properties(process.network PROPERTIES SKIP_RETURN_CODE 77 LABELS release-only)
  set_tests_properties(process.stories PROPERTIES SKIP_RETURN_CODE 77 LABELS release-only)
  # The coding run itself, killed 200 times.
  add_test(NAME coding.kill COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/store/kill_test.py $<TARGET_FILE:kill_writer> --documents 160 --coding $<TARGET_FILE:dragoman>)
  set_tests_properties(coding.kill PROPERTIES TIMEOUT 600 COST 100 LABELS release-only)
  # The local server: the attacks it must refuse, and its interface over the samples, both over raw sockets.
  add_test(NAME serve.attacks COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/serve/attacks_test.py $<TARGET_FILE:dragoman>)
  add_test(NAME serve.interface COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/serve/api_test.py $<TARGET_FILE:dragoman> ${PROJECT_SOURCE_DIR}/samples)
  # Times are measured in it: nothing else runs beside it.
  set_tests_properties(serve.attacks PROPERTIES TIMEOUT 300 RUN_SERIAL ON LABELS release-only)
  set_tests_properties(serve.interface PROPERTIES TIMEOUT 600 LABELS release-only)
  # The page: its parts as tables, and all of it in a real browser against the real server.
  find_program(dragoman_node node)
  if(dragoman_node AND EXISTS ${PROJECT_SOURCE_DIR}/page/node_modules/vitest)
    add_test(NAME page.parts COMMAND ${dragoman_node} node_modules/vitest/vitest.mjs run WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}/page)
    set_tests_properties(page.parts PROPERTIES TIMEOUT 120 LABELS release-only)
  endif()
  if(dragoman_node AND EXISTS ${PROJECT_SOURCE_DIR}/tests/page/node_modules/playwright-core)
    add_test(NAME page.browser COMMAND ${dragoman_node} tests/page/run.mjs $<TARGET_FILE:dragoman> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(page.browser PROPERTIES TIMEOUT 600 COST 95 SKIP_RETURN_CODE 77 LABELS release-only)
  endif()
  # Slow under the sanitizers, and they test nothing there that the unit tests do not.
  set_tests_properties(data.check data.check-fast PROPERTIES LABELS release-only)
endif()
