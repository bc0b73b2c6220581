#!/usr/bin/env python3
"""score_stories.py PROGRAM FOLDER [--half dev|test] [--tell-apart PROGRAM2] [--floor F1] [--errors yes] - how well the stories of a store agree with a gold standard, as B-cubed precision, recall and F1.

FOLDER holds NAME.txt and NAME.gold.jsonl (tools/corpus/README.md); an event of the gold may have a `story`, the same in every report that tells the
happening; one without is a story of its own. The reports are coded into a store; an event of ours stands for the gold event of its report with the same type
whose trigger overlaps its own, else for one in the same sentence; each gold event is taken once. Scored are the pairs found, by Bagga and Baldwin (1998).
`linked` counts only the gold stories that several reports tell. With --tell-apart (tests/process/tell_apart.cc) the events of the gold itself are told apart,
so that coding plays no part; --half takes reports with odd (dev) or even numbers (test: look at no errors there); with --floor F1, exit 1 where F1 of all is less. Exit 77: the folder is not there; 1: nothing could be paired.
"""
import collections
import csv
import json
import pathlib
import subprocess
import sys
import tempfile


def b_cubed(items):
    """items: (gold cluster, our cluster). Returns precision, recall."""
    gold, ours, both = collections.Counter(), collections.Counter(), collections.Counter()
    for g, o in items:
        gold[g] += 1
        ours[o] += 1
        both[g, o] += 1
    n = len(items)
    precision = sum(both[g, o] / ours[o] for g, o in items) / n
    recall = sum(both[g, o] / gold[g] for g, o in items) / n
    return precision, recall


def read_gold(folder, half):
    gold = {}
    for path in sorted(folder.glob("*.gold.jsonl")):
        name = path.name[: -len(".gold.jsonl")]
        if half and half != ("dev" if int(name[:2]) % 2 else "test"):
            continue
        gold[name] = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            record = json.loads(line)
            if record["kind"] != "event":
                continue
            spans = {"trigger": [], "sentence": []}
            for evidence in record["evidence"]:
                role = {"mention": "trigger", "mention_sentence": "sentence"}.get(evidence["role"], evidence["role"])
                if role in spans:
                    spans[role].append((evidence["begin"], evidence["end"]))
            gold[name].append({"record": record, "type": record["type"], "story": record.get("story") or f"{name}#{number}", "told": "story" in record, **spans})
    return gold


def query(program, store, sql):
    out = subprocess.run([program, "query", store, sql, "--format", "csv"], capture_output=True, text=True, check=True).stdout
    return list(csv.DictReader(out.splitlines()))


def overlaps(a, b):
    return a[0] < b[1] and b[0] < a[1]


def pair(events, gold):
    """Pairs of (gold event, our story); triggers first, then sentences."""
    taken, pairs, left = set(), [], []
    for stage in ("trigger", "sentence"):
        for event in events if stage == "trigger" else left:
            span = event[stage]
            for number, wanted in enumerate(gold):
                same_type = wanted["type"] == event["type"] or wanted["type"] == "ANY"
                if number not in taken and same_type and any(overlaps(span, other) for other in wanted[stage]):
                    taken.add(number)
                    pairs.append((wanted, event["story"]))
                    break
            else:
                if stage == "trigger":
                    left.append(event)
    return pairs


def flat(words):
    return " ".join((words or "").replace(";", ",").replace("|", "/").split())


def told_apart(program, folder, gold):
    """Pairs of (gold event, our story) where our stories are made from the gold's own events."""
    lines, order = [], {}
    for name, events in gold.items():
        head = json.loads((folder / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines()[0])
        for number, event in enumerate(events):
            record = event["record"]
            date, place = record.get("date") or {}, record.get("location") or {}
            words = {e["role"]: e["text"] for e in reversed(record["evidence"])}
            parties = ";".join("|".join([a["role"], flat(a.get("id")), flat(a.get("country")), flat(a.get("text"))]) for a in record.get("actors", []))
            key = f"{name}#{number:03}"
            order[key] = event
            lines.append("\t".join([key, name, record["type"], record["status"], date.get("start") or "", date.get("end") or "", (head.get("published") or "")[:10],
                                    flat(place.get("name")), flat(place.get("country")), flat(words.get("sentence")), flat(words.get("trigger")), parties]))
    out = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True).stdout
    return [(order[key], story) for key, story in (line.split("\t") for line in out.splitlines())]


def coded(program, folder, gold):
    """Pairs of (gold event, our story) after coding the reports."""
    with tempfile.TemporaryDirectory() as scratch:
        texts = pathlib.Path(scratch, "texts")
        texts.mkdir()
        for name in gold:
            (texts / f"{name}.txt").write_bytes((folder / f"{name}.txt").read_bytes())
        store = str(pathlib.Path(scratch, "s.duckdb"))
        subprocess.run([program, "code", str(texts), "--store", store, "-q"], check=True)
        rows = query(program, store, """
            SELECT e.id, d.origin, e.type, s.story, t."begin" AS tb, t."end" AS te, v."begin" AS sb, v."end" AS se
            FROM event e JOIN document d ON d.id = e.document JOIN event_story s ON s.event = e.id
            JOIN evidence t ON t.record = e.id AND t.role = 'trigger' JOIN evidence v ON v.record = e.id AND v.role = 'sentence' ORDER BY e.document, e.position""")
    events = collections.defaultdict(list)
    for row in rows:
        name = pathlib.Path(row["origin"]).stem
        events[name].append({"type": row["type"], "story": row["story"], "trigger": (int(row["tb"]), int(row["te"])), "sentence": (int(row["sb"]), int(row["se"]))})
    return [p for name in gold for p in pair(events[name], gold[name])]


def errors(pairs):
    """Pairs of gold events that we join and should not, or the other way round."""
    for number, (a, ours_a) in enumerate(pairs):
        for b, ours_b in pairs[number + 1:]:
            if (a["story"] == b["story"]) == (ours_a == ours_b):
                continue
            print("SPLIT" if a["story"] == b["story"] else "JOINED", a["story"], "|", b["story"])
            for event in (a, b):
                record = event["record"]
                parties = [f'{x["role"]}:{x.get("id") or x.get("country") or x.get("text")}' for x in record.get("actors", [])]
                date, place = record.get("date") or {}, record.get("location") or {}
                print("   ", record["document"], record["type"], record["status"], date.get("start"), date.get("end"), place.get("name"), parties, "|",
                      record["evidence"][0]["text"], "|", next((e["text"] for e in record["evidence"] if e["role"] == "sentence"), "")[:160])


def main():
    program, folder, options = sys.argv[1], pathlib.Path(sys.argv[2]), dict(zip(sys.argv[3::2], sys.argv[4::2]))
    if not folder.is_dir():
        print(f"{folder} is not there: nothing to score")
        return 77
    gold = read_gold(folder, options.get("--half"))
    pairs = told_apart(options["--tell-apart"], folder, gold) if "--tell-apart" in options else coded(program, folder, gold)
    if not pairs:
        print("nothing could be paired")
        return 1
    total = sum(len(g) for g in gold.values())
    tellers = collections.Counter(wanted["story"] for wanted, _ in pairs)
    good = True
    for label, chosen in (("all", pairs), ("linked", [p for p in pairs if tellers[p[0]["story"]] > 1])):
        if not chosen:
            continue
        precision, recall = b_cubed([(wanted["story"], story) for wanted, story in chosen])
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{label:7} {len(chosen):5} of {total} gold events paired   B-cubed P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
        good = good and (label != "all" or f1 >= float(options.get("--floor", 0)))
    if "--errors" in options:
        errors(pairs)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
