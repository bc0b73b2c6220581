"""Reads the annotated reports of train/annotated and checks them. Standard library only.

annotated.py FOLDER    every line's fields, codes and words; prints what is wrong with file and line, then the counts. Exit 1: something is wrong.
The notation is told in train/annotated/README.md.
"""
import glob
import os
import re
import sys

RELATIONS = ["backs", "opposes", "fights", "controls", "part_of", "leads", "allied_with", "present_in"]
GOAL = "seeks"  # its object is words for a goal; read by patterns, not learned
STANCES = ["demands", "refuses", "supports", "opposes", "conditions", "offers"]
MEDIA = ["statement", "joint_statement", "readout", "interview", "post", "speech", "press_conference"]
MEASURES = ["killed", "wounded", "arrested", "displaced", "refugees", "troops", "money", "seats", "people", "votes", "released", "police", "prisoners", "tonnes", "ships", "strikers", "aircraft",
            "abducted", "inflation", "workers", "vehicles", "missiles", "missing", "migrants", "expelled", "homes", "weapons", "returned", "monitors", "protesters"]  # those that are learned
STATUS = ["ongoing", "occurred", "denied", "possible"]
EVENTS = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
EVENT_STATUS = ["occurred", "ongoing", "planned", "called_for", "possible", "denied"]
PARTS = ["actor", "recipient", "host", "mediator", "place"]
# kind: fields, those of them that must stand in the sentence
KINDS = {"R": (8, (1, 2, 7)), "P": (9, (1, 2, 6, 8)), "F": (7, (2, 3, 4)), "C": (3, (2,)), "T": (4, (1, 3)), "E": (11, (7, 8, 9))}
OTHER = re.compile(r"^(host|mediator) (.+) = (\?|[A-Z][A-Z0-9_.-]+)$")
CODE = re.compile(r"^(\?|-|[A-Z][A-Z0-9_.-]+)$")


def place_of(words, sentence, begin=0, end=None):
    """(begin, end) of `words` in sentence[begin:end], bytes or characters as given; words~N: the Nth occurrence. None: not there."""
    n, tail = 1, words.rsplit("~", 1)
    if len(tail) == 2 and tail[1].isdigit():
        words, n = tail[0], int(tail[1])
    at, wanted = begin - 1, words.strip() if isinstance(sentence, str) else words.strip().encode()
    end = len(sentence) if end is None else end
    for _ in range(n):
        at = sentence.find(wanted, at + 1, end)
        if at < 0:
            return None
    return at, at + len(wanted)


def read_reports(path, complain=None):
    """-> [{title, day, source, sentences: [(text, [(kind, fields, line)])]}]; complain(path, line, what) is told what is wrong, and that line is left out."""
    out = []
    complain = complain or (lambda path, line, what: None)
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    for n, line in enumerate(lines, 1):
        line = line.rstrip("\n")
        if line.startswith("# "):
            head = [p.strip() for p in line[2:].split("|")]
            if len(head) != 3 or not re.match(r"^\d{4}-\d\d-\d\d$", head[1]):
                complain(path, n, "a report begins '# title | YYYY-MM-DD | publisher'")
            out.append(dict(zip(("title", "day", "source"), head + ["", ""]), sentences=[]))
        elif line.startswith("S ") and out:
            out[-1]["sentences"].append((line[2:].strip(), []))
        elif len(line) > 1 and line[0] in KINDS and line[1] == " ":
            fields = [f.strip() for f in line[2:].split("|")]
            wrong = check(line[0], fields, out[-1]["sentences"][-1][0] if out and out[-1]["sentences"] else "")
            if wrong:
                complain(path, n, wrong)
            else:
                out[-1]["sentences"][-1][1].append((line[0], fields, n))
        elif line.strip():
            complain(path, n, "neither a report, a sentence nor a record: %r" % line[:40])
    return out


def parts(text):
    """"a; b" -> ["a", "b"]; "-" -> []."""
    return [p.strip() for p in text.split(";") if p.strip() not in ("", "-")]


def event_parties(fields):
    """-> [(part, words)] of an event whose words stand in the sentence."""
    out = [("actor", w) for w in parts(fields[2])] + [("recipient", w) for w in parts(fields[3])] + [("place", w) for w in parts(fields[7])]
    return out + [m.group(1, 2) for m in map(OTHER.match, parts(fields[10])) if m and m[2] != "-"]


def check_event(fields, sentence):
    if fields[0].lstrip("=") not in EVENTS or fields[6] not in EVENT_STATUS:
        return "no such type or status: %s, %s" % (fields[0], fields[6])
    if fields[1] != "-" and (fields[0].lstrip("="), fields[1]) not in modes():
        return "no such mode of %s: %s" % (fields[0], fields[1])
    if fields[9] == "-":
        return "an event without words"
    for code in parts(fields[4]) + parts(fields[5]):
        if not CODE.match(code):
            return "no code of a party: %r" % code
    for other in parts(fields[10]):
        if not OTHER.match(other):
            return "not 'host WORDS = CODE' or 'mediator WORDS = CODE': %r" % other
    for _, words in event_parties(fields):
        if place_of(words, sentence) is None:
            return "not in the sentence: %r" % words
    return ""


_modes = set()


def modes():
    if not _modes:
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "ontology", "modes.tsv"), encoding="utf-8") as file:
            _modes.update(tuple(line.split("\t")[:2]) for line in list(file)[1:])
    return _modes


def check(kind, fields, sentence):
    """What is wrong with a record; empty: nothing."""
    wanted, quoted = KINDS[kind]
    if len(fields) != wanted:
        return "%d fields, not %d" % (len(fields), wanted)
    if kind == "R" and (fields[0] not in RELATIONS + [GOAL] or fields[5] not in STATUS):
        return "no such relation or status: %s, %s" % (fields[0], fields[5])
    if kind == "P" and fields[0] not in STANCES:
        return "no such stance: " + fields[0]
    if kind == "T" and fields[0] not in MEDIA:
        return "no such medium: " + fields[0]
    if kind == "E":
        wrong = check_event(fields, sentence)
        if wrong:
            return wrong
    for code in {"R": (3, 4, 6), "P": (3, 4, 7), "C": (1,), "T": (2,)}.get(kind, ()):
        if not CODE.match(fields[code]):
            return "no code of a party: %r" % fields[code]
    for i in quoted:
        if fields[i] != "-" and place_of(fields[i], sentence) is None:
            return "not in the sentence: %r" % fields[i]
    return ""


def paths(folder):
    return sorted(glob.glob(os.path.join(folder, "*.txt")))


def main():
    wrong, counts, reports = [], {}, 0
    for path in paths(sys.argv[1]):
        for report in read_reports(path, lambda *what: wrong.append("%s:%d: %s" % what)):
            reports += 1
            counts["S"] = counts.get("S", 0) + len(report["sentences"])
            for _, records in report["sentences"]:
                for kind, _, _ in records:
                    counts[kind] = counts.get(kind, 0) + 1
    for line in wrong[:200]:
        print(line)
    print("%d reports, %d sentences; %s; %d wrong" % (reports, counts.pop("S", 0), ", ".join("%s %d" % item for item in sorted(counts.items())), len(wrong)))
    return 1 if wrong or not reports else 0


if __name__ == "__main__":
    sys.exit(main())
