"""Measures that read neither arrows nor strengths."""
import networkx as nx

from eigenvectors import principal
from rows import attempt, by_node, centralization, numbered, of_pairs


def largest_part(simple):
    return simple.subgraph(min(nx.connected_components(simple), key=lambda part: (-len(part), min(part))))


def outside_largest_part(simple, node):
    """How many others would be cut off from the largest of what is left of her part."""
    part = nx.node_connected_component(simple, node) - {node}
    sizes = [len(each) for each in nx.connected_components(simple.subgraph(part))]
    return sum(sizes) - max(sizes, default=0)


def smaller_side(simple, pair):
    rest = simple.copy()
    rest.remove_edge(*pair)
    sides = [len(nx.node_connected_component(rest, node)) for node in pair]
    return min(sides)


def structure(graph, simple):
    """Measures that read neither direction-dependent distances nor strengths."""
    order = len(graph)
    degrees = dict(simple.degree)
    contacts = simple.adj
    cut = set(nx.articulation_points(simple))
    bridges = {tuple(sorted(pair)) for pair in nx.bridges(simple)}
    spans = {tuple(sorted((u, v))): span for u, v, span in nx.local_bridges(simple, with_span=True)}
    blocks = list(nx.biconnected_component_edges(simple))
    members = [{node for edge in block for node in edge} for block in blocks]
    parts = list(nx.connected_components(simple))
    main = largest_part(simple)
    cores = nx.core_number(simple)
    pair = lambda u, v: (min(u, v), max(u, v))

    def overlap(u, v):
        union = (set(contacts[u]) | set(contacts[v])) - {u, v}
        return len(list(nx.common_neighbors(simple, u, v))) / len(union) if union else "nobody"

    yield "degree", by_node(graph, degrees)
    yield "degree normalized", by_node(graph, nx.degree_centrality(simple))
    yield "clustering", by_node(graph, nx.clustering(simple))
    yield "triangles", by_node(graph, nx.triangles(simple))
    yield "coreNumber", by_node(graph, cores)
    yield "articulation", [outside_largest_part(simple, node) if node in cut else 0 for node in graph]
    yield "blockCount", [sum(node in block for block in members) for node in graph]
    yield "localBridges", [sum(node in each for each in spans) for node in graph]
    yield "components", by_node(graph, numbered(parts))
    yield "bridge", of_pairs(graph, lambda u, v: smaller_side(simple, (u, v)) if pair(u, v) in bridges else 0)
    yield "localBridge", of_pairs(graph, lambda u, v: spans.get(pair(u, v), 2))
    yield "overlap", of_pairs(graph, overlap)
    yield "averageDegree", 2 * simple.size() / order
    yield "transitivity", nx.transitivity(simple)
    yield "averageClustering", nx.average_clustering(simple)
    yield "degreeAssortativity", attempt(lambda: nx.degree_assortativity_coefficient(simple))
    yield "degreeCentralization", centralization(list(degrees.values()), (order - 1) * (order - 2))
    if order > 2 and (known := principal(simple, None)):
        yield "eigenvectorCentralization", centralization(known, order - 2)
    yield "bicomponentCount", len(blocks)
    yield "largestBicomponent", max(map(len, members), default="no ties")
    yield "localBridgeCount", len(spans)
    yield "componentCount", nx.number_connected_components(simple)
    yield "isolateCount", nx.number_of_isolates(simple)
    yield "largestComponent", len(main)
    together = sum(len(part) * (len(part) - 1) for part in parts)
    yield "fragmentation", 1 - together / (order * (order - 1)) if order > 1 else "nobody else"
    yield "distanceFragmentation", 1 - nx.global_efficiency(simple)
    yield "articulationCount", len(cut)
    yield "bridgeCount", len(bridges)
    yield "maximumCore", max(cores.values())
