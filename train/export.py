"""Writes the trained model as the flat file that src/syntax/model_file.h describes.

export.py --run FOLDER --pieces pieces.npz --out data/models/fast.model [--scores scores.json] [--base]
"""
import argparse
import hashlib
import json
import pickle
import struct
import zlib

import numpy as np
import torch

import data
import features as ft
import gazetteer
import model as m
import train  # noqa: F401  the pickled vocabulary names it as __main__
import transformer

MAGIC, VERSION, HEADER = b"DRGMODEL", 2, 32


class Unpickler(pickle.Unpickler):
    def find_class(self, module, name):
        return getattr(train, name) if name == "Vocabulary" else super().find_class(module, name)


def load_vocabulary(path):
    with open(path, "rb") as file:
        loaded = Unpickler(file).load()
    return loaded["v"], loaded["data"]


PAIR_SUM = 258  # four weights of a row that meet in one 16-bit sum of AVX2: 127 * 258 < 32,767 (src/syntax/kernels.h)


def limited(q):
    """Takes from the largest of four what they have too much."""
    padded = np.zeros((len(q), (q.shape[1] + 7) // 8 * 8), "int64")
    padded[:, :q.shape[1]] = q
    fours = padded.reshape(len(q), -1, 2, 2, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 4).copy()
    for _ in range(3):
        excess = np.maximum(np.abs(fours).sum(1) - PAIR_SUM, 0)
        at = np.abs(fours).argmax(1)
        largest = fours[np.arange(len(fours)), at]
        fours[np.arange(len(fours)), at] = np.sign(largest) * np.maximum(np.abs(largest) - excess, 0)
    back = fours.reshape(len(q), -1, 2, 2, 2).transpose(0, 1, 3, 2, 4).reshape(len(q), -1)
    return back[:, :q.shape[1]]


def symmetric_rows(w):
    """int8 rows and their scales: for each row the scale with the least squared error under the limit."""
    most = np.maximum(np.abs(w).max(axis=1), 1e-8)
    best, best_q, best_scale = np.full(len(w), np.inf), None, None
    for reach in (127.0, 121.0, 115.0, 109.0, 103.0, 97.0, 91.0, 85.0):
        scale = (most / reach).astype("float32")
        q = limited(np.clip(np.floor(w / scale[:, None] + 0.5), -127, 127))
        error = np.square(q * scale[:, None].astype("float64") - w).sum(1)
        better = error < best
        if best_q is None:
            best_q, best_scale = q, scale
        best_q, best_scale, best = np.where(better[:, None], q, best_q), np.where(better, scale, best_scale), np.where(better, error, best)
    return best_q.astype("int8"), best_scale.astype("float32")


def pack(q):
    """[N,K] -> [N/16][K/4][16][4], zero padded: 16 outputs side by side, 4 inputs of each together."""
    n, k = q.shape
    padded = np.zeros(((n + 15) // 16 * 16, (k + 3) // 4 * 4), "int8")
    padded[:n, :k] = q
    return padded.reshape(-1, 16, padded.shape[1] // 4, 4).transpose(0, 2, 1, 3).copy()


class Writer:
    def __init__(self):
        self.entries, self.blobs, self.at = {}, [], 0

    def add(self, name, array):
        if isinstance(array, (bytes, bytearray)):
            array = np.frombuffer(bytes(array), "uint8")
        kind = {"uint8": "u8", "int8": "i8", "uint16": "u16", "int32": "i32", "uint32": "u32", "float32": "f32"}[array.dtype.name]
        raw = array.astype(array.dtype.newbyteorder("<")).tobytes()
        self.entries[name] = [kind, len(raw) // array.dtype.itemsize, self.at]
        self.blobs.append(raw + bytes(-len(raw) % 64))
        self.at += len(self.blobs[-1])

    def linear(self, name, layer, grid, post=1.0):
        zero = ft.ZERO if grid == m.SYM else 0
        self.product(name, layer.weight.detach().numpy(), layer.bias.detach().numpy(), grid, zero, post)

    def grid_linear(self, name, layer):
        """The step of each column goes into the weights, the zero points into the row sums."""
        step, zero = layer.step.numpy(), layer.zero.numpy()
        self.product(name, (layer.weight.detach() * layer.step).numpy(), layer.bias.detach().numpy(), 1.0, zero.astype("int64"), 1.0)
        self.add(name + ".inverse_step", (1.0 / step.astype("float64")).astype("float32"))
        self.add(name + ".column_zero", zero.astype("float32"))

    def norm(self, name, layer):
        self.add(name + ".gain", layer.weight.detach().numpy().astype("float32"))
        self.add(name + ".shift", layer.bias.detach().numpy().astype("float32"))

    def product(self, name, w, bias, grid, zero, post):
        w, bias = w.astype("float32"), bias.astype("float32")
        q, scale = symmetric_rows(w)
        n = (len(w) + 15) // 16 * 16

        def wide(a):
            out = np.zeros(n, a.dtype)
            out[:len(a)] = a
            return out
        self.add(name + ".w", pack(q))
        self.add(name + ".scale", wide((scale.astype("float64") * grid * post).astype("float32")))
        self.add(name + ".bias", wide((bias * np.float32(post)).astype("float32")))
        self.add(name + ".zero", wide((zero * q.astype("int64")).sum(axis=1).astype("int32")))


def seven_bits(t):
    x = t.detach().numpy().astype("float64")
    return (np.clip(np.floor(x / m.SYM + 0.5), -64, 63) + 64).astype("uint8")


def joined(strings):
    return ("\n".join(strings) + "\n").encode("utf-8")


# The words of English that coreference asks for; a class is its line, counted from 1.
PRONOUNS = ["he|him|his|himself", "she|her|hers|herself", "it|its|itself", "they|them|their|theirs|themselves|themself", "i|me|my|mine|myself",
            "we|us|our|ours|ourselves", "you|your|yours|yourself|yourselves"]
DETERMINERS = ["the", "a|an", "this|that|these|those", "some|any|every|each|no|all|both|another"]

FAST = {"name": "fast", "pretrained": "all-MiniLM-L6-v2 (Apache-2.0), WordPiece vectors by PCA"}
BASE = {"name": "base", "pretrained": "all-MiniLM-L6-v2 (Apache-2.0), fine-tuned"}


def add_encoder(w, encoder):
    w.add("encoder.table", encoder.table.numpy())
    w.add("encoder.table_scale", encoder.table_scale.numpy())
    w.add("encoder.case", encoder.case.detach().numpy().astype("float32"))
    w.add("encoder.position", encoder.position.detach().numpy().astype("float32"))
    w.norm("encoder.norm", encoder.norm)
    for name, layer in encoder.layers():
        w.grid_linear(name, layer)
    for i, block in enumerate(encoder.blocks):
        w.norm("block%d.norm1" % i, block.norm1)
        if i + 1 < len(encoder.blocks):
            w.norm("block%d.norm2" % i, block.norm2)
    return {"kind": "transformer", "encoder_layers": len(encoder.blocks), "encoder_inner": encoder.blocks[0].up.out_features,
            "encoder_heads": encoder.blocks[0].heads}


def write(net, v, data_hash, pieces, table, lists, out, scores):
    w, layout = Writer(), dict(FAST)
    if table is None:
        layout = dict(BASE, **add_encoder(w, net.encoder))
    piece_dims = net.encoder.dims if table is None else int(table.shape[1])
    w.add("fold", np.array(ft.FOLD, "uint16"))
    w.add("kind", np.array(ft.KIND, "uint8"))
    w.add("lower", np.array([ord(chr(c).lower()[0]) for c in range(ft.FOLD_SIZE)], "uint16"))
    w.add("word_keys", np.array(v.keys, "uint32"))
    for name in ("word", "prefix", "suffix2", "suffix3", "shape"):
        w.add("table." + name, seven_bits(getattr(net, name).weight))
    w.add("pieces", joined(pieces))
    if table is not None:
        w.add("table.piece", table)
    w.linear("enter", net.enter, m.SYM)
    w.linear("conv", net.conv, m.SYM)
    for i, pool in enumerate(net.pools):
        w.linear("pool%d" % i, pool, m.SYM)
    w.linear("tags", net.tags, m.SYM)
    w.linear("arc_dep", net.arc_dep, m.SYM)
    w.linear("arc_head", net.arc_head, m.SYM)
    w.linear("label_dep", net.label_dep, m.SYM)
    w.linear("label_head", net.label_head, m.SYM)
    w.linear("kinds", net.kinds, m.SYM)
    for part in ("enter", "pool", "hidden"):
        w.linear("names_" + part, getattr(net.names, part), m.SYM)
    w.linear("arc_mix", net.arc_mix, m.POS, m.POS * net.arc ** -0.5)  # the head row is used as plain 0..127
    w.linear("label_out", net.label_out, m.POS)
    w.linear("names", net.names.out, m.POS)
    w.add("lists.keys", lists.keys)
    w.add("lists.kinds", lists.kinds)
    root = np.clip(np.floor(net.root_arc.detach().numpy() / m.POS + 0.5), 0, 127).astype("uint8")
    w.add("root_arc", root)
    w.add("root_label", net.root_label.detach().numpy().astype("float32"))
    w.add("distance", net.distance.detach().numpy().astype("float32"))
    w.add("steps", net.steps.detach().numpy().astype("float32"))
    lexicon = sorted("%s\t%s\t%s" % (f, u, l) for (f, u), l in v.lexicon.items())
    w.add("lexicon", joined(sorted(lexicon, key=lambda s: s.encode("utf-8"))))
    body = b"".join(w.blobs)
    header = {
        "licence": "CC BY-SA 4.0",
        "corpora": ["UD English EWT", "UD English GUM (open genres)", "UNER English EWT", "WikiGold", "re3d (four folders)"],
        "data_sha256": data_hash, "scores": scores, "piece_dims": piece_dims, "dims": net.dims, "layers": net.layers, "arc": net.arc,
        "label": net.label, "rows": {"prefix": ft.PREFIX_ROWS, "suffix2": ft.SUFFIX2_ROWS, "suffix3": ft.SUFFIX3_ROWS,
                                     "shape": ft.SHAPE_ROWS},
        "upos": v.upos, "xpos": v.xpos, "deprel": v.deprel, "names": v.names, "kinds": list(data.KINDS), "names_width": net.names.width, "names_hidden": net.names.hidden.out_features,
        "list_kinds": len(gazetteer.KINDS),
        "lists_sha256": hashlib.sha256(lists.keys.tobytes() + lists.kinds.tobytes()).hexdigest(), "pronouns": PRONOUNS, "determiners": DETERMINERS, "lemma": v.lemma, "arrays": w.entries}
    header.update(layout)
    write_file(out, header, body)


def write_file(out, header, body):
    text = json.dumps(header, ensure_ascii=False, sort_keys=True).encode("utf-8")
    text += b" " * (-(len(text) + HEADER) % 64)
    crc = zlib.crc32(text + body)
    head = MAGIC + struct.pack("<IIIIQ", VERSION, len(text), crc, 0, HEADER + len(text) + len(body))
    with open(out, "wb") as file:
        file.write(head + text + body)
    print(out, HEADER + len(text) + len(body), "bytes, crc %08x" % crc)


def read_file(path):
    """-> header, arrays as bytes"""
    with open(path, "rb") as file:
        raw = file.read()
    size = struct.unpack("<I", raw[12:16])[0]
    return json.loads(raw[HEADER:HEADER + size].decode("utf-8")), raw[HEADER + size:]


def load(run, pieces_path, base):
    """-> network, vocabulary, hash of the corpora, pieces, table of piece vectors (None for `base`)"""
    v, data_hash = load_vocabulary(run + "/vocabulary.pkl")
    z = np.load(pieces_path)
    pieces = [str(p) for p in z["pieces"]]
    if base:
        net, table = transformer.BaseNet(v.sizes(), len(pieces) + len(transformer.SPECIAL)), None
    else:
        net, table = m.Net(v.sizes(), piece_dims=z["table"].shape[1]), z["table"]
    net.load_state_dict(torch.load(run + "/state.pt")["net"])
    net.train(False)
    return net, v, data_hash, pieces, table


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True)
    a.add_argument("--pieces", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--scores")
    a.add_argument("--base", action="store_true")
    a.add_argument("--lists", help="lists.npz of gazetteer.py")
    a.add_argument("--names-bias", type=float, default=0.0, help="added to the score of `no name`; chosen on the dev set")
    o = a.parse_args()
    net, v, data_hash, pieces, table = load(o.run, o.pieces, o.base)
    scores = json.load(open(o.scores)) if o.scores else {}
    with torch.no_grad():
        net.names.out.bias[0] += o.names_bias
    write(net, v, data_hash, pieces, table, train.read_lists(o.lists), o.out, scores)


if __name__ == "__main__":
    main()
