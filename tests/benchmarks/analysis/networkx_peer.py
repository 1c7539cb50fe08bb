"""NetworkX, in plain Python."""
import networkx as nx

from peer import read_network, serve

network = read_network()
order = network["order"]
pairs = list(zip(network["from"], network["to"]))
graph = nx.Graph()
graph.add_nodes_from(range(order))
graph.add_edges_from(
    (source, target, {"strength": strength, "length": 1 / strength})
    for (source, target), strength in zip(pairs, network["strengths"])
)


def by_node(values):
    return [values[node] for node in range(order)]


def largest_is_one(values):
    return shares(by_node(values), max(values.values()))


def over_others(values):
    """Its harmonic closeness is a sum over the others, not yet their mean."""
    return shares(by_node(values), order - 1)


def shares(values, whole):
    return [value / whole for value in values]


def by_edge(values):
    return [values[pair] if pair in values else values[pair[::-1]] for pair in pairs]


def single(value):
    return [value]


def cuts(found):
    cut, bridges = set(found[0]), {frozenset(pair) for pair in found[1]}
    return [int(node in cut) for node in range(order)] + [int(frozenset(pair) in bridges) for pair in pairs]


def component_sizes(parts):
    sizes = {node: len(part) for part in parts for node in part}
    return by_node(sizes)


def parts():
    """The connected parts, as graphs: NetworkX gives distances of connected networks only."""
    return [graph.subgraph(part) for part in nx.connected_components(graph)]


def eccentricity(_):
    return {node: steps for part in parts() for node, steps in nx.eccentricity(part).items()}


def average_distance(_):
    """Over the pairs with a path between them."""
    pairs_of = {part: len(part) * (len(part) - 1) for part in parts() if len(part) > 1}
    steps = sum(nx.average_shortest_path_length(part) * count for part, count in pairs_of.items())
    return steps / sum(pairs_of.values())


def modularity(parts, weight):
    return nx.community.modularity(graph, parts, weight=weight)


def louvain(weighted):
    weight = "strength" if weighted else None
    return modularity(nx.community.louvain_communities(graph, weight=weight, seed=1), weight)


def label_propagation(weighted):
    weight = "strength" if weighted else None
    return modularity(list(nx.community.asyn_lpa_communities(graph, weight=weight, seed=1)), weight)


def eigenvector(weighted):
    weight = "strength" if weighted else None
    if order > 5000:
        return nx.eigenvector_centrality_numpy(graph, weight=weight)
    return nx.eigenvector_centrality(graph, weight=weight, tol=1e-13, max_iter=10_000)


serve(
    nx.__version__,
    {
        "degree": (lambda w: dict(graph.degree(weight="strength" if w else None)), by_node),
        "betweenness": (
            lambda w: nx.betweenness_centrality(graph, normalized=False, weight="length" if w else None),
            by_node,
        ),
        "edgeBetweenness": (
            lambda w: nx.edge_betweenness_centrality(
                graph, normalized=False, weight="length" if w else None
            ),
            by_edge,
        ),
        "closeness": (
            lambda w: nx.closeness_centrality(graph, distance="length" if w else None),
            by_node,
        ),
        "harmonic": (
            lambda w: nx.harmonic_centrality(graph, distance="length" if w else None),
            over_others,
        ),
        "eccentricity": (eccentricity, by_node),
        "averageDistance": (average_distance, single),
        "pagerank": (
            lambda w: nx.pagerank(graph, weight="strength" if w else None, tol=1e-13, max_iter=1000),
            by_node,
        ),
        "eigenvector": (eigenvector, largest_is_one),
        "authorities": (lambda _: nx.hits(graph, max_iter=10_000, tol=1e-13)[1], by_node),
        "constraint": (lambda w: nx.constraint(graph, weight="strength" if w else None), by_node),
        "clustering": (lambda _: nx.clustering(graph), by_node),
        "transitivity": (lambda _: nx.transitivity(graph), single),
        "coreNumber": (lambda _: nx.core_number(graph), by_node),
        "assortativity": (lambda _: nx.degree_assortativity_coefficient(graph), single),
        "louvain": (louvain, single),
        "labelPropagation": (label_propagation, single),
        "cuts": (lambda _: (list(nx.articulation_points(graph)), list(nx.bridges(graph))), cuts),
        "components": (lambda _: list(nx.connected_components(graph)), component_sizes),
    },
)
