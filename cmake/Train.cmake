# The training code on a toy, about 40 s of one core; says so and passes where python3-torch is not installed.
if(DRAGOMAN_TESTS)
  add_test(NAME train_smoke COMMAND sh ${PROJECT_SOURCE_DIR}/train/smoke)
  set_tests_properties(train_smoke PROPERTIES LABELS slow TIMEOUT 600)
endif()
