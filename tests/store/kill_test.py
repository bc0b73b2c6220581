#!/usr/bin/env python3
"""kill_test.py WRITER [--kills N] [--seed N] [--documents N] [--coding PROGRAM | --command ...] - a crash at any moment loses and doubles nothing.

A coding run is started, killed with SIGKILL at a random moment, and started again on the same store until it ends by itself; then every
table is compared with that of a run nobody disturbed. Rounds follow one another until N kills were done. The moments come from the
seed, which is printed, though what a moment hits depends on the machine.

    WRITER      build/release/kill_writer; its --dump is used for every comparison
    --coding    the runs are those of PROGRAM code over so many reports made from samples/, each with a number of its own
    --command   a coding run of one's own, "{store}" stands for the store: e.g. --command build/release/dragoman code news --store {store}
Exit 0: nothing lost, nothing doubled; 1: tables differ, or a restart failed; 2: the undisturbed run failed.
"""
import argparse
import json
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time


def run_to_end(command):
    started = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return done, time.monotonic() - started


def dump(writer, store):
    done = subprocess.run([writer, "--dump", store], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return done.stdout if done.returncode == 0 else f"dump failed: {done.stderr}"


def run_and_kill(command, wait):
    """True when the run was killed, False when it ended before; an error text when it failed."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        process.wait(timeout=wait)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    error = process.communicate()[1]
    if process.returncode == -signal.SIGKILL:
        return True
    return False if process.returncode in (0, 1) else f"exit {process.returncode}: {error}"


def make_reports(path, count):
    """Samples again and again, each a report of its own by its title."""
    samples = sorted(pathlib.Path(__file__).resolve().parent.parent.parent.joinpath("samples").glob("*.txt"))
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = samples[number % len(samples)].read_text(encoding="utf-8")
            file.write(json.dumps({"title": f"Report {number}", "text": text}) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("writer")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--coding")
    parser.add_argument("--command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    template = options.command or [options.writer, "{store}", str(options.documents)]
    chance = random.Random(options.seed)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="dragoman_kill_") as folder:
        if options.coding:
            reports = str(pathlib.Path(folder) / "reports.jsonl")
            make_reports(reports, options.documents)
            template = [options.coding, "code", reports, "--model", "fast", "--store", "{store}", "--quiet", "--jobs", "2"]
        command_for = lambda store: [part.replace("{store}", store) for part in template]
        undisturbed = str(pathlib.Path(folder) / "undisturbed.duckdb")
        done, whole = run_to_end(command_for(undisturbed))
        if done.returncode not in (0, 1):
            print(f"the undisturbed run failed: {done.stderr}")
            return 2
        expected = dump(options.writer, undisturbed)
        print(f"seed {options.seed}: undisturbed run {whole:.2f} s\n{expected}", end="", flush=True)
        if "verify 0 findings" not in expected:
            return 2
        kills = rounds = 0
        while kills < options.kills:
            rounds += 1
            store = str(pathlib.Path(folder) / f"killed{rounds}.duckdb")
            while True:
                # Mostly within the first part of the run, so that a round sees many kills; sometimes anywhere.
                wait = chance.uniform(0, whole * (0.15 if chance.random() < 0.9 else 1.0))
                outcome = run_and_kill(command_for(store), wait) if kills < options.kills else run_and_kill(command_for(store), 600)
                if outcome is True:
                    kills += 1
                elif outcome is False:
                    break
                else:
                    print(f"round {rounds}, after {kills} kills: a restart failed: {outcome}")
                    return 1
            found = dump(options.writer, store)
            if found != expected:
                print(f"round {rounds}, after {kills} kills: tables differ\n{found}")
                return 1
        print(f"{kills} kills in {rounds} rounds, {time.monotonic() - began:.1f} s: nothing lost, nothing doubled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
