#!/usr/bin/env python3
"""process_bench.py --program DRAGOMAN --grow GROW_STORE [--events 200000] [--keep FILE] - seconds that questions to a large store take, as JSON.

The store is made from the samples (bench/grow_store.cc); each question is asked three times and the best is kept. Exit 1: one takes a second or more.
"""
import argparse
import json
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--grow", required=True)
    parser.add_argument("--events", default="200000")
    parser.add_argument("--keep", help="the large store; made where it is not there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        large = options.keep or str(pathlib.Path(folder, "large.duckdb"))
        if not pathlib.Path(large).exists():
            small = str(pathlib.Path(folder, "small.duckdb"))
            subprocess.run([options.program, "code", str(ROOT / "samples"), "--store", small, "-q"], check=True)
            subprocess.run([options.grow, small, large, options.events], check=True, stdout=sys.stderr)
        ask = lambda sql: subprocess.run([options.program, "query", large, sql, "-f", "csv"], check=True, capture_output=True, text=True).stdout.split()[-1].strip('"')
        meeting = ask("select id from event where type = 'CONSULT' and status = 'occurred' order by id limit 1")
        pair = ask("select actor_country || ',' || recipient_country from dyad_day where type = 'CONSULT' and actor_country <> recipient_country group by all order by sum(events) desc limit 1")
        day = ask("select max(published_day) from document")
        questions = {"track": ["track", large], "track of a pair": ["track", large, "--parties", pair], "compare": ["compare", large, "--event", meeting],
                     "network": ["network", large, "--on", day], "timeline": ["timeline", large], "timeline of a pair": ["timeline", large, "--actors", pair]}
        seconds = {}
        for name, arguments in questions.items():
            times = []
            for _ in range(3):
                start = time.monotonic()
                subprocess.run([options.program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
                times.append(time.monotonic() - start)
            seconds[name] = round(min(times), 3)
        print(json.dumps({"machine": platform.machine(), "events": int(ask("select count(*) from event")), "seconds": seconds}))
    return 1 if max(seconds.values()) >= 1 else 0


if __name__ == "__main__":
    sys.exit(main())
