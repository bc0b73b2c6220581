"""The `base` network: a pretrained BERT-layout encoder under the layers and heads of `fast`.

The encoder reads the WordPieces of a sentence; the vector of each word's first piece joins the word's own table rows
(the pieces are lower-cased: case, shape and spelling enter here) and everything above is model.Net.
Products inside the encoder run on 7-bit activations with one step and zero point per column, calibrated once (calibrate());
after that training continues on the grid.
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import features as ft
import gazetteer
import minilm
import model as m

SPECIAL = ("[CLS]", "[SEP]", "[UNK]")
MAX_PIECES = 512


class Noise:
    """Dropout with masks cut from one pool of random numbers: drawing them afresh costs 6 % of a step."""

    def __init__(self, p, size=1 << 23):
        self.p, self.pool = p, (torch.rand(size) >= p).float() / (1 - p)

    def __call__(self, x):
        n = x.numel()
        at = int(torch.randint(len(self.pool) - n, (1,))) if n < len(self.pool) else 0
        mask = self.pool[at:at + n] if n < len(self.pool) else self.pool.repeat(n // len(self.pool) + 1)[:n]
        return x * mask.view(x.shape)


class Rounded(torch.autograd.Function):
    """Rounds and clamps to 0..127; the gradient passes where nothing was clamped."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward((x > -0.5) & (x < 127.5))
        return torch.clamp(torch.round(x), 0, 127)

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.saved_tensors[0]


class GridLinear(nn.Linear):
    """A linear layer that can put its inputs (7 bits, per column) and weights (8 bits, per row) on a grid."""

    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("step", torch.ones(inputs))
        self.register_buffer("zero", torch.full((inputs,), 64.0))
        self.on_grid, self.watch = False, None

    def forward(self, x):
        if self.watch is not None:
            self.watch.append(x.detach().reshape(-1, x.shape[-1]))
        if not self.on_grid:
            return F.linear(x, self.weight, self.bias)
        q = (Rounded.apply(x / self.step + self.zero) - self.zero) * self.step
        w = self.weight * self.step
        with torch.no_grad():
            scale = torch.clamp(w.abs().max(1, keepdim=True)[0], min=1e-8) / 127.0
            rounding = torch.clamp(torch.floor(w / scale + 0.5), -127, 127) * scale - w
        return F.linear(q, (w + rounding) / self.step, self.bias)

    def calibrate(self, x):
        """x [rows, inputs]: what passed here. Wide columns get wider steps, but only by the square root of their range."""
        k = max(1, int(len(x) * 0.0002))
        high = x.topk(k, 0)[0][-1]
        low = -(-x).topk(k, 0)[0][-1]
        spread = torch.clamp(high - low, min=1e-3)
        column = self.weight.detach().abs().max(0)[0].clamp(min=1e-4)
        step = spread / 127.0
        # The weight of a column is multiplied by its step: even the products out where that costs little range.
        product = step * column
        wanted = product.median()
        widen = torch.clamp(wanted / product, 1.0, 4.0) ** 0.5
        self.step.copy_(step * widen)
        self.zero.copy_(torch.clamp(torch.round(-(low + high) / 2 / self.step + 63.5), 0, 127))


class Block(nn.Module):
    def __init__(self, dims, heads, inner, noise):
        super().__init__()
        self.dims, self.heads, self.noise = dims, heads, noise
        self.qkv = GridLinear(dims, 3 * dims)
        self.out = GridLinear(dims, dims)
        self.up = GridLinear(dims, inner)
        self.down = GridLinear(inner, dims)
        self.norm1 = nn.LayerNorm(dims, eps=1e-5)
        self.norm2 = nn.LayerNorm(dims, eps=1e-5)

    def forward(self, x, gone, last):
        (b, t, _), d = x.shape, self.dims
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        p = torch.softmax(q @ k.transpose(2, 3) * (d // self.heads) ** -0.5 + gone, -1)
        y = self.out((p @ v).transpose(1, 2).reshape(b, t, d))
        x = self.norm1(x + (self.noise(y) if self.training else y))
        y = self.down(F.gelu(self.up(x)))
        x = x + (self.noise(y) if self.training else y)
        return F.layer_norm(x, (self.dims,), eps=1e-5) if last else self.norm2(x)


class Encoder(nn.Module):
    def __init__(self, rows, dims=384, layers=6, heads=12, inner=1536, dropout=0.1):
        super().__init__()
        self.rows, self.dims = rows, dims
        noise = Noise(dropout)
        self.register_buffer("table", torch.zeros(rows, dims, dtype=torch.int8))
        self.register_buffer("table_scale", torch.zeros(rows))
        self.position = nn.Parameter(torch.zeros(MAX_PIECES, dims))
        self.norm = nn.LayerNorm(dims, eps=1e-5)
        self.blocks = nn.ModuleList([Block(dims, heads, inner, noise) for _ in range(layers)])
        self.case = nn.Parameter(torch.zeros(ft.CASES, dims))  # the pieces are lower-cased: the word's case joins after the first layer

    def forward(self, ids, mask, case):
        """ids [B,L], mask [B,L], case [B,L] -> [B,L,dims] normalised"""
        x = self.table[ids].float() * self.table_scale[ids].unsqueeze(-1) + self.position[:ids.shape[1]]
        x = self.norm(x)
        gone = ((1 - mask) * -1e4).unsqueeze(1).unsqueeze(1)
        for i, block in enumerate(self.blocks):
            x = block(x, gone, i + 1 == len(self.blocks))
            if i == 0:
                x = x + self.case[case]
        return x

    def freeze(self, blocks):
        """The lowest blocks stay as pretrained: nothing is lost, a fifth of the time is saved."""
        for part in [self.norm] + list(self.blocks[:blocks]):
            for p in part.parameters():
                p.requires_grad_(False)
        self.position.requires_grad_(False)

    def layers(self):
        return [(("block%d." % i) + n, getattr(b, n)) for i, b in enumerate(self.blocks) for n in ("qkv", "out", "up", "down")]

    def set_grid(self, on):
        for _, layer in self.layers():
            layer.on_grid = on

    def start_from(self, folder, pieces):
        """Copies the pretrained weights; the piece table becomes int8 rows and stays as it is."""
        weights = minilm.read_safetensors(folder + "/model.safetensors")
        vocab = {p: i for i, p in enumerate(open(folder + "/vocab.txt", encoding="utf-8").read().split("\n"))}
        w = {k[5:] if k.startswith("bert.") else k: v for k, v in weights.items()}
        static = w["embeddings.word_embeddings.weight"][[vocab[p] for p in list(pieces) + list(SPECIAL)]]
        scale = static.abs().max(1)[0].clamp(min=1e-8) / 127
        self.table.copy_(torch.floor(static / scale.unsqueeze(1) + 0.5).clamp(-127, 127).to(torch.int8))
        self.table_scale.copy_(scale)
        with torch.no_grad():
            self.position.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])

            def copy(layer, name):
                layer.weight.copy_(w[name + ".weight"])
                layer.bias.copy_(w[name + ".bias"])
            copy(self.norm, "embeddings.LayerNorm")
            for i, block in enumerate(self.blocks):
                base = "encoder.layer.%d." % i
                parts = [base + "attention.self." + n for n in ("query", "key", "value")]
                block.qkv.weight.copy_(torch.cat([w[p + ".weight"] for p in parts]))
                block.qkv.bias.copy_(torch.cat([w[p + ".bias"] for p in parts]))
                copy(block.out, base + "attention.output.dense")
                copy(block.norm1, base + "attention.output.LayerNorm")
                copy(block.up, base + "intermediate.dense")
                copy(block.down, base + "output.dense")
                copy(block.norm2, base + "output.LayerNorm")


class BaseNet(m.Net):
    def __init__(self, sizes, rows, dims=256, layers=3, dropout=0.25, encoder_layers=6):
        super().__init__(sizes, dims=dims, layers=layers, piece_dims=384, dropout=dropout, names_width=192, names_hidden=96)
        self.encoder = Encoder(rows, layers=encoder_layers)

    def start_from_fast(self, state):
        """Everything above the encoder begins as the trained `fast`, but for its piece vectors."""
        own = self.state_dict()
        for name, value in state.items():
            if name == "enter.weight":
                own[name][:, :self.word_dims()].copy_(value[:, :self.word_dims()])
                own[name][:, self.word_dims():].mul_(0.5)
            elif name in own and own[name].shape == value.shape:  # the names layer has another width
                own[name].copy_(value)

    @staticmethod
    def word_dims():
        return m.WORD + m.PREFIX + m.SUFFIX2 + m.SUFFIX3 + m.SHAPE

    def encode(self, ids, pieces, mask):
        piece_ids, piece_mask, first, case = pieces
        y = self.encoder(piece_ids, piece_mask, case).reshape(-1, self.encoder.dims)
        y = y[first] * mask.unsqueeze(-1)
        return super().encode(ids, m.grid_sym(y), mask)


def list_columns(lists, sentences, t):
    out = np.zeros((t, len(sentences), gazetteer.COLUMNS), "float32")
    for j, s in enumerate(sentences):
        out[:len(s.forms), j] = lists.columns(s.forms)
    return torch.from_numpy(out)


class PieceFeaturizer:
    """Like train.Featurizer, with piece numbers instead of piece vectors."""

    def __init__(self, vocabulary, pieces, lists):
        self.v, self.pieces, self.lists = vocabulary, ft.Pieces(pieces), lists
        self.cls, self.sep, self.unk = (len(pieces) + i for i in range(3))
        self.cache, self.rows, self.splits, self.cases = {}, [], [], []

    def word(self, form):
        index = self.cache.get(form)
        if index is None:
            key, p, s2, s3, sh, low = ft.table_rows(form)
            self.rows.append((self.v.row.get(ft.crc(key), 0), p, s2, s3, sh))
            self.splits.append(self.pieces.split(low, self.unk) or [self.unk])
            self.cases.append(ft.case_of(form))
            index = self.cache[form] = len(self.rows) - 1
        return index

    def batch(self, sentences):
        """-> ids [T,B,5], (piece ids [B,L], piece mask [B,L], first [T,B], case [B,L]), mask [T,B], lists [T,B,COLUMNS]"""
        words = [[self.word(f) for f in s.forms] for s in sentences]
        t, b = max(len(w) for w in words), len(words)
        index, first = np.full((t, b), self.word(""), "int64"), np.zeros((t, b), "int64")
        mask = np.zeros((t, b), "float32")
        lines, cased = [], []
        for j, w in enumerate(words):
            line, cases, starts = [self.cls], [0], []
            for i in w:
                starts.append(len(line))
                line += self.splits[i]
                cases += [self.cases[i]] * len(self.splits[i])
            lines.append(line + [self.sep])
            cased.append(cases + [0])
            index[:len(w), j], mask[:len(w), j], first[:len(w), j] = w, 1, starts
        longest = max(len(line) for line in lines)
        ids, piece_mask = np.full((b, longest), self.sep, "int64"), np.zeros((b, longest), "float32")
        case = np.zeros((b, longest), "int64")
        for j, line in enumerate(lines):
            ids[j, :len(line)], piece_mask[j, :len(line)], case[j, :len(line)] = line, 1, cased[j]
            first[:, j] += j * longest
        if getattr(self, "frozen", 0) != len(self.rows):
            self.row_array = np.array(self.rows, "int64")
            self.frozen = len(self.rows)
        pieces = (torch.from_numpy(ids), torch.from_numpy(piece_mask), torch.from_numpy(first), torch.from_numpy(case))
        return torch.from_numpy(self.row_array[index]), pieces, torch.from_numpy(mask), list_columns(self.lists, sentences, t)


def calibrate(net, feats, sentences, words=600):
    """Fixes steps and zero points of every product of the encoder from what passes on these sentences."""
    net.train(False)
    net.encoder.set_grid(False)
    layers = net.encoder.layers()
    for _, layer in layers:
        layer.watch = []
    with torch.no_grad():
        for s in sentences:
            net(*feats.batch([s]))
        for _, layer in layers:
            layer.calibrate(torch.cat(layer.watch))
            layer.watch = None
    net.encoder.set_grid(True)
