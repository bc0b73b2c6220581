"""Label agreement of the engine (int8, C++) with the fp32 network it was exported from: the bar is 99.5 %.

twin.py --run FOLDER --pieces pieces.npz GOLD.conllu ENGINE.conllu
ENGINE.conllu: `dragoman parse GOLD.conllu --gold-tokens --format conllu`
"""
import argparse
import collections

import numpy as np
import torch

import data
import export
import model as m
import train


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True)
    a.add_argument("--pieces", required=True)
    a.add_argument("gold")
    a.add_argument("engine")
    o = a.parse_args()
    torch.set_num_threads(1)
    v, _ = export.load_vocabulary(o.run + "/vocabulary.pkl")
    z = np.load(o.pieces)
    net = m.Net(v.sizes(), piece_dims=z["table"].shape[1])
    net.load_state_dict(torch.load(o.run + "/state.pt")["net"])
    net.train(False)
    gold, engine = data.read_conllu(o.gold), data.read_conllu(o.engine)
    same, n = collections.Counter(), 0
    for s, e, p in zip(gold, engine, train.predict(net, v, train.Featurizer(v, list(z["pieces"]), z["table"]), gold)):
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
