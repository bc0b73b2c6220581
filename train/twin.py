"""Label agreement of the engine (int8, C++) with the network it was exported from: the bar is 99.5 %.

twin.py --run FOLDER --pieces pieces.npz --lists lists.npz [--base [--off-grid | --onnx]] GOLD.conllu ENGINE.conllu
--off-grid: compare `base` with its encoder in plain fp32, as if it had never seen a grid.
--onnx: the same, the encoder run by ONNX Runtime (pip install onnxruntime==1.17.3): an independent witness, in tests only.
ENGINE.conllu: `dragoman parse GOLD.conllu --gold-tokens --format conllu`
"""
import argparse
import collections
import os
import tempfile

import torch

import data
import export
import train
import transformer


class OnnxEncoder(torch.nn.Module):
    """The encoder's float weights under ONNX Runtime; says how far its vectors lie from the training program's."""

    def __init__(self, encoder):
        super().__init__()
        import onnxruntime
        self.dims, self.twin, self.worst = encoder.dims, encoder, 0.0
        path = tempfile.mkstemp(suffix=".onnx")[1]
        axes = {0: "sentence", 1: "piece"}
        torch.onnx.export(encoder, (torch.zeros(2, 7, dtype=torch.int64), torch.ones(2, 7), torch.zeros(2, 7, dtype=torch.int64)), path, input_names=["ids", "mask", "case"],
                          output_names=["vectors"], dynamic_axes={"ids": axes, "mask": axes, "case": axes, "vectors": axes}, opset_version=14)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        os.remove(path)

    def forward(self, ids, mask, case):
        out = torch.from_numpy(self.session.run(None, {"ids": ids.numpy(), "mask": mask.numpy(), "case": case.numpy()})[0])
        here = mask.unsqueeze(-1)
        self.worst = max(self.worst, ((out - self.twin(ids, mask, case)) * here).abs().max().item())
        return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True)
    a.add_argument("--pieces", required=True)
    a.add_argument("--base", action="store_true")
    a.add_argument("--off-grid", action="store_true")
    a.add_argument("--onnx", action="store_true")
    a.add_argument("--lists", help="lists.npz of gazetteer.py")
    a.add_argument("gold")
    a.add_argument("engine")
    o = a.parse_args()
    torch.set_num_threads(1)
    net, v, _, pieces, table = export.load(o.run, o.pieces, o.base)
    if o.base:
        net.encoder.set_grid(not (o.off_grid or o.onnx))
    if o.onnx:
        net.encoder = OnnxEncoder(net.encoder)
    feats = transformer.PieceFeaturizer(v, pieces, train.read_lists(o.lists)) if o.base else train.Featurizer(v, pieces, table, train.read_lists(o.lists))
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
            same["kind"] += p["kinds"][i] == (e.kinds[i] if e.kinds else "none")
            same["name"] += p["names"][i] == (e.names[i] if e.names else "O")
    if o.onnx:
        print("largest distance of a vector's number between ONNX Runtime and the training program: %.1e" % net.encoder.worst)
    for k in sorted(same):
        print("%-7s %6.2f %%" % (k, 100.0 * same[k] / n))


if __name__ == "__main__":
    main()
