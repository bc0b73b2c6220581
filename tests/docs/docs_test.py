#!/usr/bin/env python3
"""docs_test.py PROGRAM - the documents say what is there: error codes, paths, commands, flags, make targets, fields of records, columns of the store.

Exit 0: all true; 1: each sentence that is not is named.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
wrong = []


def check(condition, message):
    if not condition:
        wrong.append(message)


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, cwd=ROOT, check=False).stdout


DOCUMENTS = [p.relative_to(ROOT) for pattern in ("*.md", "docs/**/*.md", "src/*/README.md", "data/**/*.md", "samples/*.md", "train/*.md", "tools/**/*.md") for p in ROOT.glob(pattern)
             if "node_modules" not in p.parts]


def error_codes():
    table = re.findall(r'\{"(DM\d+)", "', text_of("src/base/error_codes.h"))
    check(len(table) == len(set(table)), "error_codes.h: a code is listed twice")
    page = re.findall(r"^\| (DM\d+) \|", text_of("docs/errors.md"), re.M)
    check(sorted(page) == sorted(table), f"docs/errors.md and error_codes.h differ: {sorted(set(page) ^ set(table))}")
    used = set()
    for path in ROOT.glob("src/**/*.cc"):
        if not path.name.endswith("_test.cc"):
            used |= set(re.findall(r"\bDM\d{3}\b", re.sub(r"//.*", "", path.read_text(encoding="utf-8"))))
    check(used <= set(table), f"codes that error_codes.h lacks: {sorted(used - set(table))}")
    check(set(table) <= used, f"codes that nothing reports: {sorted(set(table) - used)}")


def paths():
    for document in DOCUMENTS:
        for words in re.findall(r"`([^`\n]+)`", text_of(document)):
            if not re.fullmatch(r"(src|docs|data|tests|tools|train|fuzz|bench|samples|include|examples|third_party|cmake)/[\w./*-]+", words):
                continue
            if "NN-" in words:  # stands for many
                continue
            if words.endswith(".model"):  # weights come when they are trained
                continue
            pattern = words.rstrip("/.")
            there = any(ROOT.glob(pattern)) or any(ROOT.glob(pattern + "*"))
            check(there, f"{document}: `{words}` is not there")
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", text_of(document)):
            check((ROOT / document.parent / link).exists(), f"{document}: link to {link}, which is not there")


def commands():
    names = set(re.findall(r"^  ([a-z]+(?: [a-z]+)?)", run("man"), re.M))
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.M))
    for document in ("README.md", "CONTRIBUTING.md", "docs/formats.md", "docs/performance.md"):
        lines = text_of(document)
        for line in re.findall(r"(?:^    |`|\| |\$ )(?:build/release/)?dragoman ([a-z][^`\n]*)", lines, re.M):
            words = re.split(r"\s{2,}#|\s+#|\s[|>]\s", line)[0].split()
            command = words[:2] if words[0] in ("data", "evaluate") else words[:1]
            shown = subprocess.run([PROGRAM, *command, "--help"], capture_output=True, text=True, check=False)
            check(shown.returncode == 0, f"{document}: 'dragoman {line}': no such command")
            for flag in (w for w in words if re.fullmatch(r"--?[a-z-]+", w) and w != "-"):
                check(flag in shown.stdout or flag == "--help", f"{document}: 'dragoman {line}': no flag {flag}")
        for target in re.findall(r"(?:^    |`)make ([a-z-]+)", lines, re.M):
            check(target in targets, f"{document}: 'make {target}' is no target")
    return names


def keys_of(value, out):
    if isinstance(value, dict):
        for key, inner in value.items():
            out.add(key)
            keys_of(inner, out)
    elif isinstance(value, list):
        for inner in value:
            keys_of(inner, out)


def records():
    page = set(re.findall(r"`(?:\w+\.)?(\w+)(?:\[\])?`", text_of("docs/formats.md")))
    keys = set()
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder, "s.duckdb"))
        pathlib.Path(folder, "bad.jsonl").write_text('{"text":\n', encoding="utf-8")
        for line in (run("code", "samples", "-q") + run("code", str(pathlib.Path(folder, "bad.jsonl")), "-q")).splitlines():
            record = json.loads(line)
            measures = set(record.get("magnitude", {}))
            found = set()
            keys_of(record, found)
            keys |= found - measures
        check(keys <= page, f"docs/formats.md lacks fields of records: {sorted(keys - page)}")
        run("code", "samples/14-doha.txt", "-q", "--store", store)
        rows = run("query", store, "select distinct table_name from information_schema.columns where table_schema = 'main'", "--format", "csv").split()[1:]
        check(set(rows) <= page, f"docs/formats.md lacks tables: {sorted(set(rows) - page)}")
        rows = run("query", store, "select distinct column_name from information_schema.columns where table_name in ('event_actor', 'event_figure', 'evidence', 'fault')", "--format", "csv").split()[1:]
        check(set(rows) <= page, f"docs/formats.md lacks columns: {sorted(set(rows) - page)}")


def rooms():
    for line in text_of("rooms.txt").splitlines():
        if ":" in line and not line.startswith("#"):
            room = line.split(":")[0]
            readme = ROOT / "src" / room / "README.md"
            check(readme.exists(), f"src/{room}: no README.md")
            if readme.exists():
                check(len(readme.read_text(encoding="utf-8").splitlines()) <= 60, f"src/{room}/README.md is longer than a screen")


def main():
    error_codes()
    paths()
    commands()
    records()
    rooms()
    for message in wrong:
        print(message)
    print(f"{len(DOCUMENTS)} documents: {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
