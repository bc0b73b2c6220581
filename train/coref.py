"""Trains the coreference head on the engine's own vectors and features, and writes it into a model file.

coref.py --score GOLD.conllu SYSTEM.conllu [GOLD SYSTEM ...]   link F1 of what `dragoman parse --gold-tokens` wrote
coref.py --tool build/release/coref_features --data ROOT --model data/models/base.model [--out MODEL] [--epochs N]
The engine (bench/coref_features.cc) says what the mentions are, which earlier ones may be meant and which features hold, so that training and
use cannot differ. Gold: the coreference of GUM's open genres, train. Prints link F1 on their dev documents, beside the rules'.
"""
import argparse
import os
import re
import struct
import subprocess
import sys
import tempfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
import export
import model as m

ACTORS = ("person", "organization", "place")  # kinds whose phrases are asked for


def gold_clusters(path):
    """-> {head word: group}, {head word: kind}; words counted from 0 in the document. The head of a phrase: its word whose governor is outside."""
    groups, kinds, still_open = {}, {}, []
    rows, at = [], 0
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        columns = line.rstrip("\n").split("\t")
        if columns[0].isdigit():
            rows.append(columns)
        elif not line.strip() and rows:
            heads = [int(r[6]) - 1 for r in rows]
            found = []
            for entry in still_open:
                entry[2] = 0
            for i, r in enumerate(rows):
                value = dict(f.split("=", 1) for f in r[9].split("|") if "=" in f).get("Entity", "")
                for part in re.findall(r"\([^()]+\)?|[^()]+\)", value):
                    if part[0] == "(":
                        group, kind = part[1:].rstrip(")").split("-")[:2]
                        still_open.append([group, kind, i])
                    if part[-1] == ")":
                        group = part.strip("()").split("-")[0]
                        for k in range(len(still_open) - 1, -1, -1):
                            if still_open[k][0] == group:
                                found.append((still_open[k][2], i + 1, still_open[k][1], group))
                                del still_open[k]
                                break
            for begin, end, kind, group in sorted(found, key=lambda f: f[0] - f[1]):
                head = [i for i in range(begin, end) if not begin <= heads[i] < end]
                if head:
                    groups.setdefault(at + head[0], group)
                    kinds.setdefault(at + head[0], kind)
            at += len(rows)
            rows = []
    return groups, kinds


def files(root, part, genres=data.GUM_GENRES):
    return [os.path.join(root, p) for p in data.corpora(root) if p.startswith("ud/gum/%s/" % part) and p.split("_")[1] in genres]


class Document:
    """mentions: heads and vectors; of each mention its candidates and the rows of features, `no antecedent` first."""

    def __init__(self, path):
        self.groups, self.kinds = gold_clusters(path)
        self.heads, self.vectors, self.candidates, self.features = [], [], [], []


def run_tool(tool, model, data_dir, paths, rules=False):
    out = tempfile.mkstemp()[1]
    subprocess.run([tool] + (["--rules"] if rules else []) + [model, data_dir, out] + paths, check=True)
    with open(out, "rb") as file:
        raw = file.read()
    os.remove(out)
    return raw


def read_features(raw, paths, width):
    at, out = 0, []

    def number():
        nonlocal at
        at += 4
        return struct.unpack_from("<I", raw, at - 4)[0]
    for path in paths:
        d = Document(path)
        for _ in range(number()):
            d.heads.append(number())
            d.vectors.append(np.frombuffer(raw, "uint8", width, at))
            at += width
            candidates, features = [], []
            for row in range(number() + 1):
                which, count = number(), number()
                if row:
                    candidates.append(which)
                features.append(np.frombuffer(raw, "<u4", count, at).astype("int64"))
                at += 4 * count
            d.candidates.append(candidates)
            d.features.append(features)
        out.append(d)
    return out


class Head(nn.Module):
    def __init__(self, vector, rows, hidden=64):
        super().__init__()
        self.mention, self.antecedent = nn.Linear(vector, hidden), nn.Linear(vector, hidden, bias=True)
        self.table = nn.Embedding(rows + 1, hidden, padding_idx=rows)
        self.none = nn.Parameter(torch.zeros(hidden))
        self.out = nn.Linear(hidden, 1)
        nn.init.normal_(self.table.weight, 0, 0.05)

    def forward(self, x, i, j, features, drop=0.0):
        """x [mentions, vector]; pairs i, j (j = -1: none), features [pairs, most] padded -> scores [pairs]"""
        x = F.dropout(x, drop, self.training)
        a, b = self.mention(x), self.antecedent(x)
        b = torch.cat([b, self.none.unsqueeze(0)])
        h = a[i] + b[j] + self.table(features).sum(1)
        return self.out(F.dropout(m.grid_pos(h), drop, self.training)).squeeze(-1)


def tensors(d, rows):
    """Pairs of a whole document, and for each whether it is right: any earlier phrase of the same group, or none where there is no such candidate."""
    i, j, features, right, owner = [], [], [], [], []
    most = 16
    for k, (candidates, table) in enumerate(zip(d.candidates, d.features)):
        group = d.groups.get(d.heads[k])
        good = [group is not None and d.groups.get(d.heads[c]) == group for c in candidates]
        right += [not any(good)] + good
        i += [k] * (len(candidates) + 1)
        j += [-1] + candidates
        owner += [k] * (len(candidates) + 1)
        for f in table:
            features.append(np.pad(f, (0, most - len(f)), constant_values=rows))
    x = (torch.from_numpy(np.stack(d.vectors).astype("float32")) - 64) * m.SYM if d.heads else torch.zeros(0, 1)
    return x, torch.tensor(i), torch.tensor(j), torch.from_numpy(np.array(features)), torch.tensor(right), torch.tensor(owner)


def group_logsumexp(scores, owner, n):
    high = torch.full((n,), -1e9).scatter_reduce(0, owner, scores.detach(), "amax")
    return high + torch.log(torch.zeros(n).index_add(0, owner, torch.exp(scores - high[owner])))


def loss_of(net, t, drop):
    x, i, j, features, right, owner = t
    scores = net(x, i, j, features, drop)
    # An antecedent given to a phrase that has none is the worse mistake: a wrong actor.
    scores = scores + (~right).float() * torch.where(j >= 0, 0.4, 0.0)
    n = len(x)
    every = group_logsumexp(scores, owner, n)
    good = group_logsumexp(torch.where(right, scores, torch.full_like(scores, -1e4)), owner, n)
    return (every - good).sum() / n


def links(net, t, d):
    out = {}
    with torch.no_grad():
        scores = net(*t[:4])
    at = 0
    for k, candidates in enumerate(d.candidates):
        best = int(scores[at:at + len(candidates) + 1].argmax())
        if best:
            out[d.heads[k]] = d.heads[candidates[best - 1]]
        at += len(candidates) + 1
    return out


def count(found, groups, kinds):
    """Links found, links that are right, actor phrases with an earlier one of their group, those of them that are linked rightly."""
    first, wanted = set(), set()
    for head in sorted(groups):
        if kinds[head] in ACTORS and groups[head] in first:
            wanted.add(head)
        first.add(groups[head])
    right = {h for h, a in found.items() if h in groups and groups.get(a) == groups[h]}
    return np.array([len(found), len(right), len(wanted), len(right & wanted)])


def f1(c):
    p, r = 100.0 * c[1] / max(1, c[0]), 100.0 * c[3] / max(1, c[2])
    return "P %.1f R %.1f F1 %.1f (%d links, %d wanted)" % (p, r, 2 * p * r / max(1e-9, p + r), c[0], c[2])


def fit(documents, vector, rows, epochs, seed=1):
    torch.manual_seed(seed)
    net = Head(vector, rows)
    opt = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=1e-3)
    work = [tensors(d, rows) for d in documents]
    total, step = epochs * len(work), 0
    for epoch in range(epochs):
        net.train()
        order, sums = data.stable_rng(seed, epoch).sample(range(len(work)), len(work)), 0.0
        for k in order:
            step += 1
            for group in opt.param_groups:
                group["lr"] = 2e-3 * max(0.02, 1 - step / total)
            loss = loss_of(net, work[k], 0.3)
            opt.zero_grad()
            loss.backward()
            opt.step()
            sums += loss.item()
        if (epoch + 1) % 5 == 0:
            print("  epoch %d loss %.4f" % (epoch + 1, sums / len(work)), flush=True)
    net.train(False)
    return net


def add_to(model, out, net):
    header, body = export.read_file(model)
    w = export.Writer()
    w.entries, w.at = {k: v for k, v in header["arrays"].items() if not k.startswith("coref_")}, len(body)
    w.linear("coref_mention", net.mention, m.SYM)
    w.linear("coref_antecedent", net.antecedent, m.SYM)
    w.linear("coref_out", net.out, m.POS)
    w.add("coref_table", net.table.weight.detach().numpy()[:-1].astype("float32").copy())
    w.add("coref_none", net.none.detach().numpy().astype("float32"))
    header["arrays"], header["coref_hidden"] = w.entries, net.out.in_features
    export.write_file(out, header, body + b"".join(w.blobs))


def read_links(path):
    """Antecedent=sentence:word of `dragoman parse` -> {head word: head word}, words counted from 0 in the document."""
    begins, found, words = [], [], 0
    for line in open(path, encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if columns[0].isdigit():
            if columns[0] == "1":
                begins.append(words)
            antecedent = dict(f.split("=", 1) for f in columns[9].split("|") if "=" in f).get("Antecedent")
            if antecedent:
                found.append((words, antecedent.split(":")))
            words += 1
    return {head: begins[int(s) - 1] + int(w) - 1 for head, (s, w) in found}


def score_files(pairs):
    """GOLD SYSTEM GOLD SYSTEM ...: one document each."""
    print("Links      " + f1(sum(count(read_links(system), *gold_clusters(gold)) for gold, system in zip(pairs[::2], pairs[1::2]))))


def main():
    if sys.argv[1:2] == ["--score"]:
        return score_files(sys.argv[2:])
    a = argparse.ArgumentParser()
    a.add_argument("--tool", required=True)
    a.add_argument("--data", default="../shared/data")
    a.add_argument("--data-dir", default="data")
    a.add_argument("--model", required=True)
    a.add_argument("--out")
    a.add_argument("--epochs", type=int, default=20)
    o = a.parse_args()
    torch.set_num_threads(1)
    header, _ = export.read_file(o.model)
    if "coref_hidden" in header:
        sys.exit("coref.py: %s has the head already; give the file that export.py wrote" % o.model)
    train_paths, width = files(o.data, "train"), header["dims"]
    rows = int(subprocess.run([o.tool, "--rows"], check=True, capture_output=True).stdout)
    train = [d for d in read_features(run_tool(o.tool, o.model, o.data_dir, train_paths), train_paths, width) if d.heads]
    net = fit(train, width, rows, o.epochs)
    for name, genres in (("news, interview, bio", ("news", "interview", "bio")), ("six open genres", data.GUM_GENRES)):
        paths = files(o.data, "dev", genres)
        dev = read_features(run_tool(o.tool, o.model, o.data_dir, paths), paths, width)
        by_model = sum(count(links(net, tensors(d, rows), d), d.groups, d.kinds) for d in dev)
        by_rules = [{} for _ in paths]
        for line in run_tool(o.tool, o.model, o.data_dir, paths, rules=True).decode().split("\n"):
            if line:
                document, head, antecedent = map(int, line.split())
                by_rules[document][head] = antecedent
        print("GUM dev, %s: model %s" % (name, f1(by_model)))
        print("GUM dev, %s: rules %s" % (name, f1(sum(count(r, d.groups, d.kinds) for r, d in zip(by_rules, dev)))))
    add_to(o.model, o.out or o.model, net)


if __name__ == "__main__":
    sys.exit(main())
