#!/usr/bin/env python3
"""readme.py [PROGRAM] - puts the program's present output into README.md (its first block of code) and docs/images/timeline.svg: `make readme`.

--check instead: exit 1 when the README shows something else than the program prints today.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(```\n\$ build/release/dragoman code (\S+)\n)(.*?)(\n\.\.\.\n```)", re.S)
SIZE = ["--columns", "104"]


def terminal(*arguments):
    return subprocess.run([sys.executable, str(ROOT / "tools/render_terminal.py"), *SIZE, *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    program = arguments[0] if arguments else "build/release/dragoman"
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    report = BLOCK.search(text)[2]
    shown = terminal("--rows", "22", "--text", "-", program, "code", report, "--quiet").rstrip("\n")
    new = BLOCK.sub(lambda m: m[1] + shown + m[4], text)
    if "--check" in sys.argv:
        if new != text:
            print("README.md shows another output than the program's: make readme")
        return new != text
    readme.write_text(new, encoding="utf-8")
    terminal("--rows", "34", "--shown", f"dragoman code {report}", "docs/images/timeline.svg", program, "code", report, "--quiet")
    return 0


if __name__ == "__main__":
    sys.exit(main())
