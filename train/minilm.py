"""Turns the open all-MiniLM-L6-v2 encoder (Apache-2.0) into a small table of WordPiece vectors.

Each piece is encoded alone; its static vector and its encoding are reduced together by PCA and stored as
7-bit integers. Usage: minilm.py FOLDER_WITH_MODEL OUT.npz [dims]
"""
import json
import struct
import sys
import time

import numpy as np
import torch

import features


def read_safetensors(path):
    with open(path, "rb") as file:
        size = struct.unpack("<Q", file.read(8))[0]
        header = json.loads(file.read(size))
        data = file.read()
    out = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        if entry["dtype"] == "F32":
            out[name] = torch.from_numpy(np.frombuffer(data[begin:end], dtype="<f4").reshape(entry["shape"]).copy())
    return out


def encode(weights, ids):
    """ids [batch, 3] = CLS piece SEP -> hidden state of the piece after all layers and after the middle one."""
    f = torch.nn.functional
    prefix = "" if "embeddings.word_embeddings.weight" in weights else "bert."

    def get(name):
        return weights[prefix + name]

    def norm(x, name):
        return f.layer_norm(x, (x.shape[-1],), get(name + ".weight"), get(name + ".bias"), 1e-12)

    def linear(x, name):
        return x @ get(name + ".weight").t() + get(name + ".bias")

    x = get("embeddings.word_embeddings.weight")[ids] + get("embeddings.position_embeddings.weight")[: ids.shape[1]]
    x = norm(x + get("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")
    middle = None
    for layer in range(6):
        base = "encoder.layer.%d." % layer
        heads = 12
        b, t, d = x.shape

        def split(y):
            return y.view(b, t, heads, d // heads).transpose(1, 2)

        q, k, v = (split(linear(x, base + "attention.self." + n)) for n in ("query", "key", "value"))
        p = torch.softmax(q @ k.transpose(2, 3) / (d // heads) ** 0.5, -1)
        y = (p @ v).transpose(1, 2).reshape(b, t, d)
        x = norm(x + linear(y, base + "attention.output.dense"), base + "attention.output.LayerNorm")
        y = linear(f.gelu(linear(x, base + "intermediate.dense")), base + "output.dense")
        x = norm(x + y, base + "output.LayerNorm")
        if layer == 2:
            middle = x[:, 1]
    return x[:, 1], middle


def useful(piece):
    if piece.startswith("[") and len(piece) > 1:
        return False
    body = piece[2:] if piece.startswith("##") and len(piece) > 2 else piece
    return all(ord(c) < features.FOLD_SIZE or 0x2000 <= ord(c) < 0x2200 for c in body)


def main():
    folder, out = sys.argv[1], sys.argv[2]
    dims = int(sys.argv[3]) if len(sys.argv) > 3 else 80
    torch.set_num_threads(1)
    start = time.time()
    weights = read_safetensors(folder + "/model.safetensors")
    vocab = open(folder + "/vocab.txt", encoding="utf-8").read().split("\n")
    if vocab[-1] == "":
        vocab.pop()
    keep = [i for i, piece in enumerate(vocab) if useful(piece)]
    keep.sort(key=lambda i: vocab[i].encode("utf-8"))
    cls, sep = vocab.index("[CLS]"), vocab.index("[SEP]")
    tops, middles = [], []
    with torch.no_grad():
        for at in range(0, len(keep), 512):
            part = torch.tensor(keep[at:at + 512])
            ids = torch.stack([torch.full_like(part, cls), part, torch.full_like(part, sep)], 1)
            top, middle = encode(weights, ids)
            tops.append(top)
            middles.append(middle)
    static = [v for k, v in weights.items() if k.endswith("word_embeddings.weight")][0][torch.tensor(keep)]
    blocks = []
    for block in (static, torch.cat(middles), torch.cat(tops)):
        block = block.double()
        block = block - block.mean(0)
        blocks.append(block / block.pow(2).mean().sqrt())
    x = torch.cat(blocks, 1)
    covariance = x.t() @ x / len(x)
    values, vectors = torch.linalg.eigh(covariance)
    order = torch.argsort(values, descending=True)[:dims]
    basis = vectors[:, order]
    basis = basis * torch.sign(basis.gather(0, basis.abs().argmax(0, keepdim=True)))  # fixed sign
    y = (x @ basis).numpy()
    y = y / y.std(axis=0) * (values[order].numpy() / values[order[0]].item()) ** 0.15  # half-whitened
    y = y / y.std()
    q = np.clip(np.floor(y / (4.0 / 63) + 0.5), -64, 63) + 64
    np.savez_compressed(out, table=q.astype("uint8"), pieces=np.array([vocab[i] for i in keep]))
    print("pieces %d dims %d explained %.3f seconds %.0f" % (
        len(keep), dims, (values[order].sum() / values.sum()).item(), time.time() - start))


if __name__ == "__main__":
    main()
