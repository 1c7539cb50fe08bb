"""Measures that are found round by round."""
import networkx as nx
import numpy as np

from rows import by_node

ITERATIONS = 20_000
TOLERANCE = 1e-12
ATTENUATION = 0.9
DAMPING = 0.85


def scaled_to_maximum(values):
    largest = max(values.values())
    return {node: value / largest for node, value in values.items()}


def principal(graph, weight):
    """Eigenvector centrality; only where theory promises one answer."""
    connected = nx.is_strongly_connected(graph) if graph.is_directed() else nx.is_connected(graph)
    if not connected or graph.size() == 0:
        return None
    return by_node(graph, scaled_to_maximum(nx.eigenvector_centrality(graph, ITERATIONS, TOLERANCE, weight=weight)))


def matrix(graph, weight):
    return nx.to_numpy_array(graph, nodelist=range(len(graph)), weight=weight)


def hits(graph, weight):
    """Hubs and authorities; only where the largest singular value stands alone."""
    singular = np.linalg.svd(matrix(graph, weight), compute_uv=False)
    if len(singular) < 3 or singular[0] - singular[1] < 1e-6 * singular[0] or singular[0] == 0:
        return None, None
    plain = graph.copy()
    for _, _, data in plain.edges(data=True):
        data["weight"] = data[weight] if weight else 1
    return tuple(by_node(graph, scaled_to_maximum(each)) for each in nx.hits(plain, ITERATIONS, TOLERANCE))


def katz(graph, weight):
    largest = max(abs(np.linalg.eigvals(matrix(graph, weight))))
    # Without a cycle all eigenvalues are 0; computed, they come out as roots of the rounding error.
    acyclic = nx.is_directed_acyclic_graph(graph) if graph.is_directed() else graph.size() == 0
    if acyclic:
        return ["no eigenvalue"] * len(graph)
    return by_node(graph, nx.katz_centrality_numpy(graph, ATTENUATION / largest, 1.0, normalized=False, weight=weight))


def with_sizes(graph, suffix, size):
    """Measures that may read strength as strength; `size` names it, None makes all ties alike."""
    yield f"eigenvector{suffix}", principal(graph, size)
    yield f"pagerank{suffix}", by_node(graph, nx.pagerank(graph, DAMPING, max_iter=ITERATIONS, tol=1e-10, weight=size))
    hubs, authorities = hits(graph, size)
    yield f"hubs{suffix}", hubs
    yield f"authorities{suffix}", authorities
    yield f"katz{suffix}", katz(graph, size)
