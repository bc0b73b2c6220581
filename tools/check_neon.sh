#!/bin/sh
# check_neon.sh - compiles the language engine for 64-bit Arm and runs its golden checksums in an emulator: neon and portable code, both models.
#
# Needs g++-aarch64-linux-gnu, libc6-dev-arm64-cross and qemu-user (apt); fetches the Arm builds of fmt and simdjson by apt-get download into build/neon.
# Not part of `make test`: an emulated run of `base` takes minutes. Exit 0: the same bytes as on x86; 1: not; 2: a tool is missing.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/build/neon
for tool in aarch64-linux-gnu-g++ qemu-aarch64; do
  command -v "$tool" >/dev/null || { echo "check_neon.sh: $tool is missing (apt-get install g++-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user)" >&2; exit 2; }
done
mkdir -p "$work/lists/partial" "$work/debs"
if [ ! -e "$work/root/usr/lib/aarch64-linux-gnu/libsimdjson.so" ]; then
  options="-oAPT::Architecture=arm64 -oAPT::Architectures=arm64 -oDir::State::Lists=$work/lists -oDir::Cache=$work"
  # shellcheck disable=SC2086
  (cd "$work/debs" && apt-get -q $options update && apt-get -q $options download libfmt-dev libfmt9 libsimdjson-dev libsimdjson14) >&2
  for deb in "$work"/debs/*.deb; do dpkg -x "$deb" "$work/root"; done
fi
libraries=$work/root/usr/lib/aarch64-linux-gnu
flags="-O3 -std=c++20 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-psabi -Wno-restrict -Werror -ffp-contract=off"
flags="$flags -I$root/src -I$root/include -isystem $work/root/usr/include -isystem $work/include"
mkdir -p "$work/include"
[ -e "$work/include/tl" ] || ln -s /usr/include/tl "$work/include/tl"
objects=""
for source in "$root"/src/base/*.cc "$root"/src/core/*.cc "$root"/src/syntax/*.cc "$root/bench/golden_sum.cc"; do
  case $source in *_test.cc) continue ;; esac
  object=$work/$(basename "$(dirname "$source")")_$(basename "$source" .cc).o
  case $source in */kernels_neon.cc) march=-march=armv8.2-a+dotprod ;; *) march="" ;; esac
  objects="$objects $object"
  if [ ! -e "$object" ] || [ "$source" -nt "$object" ] || [ -n "$(find "$root/src/base" "$root/src/core" "$root/src/syntax" \( -name '*.h' -o -name '*.inc' \) -newer "$object" 2>/dev/null | head -1)" ]; then
    # shellcheck disable=SC2086
    aarch64-linux-gnu-g++ $flags $march -c "$source" -o "$object"
  fi
done
# shellcheck disable=SC2086
aarch64-linux-gnu-g++ $objects -L"$libraries" -lfmt -lsimdjson -o "$work/golden_sum"
run() { LD_LIBRARY_PATH= qemu-aarch64 -cpu max -L /usr/aarch64-linux-gnu -E LD_LIBRARY_PATH="$libraries" "$work/golden_sum" "$@"; }
run "$root/data/models/fast.model" "$root/tests/syntax" 1 neon
run "$root/data/models/fast.model" "$root/tests/syntax" 1 portable
run "$root/data/models/base.model" "$root/tests/syntax" 7 neon
