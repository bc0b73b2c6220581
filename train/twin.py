"""Label agreement of the engine (int8, C++) with the network it was exported from: the bar is 99.5 %.

twin.py --run FOLDER --pieces pieces.npz [--base [--off-grid]] GOLD.conllu ENGINE.conllu
--off-grid: compare `base` with its encoder in plain fp32, as if it had never seen a grid.
ENGINE.conllu: `dragoman parse GOLD.conllu --gold-tokens --format conllu`
"""
import argparse
import collections

import torch

import data
import export
import train
import transformer


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True)
    a.add_argument("--pieces", required=True)
    a.add_argument("--base", action="store_true")
    a.add_argument("--off-grid", action="store_true")
    a.add_argument("gold")
    a.add_argument("engine")
    o = a.parse_args()
    torch.set_num_threads(1)
    net, v, _, pieces, table = export.load(o.run, o.pieces, o.base)
    if o.base:
        net.encoder.set_grid(not o.off_grid)
    feats = transformer.PieceFeaturizer(v, pieces) if o.base else train.Featurizer(v, pieces, table)
    gold, engine = data.read_conllu(o.gold), data.read_conllu(o.engine)
    same, n = collections.Counter(), 0
    for s, e, p in zip(gold, engine, train.predict(net, v, feats, gold)):
        for i in range(len(s.forms)):
            n += 1
            same["upos"] += p["upos"][i] == e.upos[i]
            same["xpos"] += p["xpos"][i] == e.xpos[i]
            same["head"] += p["heads"][i] == e.heads[i]
            same["deprel"] += p["deprels"][i] == e.deprels[i]
            same["lemma"] += train.lemma_of(v, s.forms[i], p["upos"][i], p["script"][i]) == e.lemmas[i]
            same["name"] += p["names"][i] == (e.names[i] if e.names else "O")
    for k in sorted(same):
        print("%-7s %6.2f %%" % (k, 100.0 * same[k] / n))


if __name__ == "__main__":
    main()
