#!/bin/sh
# fetch_duckdb.sh [DIR] - puts libduckdb.so, duckdb.h and DuckDB's licence into DIR (default build/third_party/duckdb).
#
# The packages are those of third_party/duckdb/package-lock.json, checked against its SHA-512 hashes by npm; none of their scripts run.
# Nothing is done where the files of this lock are already there. Needs npm and a network; the build itself needs neither.
# Exit 0: the files are there; 1: they could not be fetched; 2: no build of DuckDB for this machine.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=${1:-$root/build/third_party/duckdb}
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64 | Linux-amd64) package=@duckdb/node-bindings-linux-x64 ;;
  Linux-aarch64 | Linux-arm64) package=@duckdb/node-bindings-linux-arm64 ;;
  *)
    echo "fetch_duckdb.sh: no packaged DuckDB for $(uname -s) $(uname -m): install libduckdb and duckdb.h yourself, cmake looks for them first" >&2
    exit 2
    ;;
esac
stamp=$(cat "$root/third_party/duckdb/package-lock.json" | cksum | tr -d ' ')
if [ -f "$target/libduckdb.so" ] && [ -f "$target/duckdb.h" ] && [ "$(cat "$target/stamp" 2>/dev/null)" = "$stamp" ]; then
  exit 0
fi
command -v npm >/dev/null || { echo "fetch_duckdb.sh: npm is not installed (apt-get install npm)" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root/third_party/duckdb/package.json" "$root/third_party/duckdb/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2 || { echo "fetch_duckdb.sh: npm could not fetch DuckDB" >&2; exit 1; }
mkdir -p "$target"
cp "$work/node_modules/duckdb/src/duckdb/src/include/duckdb.h" "$target/duckdb.h"
cp "$work/node_modules/duckdb/LICENSE" "$target/LICENSE"
# Renamed into place: a build that is running keeps the library it has opened.
cp "$work/node_modules/$package/libduckdb.so" "$target/libduckdb.so.new"
mv "$target/libduckdb.so.new" "$target/libduckdb.so"
printf '%s\n' "$stamp" > "$target/stamp"
