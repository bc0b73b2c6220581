#!/bin/sh
# install_deps.sh [build|test|all] - installs what is missing of the tools and libraries of a Debian 12 machine.
#
#   build   what `make build` needs
#   test    also what `make test` needs: the fuzzing compiler, networkx to hold networks against, chromium to try the page in
#   all     also clang-tidy and clang-format
# Nothing is done where everything is there (then neither root nor a network is needed). As another user than root, sudo is asked.
# --no-remove: without it a conflict silently removes packages of yours.
# Exit 0: all is there; 1: it could not be installed (the missing packages are named).
set -eu
what=${1:-build}

# COMMAND:PACKAGE where any provider of the command will do.
commands="g++:g++ gcc:gcc cmake:cmake ninja:ninja-build ccache:ccache pkg-config:pkg-config python3:python3 npm:npm"
libraries="libc6-dev libfmt-dev libexpected-dev libcli11-dev libsimdjson-dev libicu-dev zlib1g-dev libzstd-dev libgtest-dev libgmock-dev"
case "$what" in
  build) ;;
  test) commands="$commands clang++-19:clang-19 gzip:gzip zstd:zstd chromium:chromium readelf:binutils ps:procps"; libraries="$libraries libclang-rt-19-dev python3-networkx" ;;
  all) commands="$commands clang++-19:clang-19 gzip:gzip zstd:zstd clang-tidy-19:clang-tidy-19 clang-format-19:clang-format-19 chromium:chromium readelf:binutils ps:procps"; libraries="$libraries libclang-rt-19-dev python3-networkx" ;;
  *) echo "install_deps.sh: '$what' is none of build, test, all" >&2; exit 1 ;;
esac

missing=""
for pair in $commands; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
have_dpkg=yes
command -v dpkg-query >/dev/null 2>&1 || have_dpkg=no
if [ "$have_dpkg" = yes ]; then
  installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $libraries 2>/dev/null | sed -n 's/^ii *//p')
  for package in $libraries; do
    printf '%s\n' "$installed" | grep -qx "$package" || missing="$missing $package"
  done
fi
[ -z "$missing" ] && exit 0

# An owner of npm from elsewhere keeps it: only what is missing is asked for.
if ! command -v apt-get >/dev/null 2>&1; then
  echo "install_deps.sh: missing, and this is no Debian machine: install$missing" >&2
  exit 1
fi
root=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "install_deps.sh: not root and no sudo here. Have these installed: apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi
  root=sudo
fi
echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq
$root apt-get install -y -qq --no-install-recommends --no-remove $missing >/dev/null || {
  echo "install_deps.sh: apt-get could not install$missing" >&2
  exit 1
}
