"""Word features of the `fast` model: the one definition that src/syntax/features.cc mirrors byte for byte.

A word becomes five table rows (word, prefix, two suffixes, shape) and the mean of its WordPiece vectors.
Everything is CRC32 over UTF-8 and integer arithmetic, so Python and C++ agree on every machine.
"""
import unicodedata
import zlib

PREFIX_ROWS, SUFFIX2_ROWS, SUFFIX3_ROWS, SHAPE_ROWS = 4096, 2048, 4096, 512
FOLD_SIZE = 0x250
ZERO = 64  # zero point of every 7-bit activation
MAX_PIECES = 12

# Typographic forms are read as the plain forms that the treebanks use.
TYPOGRAPHY = {
    0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2032: "'", 0x00B4: "'", 0x0060: "'",
    0x201C: '"', 0x201D: '"', 0x201E: '"', 0x201F: '"', 0x2033: '"', 0x00AB: '"', 0x00BB: '"',
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2015: "-", 0x2212: "-",
    0x2026: "...",
}


def fold_table():
    """cp -> (folded lower-case cp without accents, class); class 0 other, 1 lower, 2 upper, 3 digit."""
    fold, kind = [], []
    for cp in range(FOLD_SIZE):
        ch = chr(cp)
        base = unicodedata.normalize("NFD", ch)[0]
        low = unicodedata.normalize("NFD", base.lower())[0]
        fold.append(ord(low))
        if cp < 128:
            kind.append(3 if ch.isdigit() else 2 if ch.isupper() else 1 if ch.islower() else 0)
        else:
            category = unicodedata.category(ch)
            kind.append(2 if category in ("Lu", "Lt") else 1 if category.startswith("L") else 0)
    return fold, kind


FOLD, KIND = fold_table()


def plain(form):
    return "".join(TYPOGRAPHY.get(ord(c), c) for c in form)


def folded(text):
    return "".join(chr(FOLD[ord(c)]) if ord(c) < FOLD_SIZE else c for c in text)


def shape(text):
    out, run = [], 0
    for c in text:
        cp = ord(c)
        kind = KIND[cp] if cp < FOLD_SIZE else 1
        s = "x" if kind == 1 else "X" if kind == 2 else "d" if kind == 3 else (c if cp < 128 else "o")
        run = run + 1 if out and out[-1] == s else 1
        if run <= 2:
            out.append(s)
        if len(out) == 10:
            break
    return "".join(out)


CASES = 8


def case_of(form):
    """How a word is written: 0 without letters, 1 lower, 2 one capital, 3 Capitalised, 4 CAPITALS, 5 mIxed, 6 letters and digits, 7 digits."""
    kinds = [KIND[ord(c)] if ord(c) < FOLD_SIZE else 1 for c in plain(form)]
    letters = [k for k in kinds if k in (1, 2)]
    if not letters:
        return 7 if 3 in kinds else 0
    if 3 in kinds:
        return 6
    upper = letters.count(2)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 2 if upper == 1 else 4
    return 3 if upper == 1 and letters[0] == 2 else 5


def crc(text):
    return zlib.crc32(text.encode("utf-8"))


def word_key(low):
    return "".join("0" if "0" <= c <= "9" else c for c in low)


class Pieces:
    """Greedy longest-match WordPiece over a folded word; ASCII punctuation stands alone."""

    def __init__(self, strings):
        self.row = {s: i for i, s in enumerate(strings)}
        self.longest = max(len(s) for s in strings) if strings else 0

    def split(self, low, unknown=None):
        """unknown: the row that stands for a chunk with an unknown piece; without it such a chunk gives nothing."""
        rows, chunk = [], []
        for c in low:
            if ord(c) < 128 and not c.isalnum():
                self._greedy("".join(chunk), rows, unknown)
                chunk = []
                self._greedy(c, rows, unknown)
            else:
                chunk.append(c)
        self._greedy("".join(chunk), rows, unknown)
        return rows[:MAX_PIECES]

    def _greedy(self, chunk, rows, unknown):
        at, found = 0, []
        while at < len(chunk):
            for end in range(min(len(chunk), at + self.longest), at, -1):
                key = ("##" if at else "") + chunk[at:end]
                if key in self.row:
                    found.append(self.row[key])
                    at = end
                    break
            else:
                if unknown is not None:
                    rows.append(unknown)
                return
        rows.extend(found)


def table_rows(form):
    """(word key, prefix row, suffix2 row, suffix3 row, shape row, folded word)."""
    text = plain(form)
    low = folded(text)
    key = word_key(low)
    return (key, crc("p" + key[:3]) % PREFIX_ROWS, crc("s" + key[-2:]) % SUFFIX2_ROWS,
            crc("t" + key[-3:]) % SUFFIX3_ROWS, crc(shape(text)) % SHAPE_ROWS, low)


def mean_piece(rows, table):
    """table: uint8 with zero point 64. Integer rounding: half up."""
    if not rows:
        return None
    n = len(rows)
    total = table[rows].astype("int64").sum(axis=0)
    return ((2 * total + n) // (2 * n)).astype("uint8")
