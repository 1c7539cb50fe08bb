"""Answers one request a line: the first is the network, the others name a measure. Values in the order of nodes."""
import json
import sys
import time

import igraph


def cuts(g, _):
    cut = set(g.articulation_points())
    bridges = set(g.bridges())
    return [int(v in cut) for v in range(g.vcount())] + [int(e in bridges) for e in range(g.ecount())]


def component_sizes(g, _):
    parts = g.connected_components()
    sizes = parts.sizes()
    return [sizes[part] for part in parts.membership]


def lengths(weights):
    return weights and [1 / weight for weight in weights]


measures = {
    "betweenness": lambda g, w: g.betweenness(directed=False, weights=lengths(w)),
    "closeness": lambda g, _: g.closeness(normalized=True),
    "harmonic": lambda g, _: g.harmonic_centrality(normalized=True),
    "pagerank": lambda g, w: g.pagerank(directed=False, damping=0.85, weights=w),
    "eigenvector": lambda g, w: g.eigenvector_centrality(weights=w),
    "constraint": lambda g, w: g.constraint(weights=w),
    "clustering": lambda g, _: g.transitivity_local_undirected(mode="zero"),
    "coreNumber": lambda g, _: g.coreness(),
    "louvain": lambda g, w: [g.community_multilevel(weights=w).modularity],
    "cuts": cuts,
    "components": component_sizes,
}


def main():
    network = json.loads(sys.stdin.readline())
    graph = igraph.Graph(n=network["order"], edges=list(zip(network["from"], network["to"])))
    print(json.dumps({"version": igraph.__version__}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        weights = network["strengths"] if request["weighted"] else None
        start = time.process_time()
        values = measures[request["measure"]](graph, weights)
        milliseconds = (time.process_time() - start) * 1000
        print(json.dumps({"milliseconds": milliseconds, "values": values}), flush=True)


main()
