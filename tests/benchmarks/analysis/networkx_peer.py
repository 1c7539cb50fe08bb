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
    largest = max(values)
    return [value / largest for value in values]


def cuts(_):
    cut = set(nx.articulation_points(graph))
    bridges = {frozenset(pair) for pair in nx.bridges(graph)}
    return [int(node in cut) for node in range(order)] + [int(frozenset(pair) in bridges) for pair in pairs]


def edge_betweenness(weighted):
    values = nx.edge_betweenness_centrality(graph, normalized=False, weight="length" if weighted else None)
    return [values[pair] if pair in values else values[pair[::-1]] for pair in pairs]


def components(_):
    sizes = [0] * order
    for part in nx.connected_components(graph):
        for node in part:
            sizes[node] = len(part)
    return sizes


def parts():
    """The connected parts, as graphs: NetworkX gives distances of connected networks only."""
    return [graph.subgraph(part) for part in nx.connected_components(graph)]


def eccentricity(_):
    return by_node({node: steps for part in parts() for node, steps in nx.eccentricity(part).items()})


def average_distance(_):
    """Over the pairs with a path between them."""
    pairs_of = {part: len(part) * (len(part) - 1) for part in parts() if len(part) > 1}
    steps = sum(nx.average_shortest_path_length(part) * count for part, count in pairs_of.items())
    return [steps / sum(pairs_of.values())]


def modularity(parts, weight):
    return [nx.community.modularity(graph, parts, weight=weight)]


def louvain(weighted):
    weight = "strength" if weighted else None
    return modularity(nx.community.louvain_communities(graph, weight=weight, seed=1), weight)


def label_propagation(weighted):
    weight = "strength" if weighted else None
    return modularity(list(nx.community.asyn_lpa_communities(graph, weight=weight, seed=1)), weight)


serve(
    nx.__version__,
    {
        "degree": lambda w: by_node(dict(graph.degree(weight="strength" if w else None))),
        "betweenness": lambda w: by_node(
            nx.betweenness_centrality(graph, normalized=False, weight="length" if w else None)
        ),
        "edgeBetweenness": edge_betweenness,
        "closeness": lambda w: by_node(nx.closeness_centrality(graph, distance="length" if w else None)),
        "harmonic": lambda w: [
            value / (order - 1)
            for value in by_node(nx.harmonic_centrality(graph, distance="length" if w else None))
        ],
        "eccentricity": eccentricity,
        "averageDistance": average_distance,
        "pagerank": lambda w: by_node(
            nx.pagerank(graph, weight="strength" if w else None, tol=1e-13, max_iter=1000)
        ),
        "eigenvector": lambda w: largest_is_one(
            by_node(
                nx.eigenvector_centrality_numpy(graph, weight="strength" if w else None)
                if order > 5000
                else nx.eigenvector_centrality(
                    graph, weight="strength" if w else None, tol=1e-13, max_iter=10_000
                )
            )
        ),
        "authorities": lambda _: by_node(nx.hits(graph, max_iter=10_000, tol=1e-13)[1]),
        "constraint": lambda w: by_node(nx.constraint(graph, weight="strength" if w else None)),
        "clustering": lambda _: by_node(nx.clustering(graph)),
        "transitivity": lambda _: [nx.transitivity(graph)],
        "coreNumber": lambda _: by_node(nx.core_number(graph)),
        "assortativity": lambda _: [nx.degree_assortativity_coefficient(graph)],
        "louvain": louvain,
        "labelPropagation": label_propagation,
        "cuts": cuts,
        "components": components,
    },
)
