#!/usr/bin/env python3
"""build_gold.py - compute data/FOLDER/NN-slug.gold.jsonl from the hand-written annotation NN-slug.ann.

    build_gold.py [--check] [--folder corpus|processes] [SLUG ...]

In: the report (data/FOLDER/NN-slug.txt) and its annotation: of data/corpus (the default) in tools/corpus/ann, of
data/processes in tools/corpus/ann-processes. Out: gold records as records.md and annotation.md
describe them, with UTF-8 byte offsets. --check writes nothing and fails where the stored gold differs.
Fails (exit 1) when a quoted string is not in the report, or is there more than once without an index.
The notation is described in README.md beside this file. Standard library only.
"""
import hashlib
import json
import os
import re
import sys
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "data")
CORPUS = os.path.join(DATA, "corpus")
FOLDERS = {"corpus": (CORPUS, os.path.join(HERE, "ann")),
           "processes": (os.path.join(DATA, "processes"), os.path.join(HERE, "ann-processes"))}
ABBREVIATIONS = ("U.S.", "U.N.", "E.U.", "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.", "Rev.",
                 "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "St.", "No.", "Sen.", "Gov.", "Adm.", "Brig.")
TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
         "SANCTION MOBILIZE COERCE ASSAULT").split()
STATUSES = ("occurred", "ongoing", "planned", "possible", "called_for", "denied")
ROLES = {"A": "actor", "R": "recipient", "H": "host", "M": "mediator", "P": "participant"}
RELATIONS = ("backs", "opposes", "fights", "controls", "part_of", "leads", "allied_with", "present_in", "seeks")
STANCES = ("demands", "refuses", "supports", "opposes", "conditions", "offers")
MEDIA = ("statement", "joint_statement", "readout", "interview", "post", "speech", "press_conference")
SECTORS = set("COP GOV JUD LEG MIL PRM BUS CVL PTY REB SPY UAF UNK AGR CRM EDU MED REL ELI JRN LAB OPP PRE REF SOC".split())


class Fault(Exception):
    """An annotation that does not fit its report."""


def split_sentences(text, begin):
    """Character spans of the sentences from `begin` on; paragraphs always end one."""
    out = []
    for block in re.finditer(r"[^\n]+", text[begin:]):
        start, line = block.start() + begin, block.group()
        at = 0
        for gap in re.finditer(r"(?<=[.?!])[”’\"]?(\s+)(?=[“\"A-Z0-9‘])", line):
            word = line[:gap.start(1)].split()[-1]
            if word in ABBREVIATIONS or re.fullmatch(r"[A-Z]\.", word):
                continue
            out.append((start + at, start + gap.start(1)))
            at = gap.end(1)
        out.append((start + at, start + len(line.rstrip())))
    return out


class Report:
    """One report's text, with the look-ups that turn quoted strings into byte spans."""

    def __init__(self, slug, texts=CORPUS):
        self.slug = slug
        self.path = os.path.join(texts, slug + ".txt")
        with open(self.path, encoding="utf-8") as f:
            self.text = f.read()
        self.head = dict(line.split(": ", 1) for line in self.text.split("\n\n")[0].split("\n"))
        self.body = self.text.index("\n\n") + 2
        title = self.text.index(self.head["Title"])
        self.sentences = [(title, title + len(self.head["Title"]))] + split_sentences(self.text, self.body)

    def words(self):
        return len(self.text[self.body:].split())

    def byte(self, at):
        return len(self.text[:at].encode())

    def find(self, quote, begin, end):
        """Character span of `quote` (or `quote#n`, the n-th) between begin and end; None when it is not there."""
        m = re.fullmatch(r"(.*)#(\d+)", quote)
        want, nth = (m.group(1), int(m.group(2))) if m else (quote, 0)
        hits = [m.start() for m in re.finditer(r"(?<!\w)" + re.escape(want) + r"(?!\w)", self.text) if begin <= m.start() and m.end() <= end]
        if not hits:
            return None
        if nth > len(hits) or (not nth and len(hits) > 1):
            raise Fault("%r: %d places, index %d" % (want, len(hits), nth))
        return hits[max(nth - 1, 0)], hits[max(nth - 1, 0)] + len(want)

    def evidence(self, quote):
        span = self.find(quote, self.body, len(self.text)) or self.find(quote, 0, self.body)
        if not span:
            raise Fault("not in the report: %r" % quote)
        for s in self.sentences:
            if s[0] <= span[0] and span[1] <= s[1]:
                return span, s
        raise Fault("crosses a sentence end: %r" % quote)

    def near(self, quote, sentence):
        """A party's words: in the sentence, else the last time before it, else the first time after it."""
        span = self.find(quote, *sentence)
        if span:
            return span
        want = re.sub(r"#\d+$", "", quote)
        before = self.text.rfind(want, self.body, sentence[0])
        at = before if before >= 0 else self.text.find(want, sentence[1])
        if at < 0:
            at = self.text.find(want)
        if at < 0:
            raise Fault("not in the report: %r" % quote)
        return at, at + len(want)

    def item(self, role, span):
        return {"role": role, "begin": self.byte(span[0]), "end": self.byte(span[1]), "text": self.text[span[0]:span[1]]}


def actor(report, spec, sentence, role=None):
    """`ID[@COUNTRY]/SECTORS [p:person] = words`"""
    code, _, quote = spec.partition(" = ")
    fields = code.split()
    ident, _, sectors = fields[0].partition("/")
    ident, _, home = ident.partition("@")
    out = {"role": role} if role else {}
    if home or "." in ident:
        out["id"] = ident
    country = home or ident.split(".")[0]
    if country != "?":
        if not re.fullmatch(r"[A-Z]{3}", country):
            raise Fault("country: %r" % spec)
        out["country"] = country
    out["sectors"] = [x for x in sectors.split(",") if x]
    if not set(out["sectors"]) <= SECTORS:
        raise Fault("sector: %r" % spec)
    if len(fields) > 1:
        out["person"] = fields[1]
    span = report.near(quote.strip(), sentence)
    out.update(text=report.text[span[0]:span[1]], begin=report.byte(span[0]), end=report.byte(span[1]))
    return out


def when(spec):
    """`START[..END] precision [= words]`; an open interval ends in `..`"""
    code, _, words = spec.partition(" = ")
    span, precision = code.split()
    start, dots, end = span.partition("..")
    for x in (start, end):
        if x:
            date.fromisoformat(x)
    if precision not in ("day", "week", "month", "year", "unknown"):
        raise Fault("precision: %r" % spec)
    out = {"start": start, "end": end or (None if dots else start), "precision": precision}
    if words:
        out["text"] = words.strip()
    return out


def where(spec):
    """`NAME, COUNTRY [; other name ...]`, NAME `-` when only the country is told"""
    first, *others = [x.strip() for x in spec.split(";")]
    name, country = [x.strip() for x in first.rsplit(",", 1)]
    out = {"name": None if name == "-" else name, "country": country}
    if others:
        out["accept"] = others
    return out


def accept(lines):
    """`type A,B` `mode m` `status s` `recipients none|XXX+YYY|...` `date S..E` `attribution none,XXX` `json {...}`"""
    out = {}
    for line in lines:
        key, _, value = line.partition(" ")
        if key in ("actors", "recipients"):
            out.setdefault(key, []).extend([] if g == "none" else g.split("+") for g in value.split("|"))
        elif key == "date":
            s, _, e = value.partition("..")
            out.setdefault(key, []).append([s, e or s])
        elif key == "json":
            out.update(json.loads(value))
        elif key in ("place", "measure"):
            out.setdefault(key, []).extend(x.strip() for x in value.split("|"))
        elif key in ("type", "mode", "status", "attribution", "stance", "object_country"):
            out.setdefault(key, []).extend(None if x == "none" else x for x in value.split(","))
        else:
            raise Fault("accept: %r" % line)
    return out


def parse(path):
    """Blocks of an annotation: (head, quote, [(tag, value)])."""
    blocks = []
    with open(path, encoding="utf-8") as f:
        for n, line in enumerate(f, 1):
            line = line.rstrip()
            if not line or line.startswith("//"):
                continue
            if line[0] != " ":
                head, bar, quote = line.partition(" | ")
                if not bar:
                    raise Fault("line %d: no quote" % n)
                blocks.append((head.split(), quote, [], n))
            else:
                tag, _, value = line.strip().partition(" ")
                blocks[-1][2].append((tag, value))
    return blocks


class Block:
    """One annotation bound to its place in the report."""

    def __init__(self, report, head, quote, tags):
        self.report, self.head, self.tags = report, head, tags
        self.span, self.sentence = report.evidence(quote)

    def all(self, tag):
        return [v for t, v in self.tags if t == tag]

    def one(self, tag):
        return (self.all(tag) or [None])[0]

    def party(self, tag, role=None):
        spec = self.one(tag)
        return actor(self.report, spec, self.sentence, role) if spec else None

    def speaker(self):
        spec = self.one("S")
        if not spec:
            return None
        quoted = spec.endswith(" quoted")
        who = actor(self.report, spec[:-7] if quoted else spec, self.sentence)
        return {"speaker": who, "quoted": quoted}

    def finish(self, rec):
        """The fields that every record ends with."""
        if ("O", "") in self.tags:
            rec["optional"] = True
        ok = accept(self.all("X"))
        if ok:
            rec["accept"] = ok
        r = self.report
        rec["evidence"] = [r.item("trigger", self.span), r.item("sentence", self.sentence)]
        for quote in self.all("+"):
            span, sentence = r.evidence(quote)
            rec["evidence"].append(r.item("mention", span))
            if sentence != self.sentence:
                rec["evidence"].append(r.item("mention_sentence", sentence))
        return rec


def event(b):
    kind, _, mode = b.head[0].partition("/")
    status = b.head[1] if len(b.head) > 1 else "occurred"
    if kind not in TYPES or status not in STATUSES:
        raise Fault("event: %r" % b.head)
    rec = {"kind": "event", "type": kind}
    if mode:
        rec["mode"] = mode
    rec["status"] = status
    rec["actors"] = [actor(b.report, v, b.sentence, ROLES[t]) for t, v in b.tags if t in ROLES]
    if b.one("D"):
        rec["date"] = when(b.one("D"))
    if b.one("L"):
        rec["location"] = where(b.one("L"))
    rec["attribution"] = b.speaker()
    if b.one("T"):
        rec["story"] = b.one("T")
    for spec in b.all("G"):
        code, _, words = spec.partition(" = ")
        measure, value = code.split()
        rec.setdefault("magnitude", {})[measure] = {"value": int(value), "text": words}
    return b.finish(rec)


def relation(b):
    if b.head[1] not in RELATIONS:
        raise Fault("relation: %r" % b.head)
    rec = {"kind": "relation", "type": b.head[1], "subject": b.party("A")}
    if b.one("R"):
        rec["object"] = b.party("R")
    else:
        code, _, quote = b.one("L").partition(" = ")
        place = where(code)
        span = b.report.near(quote, b.sentence)
        rec["object"] = {"place": place["name"], "country": place["country"], "text": b.report.text[span[0]:span[1]],
                         "begin": b.report.byte(span[0]), "end": b.report.byte(span[1])}
    rec["status"] = b.head[2] if len(b.head) > 2 else "ongoing"
    for bound in ("since", "until"):
        if b.one(bound):
            rec[bound] = b.one(bound)
    rec["attribution"] = b.speaker()
    return b.finish(rec)


def position(b):
    if b.head[1] not in STANCES:
        raise Fault("position: %r" % b.head)
    issue = b.report.item("", b.span)
    issue.pop("role")
    rec = {"kind": "position", "holder": b.party("A"), "stance": b.head[1],
           "issue": {"text": issue["text"], "begin": issue["begin"], "end": issue["end"]}}
    if b.one("R"):
        rec["addressee"] = b.party("R")
    if b.one("F"):
        rec["condition_for"] = b.one("F")
    rec["attribution"] = b.speaker()
    return b.finish(rec)


def figure(b):
    rec = {"kind": "figure", "measure": b.head[1]}
    for field in b.head[2:]:
        key, _, value = field.rpartition("=")
        rec[key or "value"] = float(value) if "." in value else int(value)
    if b.one("W"):
        rec["whom"] = b.one("W")
    rec["attribution"] = b.speaker()
    return b.finish(rec)


def circumstance(b):
    rec = {"kind": "circumstance", "actor": b.party("A"), "circumstance": b.head[1]}
    if b.one("D"):
        rec["date"] = when(b.one("D"))
    return b.finish(rec)


def statement(b):
    """Who spoke (one `S` or `A` line) through which medium; each `Q words` is a verbatim quote, anywhere in the report."""
    if b.head[1] not in MEDIA:
        raise Fault("medium: %r" % b.head)
    speakers = b.all("S") + b.all("A")
    if not speakers or (len(speakers) > 1 and b.head[1] != "joint_statement"):
        raise Fault("a statement has one speaker, a joint one at least one")
    who = [actor(b.report, spec, b.sentence) for spec in speakers]
    rec = {"kind": "statement", "medium": b.head[1], "speaker": who[0]}
    if who[1:]:
        rec["co_speakers"] = who[1:]
    if b.one("D"):
        rec["date"] = when(b.one("D"))
    rec["quotes"] = []
    for quote in b.all("Q"):
        item = b.report.item("", b.report.evidence(quote)[0])
        item.pop("role")
        rec["quotes"].append(item)
    return b.finish(rec)


MAKERS = {"REL": relation, "POS": position, "FIG": figure, "CIR": circumstance, "STM": statement}


def build(slug, folder="corpus"):
    texts, annotations = FOLDERS[folder]
    report = Report(slug, texts)
    raw = report.text.encode()
    records = [{"kind": "document", "id": slug, "document": slug, "title": report.head["Title"], "published": report.head["Published"],
                "language": "en", "body_begin": report.byte(report.body), "bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}]
    for head, quote, tags, line in parse(os.path.join(annotations, slug + ".ann")):
        try:
            rec = MAKERS.get(head[0], event)(Block(report, head, quote, tags))
        except (Fault, ValueError, KeyError, AttributeError) as e:
            raise Fault("%s.ann:%d: %s" % (slug, line, e))
        head_fields = {"kind": rec.pop("kind"), "id": "%s#%d" % (slug, len(records)), "document": slug}
        records.append({**head_fields, **rec})
    return report, records


def main(args):
    args = list(args)
    check = "--check" in args
    if check:
        args.remove("--check")
    folder = "corpus"
    if "--folder" in args:
        at = args.index("--folder")
        folder = "".join(args[at + 1:at + 2])
        del args[at:at + 2]
    if folder not in FOLDERS:
        print("--folder: one of %s" % ", ".join(FOLDERS), file=sys.stderr)
        return 1
    texts, annotations = FOLDERS[folder]
    names = args or sorted(f[:-4] for f in os.listdir(annotations) if f.endswith(".ann"))
    bad = 0
    for slug in names:
        try:
            report, records = build(slug, folder)
        except Fault as e:
            print(e, file=sys.stderr)
            bad += 1
            continue
        text = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
        path = os.path.join(texts, slug + ".gold.jsonl")
        if check:
            with open(path, encoding="utf-8") as f:
                if f.read() != text:
                    print("%s: gold differs from its annotation" % slug, file=sys.stderr)
                    bad += 1
        else:
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
        count = [sum(r["kind"] == k for r in records) for k in ("event", "relation", "position", "figure", "circumstance", "statement")]
        wanted = sum(r["kind"] == "event" and not r.get("optional") for r in records)
        print("%-22s %d words, %d sentences, events %d (%d wanted), relations %d, positions %d, figures %d, circumstances %d, statements %d"
              % (slug, report.words(), len(report.sentences) - 1, count[0], wanted, *count[1:]))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
