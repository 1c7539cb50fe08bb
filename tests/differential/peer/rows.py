"""How values are listed: by person, by tie, by number of group."""
import networkx as nx


def by_node(graph, values):
    return [values[node] for node in range(len(graph))]


def by_edge(graph, values):
    """One row a tie; `values` by pair, in either order where the network has no direction."""
    value_of = lambda u, v: values[u, v] if (u, v) in values else values[v, u]
    return [[u, v, value_of(u, v)] for u, v in graph.edges]


def of_pairs(graph, value_of):
    return [[u, v, value_of(u, v)] for u, v in graph.edges]


def numbered(groups):
    """Groups from 1 by falling size, then by their first person."""
    ordered = sorted(groups, key=lambda group: (-len(group), min(group)))
    return {node: i + 1 for i, group in enumerate(ordered) for node in group}


def centralization(values, largest_sum):
    return sum(max(values) - value for value in values) / largest_sum if largest_sum > 0 else "no maximum"


def attempt(compute):
    try:
        return compute()
    except (nx.NetworkXError, ZeroDivisionError) as error:
        return type(error).__name__
