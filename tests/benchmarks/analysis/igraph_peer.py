"""igraph, through Python."""
import igraph

from peer import read_network, serve

network = read_network()
graph = igraph.Graph(n=network["order"], edges=list(zip(network["from"], network["to"])))
strengths = network["strengths"]
lengths = [1 / strength for strength in strengths]


def cuts(found):
    cut, bridges = [set(numbers) for numbers in found]
    return [int(v in cut) for v in range(graph.vcount())] + [int(e in bridges) for e in range(graph.ecount())]


def component_sizes(parts):
    sizes = parts.sizes()
    return [sizes[part] for part in parts.membership]


def shares(values):
    total = sum(values)
    return [value / total for value in values]


def single(value):
    return [value]


serve(
    igraph.__version__,
    {
        "degree": (lambda w: graph.strength(weights=strengths) if w else graph.degree(), list),
        "betweenness": (lambda w: graph.betweenness(directed=False, weights=lengths if w else None), list),
        "edgeBetweenness": (
            lambda w: graph.edge_betweenness(directed=False, weights=lengths if w else None),
            list,
        ),
        "closeness": (lambda w: graph.closeness(normalized=True, weights=lengths if w else None), list),
        "harmonic": (
            lambda w: graph.harmonic_centrality(normalized=True, weights=lengths if w else None),
            list,
        ),
        "eccentricity": (lambda _: graph.eccentricity(), list),
        "averageDistance": (lambda _: graph.average_path_length(directed=False), single),
        "pagerank": (
            lambda w: graph.pagerank(directed=False, damping=0.85, weights=strengths if w else None),
            list,
        ),
        "eigenvector": (lambda w: graph.eigenvector_centrality(weights=strengths if w else None), list),
        "authorities": (lambda _: graph.authority_score(), shares),
        "constraint": (lambda w: graph.constraint(weights=strengths if w else None), list),
        "clustering": (lambda _: graph.transitivity_local_undirected(mode="zero"), list),
        "transitivity": (lambda _: graph.transitivity_undirected(), single),
        "coreNumber": (lambda _: graph.coreness(), list),
        "assortativity": (lambda _: graph.assortativity_degree(directed=False), single),
        "louvain": (
            lambda w: graph.community_multilevel(weights=strengths if w else None).modularity,
            single,
        ),
        "leiden": (
            lambda w: graph.community_leiden(
                objective_function="modularity", weights=strengths if w else None, n_iterations=-1
            ).modularity,
            single,
        ),
        "labelPropagation": (
            lambda w: graph.community_label_propagation(weights=strengths if w else None).modularity,
            single,
        ),
        "cuts": (lambda _: (graph.articulation_points(), graph.bridges()), cuts),
        # A graph remembers that it is connected until it is changed: then its components cost nothing.
        "components": (
            lambda _: graph.connected_components(),
            component_sizes,
            lambda: graph.delete_edges([]),
        ),
    },
)
