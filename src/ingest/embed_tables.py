#!/usr/bin/env python3
"""Writes data/ingest/*.tsv into one .cc, so that the readable tables need no path at run time.

usage: embed_tables.py OUT.cc TABLE.tsv...
"""
import pathlib
import sys


def literal(text):
    out = []
    for line in text.split("\n"):
        escaped = "".join(
            chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else "\\%03o" % b for b in line.encode("utf-8"))
        out.append('    "%s\\n"' % escaped)
    return "\n".join(out)


def main():
    target = pathlib.Path(sys.argv[1])
    tables = sorted(pathlib.Path(name) for name in sys.argv[2:])
    parts = ['// Written by src/ingest/embed_tables.py from data/ingest; do not edit.', '#include "ingest/tables.h"', '',
             'namespace dragoman::ingest {', '', 'std::string_view table_bytes(std::string_view name) {']
    for table in tables:
        text = table.read_text(encoding="utf-8").rstrip("\n")
        parts.append('  if (name == "%s") return\n%s;' % (table.stem, literal(text)))
    parts += ['  return {};', '}', '', '}  // namespace dragoman::ingest', '']
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(parts), encoding="ascii")


main()
