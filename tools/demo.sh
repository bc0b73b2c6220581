#!/bin/sh
# demo.sh PROGRAM - codes the reports of samples/, prints what it read, and serves it as a page of this machine.
#
# On a terminal the page stays until Ctrl-C, and its one-time address is printed. In a pipe or a test the server is started, asked how much it holds,
# and stopped. Exit 0: it was served; 1: it could not be.
set -eu
cd "$(dirname "$0")/.."
program=$1
folder=build/demo
mkdir -p "$folder"
# A store of another version of the program is made anew.
store=$folder/samples-$("$program" --version | cksum | cut -d' ' -f1).duckdb
[ -f "$store" ] || "$program" code samples/ --quiet --store "$store"
"$program" code samples/ --format text
if [ -t 1 ] && [ -z "${CI:-}" ]; then
  exec "$program" serve "$store" --port "${PORT:-8765}"
fi
exec python3 tools/demo_once.py "$program" "$store" "$folder"
