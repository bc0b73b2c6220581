#!/usr/bin/env python3
"""run.py PROGRAM [--few] [FILE.case ...] - runs the real program as a user does: each case of the files (of all *.case here) in an empty folder of its own; compares exit code, output and errors.

A case file holds cases, one after the other:

    case    name
    write   a.txt                  the indented lines that follow are the file ({tab} is a tab)
            Ministers met.
    run     dragoman code a.txt    in a shell; several run lines are run one after the other, the last one's exit code counts
    exit    0
    out     words that must stand in standard output (one line each; "not" before them: must not)
    err     the same for standard error
    is-out  the whole standard output is this one line; "is-out" alone: there is none
    is-err  the same for standard error

Before the first case a file may prepare what many of its cases need, once:

    prepare dragoman code {samples} -q --store all.duckdb    each case whose run lines name a file made here gets a copy of it

{samples} is the folder of the samples. --few, for builds that run ten times slower: of six of them, and cases with a line "full" are left out. Exit 0: all passed; 1: some failed (each is named with what came out).
"""
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FEW = ("01-astana.txt", "02-vienna-nuclear.txt", "03-minsk.txt", "06-jeddah.html", "11-stepanakert.html", "14-doha.txt")


class Case:
    def __init__(self, name, where):
        self.name, self.where = name, where
        self.files, self.runs, self.checks, self.exit, self.full = [], [], [], 0, False


def read_cases(path):
    """(what is prepared, the cases)"""
    prepared, cases, file = [], [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line[:1].isspace() and file is not None:
            file.append(line.strip().replace("{tab}", "\t"))
            continue
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        if not word or word.startswith("#"):
            continue
        if word == "case":
            cases.append(Case(rest, f"{path.name}:{number}"))
            file = None
        elif word == "prepare" and not cases:
            prepared.append(rest)
        elif word == "full":
            cases[-1].full = True
        elif word == "write":
            file = []
            cases[-1].files.append((rest, file))
        elif word == "run":
            cases[-1].runs.append(rest)
        elif word == "exit":
            cases[-1].exit = int(rest)
        elif word in ("out", "err", "is-out", "is-err"):
            cases[-1].checks.append((word, rest))
        else:
            raise SystemExit(f"{path}:{number}: '{word}' begins no line of a case")
    return prepared, cases


def run_line(command, program, folder, samples):
    environment = dict(os.environ, HOME=str(folder), LC_ALL="C", TERM="xterm", PROGRAM_FILE=program)
    environment.pop("NO_COLOR", None)
    # A sample by its name is always the real one; the folder as a whole may be a smaller one.
    words = command.replace("{samples}/", shlex.quote(str(ROOT / "samples")) + "/").replace("{samples}", shlex.quote(str(samples)))
    script = f"dragoman() {{ {shlex.quote(program)} \"$@\"; }}; {words}"
    return subprocess.run(["bash", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=300)


def failures_of(case, program, prepared, samples):
    with tempfile.TemporaryDirectory(prefix="dragoman-case-") as folder:
        for name, lines in case.files:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        for made in prepared.iterdir():
            if any(made.name in command for command in case.runs):
                shutil.copy(made, folder)
        done = None
        for command in case.runs:
            done = run_line(command, program, folder, samples)
        texts = {"out": done.stdout, "err": done.stderr}
        problems = [] if done.returncode == case.exit else [f"exit code {done.returncode}, not {case.exit}"]
        for kind, words in case.checks:
            text = texts[kind.removeprefix("is-")]
            if kind.startswith("is-"):
                if text.strip("\n") != words:
                    problems.append(f"{kind} {words!r}")
            elif words.startswith("not "):
                if words[4:] in text:
                    problems.append(f"{kind} has {words[4:]!r}")
            elif words not in text:
                problems.append(f"{kind} lacks {words!r}")
        if problems:
            problems.append("standard output:\n" + done.stdout[:1500])
            problems.append("standard error:\n" + done.stderr[:1500])
        return problems


def run_file(path, program, samples, few):
    """(passed, failed)"""
    prepare, cases = read_cases(path)
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="dragoman-prepared-") as folder:
        for command in prepare:
            done = run_line(command, program, folder, samples)
            if done.returncode != 0:
                print(f"{path.name}: could not prepare: {command}\n{done.stdout[:1500]}{done.stderr[:1500]}")
                return 0, len(cases)
        for case in cases:
            if few and case.full:
                continue
            problems = failures_of(case, program, pathlib.Path(folder), samples)
            if problems:
                failed += 1
                print(f"{case.where}: {case.name}")
                for problem in problems:
                    print("    " + problem.replace("\n", "\n    "))
            else:
                passed += 1
    return passed, failed


def main():
    arguments = [word for word in sys.argv[1:] if word != "--few"]
    few = len(arguments) < len(sys.argv) - 1
    program = str(pathlib.Path(arguments[0]).resolve())
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="dragoman-few-") as folder:
        samples = ROOT / "samples"
        if few:
            for name in FEW:
                shutil.copy(samples / name, folder)
            samples = pathlib.Path(folder)
        for path in [pathlib.Path(name) for name in arguments[1:]] or sorted(HERE.glob("*.case")):
            counts = run_file(path, program, samples, few)
            passed, failed = passed + counts[0], failed + counts[1]
    print(f"{passed} cases passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
