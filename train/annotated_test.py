"""The check of annotated reports finds each kind of mistake, and none where there is none."""
import os
import tempfile
import unittest

import annotated

GOOD = """# A title | 2023-05-01 | A Paper
S The Houthis hold the port, and the port is theirs, Aden said.
R controls | The Houthis | the port~2 | YEM.HOUTHI | YEM | ongoing | - | hold
P demands | Aden | the port | YEM | ? | - | - | - | said
T statement | Aden | YEM | said
E COERCE | seize | The Houthis | the port | YEM.HOUTHI | YEM | occurred | the port | - | hold | mediator Aden = YEM
E =COERCE | - | - | - | YEM.HOUTHI; ? | - | occurred | - | - | hold the port | -
"""


def faults(text):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as file:
        file.write(text)
    out = []
    reports = annotated.read_reports(file.name, lambda path, line, what: out.append((line, what)))
    os.remove(file.name)
    return out, reports


class Check(unittest.TestCase):
    def test_good(self):
        out, reports = faults(GOOD)
        self.assertEqual(out, [])
        self.assertEqual([kind for kind, _, _ in reports[0]["sentences"][0][1]], ["R", "P", "T", "E", "E"])

    def test_each_mistake_is_told_with_its_line(self):
        for line, old, new in ((1, "2023-05-01", "May 2023"), (3, "controls", "owns"), (3, "the port~2", "the port~3"), (3, "| - | hold", "| hold"), (3, "YEM.HOUTHI", "the Houthis"),
                               (4, "demands", "asks"), (5, "statement", "speaks"), (3, "| hold", "| took"), (2, "S The", "The"),
                               (6, "E COERCE", "E SEIZE"), (6, "| seize", "| visit"), (6, "occurred", "happened"), (6, "YEM.HOUTHI | YEM | occ", "the Houthis | YEM | occ"), (6, "mediator Aden", "guest Aden"),
                               (6, "| the port | YEM.H", "| a port | YEM.H"), (7, "| hold the port", "| -")):
            out, _ = faults(GOOD.replace(old, new, 1))
            self.assertEqual(out[0][0], line, (new, out))

    def test_parties_of_an_event(self):
        _, reports = faults(GOOD)
        events = [f for kind, f, _ in reports[0]["sentences"][0][1] if kind == "E"]
        self.assertEqual(annotated.event_parties(events[0]), [("actor", "The Houthis"), ("recipient", "the port"), ("place", "the port"), ("mediator", "Aden")])
        self.assertEqual(annotated.event_parties(events[1]), [])

    def test_occurrences(self):
        self.assertEqual(annotated.place_of("the port~2", "the port, the port"), (10, 18))
        self.assertIsNone(annotated.place_of("the port~3", "the port, the port"))
        self.assertEqual(annotated.place_of("port", "the pört port".encode()), (10, 14))


if __name__ == "__main__":
    unittest.main()
