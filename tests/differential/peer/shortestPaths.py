"""Measures of shortest paths, in ties or in lengths."""
import networkx as nx

from rows import attempt, by_edge, by_node


def lengths(graph, node, weight):
    found = dict(nx.single_source_dijkstra_path_length(graph, node, weight=weight))
    del found[node]
    return found


def with_lengths(graph, suffix, distance):
    """Measures of shortest paths; `distance` names the length of a tie, None counts ties."""
    order = len(graph)
    reverse = graph.reverse() if graph.is_directed() else graph
    betweenness = nx.betweenness_centrality(graph, normalized=False, weight=distance)
    yield f"betweenness{suffix}", by_node(graph, betweenness)
    yield f"betweenness normalized{suffix}", by_node(graph, nx.betweenness_centrality(graph, weight=distance))
    raw = nx.edge_betweenness_centrality(graph, normalized=False, weight=distance)
    yield f"edgeBetweenness{suffix}", by_edge(graph, raw)
    normalized = nx.edge_betweenness_centrality(graph, normalized=True, weight=distance)
    yield f"edgeBetweenness normalized{suffix}", by_edge(graph, normalized)
    yield f"closeness{suffix}", by_node(graph, nx.closeness_centrality(graph, distance=distance))
    yield f"closenessOut{suffix}", by_node(graph, nx.closeness_centrality(reverse, distance=distance))
    harmonic = nx.harmonic_centrality(graph, distance=distance)
    yield f"harmonic{suffix}", by_node(graph, harmonic)
    yield f"harmonic normalized{suffix}", [attempt(lambda: harmonic[node] / (order - 1)) for node in range(order)]
    farthest = [max(lengths(graph, node, distance).values(), default="reaches nobody") for node in range(order)]
    yield f"eccentricity{suffix}", farthest
