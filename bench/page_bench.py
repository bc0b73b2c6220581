#!/usr/bin/env python3
"""page_bench.py --program build/release/dragoman --store BIG.duckdb [--repeat N] [--check] - how soon the page's server answers over a large store, as JSON.

BIG.duckdb: made by `grow_store samples.duckdb BIG.duckdb 1000000` (cmake -DDRAGOMAN_BENCH=ON): a million events with the samples' own mix.
Each view is asked under filters that were not asked before (other actors, types, days each time), so that nothing is answered from what was kept; times
are from the first byte sent to the last byte received, by the clock. `again`: the same filter a second time. Memory is the server's largest resident set.
--check: exit 1 where a bar is missed: 60 ms (median) for timeline, table, map; 120 ms for the network of 300 actors on a new day; 1.5 GB.
"""
import argparse
import http.client
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

STATES = ["TUR", "RUS", "USA", "FRA", "ARM", "AZE", "COL", "PER", "ISR", "IRN", "SYR", "UKR", "ETH", "MLI", "SDN", "YEM", "LBY", "SRB", "VEN", "GBR"]
TYPES = ["CONSULT", "AGREE", "ASSAULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]
BARS = {"timeline": 60, "table": 60, "map": 60, "network": 120}


class Client:
    def __init__(self, host, port, token):
        self.connection, self.headers = http.client.HTTPConnection(host, port, timeout=120), {"Authorization": "Bearer " + token}

    def ask(self, path):
        begun = time.perf_counter()
        self.connection.request("GET", "/api/v1/" + path, headers=self.headers)
        answer = self.connection.getresponse()
        body = answer.read()
        took = (time.perf_counter() - begun) * 1000
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status} {body[:200]}")
        return took, body


def filters(number, first, last):
    """Every kind of filter in turn, never the same twice."""
    actor, other, kind = STATES[number % 20], STATES[(number * 7 + 3) % 20], TYPES[number % 8]
    year = first + (last - first) * (number % 10) // 10
    return ["", f"actors={actor}", f"type={kind}", f"actors={actor}&other={other}&status=occurred", f"from={year}-0{number % 9 + 1}-01&to={year + 3}-01-01", f"quad={number % 4 + 1}&actors={actor},{other}",
            f"speaker=any&type={kind}", f"speaker={actor}"][number % 8]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--store", required=True)
    parser.add_argument("--repeat", type=int, default=24)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        token_file = os.path.join(folder, "token")
        begun = time.perf_counter()
        server = subprocess.Popen([options.program, "serve", options.store, "--port", "0", "--token-file", token_file, "--quiet"], stdout=subprocess.PIPE)
        url = urllib.parse.urlsplit(server.stdout.readline().decode().strip())
        start = time.perf_counter() - begun
        client = Client(url.hostname, url.port, pathlib.Path(token_file).read_text().strip())
        status = json.loads(client.ask("status")[1])
        first, last = int(status["first_report"][:4]), int(status["last_report"][:4])
        result = {"events": status["events"], "documents": status["documents"], "stories": status["stories"], "load": [round(x, 1) for x in os.getloadavg()], "start_s": round(start, 1), "views": {}}
        time.sleep(15)  # the words of the texts are gathered meanwhile
        views = {"timeline": "timeline?bin=week", "table": "events?form=rows&limit=100&sort=-date", "table_by_confidence": "events?form=rows&limit=100&sort=-confidence", "map": "map?x=1",
                 "facets": "facets?fields=actors,type,status,source,country,speaker", "summary": "summary?x=1"}
        for name, path in views.items():
            fresh, again = [], []
            for number in range(options.repeat):
                # Another order of parameters is another address, but not another filter: the day makes it a new one.
                chosen = filters(number, first, last) + f"&to={last}-12-{number % 28 + 1:02}" if "to=" not in filters(number, first, last) else filters(number, first, last)
                if name != "timeline":
                    chosen += f"&from=19{10 + number}-01-0{1 + list(views).index(name)}" if "from=" not in chosen else ""
                fresh.append(client.ask(f"{path}&{chosen}")[0])
                again.append(client.ask(f"{path}&{chosen}")[0])
            result["views"][name] = {"median_ms": round(statistics.median(fresh), 1), "p95_ms": round(sorted(fresh)[int(len(fresh) * 0.95)], 1), "again_ms": round(statistics.median(again), 1)}
        days = [f"{first + (last - first) * n // options.repeat}-{n % 12 + 1:02}-15" for n in range(options.repeat)]
        client.ask(f"network?on={days[0]}&limit=300")
        times, actors = [], []
        for day in days[1:]:
            took, body = client.ask(f"network?on={day}&limit=300")
            times.append(took)
            actors.append(len(json.loads(body)["nodes"]))
        result["views"]["network"] = {"median_ms": round(statistics.median(times), 1), "p95_ms": round(sorted(times)[int(len(times) * 0.95)], 1), "actors": statistics.median(actors)}
        ids = json.loads(client.ask("events?form=rows&columns=id&limit=20&sort=-confidence")[1])["ids"]
        times = [client.ask("records/" + one)[0] for one in ids]
        result["views"]["record"] = {"median_ms": round(statistics.median(times), 1), "p95_ms": round(sorted(times)[int(len(times) * 0.95)], 1)}
        times = [client.ask(f"timeline?q={word}")[0] for word in ("ceasefire", "ministers%20moscow", "%22foreign%20minister%22")]
        result["views"]["full_text"] = {"words_ms": round(times[0], 1), "two_words_ms": round(times[1], 1), "quotation_ms": round(times[2], 1)}
        for line in pathlib.Path(f"/proc/{server.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                result["peak_mb"] = int(line.split()[1]) // 1024
        server.terminate()
        server.wait()
    print(json.dumps(result, indent=1))
    missed = [name for name, bar in BARS.items() if result["views"][name]["median_ms"] > bar] + (["memory"] if result["peak_mb"] > 1536 else [])
    if missed:
        print("missed: " + ", ".join(missed), file=sys.stderr)
    return 1 if options.check and missed else 0


sys.exit(main())
