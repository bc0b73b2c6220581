"""Trains the readers of relations, positions, statements and figures, or (--events) of events and their parties, on annotated reports, on the engine's own vectors and features, and writes their model file.

readers.py --tool build/release/claim_features --model base --out data/models/base.claims [--reports train/annotated] [--hold NAME] [--epochs N]
The engine (bench/claim_features.cc) says which phrases and words there are, which pairs are asked about and which features hold, so that training and use
cannot differ. The notation of the reports is told in train/annotated/README.md. --hold: reports whose file name begins so are kept out and measured.
"""
import argparse
import json
import os
import struct
import subprocess
import sys
import tempfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import annotated
import data
import export
import features as ft
import model as m

RELATIONS, STANCES, MEDIA = annotated.RELATIONS, annotated.STANCES, annotated.MEDIA
CLASSES = {"relation": RELATIONS, "position": STANCES, "issue": ["issue", "condition"], "statement": MEDIA, "figure": annotated.MEASURES}
EVENT_CLASSES = {"event": annotated.EVENTS, "mode": ["%s %s" % m for m in sorted(annotated.modes())], "party": annotated.PARTS}
PAIRS = {"statement": "position", "mode": "event", "party": "position"}  # tasks asked of the pairs of another
MUTUAL = ("fights", "allied_with", "opposes")
ROWS = 4096


# ------------------------------------------------------------------ annotated reports
def plain(report):
    return "Title: %s\nPublished: %s\nSource: %s\n\n%s\n" % (
        report["title"], report["day"], report["source"], "\n\n".join(" ".join(s for s, _ in report["sentences"][i:i + 3]) for i in range(0, len(report["sentences"]), 3)))


def run_tool(tool, model, reports, keep=None):
    folder = tempfile.mkdtemp()
    names = []
    for i, r in enumerate(reports):
        names.append(os.path.join(folder, "%05d.txt" % i))
        with open(names[-1], "w", encoding="utf-8") as file:
            file.write(plain(r))
    out = os.path.join(folder, "out")
    subprocess.run([tool, model, out + ".jsonl", out + ".vectors"] + names, check=True)
    documents = [json.loads(line) for line in open(out + ".jsonl", encoding="utf-8")]
    return documents, np.fromfile(out + ".vectors", "uint8")


class Sentence:
    """words: byte spans; heads; vectors [words, width]; pairs of each task."""

    def __init__(self, raw, vectors):
        self.words, self.heads, self.phrases, self.vectors = raw["words"], raw["heads"], raw["phrases"], vectors
        self.layout = raw["layout"]
        self.pairs = {task: raw[PAIRS.get(task, task)] for task in [*CLASSES, *EVENT_CLASSES]}
        self.labels = {task: {} for task in self.pairs}   # (a, b) -> class
        self.asked = set()                             # words that tell a position: their issues are asked for
        self.spoken = False                            # its report has its statements annotated
        self.told = False                              # its report has its events annotated
        self.deeds = set()                             # words that tell an event: its mode and parties are asked for

    def head_of(self, begin, end):
        """The word of a span whose governor is outside it."""
        inside = [i for i, (b, e) in enumerate(self.words) if b < end and begin < e]
        for i in inside:
            if self.heads[i] not in inside:
                return i, inside
        return None, inside


def phrase_in(sentence, begin, end):
    """The phrase word of a span: its head where that is one, else the first phrase inside."""
    head, inside = sentence.head_of(begin, end)
    if head in sentence.phrases:
        return head
    return next((i for i in inside if i in sentence.phrases), None)


def teller(sentence, begin, end):
    """The word of a span that may tell a position or a saying: its head where that is one, else the last such word."""
    head, inside = sentence.head_of(begin, end)
    told = {b for _, b, _, _, _ in sentence.pairs["position"]} | {a for a, _, _, _, _ in sentence.pairs["issue"]}
    return head if head in told else next((w for w in reversed(inside) if w in told), None)


def doer(sentence, begin, end):
    """The word of a span that tells an event: its first that may."""
    may = {b for b, _, _, _, _ in sentence.pairs["event"]}
    return next((i for i, (b, e) in enumerate(sentence.words) if b < end and begin < e and i in may), None)


def sentences_of(reports, documents, vectors):
    out, at, lost = [], 0, {"R": [0, 0], "P": [0, 0], "I": [0, 0], "T": [0, 0], "F": [0, 0], "E": [0, 0], "party": [0, 0]}
    for report, document in zip(reports, documents):
        text, width, here = document["text"].encode(), document["width"], 0
        parsed = []
        for raw in document["sentences"]:
            n = len(raw["words"])
            raw["layout"] = document["layout"]
            parsed.append(Sentence(raw, vectors[at:at + n * width].reshape(n, width)))
            at += n * width
        for words, records in report["sentences"]:
            begin = text.find(words.encode(), here)
            if begin < 0:
                continue
            end = here = begin + len(words.encode())

            def at_sentence(span):
                return next((s for s in parsed if span and s.words and s.words[0][0] <= span[0] < s.words[-1][1]), None)
            for kind, f, _ in records:
                if kind == "R" and f[0] in RELATIONS:
                    lost["R"][0] += 1
                    a, b = annotated.place_of(f[1], text, begin, end), annotated.place_of(f[2], text, begin, end)
                    s = at_sentence(a)
                    if not a or not b or s is None or at_sentence(b) is not s:
                        continue
                    i, j = phrase_in(s, *a), phrase_in(s, *b)
                    if i is None or j is None or i == j:
                        continue
                    lost["R"][1] += 1
                    s.labels["relation"][(i, j)] = 1 + RELATIONS.index(f[0])
                    if f[0] in MUTUAL:
                        s.labels["relation"][(j, i)] = 1 + RELATIONS.index(f[0])
                elif kind == "P" and f[0] in STANCES:
                    lost["P"][0] += 1
                    trigger, issue = annotated.place_of(f[8], text, begin, end), annotated.place_of(f[2], text, begin, end)
                    s = at_sentence(trigger)
                    if not trigger or s is None:
                        continue
                    t = teller(s, *trigger)
                    if t is None:
                        continue
                    holder = annotated.place_of(f[1], text, begin, end) if f[1] != "-" else None
                    i = phrase_in(s, *holder) if holder and at_sentence(holder) is s else None
                    if i is not None and i != t:
                        lost["P"][1] += 1
                        s.labels["position"][(i, t)] = 1 + STANCES.index(f[0])
                    if issue and at_sentence(issue) is s:
                        lost["I"][0] += 1
                        k, _ = s.head_of(*issue)
                        if k is not None:
                            lost["I"][1] += 1
                            s.labels["issue"][(t, k)] = 1
                            s.asked.add(t)
                    condition = annotated.place_of(f[6], text, begin, end) if f[6] != "-" else None
                    if condition and at_sentence(condition) is s:
                        k, _ = s.head_of(*condition)
                        if k is not None:
                            s.labels["issue"].setdefault((t, k), 2)
                elif kind == "F" and f[0] in annotated.MEASURES:
                    span = annotated.place_of(f[2], text, begin, end)
                    s = at_sentence(span)
                    for a, b, _, _, _ in s.pairs["figure"] if s else ():
                        lost["F"][0] += 1
                        if s.words[a][0] < span[1] and span[0] < s.words[a][1]:
                            lost["F"][1] += 1
                            s.labels["figure"][(a, b)] = 1 + annotated.MEASURES.index(f[0])
                elif kind == "T":
                    lost["T"][0] += 1
                    cue, speaker = annotated.place_of(f[3], text, begin, end), annotated.place_of(f[1], text, begin, end) if f[1] != "-" else None
                    s = at_sentence(cue)
                    if not speaker or s is None or at_sentence(speaker) is not s:
                        continue
                    i, t = phrase_in(s, *speaker), teller(s, *cue)
                    if i is not None and t is not None and i != t:
                        lost["T"][1] += 1
                        s.labels["statement"][(i, t)] = 1 + MEDIA.index(f[0])
                elif kind == "E":
                    lost["E"][0] += 1
                    s = at_sentence(annotated.place_of(f[9], text, begin, end))
                    t = doer(s, *annotated.place_of(f[9], text, begin, end)) if s else None
                    if t is None:
                        continue
                    lost["E"][1] += 1
                    kind_of = f[0].lstrip("=")
                    s.deeds.add(t)
                    s.labels["event"][(t, t)] = 1 + annotated.EVENTS.index(kind_of)
                    if f[1] != "-":
                        s.labels["mode"][(t, t)] = 1 + EVENT_CLASSES["mode"].index("%s %s" % (kind_of, f[1]))
                    for part, words_of in annotated.event_parties(f):
                        lost["party"][0] += 1
                        span = annotated.place_of(words_of, text, begin, end)
                        i = phrase_in(s, *span) if at_sentence(span) is s else None
                        if i is not None and i != t:
                            lost["party"][1] += 1
                            s.labels["party"].setdefault((i, t), 1 + annotated.PARTS.index(part))
        told = any(kind == "E" for _, records in report["sentences"] for kind, _, _ in records)
        spoken = any(kind == "T" for _, records in report["sentences"] for kind, _, _ in records)
        for s in parsed:
            s.spoken, s.told = spoken, told
        out += [s for s in parsed if s.words]
    print("annotated, aligned: " + ", ".join("%s %d of %d" % (k, v[1], v[0]) for k, v in lost.items()), flush=True)
    return out


# ------------------------------------------------------------------ the scorer
class Scorer(nn.Module):
    """src/syntax/pair_scorer.h: one row for each of the two words, their meeting point and the way between, and of every feature; two layers."""

    def __init__(self, width, classes, hidden=128, second=32):
        super().__init__()
        self.a, self.b, self.top, self.way = (nn.Linear(width, hidden) for _ in range(4))
        self.table = nn.Embedding(ROWS + 1, hidden, padding_idx=ROWS)
        self.middle, self.out = nn.Linear(hidden, second), nn.Linear(second, classes)
        nn.init.normal_(self.table.weight, 0, 0.05)

    def forward(self, x, pairs, way, way_of, rows, row_of, drop=0.0):
        x = F.dropout(x, drop, self.training)
        h = self.a(x)[pairs[:, 0]] + self.b(x)[pairs[:, 1]] + self.top(x)[pairs[:, 2]]
        n = len(pairs)
        counts = torch.zeros(n).index_add(0, way_of, torch.ones(len(way_of)))
        mean = torch.zeros(n, h.shape[1]).index_add(0, way_of, self.way(x)[way]) / counts.clamp(min=1).unsqueeze(1)
        t = self.table.weight
        keep = (torch.rand(len(rows)) >= drop).float() / (1 - drop) if self.training and drop > 0 else torch.ones(len(rows))
        h = h + mean + torch.zeros(n, h.shape[1]).index_add(0, row_of, t[rows] * keep.unsqueeze(1))
        h = F.dropout(m.grid_pos(h), drop, self.training)
        return self.out(F.dropout(m.grid_pos(self.middle(h)), drop, self.training))


def batch(sentences, task):
    xs, pairs, way, way_of, rows, row_of, labels, at, n = [], [], [], [], [], [], [], 0, 0
    for s in sentences:
        xs.append(s.vectors)
        for a, b, top, path, features in s.pairs[task]:
            if (task == "issue" and a not in s.asked) or (task == "statement" and not s.spoken) or (task == "event" and not s.told) or (task in ("mode", "party") and b not in s.deeds):
                continue
            pairs.append((a + at, b + at, top + at))
            way += [p + at for p in path]
            way_of += [n] * len(path)
            rows += features
            row_of += [n] * len(features)
            labels.append(s.labels[task].get((a, b), 0))
            n += 1
        at += len(s.words)
    if not n:
        return None
    x = (torch.from_numpy(np.concatenate(xs).astype("float32")) - ft.ZERO) * m.SYM
    return (x, torch.tensor(pairs), torch.tensor(way, dtype=torch.long), torch.tensor(way_of, dtype=torch.long), torch.tensor(rows), torch.tensor(row_of)), torch.tensor(labels)


def margins(nets, sentences, task):
    """-> for each pair of these sentences: its margin over "none", whether its class is right; and how many are wanted. Several nets are averaged."""
    out, right, wanted = [], [], 0
    with torch.no_grad():
        for s in sentences:
            b = batch([s], task)
            if b is None:
                continue
            scores = sum(net(*b[0]) for net in nets) / len(nets)
            best = scores[:, 1:].argmax(1) + 1
            out.append(scores.gather(1, best.unsqueeze(1)).squeeze(1) - scores[:, 0])
            right.append(best == b[1])
            wanted += int((b[1] > 0).sum())
    return torch.cat(out), torch.cat(right), wanted


def measure(nets, sentences, task, at=(0.0, -0.5, -1.0, -1.5, -2.0)):
    if not any(batch([s], task) for s in sentences):
        return "nothing annotated"
    m_, right, wanted = margins(nets if isinstance(nets, list) else [nets], sentences, task)
    out = []
    for margin in at:
        found, good = int((m_ >= margin).sum()), int((right & (m_ >= margin)).sum())
        p, r = 100.0 * good / max(1, found), 100.0 * good / max(1, wanted)
        out.append("%.1f: P %.1f R %.1f F1 %.1f" % (margin, p, r, 2 * p * r / max(1e-9, p + r)))
    return "; ".join(out) + " (%d wanted)" % wanted


def fit(sentences, task, width, epochs, held=(), seed=1, hidden=64, rate=1e-3, drop=0.3, size=8):
    torch.manual_seed(seed)
    net = Scorer(width, 1 + len({**CLASSES, **EVENT_CLASSES}[task]), hidden)
    opt = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-2)
    work = [s for s in sentences if s.pairs[task]]
    steps = epochs * ((len(work) + size - 1) // size)
    step = 0
    for epoch in range(epochs):
        net.train()
        order, sums = data.stable_rng(seed, epoch).sample(range(len(work)), len(work)), 0.0
        for k in range(0, len(order), size):
            step += 1
            for group in opt.param_groups:
                group["lr"] = rate * min(1.0, 10.0 * step / steps) * max(0.02, 1 - step / steps)
            b = batch([work[i] for i in order[k:k + size]], task)
            if b is None:
                continue
            loss = F.cross_entropy(net(*b[0], drop), b[1], reduction="sum") / size
            opt.zero_grad()
            loss.backward()
            opt.step()
            sums += loss.item()
        if (epoch + 1) % 4 == 0 or epoch + 1 == epochs:
            net.train(False)
            print("  %s epoch %d loss %.4f %s" % (task, epoch + 1, sums * size / max(1, len(work)), measure(net, held, task) if held else ""), flush=True)
    net.train(False)
    return net


def table_rows(w):
    """int8 rows, a scale each."""
    scale = (np.maximum(np.abs(w).max(1), 1e-8) / 127.0).astype("float32")
    return np.clip(np.floor(w / scale[:, None] + 0.5), -127, 127).astype("int8"), scale


def write(out, model, nets, width, vectors, count):
    header, _ = export.read_file(model)
    with open(model, "rb") as file:
        crc = struct.unpack("<I", file.read(20)[16:])[0]
    w = export.Writer()
    for task, net in nets.items():
        for name in ("a", "b", "top", "way"):
            w.linear("%s.%s" % (task, name), getattr(net, name), m.SYM)
        w.linear(task + ".middle", net.middle, m.POS)
        w.linear(task + ".out", net.out, m.POS)
        q, scale = table_rows(net.table.weight.detach().numpy()[:-1].astype("float64"))
        w.add(task + ".table", q)
        w.add(task + ".table_scale", scale)
    net = next(iter(nets.values()))
    layout = dict({task: {**CLASSES, **EVENT_CLASSES}[task] for task in nets}, name=header["name"] + os.path.splitext(out)[1], kind="pairs", licence="CC BY-SA 4.0", corpora=["annotated reports of train/annotated"],
                  parser=["%s %08x" % (header["name"], crc)], width=width, vectors=[vectors], hidden=net.middle.in_features, second=net.out.in_features, rows=ROWS, reports=count, arrays=w.entries)
    export.write_file(out, layout, b"".join(w.blobs))


def merged(nets):
    """One scorer whose scores are the mean of theirs: their layers side by side."""
    width, hidden, second, classes = nets[0].a.in_features, nets[0].middle.in_features, nets[0].middle.out_features, nets[0].out.out_features
    one = Scorer(width, classes, hidden * len(nets), second * len(nets))
    with torch.no_grad():
        one.middle.weight.zero_()
        one.out.bias.copy_(sum(net.out.bias for net in nets) / len(nets))
        for k, net in enumerate(nets):
            h, s = slice(k * hidden, (k + 1) * hidden), slice(k * second, (k + 1) * second)
            for name in ("a", "b", "top", "way"):
                getattr(one, name).weight[h] = getattr(net, name).weight
                getattr(one, name).bias[h] = getattr(net, name).bias
            one.table.weight[:, h] = net.table.weight
            one.middle.weight[s, h] = net.middle.weight
            one.middle.bias[s] = net.middle.bias
            one.out.weight[:, s] = net.out.weight / len(nets)
    one.train(False)
    return one


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--tool", required=True)
    a.add_argument("--model", default="base")
    a.add_argument("--reports", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "annotated"))
    a.add_argument("--hold", default="")
    a.add_argument("--out")
    a.add_argument("--weights", help="the parser's model file; beside --out when not given")
    a.add_argument("--epochs", type=int, default=14)
    a.add_argument("--events", action="store_true", help="the readers of events and their parties instead")
    a.add_argument("--hidden", type=int, default=64)
    a.add_argument("--seeds", type=int, default=2, help="scorers that are averaged")
    o = a.parse_args()
    torch.set_num_threads(1)
    work, held = [], []
    for path in annotated.paths(o.reports):
        (held if o.hold and os.path.basename(path).startswith(tuple(o.hold.split(","))) else work).extend(annotated.read_reports(path))
    sets = [sentences_of(r, *run_tool(o.tool, o.model, r)) if r else [] for r in (work, held)]
    width = sets[0][0].vectors.shape[1]
    print("%d reports, %d sentences; held out %d reports, %d sentences; vectors of %d bytes" % (len(work), len(sets[0]), len(held), len(sets[1]), width), flush=True)
    nets = {}
    for task in EVENT_CLASSES if o.events else CLASSES:
        nets[task] = merged([fit(sets[0], task, width, o.epochs, sets[1], seed, o.hidden) for seed in range(1, o.seeds + 1)])
        if sets[1]:
            print("%s, %d together: %s" % (task, o.seeds, measure(nets[task], sets[1], task)), flush=True)
    if o.out:
        write(o.out, o.weights or os.path.join(os.path.dirname(o.out), o.model + ".model"), nets, width, sets[0][0].layout, len(work))


if __name__ == "__main__":
    sys.exit(main())
