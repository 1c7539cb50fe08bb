"""Measures of shortest paths, in ties or in lengths."""
import networkx as nx

from rows import attempt, by_edge, by_node, centralization
from withoutDirection import largest_part


def lengths(graph, node, weight):
    found = dict(nx.single_source_dijkstra_path_length(graph, node, weight=weight))
    del found[node]
    return found


def of_the_whole(graph, simple):
    """Figures of whole networks along paths; NetworkX itself refuses distances where some pair has no path."""
    order = len(graph)
    directed = graph.is_directed()
    between = nx.betweenness_centrality(graph, normalized=False)
    most = (order - 1) ** 2 * (order - 2) / (1 if directed else 2)
    yield "betweennessCentralization", centralization(list(between.values()), most)
    near = list(nx.closeness_centrality(graph).values())
    most = order - 1 if directed and order > 2 else (order - 1) * (order - 2) / (2 * order - 3)
    yield "closenessCentralization", centralization(near, most)
    main = graph.subgraph(largest_part(simple))
    steps = dict(nx.all_pairs_shortest_path_length(main))
    apart = [d for to in steps.values() for d in to.values() if d > 0]
    yield "diameter", max(apart, default=0)
    yield "averageDistance", sum(apart) / len(apart) if apart else 0
    eccentricities = [max(to.values()) for to in steps.values() if len(to) == len(main)]
    yield "radius", min(eccentricities, default="nobody reaches everyone")
    if nx.is_strongly_connected(main) if directed else nx.is_connected(main):
        assert nx.radius(main) == min(eccentricities) and nx.diameter(main) == max(apart, default=0)


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
