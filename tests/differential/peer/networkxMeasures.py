"""What NetworkX gives for each measure, by id; `weighted` and `normalized` in the key where they are asked for."""
from alongArrows import along_arrows, strengths
from countsAndGroups import distributions, of_groups, of_krackhardt
from eigenvectors import with_sizes
from shortestPaths import of_the_whole, with_lengths
from structuralHoles import both_ways, structural_holes
from withoutDirection import structure


def measures(graph):
    simple = graph.to_undirected()
    yield from structure(graph, simple)
    yield from along_arrows(graph, simple)
    yield from strengths(graph)
    yield from distributions(graph, simple)
    yield from of_groups(graph, simple)
    yield from of_krackhardt(graph, simple)
    yield from of_the_whole(graph, simple)
    yield from with_lengths(graph, "", None)
    yield from with_lengths(graph, " weighted", "distance")
    for suffix, size in [("", None), (" weighted", "size")]:
        yield from with_sizes(graph, suffix, size)
        weight = "both" if size or graph.is_directed() else None
        yield from structural_holes(both_ways(graph, size), suffix, weight)
