"""Burt's measures, of the whole network and of each ego network."""
import math

import networkx as nx

from rows import by_node


def local_constraints(graph, node, weight):
    return [nx.local_constraint(graph, node, each, weight=weight) for each in graph.adj[node]]


def hierarchy(local):
    """The Coleman–Theil index of NetworkX' local constraints."""
    if len(local) < 2:
        return 1.0 if local else math.nan
    mean = sum(local) / len(local)
    return sum(each / mean * math.log(each / mean) for each in local) / (len(local) * math.log(len(local)))


def both_ways(graph, size):
    """
    Each pair of contacts once, with what goes between them either way. Burt's measures read nothing else of a directed
    network, but of that NetworkX gives NaN to whoever names nobody, her contacts notwithstanding.
    """
    sums = nx.Graph()
    sums.add_nodes_from(graph)
    for one, other, data in graph.edges(data=True):
        before = sums.get_edge_data(one, other, {"both": 0})["both"]
        sums.add_edge(one, other, both=before + (data[size] if size else 1))
    return sums


def structural_holes(graph, suffix, weight):
    people = range(len(graph))
    yield f"constraint{suffix}", by_node(graph, nx.constraint(graph, weight=weight))
    # Of nodes that are named one by one it is computed by definition; the matrices that 3.6.1 takes for all of them at
    # once come to another result in some networks with mutual pairs.
    effective = nx.effective_size(graph, list(people), weight=weight)
    yield f"effectiveSize{suffix}", by_node(graph, effective)
    yield f"efficiency{suffix}", [effective[node] / max(1, graph.degree(node)) for node in people]
    yield f"hierarchy{suffix}", [hierarchy(local_constraints(graph, node, weight)) for node in people]
    egos = [graph.subgraph({node, *graph.adj[node]}).copy() for node in people]
    # A person's constraint is the sum of her local ones.
    own = [local_constraints(ego, node, weight) for node, ego in enumerate(egos)]
    yield f"egoConstraint{suffix}", [sum(local) if local else math.nan for local in own]
    yield f"egoHierarchy{suffix}", [hierarchy(local) for local in own]
    own = [nx.effective_size(ego, [node], weight=weight)[node] for node, ego in enumerate(egos)]
    yield f"egoEffectiveSize{suffix}", own
    yield f"egoEfficiency{suffix}", [own[node] / max(1, graph.degree(node)) for node in people]
