#!/bin/sh
# fetch_places.sh - fetches the towns of GeoNames (npm package of tools/package.json, CC BY 4.0) into tools/node_modules.
#
# npm checks it against the SHA-512 hashes of tools/package-lock.json; none of its scripts run. Nothing is done where it is already there.
# Exit 0: there; 1: could not be fetched.
set -eu
tools=$(cd "$(dirname "$0")" && pwd)
stamp="$tools/node_modules/.dragoman-stamp"
want=$(cksum < "$tools/package-lock.json")
[ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && exit 0
command -v npm >/dev/null || { echo "fetch_places.sh: npm is not installed (apt-get install npm)" >&2; exit 1; }
(cd "$tools" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2 || { echo "fetch_places.sh: npm could not fetch the towns" >&2; exit 1; }
printf '%s\n' "$want" > "$stamp"
