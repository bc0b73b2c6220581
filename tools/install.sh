#!/bin/sh
# install.sh PROGRAM PREFIX - program, library and headers, data, gazetteer, manual page and completions under PREFIX.
# The program finds its data at ../share/dragoman from its own folder.
set -eu
program=$1
prefix=$2
cd "$(dirname "$0")/.."
built=$(dirname "$program")
install -d "$prefix/bin" "$prefix/share/dragoman" "$prefix/share/man/man1" "$prefix/share/bash-completion/completions" "$prefix/share/zsh/site-functions" "$prefix/share/fish/vendor_completions.d"
install -m 755 "$program" "$prefix/bin/dragoman"
# Beside the program, where its $ORIGIN run path looks.
[ -f "$built/libduckdb.so" ] && install -m 644 "$built/libduckdb.so" "$prefix/bin/libduckdb.so"
# The library and what it promises; the example in examples/ builds against these.
install -d "$prefix/lib" "$prefix/include/dragoman"
for file in "$built"/libdragoman.so*; do
  [ -e "$file" ] && cp -P "$file" "$prefix/lib/"
done
install -m 644 include/dragoman/*.h "$prefix/include/dragoman/"
cp -R data/. "$prefix/share/dragoman/"
install -m 644 "$built/gazetteer.bin" "$prefix/share/dragoman/gazetteer.bin"
"$program" man > "$prefix/share/man/man1/dragoman.1"
"$program" completion bash > "$prefix/share/bash-completion/completions/dragoman"
"$program" completion zsh > "$prefix/share/zsh/site-functions/_dragoman"
"$program" completion fish > "$prefix/share/fish/vendor_completions.d/dragoman.fish"
echo "installed under $prefix"
