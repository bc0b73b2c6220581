// base/assert.h - "we are wrong": a broken promise inside dragoman. No input may ever reach it.
#pragma once

#include <cstdio>
#include <cstdlib>

#define DRAGOMAN_ASSERT(condition)                                                            \
  do {                                                                                        \
    if (!(condition)) {                                                                       \
      std::fprintf(stderr, "%s:%d: dragoman is wrong: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                           \
    }                                                                                         \
  } while (false)
