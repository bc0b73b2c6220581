#!/usr/bin/env python3
"""bench.py --program build/release/dragoman [--texts FOLDER] [--long] [--check] - speed and memory of the whole program, as one JSON object.

All times are CPU time of the process (user + system), which neighbours on the machine disturb less than the clock; one thread (-j 1) unless said.
The time of loading is measured on a report of one word and taken off.

    speed      text to events, and up to each stage before: sentences/s, and the network's own share (stage syntax less stage dates)
    linear     the same articles twice as often, ten times ... : time per input must not grow
    html       tag-dense and hostile pages: MB/s, and twice the page at most 2.1 times the time
    memory     (--long) 2 GB of repeated articles on standard input, two threads: into a store (each is coded once and then known), and without one up to
               the sentences; peak resident set
Texts: news text in ../shared/data/polnear and reports (not part of the project) where it is, else samples/ again and again; the JSON says which.
--check: exit 1 when a bar is missed (1,000 sentences/s, 2.1 times, 512 MB).
"""
import argparse
import json
import os
import pathlib
import platform
import resource
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parent.parent
STAGES = ["text", "sentences", "dates", "syntax", "places", "actors", "events"]


def cpu_of(command, feed=None, keep=False):
    """CPU seconds, peak MB and standard error of a command; `feed(pipe)` writes its standard input."""
    out = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=subprocess.PIPE if feed else subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE)
    writer = None
    if feed:
        def write():
            try:
                feed(process.stdin)
            except BrokenPipeError:
                pass
            process.stdin.close()
        writer = threading.Thread(target=write)
        writer.start()
    error = process.stderr.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if writer:
        writer.join()
    if process.returncode not in (0, 1):
        raise SystemExit(f"bench: {' '.join(command)}: exit code {process.returncode}\n{error[-500:]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, error


def news_texts(folder):
    if folder:
        files = sorted(pathlib.Path(folder).rglob("*.txt"))
        return str(folder), [f.read_text(encoding="utf-8", errors="replace") for f in files]
    shared = pathlib.Path(os.environ.get("DRAGOMAN_SHARED", ROOT.parent / "shared")) / "data"
    files = sorted(shared.glob("polnear/*/text/*.txt")) + sorted(shared.glob("reports/*.txt"))
    if files:
        return "shared/data: polnear, reports", [f.read_text(encoding="utf-8", errors="replace") for f in files]
    texts = [f.read_text(encoding="utf-8") for f in sorted((ROOT / "samples").glob("*.txt"))]
    return "samples x 30", texts * 30


def jsonl(path, texts, salt=""):
    with open(path, "w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": f"{salt}{number}", "text": text, "published": "2016-10-05"}) + "\n")


def summary_of(error):
    for line in error.splitlines():
        if line.startswith('{"kind":"summary"'):
            return json.loads(line)
    return {}


class Bench:
    def __init__(self, program, folder):
        self.program, self.folder = str(pathlib.Path(program).resolve()), pathlib.Path(folder)
        (self.folder / "one.txt").write_text("Word\n")
        self.load = min(self.run([str(self.folder / "one.txt")], "events")[0] for _ in range(3))

    def run(self, inputs, until, feed=None):
        command = [self.program, "code", "--model", "fast", *inputs, "-j", "1", "--json", "--quiet"]
        command += ["--until", until, "--format", "jsonl"] if until != "events" else []
        return cpu_of(command, feed)

    def seconds(self, inputs, until, repeat=1):
        """Best of `repeat`, without loading."""
        runs = [self.run(inputs, until) for _ in range(repeat)]
        return max(min(r[0] for r in runs) - self.load, 1e-6), max(r[1] for r in runs), summary_of(runs[0][2])

    def alternate(self, inputs, until, repeat):
        """Best times of several inputs, measured in turns, so that a neighbour's burst of work meets all of them."""
        best = [float("inf")] * len(inputs)
        for _ in range(repeat):
            for i, one in enumerate(inputs):
                best[i] = min(best[i], self.seconds(one, until)[0])
        return best

    def speed(self, texts):
        path = self.folder / "news.jsonl"
        jsonl(path, texts)
        times = {}
        for stage in STAGES:
            times[stage], peak, summary = self.seconds([str(path)], stage, 2 if stage in ("events", "syntax") else 1)
        sentences = summary["sentences"]
        # Stages before the last print what they made, which is work of its own.
        network = times["syntax"] - times["dates"]
        return {"articles": len(texts), "bytes": sum(len(t.encode()) for t in texts), "sentences": sentences, "events": summary["events"], "seconds": round(times["events"], 2),
                "sentences_per_second": round(sentences / times["events"]), "network_and_its_printing_seconds": round(network, 2), "load_seconds": round(self.load, 2), "peak_mb": round(peak),
                "seconds_until_stage_with_printing": {k: round(v, 2) for k, v in times.items()}}

    def linear(self, texts):
        some = texts[: max(1, len(texts) // 8)]
        once, twice = self.folder / "once.jsonl", self.folder / "twice.jsonl"
        jsonl(once, some, "a")
        jsonl(twice, some + some, "b")
        articles = self.alternate([[str(once)], [str(twice)]], "events", 4)
        # One article that is twice as long: what is done for each sentence must not look at all others.
        text = "\n\n".join(some)
        (self.folder / "long1.txt").write_text(text)
        (self.folder / "long2.txt").write_text(text + "\n\n" + text)
        article = self.alternate([[str(self.folder / f"long{n}.txt")] for n in (1, 2)], "events", 4)
        return {"articles_twice": round(articles[1] / articles[0], 2), "one_article_twice_as_long": round(article[1] / article[0], 2), "seconds": [round(x, 2) for x in articles + article]}

    def html(self):
        cell = '<td class="c"><span><a href="/x?a=1&amp;b=2" rel="nofollow">Envoy</a> <b>met</b> <i>the</i> minister</span></td>'
        kinds = {
            "table": lambda n: "<html><body><article><h1>T</h1><p>Ministers met in Rome on Monday.</p><table>" + ("<tr>" + cell * 4 + "</tr>") * (n // (len(cell) * 4)) + "</table></article></body></html>",
            "nested_div": lambda n: "<html><body>" + "<div>" * (n // 11) + "x" + "</div>" * (n // 11),
            "open_brackets": lambda n: "<p>" + "<" * n,
            "attributes": lambda n: "<p " + "a=b " * (n // 4) + ">Ministers met.</p>",
            "comments": lambda n: "<!--" * (n // 4),
            "entities": lambda n: "<p>" + "&amp;&notin;&#8212;" * (n // 19),
        }
        out = {}
        size = 24 << 20
        for name, make in kinds.items():
            for factor in (1, 2):
                (self.folder / f"{name}{factor}.html").write_text(make(size * factor))
            times = self.alternate([[str(self.folder / f"{name}{factor}.html")] for factor in (1, 2)], "text", 4)
            out[name] = {"mb_per_second": round(size / times[0] / 1e6), "twice": round(times[1] / times[0], 2)}
        return out

    def memory(self, texts, total):
        lines = [json.dumps({"text": t, "published": "2016-10-05"}).encode() + b"\n" for t in texts]

        def feed(pipe):
            sent = 0
            while sent < total:
                for line in lines:
                    pipe.write(line)
                    sent += len(line)
        peaks = {}
        ways = {
            "store, everything": ["--store", str(self.folder / "s.duckdb")],  # an article known already is read and not coded again
            "no store, up to sentences": ["--until", "sentences", "--format", "jsonl"],
        }
        for name, flags in ways.items():
            cpu, peak, error = cpu_of([self.program, "code", "--model", "fast", "-", "--from", "jsonl", "-j", "2", "--json", "--quiet", *flags], feed)
            summary = summary_of(error)
            peaks[name] = {"peak_mb": round(peak), "cpu_seconds": round(cpu, 1), "documents": summary.get("documents"), "known": summary.get("known")}
        return {"bytes": total, "ways": peaks, "peak_mb": max(way["peak_mb"] for way in peaks.values())}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(ROOT / "build/release/dragoman"))
    parser.add_argument("--texts")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--gigabytes", type=float, default=2)
    options = parser.parse_args()
    cpu = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    where, texts = news_texts(options.texts)
    result = {"machine": platform.node(), "cpu": cpu, "cores": os.cpu_count(), "load_average": os.getloadavg()[0], "texts": where,
              "version": subprocess.run([options.program, "--version"], capture_output=True, text=True).stdout.strip()}
    with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as folder:
        bench = Bench(options.program, folder)
        if options.long:
            result["memory"] = bench.memory(texts, int(options.gigabytes * 1e9))
        else:
            result["speed"] = bench.speed(texts)
            result["linear"] = bench.linear(texts)
            result["html"] = bench.html()
    print(json.dumps(result, indent=1))
    missed = []
    if "speed" in result and result["speed"]["sentences_per_second"] < 1000:
        missed.append("speed")
    if "linear" in result and max(result["linear"]["articles_twice"], result["linear"]["one_article_twice_as_long"]) > 2.1:
        missed.append("linear")
    if "memory" in result and result["memory"]["peak_mb"] > 512:
        missed.append("memory")
    if missed:
        print("missed: " + ", ".join(missed), file=sys.stderr)
    return 1 if missed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
