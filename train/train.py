"""Trains `fast` or `base`. See train/README.md; normally started by train/fast.sh or train/base.sh.

train.py --data ROOT --pieces pieces.npz --out FOLDER [--encoder FOLDER] [--epochs N] [--smoke FILE]
--encoder: pretrained weights; the model is then `base` and needs --fast, the run it starts from.
Writes FOLDER/state.pt after every epoch and goes on from it when started again.
"""
import argparse
import collections
import os
import pickle
import time

import numpy as np
import torch
from torch.nn import functional as F

import data
import decode
import features as ft
import gazetteer
import model as m
import transformer


class Vocabulary:
    """Everything the exported file must know besides the weights."""

    def __init__(self, sentences, min_words=3, max_words=8000):
        words = collections.Counter(ft.word_key(ft.folded(ft.plain(f))) for s in sentences for f in s.forms)
        kept = [w for w, c in words.items() if c >= min_words]
        kept.sort(key=lambda w: (-words[w], w))
        keys = {}
        for w in kept[:max_words]:
            keys.setdefault(ft.crc(w), w)
        self.keys = sorted(keys)                      # row of a word = position + 1; 0 is unknown
        self.row = {k: i + 1 for i, k in enumerate(self.keys)}
        self.count = [0] * (len(self.keys) + 1)
        for w, c in words.items():
            self.count[self.row.get(ft.crc(w), 0)] += c
        trees = [s for s in sentences if s.heads is not None]
        self.upos = sorted({u for s in trees for u in s.upos})
        self.xpos = sorted({x for s in trees for x in s.xpos})
        rel = collections.Counter(d for s in trees for d in s.deprels)
        self.deprel = sorted(d for d, c in rel.items() if c >= 20 or ":" not in d)
        scripts = collections.Counter(data.lemma_script(f, l) for s in trees for f, l in zip(s.forms, s.lemmas))
        self.lemma = sorted((k for k, c in scripts.items() if c >= 4), key=lambda k: (-scripts[k], k))[:240]
        self.names = data.NAME_TAGS
        self.map = {n: {v: i for i, v in enumerate(getattr(self, n))}
                    for n in ("upos", "xpos", "deprel", "lemma", "names")}

    def deprel_id(self, d):
        table = self.map["deprel"]
        return table.get(d, table.get(d.split(":")[0], -100))

    def sizes(self):
        return {"words": len(self.keys), "upos": len(self.upos), "xpos": len(self.xpos),
                "deprel": len(self.deprel), "lemma": len(self.lemma), "names": len(self.names),
                "kinds": len(data.KINDS), "lists": gazetteer.COLUMNS}


class Featurizer:
    def __init__(self, vocabulary, pieces, table, lists):
        self.v, self.pieces, self.table, self.lists = vocabulary, ft.Pieces(pieces), table, lists
        self.cache, self.rows, self.means = {}, [], []

    def word(self, form):
        index = self.cache.get(form)
        if index is None:
            key, p, s2, s3, sh, low = ft.table_rows(form)
            mean = ft.mean_piece(self.pieces.split(low), self.table)
            self.rows.append((self.v.row.get(ft.crc(key), 0), p, s2, s3, sh))
            self.means.append(mean if mean is not None else np.full(self.table.shape[1], ft.ZERO, "uint8"))
            index = self.cache[form] = len(self.rows) - 1
        return index

    def batch(self, sentences):
        """-> ids [T,B,5], pieces [T,B,P], mask [T,B], lists [T,B,COLUMNS]"""
        t, b = max(len(s.forms) for s in sentences), len(sentences)
        index = np.full((t, b), self.word(""), "int64")
        mask = np.zeros((t, b), "float32")
        for j, s in enumerate(sentences):
            index[:len(s.forms), j] = [self.word(f) for f in s.forms]
            mask[:len(s.forms), j] = 1
        if getattr(self, "frozen", 0) != len(self.rows):
            self.row_array = np.array(self.rows, "int64")
            self.mean_array = np.stack(self.means)
            self.frozen = len(self.rows)
        ids = torch.from_numpy(self.row_array[index])
        pieces = torch.from_numpy((self.mean_array[index].astype("float32") - ft.ZERO) * np.float32(m.SYM))
        return ids, pieces, torch.from_numpy(mask), transformer.list_columns(self.lists, sentences, t)


def make_batches(sentences, words, rng):
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i].forms), rng.random()))
    out, current, longest = [], [], 0
    for i in order:
        n = len(sentences[i].forms)
        if current and max(longest, n) * (len(current) + 1) > words:
            out.append(current)
            current, longest = [], 0
        current.append(sentences[i])
        longest = max(longest, n)
    out.append(current)
    rng.shuffle(out)
    return out


def gold(v, sentences, t):
    b = len(sentences)
    g = {k: np.full((t, b), -100, "int64") for k in ("upos", "xpos", "lemma", "head", "deprel")}
    names, has = np.zeros((t, b), "int64"), np.zeros((t, b), "float32")
    for j, s in enumerate(sentences):
        n = len(s.forms)
        if s.heads is not None:
            g["upos"][:n, j] = [v.map["upos"][u] for u in s.upos]
            g["xpos"][:n, j] = [v.map["xpos"].get(x, -100) for x in s.xpos]
            g["lemma"][:n, j] = [-100 if l is None else v.map["lemma"].get(data.lemma_script(f, l), -100)
                                 for f, l in zip(s.forms, s.lemmas)]
            g["head"][:n, j] = [t if h < 0 else h for h in s.heads]
            g["deprel"][:n, j] = [v.deprel_id(d) for d in s.deprels]
        if s.names is not None:
            names[:n, j] = [v.map["names"][x] for x in s.names]
            has[:n, j] = 1
    out = {k: torch.from_numpy(a) for k, a in g.items()}
    return out, torch.from_numpy(names), torch.from_numpy(has)


def ce(logits, target):
    k = logits.shape[-1]
    return F.cross_entropy(logits.reshape(-1, k), target.reshape(-1), ignore_index=-100, reduction="sum")


def loss_of(net, v, feats, batch, rng):
    ids, pieces, mask, lists = feats.batch(batch)
    t, b = mask.shape
    if net.training:  # rare words are hidden so that the unknown row learns
        count = torch.tensor(v.count, dtype=torch.float32)[ids[..., 0]]
        hide = torch.rand(t, b) < torch.where(count > 0, 2.0 / (2.0 + count), torch.zeros(()))
        ids = ids.clone()
        ids[..., 0] = ids[..., 0].masked_fill(hide, 0)
        if torch.is_tensor(pieces):
            gone = (torch.rand(t, b) < 0.04).float().unsqueeze(-1)
            pieces = pieces * (1 - gone)
    g, names, has = gold(v, batch, t)
    (upos, xpos, lemma), scores, ldep, lhead, emit = net(ids, pieces, mask, lists)
    loss = ce(upos, g["upos"]) + 0.5 * ce(xpos, g["xpos"]) + 0.4 * ce(lemma, g["lemma"])
    loss = loss + ce(scores.transpose(0, 1), g["head"])
    heads = torch.where(g["head"] < 0, torch.full_like(g["head"], t), g["head"])
    loss = loss + ce(net.labels(ldep, lhead, heads), g["deprel"])
    named = has[0] > 0
    if named.any():
        loss = loss + 2.0 * crf_for(net, emit[:, named], names[:, named], has[:, named])
    q = net.dropped(net.top)
    for layer, x, field, table, weight in ((net.other_names, q, "gum_names", v.map["names"], 1.0), (net.kinds, q, "kinds", KIND_ROW, 0.5),
                                           (net.names.wiki, net.names_top, "wiki_names", v.map["names"], 2.0)):
        if any(getattr(s, field) is not None for s in batch):
            loss = loss + weight * ce(layer(x), column(batch, field, table, t))
    return loss / mask.sum()


KIND_ROW = {k: i for i, k in enumerate(data.KINDS)}


def column(sentences, field, table, t):
    out = np.full((t, len(sentences)), -100, "int64")
    for j, s in enumerate(sentences):
        if getattr(s, field) is not None:
            out[:len(s.forms), j] = [table.get(x, -100) for x in getattr(s, field)]
    return torch.from_numpy(out)


def crf_for(net, emit, names, has):
    return m.crf_loss(emit, names, has, net.step_scores())


def predict(net, v, feats, sentences, words=4000):
    """Sets .p = dict of predictions on copies; order kept."""
    net.eval()
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms))
    result = [None] * len(sentences)
    with torch.no_grad():
        steps = net.step_scores()
        at = 0
        while at < len(order):
            end = at + 1
            while end < len(order) and len(sentences[order[end]].forms) * (end + 1 - at) <= words:
                end += 1
            part = [sentences[i] for i in order[at:end]]
            (upos, xpos, lemma), scores, ldep, lhead, emit = net(*feats.batch(part))
            t, kinds = upos.shape[0], net.kinds(net.top)
            trees = []
            for j, s in enumerate(part):
                n = len(s.forms)
                square = np.concatenate([scores[j, :n, t:].numpy(), scores[j, :n, :n].numpy()], 1)
                trees.append(decode.tree(square))
            heads = torch.full((t, len(part)), t, dtype=torch.int64)
            for j, tree in enumerate(trees):
                heads[:len(tree), j] = torch.tensor([h if h >= 0 else t for h in tree])
            rel = net.labels(ldep, lhead, heads)
            for j, s in enumerate(part):
                n = len(s.forms)
                r = rel[:n, j].clone()
                root = v.map["deprel"]["root"]
                is_root = torch.tensor([h < 0 for h in trees[j]])
                r[~is_root, root] = -1e9
                labels = [root if h < 0 else int(x) for h, x in zip(trees[j], r.argmax(-1))]
                result[order[at + j]] = {
                    "upos": [v.upos[i] for i in upos[:n, j].argmax(-1)],
                    "xpos": [v.xpos[i] for i in xpos[:n, j].argmax(-1)],
                    "script": [v.lemma[i] for i in lemma[:n, j].argmax(-1)],
                    "heads": trees[j], "deprels": [v.deprel[i] for i in labels],
                    "names": [v.names[i] for i in m.viterbi(emit[:n, j], steps)],
                    "kinds": [data.KINDS[i] for i in kinds[:n, j].argmax(-1)]}
            at = end
    return result


def lemma_of(v, form, upos, script):
    hit = getattr(v, "lexicon", {}).get((form.lower(), upos))
    return hit if hit is not None else data.apply_script(form, script)


def score(v, sentences, predictions):
    c = collections.Counter()
    for s, p in zip(sentences, predictions):
        if s.heads is not None:
            for i in range(len(s.forms)):
                c["n"] += 1
                c["upos"] += p["upos"][i] == s.upos[i]
                c["lemma"] += lemma_of(v, s.forms[i], p["upos"][i], p["script"][i]) == s.lemmas[i]
                same = p["heads"][i] == s.heads[i]
                c["uas"] += same
                c["las"] += same and p["deprels"][i].split(":")[0] == s.deprels[i].split(":")[0]
        for gold_kind, found_kind in zip(s.kinds or (), p["kinds"]):
            if gold_kind not in (None, "none"):
                c["kind_n"] += 1
                c["kind"] += gold_kind == found_kind
        if s.names is not None:
            a, b = set(data.spans(s.names)), set(data.spans(p["names"]))
            c["gold"] += len(a)
            c["found"] += len(b)
            c["right"] += len(a & b)
    out = {k: round(100.0 * c[k] / c["n"], 2) for k in ("upos", "lemma", "uas", "las") if c["n"]}
    if c["kind_n"]:
        out["kinds"] = round(100.0 * c["kind"] / c["kind_n"], 2)
    if c["gold"]:
        out["names_p"] = round(100.0 * c["right"] / max(1, c["found"]), 2)
        out["names_r"] = round(100.0 * c["right"] / c["gold"], 2)
        out["names_f1"] = round(200.0 * c["right"] / max(1, c["gold"] + c["found"]), 2)
    return out


def build_lexicon(v, sentences, predictions):
    """Forms that the edit scripts get wrong on the training data and that always have one lemma there."""
    seen, wrong = collections.defaultdict(collections.Counter), collections.Counter()
    for s, p in zip(sentences, predictions):
        if s.lemmas is None:
            continue
        for f, l, u, x in zip(s.forms, s.lemmas, s.upos, p["script"]):
            key = (f.lower(), u)
            seen[key][l] += 1
            wrong[key] += data.apply_script(f, x) != l
    out = {}
    for key in sorted(seen):
        lemma, count = seen[key].most_common(1)[0]
        total = sum(seen[key].values())
        if key[1] != "PROPN" and count >= 0.8 * total and wrong[key] > total - count and (count >= 2 or wrong[key]):
            if lemma != "_" and "\t" not in lemma and len(key[0]) < 40:
                out[key] = lemma
    return out


def extra_names(path):
    out = []
    if os.path.exists(path):
        for line in open(path, encoding="utf-8"):
            if not line.startswith("#") and "\t" in line and not line.startswith("kind\t"):
                kind, name = line.rstrip("\n").split("\t")[:2]
                out.append((kind, tuple(name.split())))
    return out


def optimiser(net, o):
    """The pretrained part learns slowly, what stands on it fast."""
    groups = []
    def part_of(name):
        new = name.startswith(("names.", "kinds.")) or name == "encoder.case"
        return 0 if new else 1 if name.startswith("encoder.") else 2

    for which, rate, decay, betas in ((0, o.new_rate or o.rate, 1e-4, (0.9, 0.95)), (2, o.rate, 1e-4, (0.9, 0.95)), (1, o.encoder_rate, 1e-2, (0.9, 0.98))):
        part = [p for n, p in net.named_parameters() if part_of(n) == which and p.requires_grad]
        if part:
            both = {"lr": rate, "peak": rate, "betas": betas}
            groups += [dict(both, params=[p for p in part if p.dim() > 1], weight_decay=decay),
                       dict(both, params=[p for p in part if p.dim() <= 1], weight_decay=0.0)]
    return torch.optim.AdamW(groups)


def read_lists(path):
    if not path:
        return gazetteer.NameLists((), ())
    z = np.load(path)
    return gazetteer.NameLists(z["keys"], z["kinds"])


def start_from(net, path):
    """Takes every array of the earlier run that has the same name and shape."""
    own, missing = net.state_dict(), []
    state = torch.load(path)["net"]
    for name, value in own.items():
        if name in state and state[name].shape == value.shape:
            value.copy_(state[name])
        else:
            missing.append(name)
    print("new:", " ".join(missing))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", default="../shared/data")
    a.add_argument("--pieces", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=int, default=12)
    a.add_argument("--last-share", type=float, default=1.0, help="share of the batches that the last epoch takes")
    a.add_argument("--stop", type=int, default=0, help="stop after this epoch (schedule unchanged)")
    a.add_argument("--words", type=int, default=900)
    a.add_argument("--rate", type=float, default=2e-3)
    a.add_argument("--dropout", type=float, default=0.25)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--encoder", help="folder of a pretrained encoder: train `base`")
    a.add_argument("--fast", help="state.pt of a trained `fast` that the upper part of `base` starts from")
    a.add_argument("--encoder-rate", type=float, default=1.5e-4)
    a.add_argument("--new-rate", type=float, help="of what names and kinds have for themselves, where it is not --rate")
    a.add_argument("--start", help="state.pt of an earlier run: go on from its weights with a new schedule")
    a.add_argument("--silver", nargs="*", default=[], help="CoNLL-U made by `base`: labels where there are none in gold, and sentences of their own")
    a.add_argument("--lists", help="lists.npz of gazetteer.py")
    a.add_argument("--grid-epochs", type=int, default=0, help="last epochs of `base` on the 7-bit grid; 0: the grid is only put on at the end")
    a.add_argument("--smoke", help="one small CoNLL-U file instead of the corpora")
    a.add_argument("--names", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "names.tsv"))
    o = a.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    here = os.path.dirname(os.path.abspath(__file__))
    if o.smoke:
        small = data.read_conllu(o.smoke)
        sets = {"train": small, "dev": small}
        data_hash = data.sha256(o.smoke)
    else:
        data_hash = data.check_pins(o.data, os.path.join(here, "corpora.sha256"))
        sets = data.load_full(o.data)
        sets["train"] = sets["ewt_train"] + sets["gum_train"] + sets["wikigold"] + sets["re3d"]
        sets["dev"] = sets["ewt_dev"]
    train = [s for s in sets["train"] if len(s.forms) <= 120]
    v = Vocabulary([s for s in train if s.heads is not None or s.wiki_names is not None], 3 if not o.smoke else 1)
    lists = read_lists(o.lists)
    for path in o.silver:
        new = data.add_silver(train, data.read_conllu(path))
        train = train + [s for s in new if len(s.forms) <= 120]
        print("silver", path, len(new), "new sentences", flush=True)
    z = np.load(o.pieces)
    pieces = [str(p) for p in z["pieces"]]
    if o.encoder:
        feats = transformer.PieceFeaturizer(v, pieces, lists)
        net = transformer.BaseNet(v.sizes(), len(pieces) + len(transformer.SPECIAL), dropout=o.dropout)
        net.encoder.start_from(o.encoder, pieces)
        net.encoder.freeze(1)
        if o.fast:
            net.start_from_fast(torch.load(o.fast)["net"])
    else:
        feats = Featurizer(v, pieces, z["table"], lists)
        net = m.Net(v.sizes(), piece_dims=z["table"].shape[1], dropout=o.dropout)
    if o.start and not os.path.exists(os.path.join(o.out, "state.pt")):
        start_from(net, o.start)
    print("parameters", sum(p.numel() for p in net.parameters()), v.sizes(), flush=True)
    pools = data.name_pools(train, extra_names(o.names))
    opt = optimiser(net, o)
    start_epoch, step = 0, 0
    state_path = os.path.join(o.out, "state.pt")
    if os.path.exists(state_path):
        state = torch.load(state_path)
        net.load_state_dict(state["net"])
        opt.load_state_dict(state["opt"])
        torch.set_rng_state(state["rng"])
        start_epoch, step = state["epoch"], state["step"]
    per_epoch = len(make_batches(train, o.words, data.stable_rng(0)))
    total = int(per_epoch * (o.epochs - 1 + o.last_share))
    if o.encoder and start_epoch > o.epochs - o.grid_epochs:
        net.encoder.set_grid(True)
    some = train[::max(1, len(train) // 300)]
    for epoch in range(start_epoch, o.stop or o.epochs):
        if o.encoder and o.grid_epochs and epoch == o.epochs - o.grid_epochs:
            transformer.calibrate(net, feats, some)
        began, rng, sums, count = time.time(), data.stable_rng(o.seed, epoch), 0.0, 0
        varied = train if o.smoke else [data.variant(s, rng, pools) for s in train]
        net.train()
        batches = make_batches(varied, o.words, rng)
        if epoch + 1 == o.epochs:
            batches = batches[:int(len(batches) * o.last_share)]
        for batch in batches:
            step += 1
            warm = min(1.0, step / (200.0 if not o.smoke else 5.0))
            for group in opt.param_groups:
                group["lr"] = group["peak"] * warm * max(0.03, 1.0 - step / (total + 1.0))
            loss = loss_of(net, v, feats, batch, rng)
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            sums, count = sums + loss.item(), count + 1
            if count % 50 == 0 and not o.smoke:
                print("  epoch %d step %d/%d loss %.3f, %.0f s" % (epoch + 1, count, per_epoch, sums / count,
                                                                  time.time() - began), flush=True)
        line = "epoch %d loss %.4f seconds %.0f" % (epoch + 1, sums / count, time.time() - began)
        if not o.smoke:
            line += " dev %s" % score(v, sets["dev"], predict(net, v, feats, sets["dev"]))
        print(line, flush=True)
        torch.save({"net": net.state_dict(), "opt": opt.state_dict(), "rng": torch.get_rng_state(),
                    "epoch": epoch + 1, "step": step}, state_path)
    if o.encoder and not o.grid_epochs:
        transformer.calibrate(net, feats, some)
        torch.save(dict(torch.load(state_path), net=net.state_dict()), state_path)
    net.train(False)
    if o.encoder:  # its words and classes are those of `fast`, and so are its exceptions
        with open(os.path.join(os.path.dirname(o.fast), "vocabulary.pkl"), "rb") as file:
            v.lexicon = pickle.load(file)["v"].lexicon
    else:
        sample = train if o.smoke else [s for s in train if s.heads is not None]
        v.lexicon = build_lexicon(v, sample, predict(net, v, feats, sample))
    with open(os.path.join(o.out, "vocabulary.pkl"), "wb") as file:
        pickle.dump({"v": v, "data": data_hash}, file, protocol=4)
    print("lexicon", len(v.lexicon))
    for name in sorted(sets):
        if name in ("ewt_dev", "gum_dev", "gum_news_dev"):
            print(name, score(v, sets[name], predict(net, v, feats, sets[name])), flush=True)


if __name__ == "__main__":
    main()
