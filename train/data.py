"""Reads the corpora, pins them by SHA-256, and turns sentences into training examples."""
import hashlib
import json
import os
import random
import re
import zlib

NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
GUM_GENRES = ("academic", "bio", "court", "interview", "news", "voyage")  # the genres with open texts


class Sentence:
    """forms and the gold columns; a missing layer is None."""

    def __init__(self, forms, lemmas=None, upos=None, xpos=None, heads=None, deprels=None, names=None, gum_names=None, wiki_names=None, kinds=None):
        self.forms, self.lemmas, self.upos, self.xpos = forms, lemmas, upos, xpos
        self.heads, self.deprels, self.names = heads, deprels, names
        self.gum_names, self.wiki_names = gum_names, wiki_names  # names by other guidelines: a help in training, never scored
        self.kinds = kinds  # what the phrase under each word is; None: not known
        self.sent_id = ""


def read_conllu(path):
    out, rows, sent_id, entities = [], [], "", None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# sent_id ="):
            sent_id = line.split("=", 1)[1].strip()
        elif line.startswith("# global.Entity"):
            entities = []  # open brackets; they may cross sentences
        elif not line:
            if rows:
                s = Sentence([r[1] for r in rows], [r[2] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
                             [int(r[6]) - 1 for r in rows], [r[7] for r in rows])
                s.sent_id = sent_id
                misc = [dict(f.split("=", 1) for f in r[9].split("|") if "=" in f) for r in rows]
                if any("NE" in m for m in misc):
                    s.names = [m.get("NE", "O") for m in misc]
                if any("Kind" in m for m in misc):
                    s.kinds = [m.get("Kind", "none") for m in misc]
                if entities is not None:
                    s.gum_names = gum_names(s, misc, entities)
                out.append(s)
            rows = []
        elif not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    return out


GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
KINDS = ("none", "person", "organization", "place", "object", "event", "time", "substance", "animal", "plant", "abstract",
         "nationality", "weapon", "vehicle")


def gum_kinds(s, found):
    """The kind of every phrase at its head word. An adjective with a capital ("Syrian") is left open: GUM does not mark it."""
    out = [None if u == "ADJ" and f[:1].isupper() else "none" for u, f in zip(s.upos, s.forms)]
    for begin, end, kind in found:
        heads = [i for i in range(begin, end) if not begin <= s.heads[i] < end]
        if len(heads) == 1 and kind in KINDS:
            out[heads[0]] = kind
    return out


def gum_names(s, misc, still_open):
    """The run of proper nouns around the head of every person, organisation and place. still_open: [group, kind, begin]."""
    found = []
    for entry in still_open:
        entry[2] = 0
    for i, fields in enumerate(misc):
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", fields.get("Entity", "")):
            if part[0] == "(":
                group, kind = part[1:].rstrip(")").split("-")[:2]
                still_open.append([group, kind, i])
            if part[-1] == ")":
                group = part.strip("()").split("-")[0]
                for at in range(len(still_open) - 1, -1, -1):
                    if still_open[at][0] == group:
                        found.append((still_open[at][2], i + 1, still_open[at][1]))
                        del still_open[at]
                        break
    tags = ["O"] * len(s.forms)
    found.sort(key=lambda f: f[0] - f[1])  # longest first: inner spans overwrite
    if s.kinds is None:
        s.kinds = gum_kinds(s, found)
    for begin, end, kind in found:
        if kind not in GUM_KINDS:
            continue
        heads = [i for i in range(begin, end) if not begin <= s.heads[i] < end]
        if len(heads) != 1 or s.upos[heads[0]] != "PROPN":
            continue
        a = b = heads[0]
        while a > begin and s.upos[a - 1] == "PROPN":
            a -= 1
        while b + 1 < end and s.upos[b + 1] == "PROPN":
            b += 1
        for i in range(a, b + 1):
            tags[i] = ("B-" if i == a else "I-") + GUM_KINDS[kind]
    return legal_bio(tags)


def legal_bio(tags):
    """Any B/I/O or IOB1 sequence over known types -> strict BIO."""
    out, last = [], "O"
    for tag in tags:
        kind = tag[2:] if tag[2:] in ("PER", "ORG", "LOC") else ""
        if not kind:
            out.append("O")
        elif tag[0] == "B" or last != kind:
            out.append("B-" + kind)
        else:
            out.append("I-" + kind)
        last = kind or "O"
    return out


def read_uner(path):
    """sent_id -> (forms, tags)"""
    out, sent_id, forms, tags = {}, "", [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# sent_id ="):
            sent_id = line.split("=", 1)[1].strip()
        elif not line:
            if forms:
                out[sent_id] = (forms, legal_bio(tags))
            forms, tags = [], []
        elif not line.startswith("#"):
            columns = line.split("\t")
            forms.append(columns[1])
            tags.append(columns[2])
    if forms:
        out[sent_id] = (forms, legal_bio(tags))
    return out


def read_wikigold(path):
    out, forms, tags = [], [], []
    for line in list(open(path, encoding="utf-8")) + [""]:
        line = line.strip()
        if not line:
            if forms:
                out.append(Sentence(forms, wiki_names=legal_bio(tags)))
                out[-1].sent_id = "wikigold-%d" % len(out)
            forms, tags = [], []
        elif not line.startswith("-DOCSTART"):
            form, tag = line.split()
            forms.append(form)
            tags.append(tag)
    return out


RE3D_KINDS = {"Organisation": "organization", "Location": "place", "Person": "person", "Nationality": "nationality",
              "Weapon": "weapon", "MilitaryPlatform": "vehicle", "Vehicle": "vehicle"}
RE3D_FOLDERS = ("Australian Department of Foreign Affairs", "Delegation of the European Union to Syria", "UK Government", "US State Department")


def read_re3d(folder):
    """Sentences with kinds only: a word of which the corpus says nothing stays open."""
    texts, out = {}, []
    for line in open(os.path.join(folder, "documents.json"), encoding="utf-8"):
        document = json.loads(line)
        texts[document["_id"]] = document["text"]
    entities = {}
    for line in open(os.path.join(folder, "entities.json"), encoding="utf-8"):
        e = json.loads(line)
        if e["type"] in RE3D_KINDS:
            entities.setdefault(e["documentId"], []).append((e["begin"], e["end"], RE3D_KINDS[e["type"]]))
    for name in sorted(texts):
        words = [(w.start(), w.end()) for w in re.finditer(r"\w+(?:[.&]\w+)*|[^\w\s]", texts[name])]
        kinds = [None] * len(words)
        for begin, end, kind in sorted(entities.get(name, []), key=lambda e: e[0] - e[1]):
            inside = [i for i, (a, b) in enumerate(words) if begin <= a and b <= end]
            if inside:  # the head: the last word before "of" or "for"
                cut = [k for k, i in enumerate(inside) if k and texts[name][slice(*words[i])] in ("of", "for", "in", "on", "to")]
                kinds[inside[cut[0] - 1] if cut else inside[-1]] = kind
        start = 0
        for i, (a, b) in enumerate(words):
            last = i + 1 == len(words)
            if last or texts[name][a:b] in ".?!" or "\n" in texts[name][b:words[i + 1][0]]:
                if any(kinds[start:i + 1]) and i + 1 - start <= 120:
                    out.append(Sentence([texts[name][slice(*w)] for w in words[start:i + 1]], kinds=kinds[start:i + 1]))
                start = i + 1
    return out


def add_silver(sentences, silver):
    """What `base` said of sentences whose gold lacks names or a tree is added to them; sentences that are new are returned."""
    known = {s.sent_id: s for s in sentences if s.sent_id}
    new = []
    for e in silver:
        s = known.get(e.sent_id)
        if s is None:
            new.append(e)
        elif s.forms == e.forms:
            if s.names is None:
                s.names = e.names or ["O"] * len(e.forms)
            if s.heads is None:
                s.lemmas, s.upos, s.xpos, s.heads, s.deprels = e.lemmas, e.upos, e.xpos, e.heads, e.deprels
            if s.kinds is None:
                s.kinds = e.kinds
    for e in new:
        e.names = e.names or ["O"] * len(e.forms)
    return new


def attach(sentences, uner):
    missed = 0
    for s in sentences:
        entry = uner.get(s.sent_id)
        if entry and entry[0] == s.forms:
            s.names = entry[1]
        else:
            missed += 1
    return missed


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def corpora(root):
    """The files of the full run, sorted; everything read is pinned."""
    gum = []
    for part in ("train", "dev"):
        folder = os.path.join(root, "ud/gum", part)
        gum += [os.path.join("ud/gum", part, f) for f in os.listdir(folder)
                if f.endswith(".conllu") and f.split("_")[1] in GUM_GENRES]
    return sorted(gum) + ["ud/ewt/en_ewt-ud-%s.conllu" % p for p in ("train", "dev", "test")] + \
        ["uner/en_ewt-ud-%s.iob2" % p for p in ("train", "dev", "test")] + ["wikigold/wikigold.conll.txt"] + \
        ["re3d/%s/%s.json" % (f, p) for f in RE3D_FOLDERS for p in ("documents", "entities")]


def check_pins(root, pins_path, write=False):
    lines = ["%s  %s\n" % (sha256(os.path.join(root, p)), p) for p in corpora(root)]
    if write:
        open(pins_path, "w").writelines(lines)
    pinned = open(pins_path).read()
    if pinned != "".join(lines):
        raise SystemExit("corpora differ from " + pins_path)
    return hashlib.sha256(pinned.encode()).hexdigest()


def load_full(root):
    def path(p):
        return os.path.join(root, p)
    sets = {}
    for part in ("train", "dev", "test"):
        sets["ewt_" + part] = read_conllu(path("ud/ewt/en_ewt-ud-%s.conllu" % part))
        missed = attach(sets["ewt_" + part], read_uner(path("uner/en_ewt-ud-%s.iob2" % part)))
        print("ewt", part, len(sets["ewt_" + part]), "sentences,", missed, "without names")
    for part in ("train", "dev"):
        files = [p for p in corpora(root) if p.startswith("ud/gum/%s/" % part)]
        sets["gum_" + part] = [s for p in files for s in read_conllu(path(p))]
        sets["gum_news_" + part] = [s for p in files if "_news_" in p for s in read_conllu(path(p))]
    sets["re3d"] = [s for f in RE3D_FOLDERS for s in read_re3d(path("re3d/" + f))]
    sets["wikigold"] = read_wikigold(path("wikigold/wikigold.conll.txt"))
    return sets


def lemma_script(form, lemma):
    """(case, characters to strip, characters to add): case L works on the lower-cased form, K on the form."""
    case = "L" if lemma == lemma.lower() else "K"
    base = form.lower() if case == "L" else form
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return "%s%d:%s" % (case, len(base) - same, lemma[same:])


def apply_script(form, script):
    case, rest = script[0], script[1:]
    strip, add = rest.split(":", 1)
    base = form.lower() if case == "L" else form
    strip = int(strip)
    if strip > len(base):
        return base
    return base[:len(base) - strip] + add


def is_final_punct(s):
    last = len(s.forms) - 1
    return last > 1 and s.upos is not None and s.upos[last] == "PUNCT" and last not in s.heads and s.forms[last] in ".!?"


def variant(s, rng, pools, rate=1.0):
    """A training variant: other case, no final stop, other names. Returns a sentence (maybe the same one)."""
    roll = rng.random()
    forms = s.forms
    names = s.names or s.wiki_names
    if names is not None and pools and rng.random() < 0.4 * rate:
        forms = replace_names(s, rng, pools)
    if roll < 0.03 * rate:
        forms = [f.lower() for f in forms]
    elif roll < 0.05 * rate:
        forms = [f.upper() for f in forms]
    elif roll < 0.08 * rate:
        forms = [f[:1].upper() + f[1:] if len(f) > 3 or f[:1].isupper() else f for f in forms]
    n = len(forms)
    if roll > 1 - 0.07 * rate and is_final_punct(s):
        n -= 1
    if forms is s.forms and n == len(forms):
        return s
    out = Sentence(forms[:n], *(x[:n] if x is not None else None
                                for x in (s.lemmas, s.upos, s.xpos, s.heads, s.deprels, s.names, s.gum_names, s.wiki_names, s.kinds)))
    if forms is not s.forms and s.lemmas is not None:
        # a lemma only holds where the word is still the same word
        out.lemmas = [l if f == g else None for l, f, g in zip(out.lemmas, out.forms, s.forms)]
    return out


def spans(tags):
    out, at = [], 0
    while at < len(tags):
        if tags[at][0] == "B":
            end = at + 1
            while end < len(tags) and tags[end][0] == "I":
                end += 1
            out.append((at, end, tags[at][2:]))
            at = end
        else:
            at += 1
    return out


def name_pools(sentences, extra=()):
    pools = {}
    for s in sentences:
        for begin, end, kind in spans(s.names or s.wiki_names or ()):
            words = tuple(s.forms[begin:end])
            if all(w[:1].isupper() for w in words) and (s.upos is None or all(u == "PROPN" for u in s.upos[begin:end])):
                pools.setdefault((kind, len(words)), set()).add(words)
    for kind, words in extra:
        pools.setdefault((kind, len(words)), set()).add(words)
    return {k: sorted(v) for k, v in sorted(pools.items())}


def replace_names(s, rng, pools):
    forms = list(s.forms)
    for begin, end, kind in spans(s.names or s.wiki_names):
        pool = pools.get((kind, end - begin))
        if pool and all(w[:1].isupper() for w in forms[begin:end]) and \
                (s.upos is None or all(u == "PROPN" for u in s.upos[begin:end])) and rng.random() < 0.7:
            forms[begin:end] = pool[rng.randrange(len(pool))]
    return forms


def stable_rng(*parts):
    return random.Random(zlib.crc32(repr(parts).encode()))
