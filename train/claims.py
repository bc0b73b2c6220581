"""Trains the readers of relations and positions on annotated reports, on the engine's own vectors and features, and writes their model file.

claims.py --tool build/release/claim_features --model base --out data/models/base.claims.model [--reports train/claims] [--hold NAME] [--epochs N]
The engine (bench/claim_features.cc) says which phrases and words there are, which pairs are asked about and which features hold, so that training and use
cannot differ. The notation of the reports is told in train/claims/README.md. --hold: reports whose file name begins so are kept out and measured.
"""
import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
import export
import features as ft
import model as m

RELATIONS = ["backs", "opposes", "fights", "controls", "part_of", "leads", "allied_with", "present_in"]
STANCES = ["demands", "refuses", "supports", "opposes", "conditions", "offers"]
CLASSES = {"relation": RELATIONS, "position": STANCES, "issue": ["issue", "condition"]}
MUTUAL = ("fights", "allied_with", "opposes")
ROWS = 4096


# ------------------------------------------------------------------ annotated reports
def read_reports(path):
    """-> [{title, day, source, sentences: [(text, [fields...])]}]"""
    out = []
    for n, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if line.startswith("# "):
            title, day, source = ([p.strip() for p in line[2:].split("|")] + ["", ""])[:3]
            out.append({"title": title, "day": day, "source": source, "sentences": []})
        elif line.startswith("S "):
            out[-1]["sentences"].append((line[2:].strip(), []))
        elif line[:2] in ("R ", "P ", "F ", "C "):
            fields = [f.strip() for f in line.split("|")]
            fields[0] = fields[0][2:].strip()
            wanted = {"R": 8, "P": 9, "F": 7, "C": 3}[line[0]]
            if len(fields) != wanted:
                print("%s:%d: %d fields, not %d" % (path, n, len(fields), wanted), file=sys.stderr)
                continue
            out[-1]["sentences"][-1][1].append((line[0], fields))
    return out


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
        self.pairs = {task: raw[task] for task in CLASSES}
        self.labels = {task: {} for task in CLASSES}   # (a, b) -> class
        self.asked = set()                             # words that tell a position: their issues are asked for

    def head_of(self, begin, end):
        """The word of a span whose governor is outside it."""
        inside = [i for i, (b, e) in enumerate(self.words) if b < end and begin < e]
        for i in inside:
            if self.heads[i] not in inside:
                return i, inside
        return None, inside


def find(text, words, begin, end):
    """Byte span of `words` (with ~N: its Nth occurrence) in text[begin:end]."""
    n = 1
    if "~" in words and words.rsplit("~", 1)[1].isdigit():
        words, n = words.rsplit("~", 1)
        n = int(n)
    at, w = begin - 1, words.strip().encode()
    for _ in range(n):
        at = text.find(w, at + 1, end)
        if at < 0:
            return None
    return at, at + len(w)


def phrase_in(sentence, begin, end):
    """The phrase word of a span: its head where that is one, else the first phrase inside."""
    head, inside = sentence.head_of(begin, end)
    if head in sentence.phrases:
        return head
    return next((i for i in inside if i in sentence.phrases), None)


def sentences_of(reports, documents, vectors):
    out, at, lost = [], 0, {"R": [0, 0], "P": [0, 0], "I": [0, 0]}
    for report, document in zip(reports, documents):
        text, width, here = document["text"].encode(), document["width"], 0
        parsed = []
        for raw in document["sentences"]:
            n = len(raw["words"])
            parsed.append(Sentence(raw, vectors[at:at + n * width].reshape(n, width)))
            at += n * width
        for words, records in report["sentences"]:
            begin = text.find(words.encode(), here)
            if begin < 0:
                continue
            end = here = begin + len(words.encode())

            def at_sentence(span):
                return next((s for s in parsed if span and s.words and s.words[0][0] <= span[0] < s.words[-1][1]), None)
            for kind, f in records:
                if kind == "R" and f[0] in RELATIONS:
                    lost["R"][0] += 1
                    a, b = find(text, f[1], begin, end), find(text, f[2], begin, end)
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
                    trigger, issue = find(text, f[8], begin, end), find(text, f[2], begin, end)
                    s = at_sentence(trigger)
                    if not trigger or s is None:
                        continue
                    t, inside = s.head_of(*trigger)
                    told = {b for _, b, _, _, _ in s.pairs["issue"]} | {a for a, _, _, _, _ in s.pairs["issue"]}
                    if t not in told:
                        t = next((w for w in reversed(inside) if w in told), None)
                    if t is None:
                        continue
                    holder = find(text, f[1], begin, end) if f[1] != "-" else None
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
                    condition = find(text, f[6], begin, end) if f[6] != "-" else None
                    if condition and at_sentence(condition) is s:
                        k, _ = s.head_of(*condition)
                        if k is not None:
                            s.labels["issue"].setdefault((t, k), 2)
        out += [s for s in parsed if s.words]
    print("annotated, aligned: " + ", ".join("%s %d of %d" % (k, v[1], v[0]) for k, v in lost.items()), flush=True)
    return out


# ------------------------------------------------------------------ the scorer
class Scorer(nn.Module):
    """src/syntax/pair_scorer.h: one row for each of the two words, their meeting point and the way between, and of every feature; two layers."""

    def __init__(self, width, classes, hidden=128, second=64):
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
            if task == "issue" and a not in s.asked:
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


def measure(net, sentences, task):
    found = wanted = right = typed = 0
    with torch.no_grad():
        for s in sentences:
            b = batch([s], task)
            if b is None:
                continue
            best = net(*b[0]).argmax(1)
            found += int((best > 0).sum())
            wanted += int((b[1] > 0).sum())
            right += int(((best == b[1]) & (best > 0)).sum())
    p, r = 100.0 * right / max(1, found), 100.0 * right / max(1, wanted)
    return "P %.1f R %.1f F1 %.1f (%d found, %d wanted)" % (p, r, 2 * p * r / max(1e-9, p + r), found, wanted)


def fit(sentences, task, width, epochs, held=(), seed=1, hidden=128, rate=2e-3, drop=0.4, size=8):
    torch.manual_seed(seed)
    net = Scorer(width, 1 + len(CLASSES[task]), hidden)
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


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--tool", required=True)
    a.add_argument("--model", default="base")
    a.add_argument("--reports", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "claims"))
    a.add_argument("--hold", default="")
    a.add_argument("--out")
    a.add_argument("--epochs", type=int, default=12)
    a.add_argument("--tasks", default="relation,position,issue")
    o = a.parse_args()
    torch.set_num_threads(1)
    work, held = [], []
    for path in sorted(glob.glob(os.path.join(o.reports, "*-[0-9]*.txt"))):
        (held if o.hold and os.path.basename(path).startswith(tuple(o.hold.split(","))) else work).extend(read_reports(path))
    sets = [sentences_of(r, *run_tool(o.tool, o.model, r)) if r else [] for r in (work, held)]
    width = sets[0][0].vectors.shape[1]
    print("%d reports, %d sentences; held out %d reports, %d sentences; vectors of %d bytes" % (len(work), len(sets[0]), len(held), len(sets[1]), width), flush=True)
    nets = {task: fit(sets[0], task, width, o.epochs, sets[1]) for task in o.tasks.split(",")}
    if o.out:
        write(o, nets, width)


if __name__ == "__main__":
    sys.exit(main())
