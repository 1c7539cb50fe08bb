"""Measures that follow the arrows of a directed network, and sums of strengths."""
import networkx as nx

from rows import attempt, by_node, centralization, numbered


def along_arrows(graph, simple):
    """Measures that follow the arrows of a directed network, without strengths."""
    directed = graph.is_directed()
    order = len(graph)
    into, out = (graph.in_degree, graph.out_degree) if directed else (graph.degree, graph.degree)
    yield "inDegree", by_node(graph, dict(into))
    yield "outDegree", by_node(graph, dict(out))
    centrality = (nx.in_degree_centrality, nx.out_degree_centrality) if directed else (nx.degree_centrality,) * 2
    yield "inDegree normalized", by_node(graph, centrality[0](graph))
    yield "outDegree normalized", by_node(graph, centrality[1](graph))
    reach = [len(nx.single_source_shortest_path_length(graph, node, cutoff=2)) - 1 for node in graph]
    yield "twoStepReach", reach
    yield "twoStepReach normalized", [attempt(lambda: each / (order - 1)) for each in reach]
    yield "density", nx.density(graph)
    strong = list(nx.strongly_connected_components(graph) if directed else nx.connected_components(graph))
    yield "strongComponents", by_node(graph, numbered(strong))
    yield "strongComponentCount", len(strong)
    most = (order - 1) ** 2 if directed and order > 2 else (order - 1) * (order - 2)
    yield "inDegreeCentralization", centralization([count for _, count in into], most)
    yield "outDegreeCentralization", centralization([count for _, count in out], most)
    if not directed:
        return
    yield "reciprocity", attempt(lambda: nx.overall_reciprocity(graph))
    mutual = graph.to_undirected(reciprocal=True).size()
    pairs = order * (order - 1) / 2
    yield "dyadicReciprocity", (mutual + pairs - simple.size()) / pairs if pairs else "nobody else"
    # NetworkX divides twice the mutual ties by all ties of a person; ours by those that she names.
    yield "nodeReciprocity", [
        nx.reciprocity(graph, node) * (graph.in_degree(node) + graph.out_degree(node)) / 2 / graph.out_degree(node)
        if graph.out_degree(node)
        else "names nobody"
        for node in graph
    ]


def strengths(graph):
    directed = graph.is_directed()
    yield "strength", by_node(graph, dict(graph.degree(weight="strength")))
    yield "inStrength", by_node(graph, dict((graph.in_degree if directed else graph.degree)(weight="strength")))
    yield "outStrength", by_node(graph, dict((graph.out_degree if directed else graph.degree)(weight="strength")))
