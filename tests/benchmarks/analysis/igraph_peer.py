"""igraph, through Python."""
import igraph

from peer import read_network, serve

network = read_network()
graph = igraph.Graph(n=network["order"], edges=list(zip(network["from"], network["to"])))
strengths = network["strengths"]
lengths = [1 / strength for strength in strengths]


def cuts():
    cut = set(graph.articulation_points())
    bridges = set(graph.bridges())
    return [int(v in cut) for v in range(graph.vcount())] + [int(e in bridges) for e in range(graph.ecount())]


def component_sizes():
    parts = graph.connected_components()
    sizes = parts.sizes()
    return [sizes[part] for part in parts.membership]


def sums(authorities):
    total = sum(authorities)
    return [value / total for value in authorities]


serve(
    igraph.__version__,
    {
        "degree": lambda w: graph.strength(weights=strengths) if w else graph.degree(),
        "betweenness": lambda w: graph.betweenness(directed=False, weights=lengths if w else None),
        "edgeBetweenness": lambda w: graph.edge_betweenness(directed=False, weights=lengths if w else None),
        "closeness": lambda w: graph.closeness(normalized=True, weights=lengths if w else None),
        "harmonic": lambda w: graph.harmonic_centrality(normalized=True, weights=lengths if w else None),
        "eccentricity": lambda _: graph.eccentricity(),
        "averageDistance": lambda _: [graph.average_path_length(directed=False)],
        "pagerank": lambda w: graph.pagerank(directed=False, damping=0.85, weights=strengths if w else None),
        "eigenvector": lambda w: graph.eigenvector_centrality(weights=strengths if w else None),
        "authorities": lambda _: sums(graph.authority_score()),
        "constraint": lambda w: graph.constraint(weights=strengths if w else None),
        "clustering": lambda _: graph.transitivity_local_undirected(mode="zero"),
        "transitivity": lambda _: [graph.transitivity_undirected()],
        "coreNumber": lambda _: graph.coreness(),
        "assortativity": lambda _: [graph.assortativity_degree(directed=False)],
        "louvain": lambda w: [graph.community_multilevel(weights=strengths if w else None).modularity],
        "leiden": lambda w: [
            graph.community_leiden(
                objective_function="modularity", weights=strengths if w else None, n_iterations=-1
            ).modularity
        ],
        "labelPropagation": lambda w: [
            graph.community_label_propagation(weights=strengths if w else None).modularity
        ],
        "cuts": lambda _: cuts(),
        "components": lambda _: component_sizes(),
    },
)
