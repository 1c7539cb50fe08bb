"""NetworKit, with all threads that it finds."""
import networkit as nk

from peer import read_network, serve

network = read_network()
order = network["order"]


def graph_of(weights):
    graph = nk.Graph(order, weighted=weights is not None)
    for i, (source, target) in enumerate(zip(network["from"], network["to"])):
        graph.addEdge(source, target, weights[i] if weights is not None else 1)
    graph.indexEdges()
    return graph


plain = graph_of(None)
by_strength = graph_of(network["strengths"])
by_length = graph_of([1 / strength for strength in network["strengths"]])


def scores(algorithm):
    algorithm.run()
    return algorithm.scores()


def largest_is_one(values):
    largest = max(values)
    return [value / largest for value in values]


def single(value):
    return [value]


def halves(values):
    """Its betweenness counts each pair in both orders."""
    return [value / 2 for value in values]


def modularity(algorithm, graph):
    algorithm.run()
    return nk.community.Modularity().getQuality(algorithm.getPartition(), graph)


def closeness(weighted):
    graph = by_length if weighted else plain
    return scores(nk.centrality.Closeness(graph, True, nk.centrality.ClosenessVariant.GENERALIZED))


def components(_):
    parts = nk.components.ConnectedComponents(plain)
    parts.run()
    return parts


def component_sizes(parts):
    sizes = parts.getComponentSizes()
    return [sizes[parts.componentOfNode(node)] for node in range(order)]


serve(
    f"{nk.__version__}, {nk.getMaxNumberOfThreads()} threads",
    {
        "betweenness": (lambda w: scores(nk.centrality.Betweenness(by_length if w else plain)), halves),
        "closeness": (closeness, list),
        "harmonic": (
            lambda w: scores(nk.centrality.HarmonicCloseness(by_length if w else plain, True)),
            list,
        ),
        "pagerank": (
            lambda w: scores(nk.centrality.PageRank(by_strength if w else plain, 0.85, 1e-12)),
            list,
        ),
        "eigenvector": (
            lambda w: scores(nk.centrality.EigenvectorCentrality(by_strength if w else plain, 1e-12)),
            largest_is_one,
        ),
        "clustering": (lambda _: scores(nk.centrality.LocalClusteringCoefficient(plain)), list),
        "coreNumber": (lambda _: scores(nk.centrality.CoreDecomposition(plain)), list),
        "louvain": (
            lambda w: modularity(
                nk.community.PLM(by_strength if w else plain, refine=False), by_strength if w else plain
            ),
            single,
        ),
        "leiden": (
            lambda w: modularity(
                nk.community.ParallelLeiden(by_strength if w else plain), by_strength if w else plain
            ),
            single,
        ),
        "labelPropagation": (
            lambda w: modularity(
                nk.community.PLP(by_strength if w else plain), by_strength if w else plain
            ),
            single,
        ),
        "components": (components, component_sizes),
    },
)
