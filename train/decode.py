"""Single-root maximum spanning tree (Chu-Liu-Edmonds) over integer scores; mirrors src/syntax/tree.cc."""
import numpy as np

SCALE = 1 << 16
ROOT_COST = 1 << 40  # paid once per arc from the root: the best tree then has exactly one


def tree(square):
    """square [n, n+1]: column 0 root, column j+1 word j. Returns heads with root = -1."""
    n = square.shape[0]
    s = np.zeros((n + 1, n + 1), dtype="int64")
    s[1:, :] = np.round(np.asarray(square, dtype="float64") * SCALE).astype("int64")
    s[1:, 0] -= ROOT_COST
    for i in range(n + 1):
        s[i, i] = -(1 << 60)
    heads = s.argmax(1)
    heads[0] = -1
    if find_cycle(heads) is not None:
        heads = edmonds(s)
    return [int(h) - 1 for h in heads[1:]]


def find_cycle(heads):
    n = len(heads)
    color = [0] * n
    for i in range(1, n):
        path, at = [], i
        while at > 0 and color[at] == 0:
            color[at] = 1
            path.append(at)
            at = heads[at]
        if at > 0 and color[at] == 1:
            return path[path.index(at):]
        for p in path:
            color[p] = 2
    return None


def edmonds(s):
    """s[dependent, head]; node 0 is the root. Recursion on contracted graphs."""
    n = len(s)
    heads = s.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [i for i in range(n) if i not in inside]
    k = len(rest)
    t = np.full((k + 1, k + 1), -(1 << 60), dtype="int64")
    into, out = [0] * k, [0] * k
    total = sum(int(s[c, heads[c]]) for c in cycle)
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if i != j:
                t[a, b] = s[i, j]
        if i != 0:
            best = max(cycle, key=lambda c: (s[i, c], -c))  # cycle -> i
            t[a, k], out[a] = s[i, best], best
        best = max(cycle, key=lambda c: (s[c, i] - s[c, heads[c]], -c))  # i -> cycle
        t[k, a], into[a] = total + s[best, i] - s[best, heads[best]], best
    sub = edmonds(t)
    result = heads.copy()
    for a, i in enumerate(rest):
        if i == 0:
            continue
        result[i] = out[a] if sub[a] == k else rest[sub[a]]
    result[into[sub[k]]] = rest[sub[k]]
    result[0] = -1
    return result
