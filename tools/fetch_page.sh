#!/bin/sh
# fetch_page.sh [FOLDER] - fetches what the page is built from (npm packages of page/package.json) into page/node_modules; or those of another folder (tests/page).
#
# npm checks each against the SHA-512 hashes of page/package-lock.json; none of their scripts run. Nothing is done where all is already there.
# Exit 0: there; 1: could not be fetched.
set -eu
page=$(cd "$(dirname "$0")/../${1:-page}" && pwd)
stamp="$page/node_modules/.dragoman-stamp"
want=$(cksum < "$page/package-lock.json")
[ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && exit 0
command -v npm >/dev/null || { echo "fetch_page.sh: npm is not installed (apt-get install npm)" >&2; exit 1; }
(cd "$page" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2 || { echo "fetch_page.sh: npm could not fetch the page's packages" >&2; exit 1; }
printf '%s\n' "$want" > "$stamp"
