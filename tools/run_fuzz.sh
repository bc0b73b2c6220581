#!/bin/sh
# run_fuzz.sh BUILD_FOLDER SECONDS [TARGET] - runs every fuzz target (or the one named) for so many seconds, half as many again at a time as there are cores
# (a target that reads its seeds or unmaps a file leaves its core idle).
#
# One line a target: "ok NAME runs" or "not ok NAME" with the end of its log. Seeds are read from fuzz/seeds/NAME where there are some; what is
# found is kept under BUILD_FOLDER/corpus. FUZZ_SEED: the fuzzer's own seed (0, the default: another one each time). Exit 1 when a target found something.
set -u
cd "$(dirname "$0")/.."
build=$1
seconds=${2:-30}
jobs=${JOBS:-$(nproc)}
jobs=$((jobs + (jobs + 1) / 2))

fuzz_one() {
  name=$(basename "$1")
  corpus=$build/corpus/$name
  mkdir -p "$corpus"
  seeds=""
  # The whole coder takes a tenth of a second for a screenful under the sanitizers.
  longest=20000
  [ "$name" = coder_fuzz ] && longest=3000
  [ -d "fuzz/seeds/$name" ] && seeds="fuzz/seeds/$name"
  if "$1" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len="$longest" -seed="${FUZZ_SEED:-0}" -print_final_stats=1 -artifact_prefix="$build/$name-" "$corpus" $seeds > "$build/$name.log" 2>&1; then
    echo "ok $name $(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log") runs"
  else
    echo "not ok $name"
    # What was found, without the fuzzer's progress lines; the input in base64, for whoever has only this log.
    grep -aE 'ERROR|SUMMARY|runtime error|^ +#[0-9]+ 0x|ALARM|Test unit|^MS:' "$build/$name.log" | tail -30
    for found in "$build/$name-"*; do [ -s "$found" ] && { basename "$found"; head -c 3000 "$found" | base64 | head -60; }; done
  fi
}

if [ $# -ge 3 ]; then
  fuzz_one "$build/$3" > "$build/$3.result"
  exit 0
fi
rm -f "$build"/*_fuzz.result
# The next one begins when one ends.
for target in "$build"/*_fuzz; do [ -x "$target" ] && basename "$target"; done | xargs -P "$jobs" -n 1 sh tools/run_fuzz.sh "$build" "$seconds"
status=0
for result in "$build"/*_fuzz.result; do
  cat "$result"
  grep -q '^not ok ' "$result" && status=1
done
exit $status
