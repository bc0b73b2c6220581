#!/usr/bin/env python3
"""Tests of build_gold.py: its small readers, and that every stored gold is what its annotation builds."""
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import build_gold as b  # noqa: E402


class Readers(unittest.TestCase):
    def test_sentences(self):
        table = [
            ("One. Two.", ["One.", "Two."]),
            ("Mr. Ali met Gen. J. Bo. They spoke.", ["Mr. Ali met Gen. J. Bo.", "They spoke."]),
            ("The U.S. envoy left. “No,” he said.", ["The U.S. envoy left.", "“No,” he said."]),
            ("It asked “why?” Nobody knew.\n\nLast", ["It asked “why?”", "Nobody knew.", "Last"]),
        ]
        for text, want in table:
            self.assertEqual([text[s:e] for s, e in b.split_sentences(text, 0)], want)

    def test_dates(self):
        table = [
            ("2023-01-10 day = on Tuesday", {"start": "2023-01-10", "end": "2023-01-10", "precision": "day", "text": "on Tuesday"}),
            ("2013-12-01.. month", {"start": "2013-12-01", "end": None, "precision": "month"}),
            ("2021-01-01..2022-12-31 year", {"start": "2021-01-01", "end": "2022-12-31", "precision": "year"}),
        ]
        for spec, want in table:
            self.assertEqual(b.when(spec), want)
        for spec in ("2023-13-01 day", "2023-01-01 century"):
            with self.assertRaises((ValueError, b.Fault)):
                b.when(spec)

    def test_places_and_alternatives(self):
        self.assertEqual(b.where("-, SYR"), {"name": None, "country": "SYR"})
        self.assertEqual(b.where("Odesa, UKR ; Odessa"), {"name": "Odesa", "country": "UKR", "accept": ["Odessa"]})
        self.assertEqual(b.accept(["recipients none|USA+GBR", "type AGREE,CONCEDE", "attribution none", "date 2023-01-01"]),
                         {"recipients": [[], ["USA", "GBR"]], "type": ["AGREE", "CONCEDE"], "attribution": [None],
                          "date": [["2023-01-01", "2023-01-01"]]})
        with self.assertRaises(b.Fault):
            b.accept(["colour red"])


class Gold(unittest.TestCase):
    def test_every_evidence_is_its_bytes(self):
        for name in sorted(os.listdir(b.CORPUS)):
            if name.endswith(".gold.jsonl"):
                with open(os.path.join(b.CORPUS, name[:-len(".gold.jsonl")] + ".txt"), "rb") as f:
                    text = f.read()
                with open(os.path.join(b.CORPUS, name), encoding="utf-8") as f:
                    for line in f:
                        for e in json.loads(line).get("evidence", []):
                            self.assertEqual(text[e["begin"]:e["end"]].decode(), e["text"], name)

    def test_stored_gold_is_what_the_annotations_build(self):
        self.assertEqual(b.main(["--check"]), 0)


if __name__ == "__main__":
    unittest.main()
