"""Distributions, ties inside and outside groups, and Krackhardt's conditions of a tree with one root."""
import math
from collections import Counter
from itertools import combinations

import networkx as nx


def distributions(graph, simple):
    order = len(graph)
    pairs, triads = math.comb(order, 2), math.comb(order, 3)
    directed = graph.is_directed()

    def both(name, counts, total):
        yield name, counts
        yield f"{name} normalized", {case: count / total if total else "none" for case, count in counts.items()}

    degrees = {"degreeDistribution": simple.degree}
    degrees["inDegreeDistribution"] = graph.in_degree if directed else simple.degree
    degrees["outDegreeDistribution"] = graph.out_degree if directed else simple.degree
    for name, degree in degrees.items():
        yield from both(name, Counter(str(count) for _, count in degree), order)
    sizes = Counter(str(len(part)) for part in nx.connected_components(simple))
    yield from both("componentSizes", sizes, nx.number_connected_components(simple))
    if order > 1:
        steps = Counter(d for _, to in nx.all_pairs_shortest_path_length(simple) for d in to.values() if d > 0)
        apart = {str(d): count / 2 for d, count in steps.items()}
        yield from both("distanceDistribution", {**apart, "∞": pairs - sum(apart.values())}, pairs)
    mutual = graph.to_undirected(reciprocal=True).size() if directed else graph.size()
    dyads = {"mutual": mutual, "null": pairs - simple.size()}
    yield from both("dyadCensus", {**dyads, "asymmetric": simple.size() - mutual} if directed else dyads, pairs)
    census = nx.triadic_census(graph if directed else graph.to_directed()) if order > 2 else {}
    # On an undirected network every tie is mutual.
    possible = nx.algorithms.triads.TRIAD_NAMES if directed else ["003", "102", "201", "300"]
    yield from both("triadCensus", {name: census.get(name, 0) for name in possible}, triads)


def of_groups(graph, simple):
    """Measures of who is tied inside and outside her group; persons without one are left out."""
    group_of = dict(graph.nodes(data="group"))

    def outside_less_inside(node):
        own, near = group_of[node], [group_of[each] for each in simple.adj[node] if group_of[each]]
        return (len(near) - 2 * near.count(own)) / len(near) if own and near else "nobody"

    yield "nodeEi", [outside_less_inside(node) for node in range(len(graph))]
    grouped = graph.subgraph([node for node, group in graph.nodes(data="group") if group]).copy()
    mixing = nx.attribute_mixing_dict(grouped, "group", normalized=False)
    starting = {group: sum(row.values()) for group, row in mixing.items()}
    ties, inside = sum(starting.values()), sum(row.get(group, 0) for group, row in mixing.items())
    if ties == 0:
        yield "eiIndex", "no ties"
        yield "homophily", "no ties"
        yield "assortativity", "no ties"
        return
    yield "eiIndex", (ties - 2 * inside) / ties
    sizes = Counter(nx.get_node_attributes(grouped, "group").values())
    chance = sum(count * (sizes[group] - 1) for group, count in starting.items()) / (len(grouped) - 1)
    if len(sizes) == 1:
        yield "homophily", "one group"
    else:
        yield "homophily", (inside - chance) / (ties - chance if inside >= chance else chance)
    yield "assortativity", nx.attribute_assortativity_coefficient(grouped, "group")


def of_krackhardt(graph, simple):
    """The four conditions of a tree with one root, from who leads to whom."""
    order = len(graph)
    parts = [part for part in nx.connected_components(simple)]
    together = sum(math.comb(len(part), 2) for part in parts)
    yield "krackhardtConnectedness", together / math.comb(order, 2) if order > 1 else "nobody else"
    needed = sum(len(part) - 1 for part in parts)
    possible = sum(math.comb(len(part), 2) for part in parts) * (2 if graph.is_directed() else 1)
    beyond = possible - needed
    yield "krackhardtEfficiency", 1 - (graph.size() - needed) / beyond if beyond else "no maximum"
    if not graph.is_directed():
        return
    above = {node: nx.ancestors(graph, node) | {node} for node in graph}
    linked = [(one in above[other]) + (other in above[one]) for one, other in combinations(graph, 2)]
    some = sum(count > 0 for count in linked)
    yield "krackhardtHierarchy", 1 - linked.count(2) / some if some else "no ties"
    pairs = [pair for part in parts if len(part) > 2 for pair in combinations(part, 2)]
    without = sum(not has_least_bound(above, one, other) for one, other in pairs)
    most = sum(math.comb(len(part) - 1, 2) for part in parts)
    yield "krackhardtLub", 1 - without / most if most else "no maximum"


def has_least_bound(above, one, other):
    """Whether two persons have an upper bound that all their upper bounds lead to."""
    bounds = above[one] & above[other]
    return any(bounds <= above[bound] for bound in bounds)
