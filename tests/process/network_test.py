#!/usr/bin/env python3
"""network_test.py PROGRAM - the network of the samples' store, computed again by networkx: betweenness, modularity, triangles, GraphML.

Exit 0: the same numbers; 1: each that differs is named; 77: networkx is not installed (apt install python3-networkx).
"""
import io
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOLERANCE = 1e-9
# Both communities searches are heuristics: ours may not be much worse than the greedy one.
WORSE_AT_MOST = 0.05


def main():
    try:
        import networkx
    except ImportError:
        print("python3-networkx is not installed: the network is not held against it")
        return 77
    program = str(pathlib.Path(sys.argv[1]).resolve())
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder, "s.duckdb"))
        subprocess.run([program, "code", "samples", "-q", "--store", store], check=True, cwd=ROOT)
        for half_life in ("90", "3650"):
            arguments = [program, "network", store, "--half-life", half_life, "--limit", "0"]
            network = json.loads(subprocess.run([*arguments, "--json"], check=True, capture_output=True, text=True).stdout)
            graph = networkx.Graph()
            graph.add_nodes_from(node["id"] for node in network["nodes"])
            for edge in network["edges"]:
                graph.add_edge(edge["source"], edge["target"], weight=edge["weight"], sign=edge["sign"])
            if len(graph) < 10:
                wrong.append(f"only {len(graph)} actors: nothing is tested")
            for node, value in networkx.betweenness_centrality(graph).items():
                ours = next(n["betweenness"] for n in network["nodes"] if n["id"] == node)
                if abs(ours - value) > TOLERANCE:
                    wrong.append(f"betweenness of {node}: {ours}, networkx {value}")
            positive = networkx.Graph()
            positive.add_nodes_from(graph)
            positive.add_edges_from((a, b, d) for a, b, d in graph.edges(data=True) if d["sign"] > 0)
            groups = [{n["id"] for n in network["nodes"] if n["community"] == c} for c in range(network["communities"])]
            theirs = networkx.community.modularity(positive, groups)
            if abs(network["modularity"] - theirs) > TOLERANCE:
                wrong.append(f"modularity {network['modularity']}, networkx {theirs}")
            greedy = networkx.community.modularity(positive, networkx.community.greedy_modularity_communities(positive, weight="weight"))
            if network["modularity"] < greedy - WORSE_AT_MOST:
                wrong.append(f"modularity {network['modularity']}, greedy {greedy}")
            signed = [(a, b) for a, b, d in graph.edges(data=True) if d["sign"] != 0]
            triangles = {tuple(sorted(c)) for c in networkx.enumerate_all_cliques(networkx.Graph(signed)) if len(c) == 3}
            balanced = sum(1 for t in triangles if graph[t[0]][t[1]]["sign"] * graph[t[1]][t[2]]["sign"] * graph[t[0]][t[2]]["sign"] > 0)
            if (balanced, len(triangles) - balanced) != (network["balanced"], network["unbalanced"]):
                wrong.append(f"triangles {network['balanced']} + {network['unbalanced']}, networkx {balanced} + {len(triangles) - balanced}")
            if {tuple(sorted(t["nodes"])) for t in network["triangles"]} != triangles:
                wrong.append("the triangles are not those of networkx")
            graphml = subprocess.run([*arguments, "--format", "graphml"], check=True, capture_output=True).stdout
            read = networkx.read_graphml(io.BytesIO(graphml))
            if set(read.nodes) != set(graph.nodes) or {frozenset(e) for e in read.edges} != {frozenset(e) for e in graph.edges}:
                wrong.append("GraphML holds another graph")
            for a, b in itertools.islice(graph.edges, 50):
                if abs(read[a][b]["weight"] - graph[a][b]["weight"]) > TOLERANCE:
                    wrong.append(f"GraphML: weight of {a} - {b}")
    for message in wrong:
        print(message)
    print(f"{len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
