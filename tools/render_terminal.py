#!/usr/bin/env python3
"""render_terminal.py [--columns N] [--rows N] [--text] OUT.svg COMMAND ... - runs a command in a terminal of its own and draws what it printed, colours and all.

The SVG holds the command's real output and nothing else; the same output gives the same bytes. --text prints the output without colours instead
(OUT is then not written), for the README's block. --test checks the reader of colours.
Exit 0: drawn; 1: the command failed; 2: usage.
"""
import argparse
import html
import os
import pty
import re
import struct
import sys

WIDTH, HEIGHT, LEFT, TOP = 8.4, 19, 16, 44  # a character's cell, the margins
COLOURS = {"31": "#f47067", "32": "#8ddb8c", "33": "#f0c674", "34": "#6cb6ff", "35": "#d2a8ff", "36": "#7fd5e0"}
FOREGROUND, BACKGROUND, FAINT = "#d4d7dc", "#1b1f24", "#8b939d"
STYLE = re.compile(r"\x1b\[([0-9;]*)m")


def run(command, columns, rows):
    """What a command prints on a terminal of that size, and its exit code."""
    import fcntl
    import termios
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.pop("NO_COLOR", None)
        os.environ["TERM"] = "xterm-256color"
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    out = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux tells the end of a terminal this way
            break
        if not piece:
            break
        out += piece
    return out.decode("utf-8").replace("\r\n", "\n"), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def runs_of(line):
    """[(style codes, text)] of one line."""
    runs, style, at = [], (), 0
    for match in STYLE.finditer(line):
        if match.start() > at:
            runs.append((style, line[at:match.start()]))
        codes = [c for c in match[1].split(";") if c and c != "0"]
        style = tuple(codes) if codes else ()
        at = match.end()
    if at < len(line):
        runs.append((style, line[at:]))
    return runs


def plain(text):
    return STYLE.sub("", text)


def look_of(style):
    fill = next((COLOURS[c] for c in style if c in COLOURS), FAINT if "2" in style else FOREGROUND)
    extra = ' font-weight="bold"' if "1" in style else ""
    if "4" in style:
        extra += ' text-decoration="underline"'
    return f'fill="{fill}"{extra}'


def draw(lines, columns, title):
    width, height = LEFT * 2 + columns * WIDTH, TOP + len(lines) * HEIGHT + 14
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" role="img" aria-label="{html.escape(title, quote=True)}">',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
        '<g fill="#4a525c"><circle cx="20" cy="18" r="6"/><circle cx="40" cy="18" r="6"/><circle cx="60" cy="18" r="6"/></g>',
        f'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14" xml:space="preserve">',
    ]
    for row, line in enumerate(lines):
        column, y = 0, TOP + row * HEIGHT + 10
        for style, text in runs_of(line):
            if text.strip():
                # textLength: every viewer's font keeps to the cells.
                out.append(f'<text x="{LEFT + column * WIDTH:g}" y="{y:g}" textLength="{len(text) * WIDTH:g}" lengthAdjust="spacingAndGlyphs" {look_of(style)}>{html.escape(text)}</text>')
            column += len(text)
    out.append("</g></svg>")
    return "\n".join(out) + "\n"


def self_test():
    assert runs_of("a\x1b[1;33mb\x1b[0mc") == [((), "a"), (("1", "33"), "b"), ((), "c")]
    assert plain("\x1b[2mx\x1b[0m y") == "x y"
    assert run(["printf", "a\\nb"], 80, 24) == ("a\nb", 0)
    assert run(["sh", "-c", "stty size; exit 3"], 91, 12) == ("12 91\n", 3)
    assert draw(["\x1b[36m<&>\x1b[0m"], 10, "t") == draw(["\x1b[36m<&>\x1b[0m"], 10, "t") and "&lt;&amp;&gt;" in draw(["<&>"], 10, "t")
    print("render_terminal: 5 checks passed")


def main():
    if sys.argv[1:] == ["--test"]:
        return self_test()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out")
    parser.add_argument("--columns", type=int, default=100)
    parser.add_argument("--rows", type=int, default=40, help="lines drawn; what follows is left out")
    parser.add_argument("--shown", help="the command as the picture names it")
    parser.add_argument("--text", action="store_true")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    text, code = run(options.command, options.columns, options.rows)
    if code != 0:
        print(f"render_terminal.py: {' '.join(options.command)}: exit code {code}\n{plain(text)[-800:]}", file=sys.stderr)
        return 1
    lines = text.rstrip("\n").split("\n")
    cut = lines[:options.rows]
    # An event is drawn whole or not at all: its last line is the faint one.
    while len(cut) > 1 and len(lines) > len(cut) and "\x1b[2m" not in cut[-1]:
        cut.pop()
    if options.text:
        print(plain("\n".join(cut)))
        return 0
    shown = options.shown or " ".join(options.command).removeprefix("build/release/")
    with open(options.out, "w", encoding="utf-8") as file:
        file.write(draw([f"\x1b[32m$\x1b[0m {shown}"] + cut, options.columns, shown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
