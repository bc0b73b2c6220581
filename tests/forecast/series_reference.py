#!/usr/bin/env python3
"""series_reference.py PROGRAM - `dragoman series` and `dragoman forecast` on the invented history, held against sums and change points computed here.

Change points here: optimal partitioning by its recursion, without pruning (Jackson et al. 2005); sums by reading the rows again. Exit 0: the same.
"""
import csv
import datetime
import json
import math
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAM = sys.argv[1]
wrong = []


def check(condition, message):
    if not condition:
        wrong.append(message)


def run(*arguments, code=0):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
    check(done.returncode == code, f"{arguments}: exit {done.returncode}, expected {code}: {done.stderr}")
    return done.stdout


def scores():
    with open(ROOT / "data/ontology/cameo.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))
    own = {row["code"]: float(row["goldstein"]) for row in rows if row["goldstein"]}
    return lambda code: next((own[code[:n]] for n in range(len(code), 1, -1) if code[:n] in own), 0.0)


def change_points(values, penalty=3):
    noise = sum((b - a) ** 2 for a, b in zip(values, values[1:])) / (2 * (len(values) - 1))
    beta = penalty * noise * math.log(len(values))
    best, origin = [-beta], [0]
    for end in range(1, len(values) + 1):
        def cost(begin):
            part = values[begin:end]
            mean = sum(part) / len(part)
            return sum((v - mean) ** 2 for v in part)
        options = [(best[begin] + cost(begin) + beta, begin) for begin in range(end)]
        value, begin = min(options)
        best.append(value)
        origin.append(begin)
    out, at = [], origin[-1]
    while at > 0:
        out.append(at)
        at = origin[at]
    return out[::-1]


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "invented.tab"
        subprocess.run([sys.executable, str(HERE / "make_history.py"), str(path)], check=True)
        with open(path, encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t"))
        series = json.loads(run("series", str(path), "--who", "Aland", "--to", "Bland", "--json"))
        days = [datetime.date.fromisoformat(row["Event Date"]) for row in rows]
        first, end = min(days), max(days) + datetime.timedelta(1)
        begin = first + datetime.timedelta((end - first).days % 7)
        weeks = (end - begin).days // 7
        score = scores()
        count, above, below, everything = [0] * weeks, [0.0] * weeks, [0.0] * weeks, [0] * weeks
        for row, day in zip(rows, days):
            week = (day - begin).days // 7
            if week < 0:
                continue
            everything[week] += 1
            if {row["Source Country"], row["Target Country"]} != {"Aland", "Bland"}:
                continue
            value = score(row["CAMEO Code"])
            count[week] += 1
            above[week] += max(value, 0)
            below[week] += min(value, 0)
        check(len(series["weeks"]) == weeks, f"{len(series['weeks'])} weeks, expected {weeks}")
        mean = sum(everything) / weeks
        normalised = [(a + b) / (n / mean) for a, b, n in zip(above, below, everything)]
        for i, week in enumerate(series["weeks"]):
            check(week["begin"] == str(begin + datetime.timedelta(7 * i)), f"week {i} begins {week['begin']}")
            check(week["events"] == count[i], f"week {i}: {week['events']} events, expected {count[i]}")
            for key, value in (("cooperation", above[i]), ("conflict", below[i]), ("normalised", normalised[i])):
                check(abs(week[key] - value) < 1e-6, f"week {i}: {key} {week[key]}, expected {value}")
        expected = [str(begin + datetime.timedelta(7 * i)) for i in change_points(normalised)]
        check(series["change_points"] == expected, f"change points {series['change_points']}, expected {expected}")
        check(len(expected) > 0, "the invented war is no change point: the test tests nothing")
        forecast(path, rows)
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


def forecast(path, rows):
    """The forecast of the invented war: the army strikes again, because it did; without an event it cites, its chance is another."""
    arguments = ("forecast", str(path), "--who", "Bland", "--to", "Aland", "--on", "2031-10-01", "--json")
    out = run(*arguments)
    outlook = json.loads(out)
    check(out == run(*arguments, "-j", "1"), "other bytes with one thread")
    best = outlook["events"][0]
    check((best["actor"], best["relation"]) == ("Army (Bland)", "Use conventional military force"), f"first is {best}")
    check(best["probability"] > 0.5, f"chance {best['probability']}")
    cited = best["reasons"][0]["events"]
    dates = {row["Event ID"]: row["Event Date"] for row in rows}
    check(cited and all(dates[i] < "2031-10-01" for i in cited), f"cites {cited}")
    without = json.loads(run(*arguments, "--without", ",".join(cited)))
    check(not set(cited) & {i for e in without["events"] for r in e["reasons"] for i in r["events"]}, "an event that was left out is cited")
    check(without["events"][0]["reasons"][0]["times"] == best["reasons"][0]["times"] - len(cited), "the rule counts events that were left out")
    check(outlook["next_meeting"]["meetings"] == len([d for d in range(1, 268, 14)]), f"meetings {outlook['next_meeting']}")
    within = {w["days"]: w["probability"] for w in outlook["next_meeting"]["within"]}
    check(within[14] > 0.8 and within[7] < 0.2, f"the last meeting was on the day before and the next is in 13 days, yet {within}")
    conflict = next(c for c in outlook["counts"] if c["class"] == "material conflict" and c["days"] == 7)
    seen = sum(1 for row in rows if row["CAMEO Code"] == "190" and "2031-10-01" <= row["Event Date"] <= "2031-10-07")
    check(conflict["interval_90"][0] <= seen <= conflict["interval_90"][1], f"{seen} attacks in the week, forecast {conflict}")
    svg = path.parent / "fan.svg"
    run(*arguments, "--svg", str(svg))
    check(svg.read_text().startswith("<svg") and "polygon" in svg.read_text(), "no fan")
    run("forecast", str(path), "--who", "Atlantis", code=2)
    run("forecast", str(path), "--without", "no such id", code=2)


if __name__ == "__main__":
    sys.exit(main())
