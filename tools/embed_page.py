#!/usr/bin/env python3
"""embed_page.py DIST OUT - the files of the built page as one assembler file and one C++ table, to be compiled into the program.

DIST  folder of the built page; may be missing or empty: then the table is empty
OUT   folder for page_files.S and page_files.cc

Each file goes in as it is and, where that is smaller, packed with gzip (without a time in it: the same files give the same program).
"""
import gzip
import hashlib
import pathlib
import sys

TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json",
         ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json",
         ".woff2": "font/woff2"}
PACKED = {".html", ".js", ".css", ".json", ".svg", ".txt", ".webmanifest"}


def main():
    dist, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    files = sorted(p for p in dist.rglob("*") if p.is_file() and p.suffix in TYPES) if dist.is_dir() else []
    assembler = ['.section .note.GNU-stack,"",@progbits', ".section .rodata"]
    declarations, rows = [], []
    for number, path in enumerate(files):
        content = path.read_bytes()
        parts = [("plain", content)]
        if path.suffix in PACKED:
            small = gzip.compress(content, 9, mtime=0)
            if len(small) < len(content):
                parts.append(("packed", small))
        views = {"packed": "{}"}
        for name, data in parts:
            label = f"dragoman_page_{number}_{name}"
            copy = out / f"{number}.{name}"
            copy.write_bytes(data)
            assembler += [f".global {label}", ".balign 16", f"{label}:", f'.incbin "{copy}"', ".byte 0"]
            declarations.append(f"extern const char {label}[];")
            views[name] = f"{{{label}, {len(data)}}}"
        address = "/" + path.relative_to(dist).as_posix()
        if address == "/index.html":
            address = "/"
        digest = hashlib.sha256(content).hexdigest()[:16]
        rows.append(f'      {{"{address}", "{TYPES[path.suffix]}", {views["plain"]}, {views["packed"]}, "{digest}"}},')
    (out / "page_files.S").write_text("\n".join(assembler) + "\n")
    table = ["// Made by tools/embed_page.py.", "#include <span>", "#include <vector>", "", '#include "serve/assets.h"', ""]
    if declarations:
        table += ['extern "C" {', *declarations, "}", ""]
    table += ["namespace dragoman::serve {", "", "std::span<const Asset> embedded_assets();", "std::span<const Asset> embedded_assets() {",
              "  static const std::vector<Asset> kFiles{", *rows, "  };", "  return kFiles;", "}", "", "}  // namespace dragoman::serve"]
    (out / "page_files.cc").write_text("\n".join(table) + "\n")


main()
