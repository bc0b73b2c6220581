"""Checks of the scorer on sentences small enough to count by hand. Run by train/smoke."""
import os
import tempfile

import conll18_eval

GOLD = """1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\t_
4\tNew\tNew\tPROPN\tNNP\t_\t3\tobj\t_\tNE=B-LOC
5\tYork\tYork\tPROPN\tNNP\t_\t4\tflat\t_\tNE=I-LOC

"""
# one word where gold has two, another relation subtype, one wrong head
OTHER = """1\tDo\tdo\tAUX\tVB\t_\t3\taux:x\t_\t_
2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_
3\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\t_
4\tNewYork\tNew\tPROPN\tNNP\t_\t3\tobj\t_\tNE=B-LOC

"""


def write(text):
    file = tempfile.NamedTemporaryFile("w", suffix=".conllu", delete=False, encoding="utf-8")
    file.write(text)
    file.close()
    return file.name


def main():
    gold, other = write(GOLD), write(OTHER)
    try:
        for name, (p, r, f) in conll18_eval.evaluate(gold, gold).items():
            assert (p, r) == (100.0, 100.0), name
        got = conll18_eval.evaluate(gold, other)
        assert [round(x, 2) for x in got["Words"][:2]] == [75.0, 60.0], got["Words"]   # Do, n't, leave of 4 and of 5
        assert [round(x, 2) for x in got["UAS"][:2]] == [50.0, 40.0], got["UAS"]       # Do, leave
        assert got["LAS"] == got["UAS"], "subtypes do not count"
        assert got["Sentences"][2] == 100.0
    finally:
        os.unlink(gold)
        os.unlink(other)
    print("conll18_eval: as counted by hand")


main()
