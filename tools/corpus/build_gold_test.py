#!/usr/bin/env python3
"""Tests of build_gold.py: its small readers, and that every stored gold is what its annotation builds."""
import json
import os
import sys
import tempfile
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


REPORT = """Title: Ministry tells of talks
Source: test
Published: 2023-05-10T10:00:00Z

The Foreign Ministry of Türkiye said in a readout that ministers met in Moscow. “We will meet again,” it added. Türkiye held Idlib from 2017 to 2024.
"""


class Blocks(unittest.TestCase):
    """One report in a folder of its own, under the notation given."""

    def build(self, annotation):
        with tempfile.TemporaryDirectory() as home:
            for name, text in (("01-t.txt", REPORT), ("01-t.ann", annotation)):
                with open(os.path.join(home, name), "w", encoding="utf-8") as f:
                    f.write(text)
            b.FOLDERS["test"] = (home, home)
            try:
                return b.build("01-t", "test")[1][1:]
            finally:
                del b.FOLDERS["test"]

    def test_statement(self):
        got = self.build("STM readout | said in a readout\n  S TUR/GOV = The Foreign Ministry\n  D 2023-05-10 day\n  Q We will meet again\n")[0]
        self.assertEqual((got["kind"], got["medium"], got["speaker"]["text"]), ("statement", "readout", "The Foreign Ministry"))
        self.assertEqual(got["date"], {"start": "2023-05-10", "end": "2023-05-10", "precision": "day"})
        self.assertEqual([e["text"] for e in got["evidence"]][0], "said in a readout")
        quote = got["quotes"][0]  # the quote stands after ü and “, so its bytes are not its characters
        self.assertEqual(REPORT.encode()[quote["begin"]:quote["end"]].decode(), "We will meet again")

    def test_statement_refuses(self):
        for bad in ("STM rumour | said in a readout\n  S TUR/GOV = The Foreign Ministry\n", "STM readout | said in a readout\n",
                    "STM post | said in a readout\n  S TUR/GOV = it\n  A RUS/GOV = Moscow\n",
                    "STM readout | said in a readout\n  S TUR/GOV = The Foreign Ministry\n  Q We shall meet again\n"):
            with self.assertRaises(b.Fault):
                self.build(bad)

    def test_joint_statement_keeps_every_speaker(self):
        got = self.build("STM joint_statement | said in a readout\n  S TUR/GOV = The Foreign Ministry\n  S RUS/GOV = Moscow\n")[0]
        self.assertEqual([got["speaker"]["country"]] + [x["country"] for x in got["co_speakers"]], ["TUR", "RUS"])

    def test_story_and_interval(self):
        told, untold = self.build("CONSULT occurred | met in Moscow\n  A TUR/GOV = ministers\n  T moscow-talks\n"
                                  "CONSULT planned | will meet again\n  A TUR/GOV = We\n")
        self.assertEqual(told["story"], "moscow-talks")
        self.assertNotIn("story", untold)
        held = self.build("REL controls occurred | held Idlib\n  A TUR/MIL = Türkiye\n  L Idlib, SYR = Idlib\n  since 2017\n  until 2024\n")[0]
        self.assertEqual((held["status"], held["since"], held["until"]), ("occurred", "2017", "2024"))


class Gold(unittest.TestCase):
    def test_every_evidence_is_its_bytes(self):
        for texts, annotations in b.FOLDERS.values():
            if not os.path.isdir(annotations):
                continue
            for name in sorted(os.listdir(texts)):
                if name.endswith(".gold.jsonl"):
                    with open(os.path.join(texts, name[:-len(".gold.jsonl")] + ".txt"), "rb") as f:
                        text = f.read()
                    with open(os.path.join(texts, name), encoding="utf-8") as f:
                        for line in f:
                            rec = json.loads(line)
                            for e in rec.get("evidence", []) + rec.get("quotes", []):
                                self.assertEqual(text[e["begin"]:e["end"]].decode(), e["text"], name)

    def test_stored_gold_is_what_the_annotations_build(self):
        for folder, (_, annotations) in b.FOLDERS.items():
            if os.path.isdir(annotations):
                self.assertEqual(b.main(["--check", "--folder", folder]), 0)
        self.assertEqual(b.main(["--check", "--folder", "nowhere"]), 1)


if __name__ == "__main__":
    unittest.main()
