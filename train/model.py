"""The `fast` network: one gated convolution, then gated convolutions with recurrent pooling in both directions.

Every input of a matrix product passes through a static 7-bit grid in training too, so that the exported
int8 model computes nearly the same numbers. Scales are fixed by construction, not calibrated.
"""
import torch
from torch import nn
from torch.nn import functional as F

import features as ft

WORD, PREFIX, SUFFIX2, SUFFIX3, SHAPE = 64, 32, 16, 32, 32
SYM = 4.0 / 63   # grid of symmetric activations, -64..63
POS = 6.0 / 127  # grid of rectified activations, 0..127
DISTANCES = 16


def grid_sym(x):
    y = torch.clamp(torch.round(x / SYM), -64, 63) * SYM
    z = torch.clamp(x, -64 * SYM, 63 * SYM)
    return z + (y - z).detach()


def grid_pos(x):
    z = torch.clamp(x, 0.0, 6.0)
    return z + (torch.round(z / POS) * POS - z).detach()


def norm(x):
    return F.layer_norm(x, (x.shape[-1],), eps=1e-5)


class Pool(torch.autograd.Function):
    """c_t = f_t c_(t-1) + u_t along dimension 0, written out because autograd over single steps is slow."""

    @staticmethod
    def forward(ctx, f, u):
        c = torch.empty_like(u)
        last = torch.zeros_like(u[0])
        for t in range(u.shape[0]):
            last = torch.addcmul(u[t], f[t], last)
            c[t] = last
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        du, df = torch.empty_like(grad), torch.zeros_like(grad)
        carry = torch.zeros_like(grad[0])
        for t in range(grad.shape[0] - 1, -1, -1):
            carry = grad[t] + carry
            du[t] = carry
            if t:
                df[t] = carry * c[t - 1]
            carry = carry * f[t]
        return df, du


class NamesLayer(nn.Module):
    """What names need beyond the shared layers: the word's own inputs and the lists of known names once more, and a recurrent layer for itself."""

    def __init__(self, inputs, lists, width, hidden, tags):
        super().__init__()
        self.width = width
        self.enter = nn.Linear(inputs + lists, width)
        self.pool = nn.Linear(width, 3 * width)
        nn.init.constant_(self.pool.bias[width:2 * width], 0.5)
        self.hidden = nn.Linear(width, hidden)
        self.out = nn.Linear(hidden, tags)
        self.wiki = nn.Linear(hidden, tags)  # WikiGold has other guidelines: its own output, in training only

    def forward(self, x, mask, drop):
        """x [T,B,inputs + lists] on the symmetric grid -> hidden [T,B,hidden] on the rectified grid"""
        m = mask.unsqueeze(-1)
        x = norm(self.enter(drop(x))) * m
        x = norm(x + pooled(self.pool(drop(grid_sym(x))), m)) * m
        return drop(grid_pos(self.hidden(drop(grid_sym(x)))))


def pooled(zfo, m):
    """Gated recurrent pooling of [T,B,3W]: forwards in the first half of the columns, backwards in the second."""
    z, f, o = zfo.chunk(3, -1)
    half = z.shape[-1] // 2
    f = torch.sigmoid(f) * m + (1 - m)
    u = (1 - f) * z
    f = torch.cat([f[..., :half], f[..., half:].flip(0)], -1)
    u = torch.cat([u[..., :half], u[..., half:].flip(0)], -1)
    c = Pool.apply(f, u)
    return torch.cat([c[..., :half], c[..., half:].flip(0)], -1) * torch.sigmoid(o)


class Net(nn.Module):
    def __init__(self, sizes, dims=256, layers=3, arc=128, label=128, piece_dims=80, dropout=0.25, names_width=128, names_hidden=64):
        super().__init__()
        self.sizes, self.dims, self.layers, self.arc, self.label = sizes, dims, layers, arc, label
        self.drop = dropout

        def table(rows, width):
            e = nn.Embedding(rows, width)
            nn.init.normal_(e.weight, 0, 0.7)
            return e

        self.word = table(sizes["words"] + 1, WORD)
        self.prefix = table(ft.PREFIX_ROWS, PREFIX)
        self.suffix2 = table(ft.SUFFIX2_ROWS, SUFFIX2)
        self.suffix3 = table(ft.SUFFIX3_ROWS, SUFFIX3)
        self.shape = table(ft.SHAPE_ROWS, SHAPE)
        self.input_dims = WORD + PREFIX + SUFFIX2 + SUFFIX3 + SHAPE + piece_dims
        self.enter = nn.Linear(self.input_dims, dims)
        self.conv = nn.Linear(3 * dims, 2 * dims)
        self.pools = nn.ModuleList([nn.Linear(dims, 3 * dims) for _ in range(layers)])
        for pool in self.pools:
            nn.init.constant_(pool.bias[dims:2 * dims], 0.5)
        self.tags = nn.Linear(dims, sizes["upos"] + sizes["xpos"] + sizes["lemma"])
        self.arc_dep = nn.Linear(dims, arc)
        self.arc_head = nn.Linear(dims, arc)
        self.arc_mix = nn.Linear(arc, arc)
        self.root_arc = nn.Parameter(torch.rand(arc))
        self.distance = nn.Parameter(torch.zeros(2 * DISTANCES + 1))
        self.label_dep = nn.Linear(dims, label)
        self.label_head = nn.Linear(dims, label)
        self.root_label = nn.Parameter(torch.zeros(label))
        self.label_out = nn.Linear(label, sizes["deprel"])
        self.names = NamesLayer(dims + self.input_dims, sizes["lists"], names_width, names_hidden, sizes["names"])
        self.kinds = nn.Linear(dims, sizes["kinds"])
        self.other_names = nn.Linear(dims, sizes["names"])  # names of GUM, other guidelines: helps in training only
        self.steps = nn.Parameter(torch.zeros(sizes["names"], sizes["names"]))

    def dropped(self, x):
        return F.dropout(x, self.drop, self.training)

    def encode(self, ids, pieces, mask):
        """ids [T,B,5], pieces [T,B,P] float on the grid, mask [T,B] -> [T,B,dims]"""
        m = mask.unsqueeze(-1)
        x = torch.cat([self.word(ids[..., 0]), self.prefix(ids[..., 1]), self.suffix2(ids[..., 2]),
                       self.suffix3(ids[..., 3]), self.shape(ids[..., 4]), pieces], -1)
        self.entered = grid_sym(x)
        x = norm(self.enter(self.dropped(self.entered))) * m
        q = self.dropped(grid_sym(x))
        zero = torch.zeros_like(q[:1])
        wide = torch.cat([torch.cat([zero, q[:-1]]), q, torch.cat([q[1:], zero])], -1)
        a, g = self.conv(wide).chunk(2, -1)
        x = norm(x + a * torch.sigmoid(g)) * m
        for pool in self.pools:
            x = norm(x + pooled(pool(self.dropped(grid_sym(x))), m)) * m
        return x

    def forward(self, ids, pieces, mask, lists):
        self.top = grid_sym(self.encode(ids, pieces, mask))
        q = self.dropped(self.top)
        t, b = mask.shape
        tags = self.tags(q).split([self.sizes["upos"], self.sizes["xpos"], self.sizes["lemma"]], -1)
        dep = self.dropped(grid_pos(self.arc_dep(q)))
        head = grid_pos(self.arc_head(q))
        root = grid_pos(self.root_arc).expand(1, b, -1)
        head = self.dropped(torch.cat([head, root]))                  # root is the last row
        scores = torch.einsum("tbk,sbk->bts", self.arc_mix(dep), head) * (self.arc ** -0.5)
        at = torch.arange(t)
        offset = torch.clamp(at.unsqueeze(0) - at.unsqueeze(1), -DISTANCES, DISTANCES) + DISTANCES
        scores = torch.cat([scores[..., :t] + self.distance[offset], scores[..., t:]], -1)
        gone = torch.cat([1 - mask.t(), torch.zeros(b, 1)], 1).unsqueeze(1)
        scores = scores - 1e4 * gone
        ldep, lhead = self.label_dep(q), self.label_head(q)
        lhead = torch.cat([lhead, self.root_label.expand(1, b, -1)])
        self.names_top = self.names(torch.cat([self.top, self.entered, grid_sym(lists * (63 * SYM))], -1), mask, self.dropped)
        return tags, scores, ldep, lhead, self.names.out(self.names_top)

    def labels(self, ldep, lhead, heads):
        """heads [T,B] with root = T -> [T,B,deprel]"""
        chosen = lhead.gather(0, heads.unsqueeze(-1).expand(-1, -1, self.label))
        return self.label_out(self.dropped(grid_pos(ldep + chosen)))

    def step_scores(self):
        return self.steps + illegal_steps(self.sizes["names"])


def illegal_steps(n):
    """O, then B/I per type: I-x only after B-x or I-x."""
    out = torch.zeros(n, n)
    for b in range(2, n, 2):
        for a in range(n):
            if a not in (b, b - 1):
                out[a, b] = -1e4
    return out


def start_scores(n):
    out = torch.zeros(n)
    out[2::2] = -1e4
    return out


def crf_loss(emit, gold, mask, steps):
    """emit [T,B,K], gold [T,B], mask [T,B]; every sequence starts at 0 and is contiguous."""
    t, b, k = emit.shape
    alpha = emit[0] + start_scores(k)
    score = emit[0].gather(1, gold[0].unsqueeze(1)).squeeze(1)
    for i in range(1, t):
        m = mask[i].unsqueeze(1)
        following = torch.logsumexp(alpha.unsqueeze(2) + steps.unsqueeze(0), 1) + emit[i]
        alpha = following * m + alpha * (1 - m)
        step = steps[gold[i - 1], gold[i]] + emit[i].gather(1, gold[i].unsqueeze(1)).squeeze(1)
        score = score + step * mask[i]
    return (torch.logsumexp(alpha, 1) - score).sum()


def viterbi(emit, steps):
    """emit [T,K] -> best legal tags, ties to the lowest index."""
    alpha = emit[0] + start_scores(emit.shape[1])
    back = []
    for i in range(1, len(emit)):
        best, arg = (alpha.unsqueeze(1) + steps).max(0)
        back.append(arg)
        alpha = best + emit[i]
    tags = [int(alpha.argmax())]
    for arg in reversed(back):
        tags.append(int(arg[tags[-1]]))
    return tags[::-1]
