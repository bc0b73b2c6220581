"""Names of states, places, bodies and persons from data/, as the hashed lists that the names layer of both models looks words up in.

gazetteer.py DATA_FOLDER CITIES500.txt OUT.npz
A name's key is the CRC32 of its letters and digits, folded, without anything between: "al-Qaeda", "al - Qaeda" and "Al Qaeda" are one.
src/syntax/name_lists.cc looks them up in the same way.
"""
import os
import sys

import numpy as np

import features as ft

KINDS = ("place", "town", "body", "person", "person_part", "people")
COLUMNS = 2 * len(KINDS)      # begins, goes on
LONGEST = 8                   # words of a name
TOWN_PEOPLE = 50000           # smaller towns share their names with too many other things


def key_letters(form):
    """Letters and digits, folded; the same on both sides."""
    return "".join(c for c in ft.folded(ft.plain(form)) if c.isalnum() or ord(c) >= 128)


def rows(path):
    names = None
    for line in open(path, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        columns = line.rstrip("\n").split("\t")
        if names is None:
            names = columns
        else:
            yield dict(zip(names, columns))


def build(folder, towns_path):
    found = {}

    def add(kind, name):
        for part in name.split("|"):
            letters = key_letters(part)
            if len(letters) >= 2 and not letters.isdigit():
                found[letters] = found.get(letters, 0) | 1 << KINDS.index(kind)

    for row in rows(os.path.join(folder, "actors/state_names.tsv")):
        add("people" if row["kind"] in ("adjective", "people") else "place", row["name"])
    for file in ("groups", "bodies"):
        for row in rows(os.path.join(folder, "actors/%s.tsv" % file)):
            add("body", row["name"] + "|" + (row["aliases"] or ""))
    for row in rows(os.path.join(folder, "actors/persons.tsv")):
        add("person", row["name"] + "|" + (row["aliases"] or ""))
        for name in (row["name"] + "|" + (row["aliases"] or "")).split("|"):
            for part in name.split():
                if len(part) > 3 and part[0].isupper():
                    add("person_part", part)
    for file in ("supplement", "admin1_names"):
        for row in rows(os.path.join(folder, "places/%s.tsv" % file)):
            add("town", row["name"])
    if towns_path:
        for line in open(towns_path, encoding="utf-8"):
            columns = line.split("\t")
            if len(columns) > 14 and columns[14].isdigit() and int(columns[14]) >= TOWN_PEOPLE:
                add("town", columns[1] + "|" + columns[2])
    table = {}
    for letters, kinds in found.items():
        table[ft.crc(letters)] = table.get(ft.crc(letters), 0) | kinds
    keys = sorted(table)
    return np.array(keys, "uint32"), np.array([table[k] for k in keys], "uint8")


class NameLists:
    def __init__(self, keys, kinds):
        self.keys, self.kinds = np.array(keys, "uint32"), np.array(kinds, "uint8")
        self.table = dict(zip((int(k) for k in keys), (int(k) for k in kinds)))

    def columns(self, forms):
        """-> [words, COLUMNS] of 0/1. At every capitalised word the longest name of each kind that begins there."""
        letters = [key_letters(f) for f in forms]
        out = np.zeros((len(forms), COLUMNS), "float32")
        for i, form in enumerate(forms):
            if not letters[i] or not begins(form):
                continue
            key, ends = "", [0] * len(KINDS)
            for j in range(i, min(len(forms), i + LONGEST)):
                key += letters[j]
                if not letters[j]:
                    continue
                kinds = self.table.get(ft.crc(key), 0)
                if kinds and j == i and len(key) == 2 and not shouted(form):
                    kinds = 0  # "US" but not "Us"
                for k in range(len(KINDS)):
                    if kinds >> k & 1:
                        ends[k] = j + 1
            for k, end in enumerate(ends):
                if end:
                    out[i, 2 * k] = 1
                    out[i + 1:end, 2 * k + 1] = 1
        return out


def shouted(form):
    """Has no small letter."""
    return all((ft.KIND[ord(c)] if ord(c) < ft.FOLD_SIZE else 1) != 1 for c in ft.plain(form))


def begins(form):
    """A name begins with a capital letter."""
    text = ft.plain(form)
    cp = ord(text[0]) if text else 0
    return cp < ft.FOLD_SIZE and ft.KIND[cp] == 2


if __name__ == "__main__":
    keys, kinds = build(sys.argv[1], sys.argv[2] if len(sys.argv) > 3 else None)
    np.savez_compressed(sys.argv[-1], keys=keys, kinds=kinds)
    print(len(keys), "names", [int((kinds >> k & 1).sum()) for k in range(len(KINDS))])
