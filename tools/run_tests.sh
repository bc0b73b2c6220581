#!/bin/sh
# run_tests.sh - everything `make test` promises, one step after the other; ends with "N passed, N failed". Exit 1 when anything failed.
#
# Steps: release build (g++), as users have it; story, command line, data, training, browser and kill tests and the parser's golden checksums by ctest, and on what these leave of the processor
# one build by clang with address and undefined-behaviour sanitizers; with it all unit tests (docs/decisions/0016, 0027), the command line again, the parser's golden checksum, a run over
# samples/ that must give the release build's bytes, fuzz targets FUZZ_SECONDS (30) each.
# A step that cannot be built counts as failed; the following ones run all the same.
set -u
cd "$(dirname "$0")/.."
jobs=${JOBS:-$(nproc)}
seconds=${FUZZ_SECONDS:-30}
passed=0
failed=0
log=build/test-logs
mkdir -p "$log"

note() { printf '== %s\n' "$*"; }
good() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); note "FAILED: $*"; }

# ctest's own counts are taken over.
count_ctest() {
  summary=$(grep -E 'tests passed, .* tests failed out of' "$1" | tail -1)
  if [ -z "$summary" ]; then bad "$2: ctest did not finish"; tail -40 "$1"; return; fi
  wrong=$(printf '%s' "$summary" | sed -E 's/.* ([0-9]+) tests failed out of.*/\1/')
  total=$(printf '%s' "$summary" | sed -E 's/.* out of ([0-9]+).*/\1/')
  passed=$((passed + total - wrong))
  failed=$((failed + wrong))
  printf '%s\n' "$summary"
  [ "$wrong" = 0 ] || { sed -n '/The following tests FAILED/,$p' "$1"; grep -B2 -A25 -E '\*\*\*(Failed|Exception|Timeout|Not Run)' "$1" | head -150; }
}

build() { # preset, log, rooms whose unit tests are built
  cmake --preset "$1" -DDRAGOMAN_UNIT_TESTS="$3" --log-level=WARNING > "$2" 2>&1 && cmake --build --preset "$1" -j "$jobs" >> "$2" 2>&1
}

begin=$(date +%s)
note "release build"
if build release "$log/release-build.log" syntax; then
  good
  note "story, command line, data, training, browser and kill tests; beside them the clang build begins ($(($(date +%s) - begin)) s so far)"
  # They wait for disks, pages and each other as often as they work; the build takes what is left.
  (nice -n 19 cmake --preset fuzz -DDRAGOMAN_UNIT_TESTS=all --log-level=WARNING && nice -n 19 cmake --build --preset fuzz -j "$jobs") > "$log/sanitizer-build.log" 2>&1 &
  sanitizers=$!
  ctest --preset release -j "$jobs" > "$log/release-tests.log" 2>&1
  count_ctest "$log/release-tests.log" release
else
  bad "release build"; grep -E 'error|FAILED' "$log/release-build.log" | head -40
  build fuzz "$log/sanitizer-build.log" all &
  sanitizers=$!
fi

note "the rest of the clang build, with address and undefined-behaviour sanitizers ($(($(date +%s) - begin)) s so far)"
if wait "$sanitizers"; then
  good
  # The golden sums hold numbers, not memory, and take long here: those of `fast` will do.
  note "tests with the sanitizers ($(($(date +%s) - begin)) s so far)"
  ASAN_OPTIONS=detect_leaks=1 ctest --preset fuzz -j "$jobs" -LE 'slow|release-only' -E 'Golden\.SameBytesOfBase' > "$log/sanitizer-tests.log" 2>&1
  count_ctest "$log/sanitizer-tests.log" sanitizers
  if build/fuzz/dragoman code samples/ > "$log/sanitizer-samples.jsonl" 2> "$log/sanitizer-samples.log" && build/release/dragoman code samples/ 2>/dev/null | cmp -s - "$log/sanitizer-samples.jsonl"; then
    good
  else
    bad "samples under the sanitizers: an error, or other bytes than the release build"; tail -20 "$log/sanitizer-samples.log"
  fi
  note "fuzzing, $seconds s each ($(($(date +%s) - begin)) s so far)"
  # A fixed seed: the gate looks where the last one looked; `make fuzz` looks further.
  FUZZ_SEED=${FUZZ_SEED:-1} tools/run_fuzz.sh build/fuzz "$seconds" > "$log/fuzz.log" 2>&1
  passed=$((passed + $(grep -c '^ok ' "$log/fuzz.log")))
  failed=$((failed + $(grep -c '^not ok ' "$log/fuzz.log")))
  cut -c1-300 "$log/fuzz.log"
else
  bad "sanitizer build"; grep -E 'error|FAILED' "$log/sanitizer-build.log" | head -40
fi

note "$(($(date +%s) - begin)) s"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
