#!/usr/bin/env python3
"""score_re3d.py PROGRAM FOLDER [--model NAME] - relations against re3d (Dstl 2017): micro-F1 over entity pairs, by type.

A predicted pair counts where both its spans overlap those of a gold relation of the same type. re3d's relations are not ours: it marks what one sentence suggests
between two mentions, we write down states and events. The mapping, fixed before anything was measured:

    AlliesOf         relations backs, allied_with
    FightingAgainst  relation fights; events ASSAULT and MOBILIZE, actor and recipient
    CommWith         events CONSULT, AGREE, REQUEST: two parties
    BelongsTo        relation part_of
    InChargeOf       relations leads, controls
    Likes            events SUPPORT; Dislikes: relation opposes, events ACCUSE, REJECT, THREATEN
    CoLocated        relation present_in; an event's actor and its place
IsSynonymOf, HasAttrOf and Apart (a name and its description, an amount) are no records of ours and are left out of the sum.
Pairs of AlliesOf, FightingAgainst, CommWith, Likes, Dislikes and CoLocated may stand either way round.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

RELATIONS = {"backs": "AlliesOf", "allied_with": "AlliesOf", "fights": "FightingAgainst", "part_of": "BelongsTo", "leads": "InChargeOf", "controls": "InChargeOf",
             "opposes": "Dislikes", "present_in": "CoLocated"}
EVENTS = {"ASSAULT": "FightingAgainst", "MOBILIZE": "FightingAgainst", "CONSULT": "CommWith", "AGREE": "CommWith", "REQUEST": "CommWith", "SUPPORT": "Likes",
          "ACCUSE": "Dislikes", "REJECT": "Dislikes", "THREATEN": "Dislikes"}
ONE_WAY = {"BelongsTo", "InChargeOf"}
COUNTED = sorted(set(RELATIONS.values()) | set(EVENTS.values()))


def rows(path):
    with open(path, encoding="utf-8-sig") as file:
        return [json.loads(line) for line in file if line.strip()]


def pairs_of(record):
    """(type, span, span) that a record tells; spans in bytes."""
    span = lambda thing: (thing["begin"], thing["end"]) if thing and "begin" in thing else None
    if record["kind"] == "relation":
        kind = RELATIONS.get(record["type"])
        a, b = span(record["subject"]), span(record.get("object"))
        return [(kind, a, b)] if kind and a and b else []
    if record["kind"] != "event":
        return []
    out = []
    actors = [a for a in record["actors"] if span(a)]
    kind = EVENTS.get(record["type"])
    for i, a in enumerate(actors):
        for b in actors[i + 1:]:
            directed = a["role"] == "recipient" or b["role"] == "recipient"
            if kind and span(a) != span(b) and (directed or record["type"] in ("CONSULT", "AGREE")) and a["role"] != b["role"] or (kind == "CommWith" and record["type"] == "CONSULT"):
                out.append((kind, span(a), span(b)))
        if "begin" in (record.get("location") or {}):
            out.append(("CoLocated", span(a), span(record["location"])))
    return out


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--model", default="base")
    options = parser.parse_args()
    gold, found, hits, told = (collections.Counter() for _ in range(4))
    for source in sorted(p.parent for p in options.folder.glob("*/relations.json")):
        documents = rows(source / "documents.json")
        by_document = collections.defaultdict(list)
        for relation in rows(source / "relations.json"):
            if relation["type"] in COUNTED:
                by_document[relation["documentId"]].append(relation)
        lines = "".join(json.dumps({"id": d["_id"], "text": d["text"]}) + "\n" for d in documents)
        run = subprocess.run([options.program, "code", "-", "--model", options.model, "--quiet"], input=lines, capture_output=True, text=True)
        records = [json.loads(line) for line in run.stdout.split("\n") if line]
        number = {r["id"]: int(r["origin"].rsplit(":", 1)[1]) - 1 for r in records if r["kind"] == "document"}
        predicted = collections.defaultdict(set)
        for record in records:
            if record["kind"] in ("relation", "event"):
                predicted[number[record["document"]]].update(pairs_of(record))
        for k, document in enumerate(documents):
            text = document["text"]
            at = lambda position: len(text[:position].encode())
            wanted = [(r["type"], (at(r["sourceBegin"]), at(r["sourceEnd"])), (at(r["targetBegin"]), at(r["targetEnd"]))) for r in by_document[document["_id"]]]
            same = lambda p, g: p[0] == g[0] and ((overlap(p[1], g[1]) and overlap(p[2], g[2])) or (g[0] not in ONE_WAY and overlap(p[1], g[2]) and overlap(p[2], g[1])))
            for g in wanted:
                gold[g[0]] += 1
                told[g[0]] += any(same(p, g) for p in predicted[k])
            for p in predicted[k]:
                found[p[0]] += 1
                hits[p[0]] += any(same(p, g) for g in wanted)
    if not gold:
        sys.exit(f"score_re3d.py: no relations.json below {options.folder}")
    line = lambda name, h, f, t, g: f"{name:16} P {100 * h / max(1, f):5.1f}  R {100 * t / max(1, g):5.1f}  F1 {2 * 100 * h * t / max(1, h * g + t * f):5.1f}  ({t} of {g} found, {f - h} of {f} not in gold)"
    for kind in COUNTED:
        print(line(kind, hits[kind], found[kind], told[kind], gold[kind]))
    total = [sum(c.values()) for c in (hits, found, told, gold)]
    print(line("micro", *total))


if __name__ == "__main__":
    main()
