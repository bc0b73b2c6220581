"""Scores a system's CoNLL-U against gold: our own implementation of the CoNLL 2018 shared task metrics.

conll18_eval.py GOLD.conllu SYSTEM.conllu [--names GOLD.iob2]

Words are aligned by their characters (white space does not count), so the system may cut raw text its own way: Tokens,
Sentences, Words, UPOS, XPOS, Lemmas, UAS, LAS as F1. Relations are compared without subtypes, as in the task. Inside a
multiword token whose parts differ from its surface the words are aligned by longest common subsequence.
Names (MISC NE=) are compared as exact character spans with their type; types other than PER, ORG, LOC are left out.
"""
import argparse
import sys

import data


class Word:
    __slots__ = ("begin", "end", "columns", "multi", "index", "head", "root")

    def __init__(self, begin, end, columns, multi):
        self.begin, self.end, self.columns, self.multi = begin, end, columns, multi
        self.head = self.root = None


def load(path):
    """-> characters, tokens (spans), sentences (spans), words"""
    characters, tokens, sentences, words = [], [], [], []
    at, start, first, left, span = 0, 0, 0, 0, None
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if not line:
            if len(words) > first:
                for w in words[first:]:
                    head = int(w.columns[6])
                    w.root = head == 0
                    w.head = None if head == 0 else words[first + head - 1]
                sentences.append((start, at))
            start, first = at, len(words)
            continue
        c = line.split("\t")
        if "." in c[0]:
            continue
        if "-" in c[0]:
            a, b = c[0].split("-")
            left = int(b) - int(a) + 1
            text = "".join(c[1].split())
            characters.append(text)
            span = (at, at + len(text))
            tokens.append(span)
            at = span[1]
        elif left:
            words.append(Word(span[0], span[1], c, True))
            left -= 1
        else:
            text = "".join(c[1].split())
            characters.append(text)
            tokens.append((at, at + len(text)))
            words.append(Word(at, at + len(text), c, False))
            at += len(text)
    return "".join(characters), tokens, sentences, words


def common_subsequence(a, b):
    n, m = len(a), len(b)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            same = a[i].columns[1].lower() == b[j].columns[1].lower()
            table[i][j] = table[i + 1][j + 1] + 1 if same else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    while i < n and j < m:
        if a[i].columns[1].lower() == b[j].columns[1].lower():
            yield a[i], b[j]
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1


def align(gold, system):
    """Pairs (gold word, system word)."""
    pairs, i, j = [], 0, 0
    while i < len(gold) and j < len(system):
        g, s = gold[i], system[j]
        if g.multi or s.multi:
            # the stretch over which either side has multiword tokens
            end, a, b = max(g.end if g.multi else g.begin, s.end if s.multi else s.begin), i, j
            moved = True
            while moved:
                moved = False
                while a < len(gold) and gold[a].begin < end:
                    if gold[a].multi and gold[a].end > end:
                        end = gold[a].end
                    a, moved = a + 1, True
                while b < len(system) and system[b].begin < end:
                    if system[b].multi and system[b].end > end:
                        end = system[b].end
                    b, moved = b + 1, True
            if a == i and b == j:  # cannot happen; never loop
                i += 1
                continue
            pairs += common_subsequence(gold[i:a], system[j:b])
            i, j = a, b
        elif (g.begin, g.end) == (s.begin, s.end):
            pairs.append((g, s))
            i, j = i + 1, j + 1
        elif g.begin <= s.begin:
            i += 1
        else:
            j += 1
    return pairs


def f1(right, gold, system):
    p, r = 100.0 * right / max(1, system), 100.0 * right / max(1, gold)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def names(words, tags):
    tags = data.legal_bio(tags)
    return {(words[a].begin, words[b - 1].end, kind) for a, b, kind in data.spans(tags)}


def misc_names(words):
    return [dict(f.split("=", 1) for f in w.columns[9].split("|") if "=" in f).get("NE", "O") for w in words]


def evaluate(gold_path, system_path, names_path=None):
    gold_text, gold_tokens, gold_sentences, gold = load(gold_path)
    system_text, system_tokens, system_sentences, system = load(system_path)
    if gold_text != system_text:
        where = next((k for k, (a, b) in enumerate(zip(gold_text, system_text)) if a != b), min(len(gold_text), len(system_text)))
        raise SystemExit("the two files hold different text near character %d: %r %r" % (
            where, gold_text[where:where + 20], system_text[where:where + 20]))
    pairs = align(gold, system)
    mate = {id(s): g for g, s in pairs}
    out = {"Tokens": f1(len(set(gold_tokens) & set(system_tokens)), len(gold_tokens), len(system_tokens)),
           "Sentences": f1(len(set(gold_sentences) & set(system_sentences)), len(gold_sentences), len(system_sentences)),
           "Words": f1(len(pairs), len(gold), len(system))}

    def metric(same):
        return f1(sum(1 for g, s in pairs if same(g, s)), len(gold), len(system))

    def head_same(g, s):
        return g.root if s.root else s.head is not None and g.head is not None and mate.get(id(s.head)) is g.head

    def relation(w):
        return w.columns[7].split(":")[0]

    out["UPOS"] = metric(lambda g, s: g.columns[3] == s.columns[3])
    out["XPOS"] = metric(lambda g, s: g.columns[4] == s.columns[4])
    out["Lemmas"] = metric(lambda g, s: g.columns[2] == "_" or g.columns[2] == s.columns[2])
    out["UAS"] = metric(head_same)
    out["LAS"] = metric(lambda g, s: head_same(g, s) and relation(g) == relation(s))
    if names_path:
        uner = data.read_uner(names_path)
        tags = [t for forms, ts in uner.values() for t in ts]
        if len(tags) == len(gold):
            wanted = names(gold, tags)
        else:  # sentences that do not align are left out on both sides
            wanted, skipped = set(), []
            position, ids = 0, sentence_ids(gold_path)
            for sentence_id, forms in ids:
                part = gold[position:position + len(forms)]
                position += len(forms)
                entry = uner.get(sentence_id)
                if entry and entry[0] == forms:
                    wanted |= names(part, entry[1])
                else:
                    skipped.append((part[0].begin, part[-1].end))
            found = {n for n in names(system, misc_names(system)) if not any(a <= n[0] < b for a, b in skipped)}
            out["Names"] = f1(len(wanted & found), len(wanted), len(found))
            return out
        found = names(system, misc_names(system))
        out["Names"] = f1(len(wanted & found), len(wanted), len(found))
    return out


def sentence_ids(path):
    return [(s.sent_id, s.forms) for s in data.read_conllu(path)]


def main():
    a = argparse.ArgumentParser()
    a.add_argument("gold")
    a.add_argument("system")
    a.add_argument("--names")
    o = a.parse_args()
    for name, (p, r, f) in evaluate(o.gold, o.system, o.names).items():
        print("%-10s P %6.2f  R %6.2f  F1 %6.2f" % (name, p, r, f))


if __name__ == "__main__":
    sys.exit(main())
