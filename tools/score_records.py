#!/usr/bin/env python3
"""score_records.py - score the statements of coded reports (JSON Lines, docs/formats.md) against gold records.

    score_records.py PRED_DIR --gold DIR [--json FILE] [--verbose]

Runs beside the scorer of events, relations, positions, figures and circumstances, with the same folders: PRED_DIR holds NN-slug.jsonl, DIR holds NN-slug.gold.jsonl.
A statement is found when speaker country and medium agree and its evidence overlaps the gold's or stands in the same sentence; pairs are one to one. A gold record's
`accept` may list other media and speakers ({"medium": [..], "attribution": [..]}); `optional` records are neither rewarded nor missed. Further tellings (mentions) of the
predicted and of the gold statement count as its places. Of the pairs found, quotes are scored by overlap. Reports whose gold has no statements are left out.
Standard library only. Exit status: 0 scored, 2 could not.
"""
import argparse
import glob
import json
import os
import sys


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def country(actor):
    actor = actor or {}
    found = actor.get("country") or (actor.get("id") or "").split(".")[0]
    return {"EUR": "EUU", "XKX": "KOS", "UN": "UNO"}.get(found, found) or None


def speakers(record):
    """All countries that speak: one, or several of a joint statement."""
    everybody = [record.get("speaker")] + list(record.get("speakers") or []) + list(record.get("co_speakers") or [])
    return {country(actor) for actor in everybody if actor}


def spans(record, *roles):
    return [(e["begin"], e["end"]) for e in record.get("evidence") or [] if e.get("role") in roles and "begin" in e]


def overlap(left, right):
    return any(a < d and c < b for a, b in left for c, d in right)


def accepted(gold, *fields):
    return [value for field in fields for value in (gold.get("accept") or {}).get(field, [])]


def medium_ok(pred, gold):
    return pred.get("medium") == gold["medium"] or pred.get("medium") in accepted(gold, "medium")


def speaker_ok(pred, gold):
    return bool(speakers(pred) & speakers(gold)) or country(pred.get("speaker")) in accepted(gold, "speaker", "attribution")


def place(pred, gold):
    """2: the words themselves overlap; 1: the same sentence; 0: elsewhere."""
    mine, theirs = spans(pred, "trigger", "mention"), spans(gold, "trigger", "mention")
    if overlap(mine, theirs):
        return 2
    return 1 if overlap(mine, spans(gold, "sentence", "mention_sentence")) else 0


def weight(pred, gold):
    if not (medium_ok(pred, gold) and speaker_ok(pred, gold) and place(pred, gold)):
        return 0
    return 100 + (40 if not gold.get("optional") else 0) + 10 * place(pred, gold) + 5 * (speakers(pred) == speakers(gold))


def pair(preds, golds):
    """One to one, of greatest total weight; reports have a dozen statements, so augmenting paths over sorted edges do."""
    edges = sorted(((weight(p, g), i, j) for i, p in enumerate(preds) for j, g in enumerate(golds) if weight(p, g)), reverse=True)
    of_gold, of_pred = {}, {}

    def place_gold(j, seen):
        for _, i, k in edges:
            if k != j or i in seen:
                continue
            seen.add(i)
            if i not in of_pred or place_gold(of_pred[i], seen):
                of_pred[i], of_gold[j] = j, i
                return True
        return False

    for j in sorted(range(len(golds)), key=lambda k: (bool(golds[k].get("optional")), k)):
        place_gold(j, set())
    return {i: j for i, j in of_pred.items()}


def quote_spans(record):
    return [(q["begin"], q["end"]) for q in record.get("quotes") or [] if "begin" in q]


def prf(tp, fp, fn):
    p = tp / (tp + fp) if tp + fp else (1.0 if not fn else 0.0)
    r = tp / (tp + fn) if tp + fn else 1.0
    return 100 * p, 100 * r, 200 * p * r / (p + r) if p + r else 0.0


def score(pred_dir, gold_dir, verbose):
    total, quotes, reports = [0, 0, 0], [0, 0, 0], 0
    for path in sorted(glob.glob(os.path.join(gold_dir, "*.gold.jsonl"))):
        slug = os.path.basename(path)[:-len(".gold.jsonl")]
        golds = [r for r in read(path) if r.get("kind") == "statement"]
        if not golds:
            continue
        reports += 1
        pred_path = os.path.join(pred_dir, slug + ".jsonl")
        preds = [r for r in read(pred_path) if r.get("kind") == "statement"] if os.path.exists(pred_path) else []
        pairs = pair(preds, golds)
        hit = set(pairs.values())
        missed = [g for j, g in enumerate(golds) if j not in hit and not g.get("optional")]
        false = [p for i, p in enumerate(preds) if i not in pairs]
        total[0] += sum(not golds[j].get("optional") for j in hit)
        total[1] += len(false)
        total[2] += len(missed)
        for i, j in pairs.items():
            mine, theirs = quote_spans(preds[i]), quote_spans(golds[j])
            quotes[0] += sum(overlap([q], mine) for q in theirs)
            quotes[1] += sum(not overlap([q], theirs) for q in mine)
            quotes[2] += sum(not overlap([q], mine) for q in theirs)
        if verbose:
            print(slug)
            for g in missed:
                print("   miss  %s %s  %s" % (g["medium"], "+".join(sorted(filter(None, speakers(g)))), g["evidence"][0]["text"][:60]))
            for p in false:
                print("   false %s %s  %s" % (p["medium"], "+".join(sorted(filter(None, speakers(p)))), p["evidence"][0]["text"][:60]))
    return reports, total, quotes


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pred_dir")
    parser.add_argument("--gold", required=True)
    parser.add_argument("--json")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not glob.glob(os.path.join(options.gold, "*.gold.jsonl")):
        print("no gold in " + options.gold, file=sys.stderr)
        return 2
    reports, total, quotes = score(options.pred_dir, options.gold, options.verbose)
    result = {"reports": reports}
    for name, counts in (("statement", total), ("quote", quotes)):
        p, r, f = prf(*counts)
        print("%-12s P %5.1f  R %5.1f  F1 %5.1f   (hit %d, false %d, missed %d; %d reports with statements)" % (name, p, r, f, *counts, reports))
        result.update({name + "_p": p, name + "_r": r, name + "_f1": f})
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(result, out, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
