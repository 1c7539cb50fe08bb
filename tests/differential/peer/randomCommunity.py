"""Communities made from a seed: persons, and ties as somebody might record them, self-ties and parallel ones included."""
import random
from fractions import Fraction

import networkx as nx

DIRECTED_KIND = "SUPPORTS"
UNDIRECTED_KIND = "KNOWS"
# What may be asked for: the kinds of ties, and whether somebody says that the network is directed (None = she does not).
SELECTIONS = [
    ([UNDIRECTED_KIND], None),
    ([UNDIRECTED_KIND], True),
    ([DIRECTED_KIND], None),
    ([DIRECTED_KIND], None),
    ([DIRECTED_KIND], False),
    ([UNDIRECTED_KIND, DIRECTED_KIND], None),
    ([UNDIRECTED_KIND, DIRECTED_KIND], True),
]
# In quarters, so that sums are exact; none = counts 1.
WEIGHTS = {
    "none": [None],
    "whole": [None, 1, 2, 3, 5],
    "parts": [0.25, 0.5, 0.75, 1, 1.5, 4],
    "signed": [None, 1, 2, 3, -1, -2.5],
}


def random_community(seed):
    """The record and the selection, as JSON takes them. Persons are 0 … order - 1."""
    draw = random.Random(seed)
    order = draw.choices([draw.randint(1, 6), draw.randint(5, 11), draw.randint(12, 20)], [4, 5, 1])[0]
    kinds, directed = draw.choice(SELECTIONS)
    weights = WEIGHTS[draw.choice(list(WEIGHTS))]
    # Few parts or many: persons only tie within theirs.
    parts = draw.choice([1, 1, 1, 2, 3])
    most = draw.choice([order // 2, order, 2 * order, order * order // 3])
    ties = []
    for _ in range(draw.randint(0, most)):
        one = draw.randrange(order)
        mates = [each for each in range(order) if each % parts == one % parts]
        ties.append([one, draw.choice(mates), draw.choice(kinds), draw.choice(weights)])
    # Some are recorded again: the other way round, or as they are, with another weight.
    for tie in list(ties):
        if draw.random() < 0.2:
            one, other = draw.choice([(tie[0], tie[1]), (tie[1], tie[0])])
            ties.append([one, other, draw.choice(kinds), draw.choice(weights)])
    groups = [draw.choice([None, "A", "A", "B", "C"]) for _ in range(order)]
    return {"order": order, "kinds": kinds, "directed": directed, "ties": ties, "groups": groups}


def arcs_of(community):
    """
    Ties from one person to another: parallel ones summed, self-ties dropped, a tie without direction both ways. Where
    the weights cancel out there is none.
    """
    arcs = {}
    for one, other, kind, weight in community["ties"]:
        if one == other:
            continue
        strength = 1 if weight is None else weight
        arcs[one, other] = arcs.get((one, other), 0) + strength
        if kind == UNDIRECTED_KIND:
            arcs[other, one] = arcs.get((other, one), 0) + strength
    return {pair: strength for pair, strength in arcs.items() if strength != 0}


def network_of(community):
    """
    The network as the product's documentation says: directed when asked for, else when each of its kinds is. An
    undirected tie takes the larger of its two directions, by size, of equal ones the one from the first person.
    """
    arcs = arcs_of(community)
    directed = community["directed"]
    if directed is None:
        directed = all(kind == DIRECTED_KIND for kind in community["kinds"])
    graph = nx.DiGraph() if directed else nx.Graph()
    for person in range(community["order"]):
        graph.add_node(person, group=community["groups"][person])
    for (one, other), strength in sorted(arcs.items()):
        if not directed:
            back = arcs.get((other, one))
            if back is not None and (abs(back), other < one) > (abs(strength), one < other):
                strength = back
        size = abs(strength)
        # Exact, so that two ways are equally long or not, never almost.
        graph.add_edge(one, other, strength=strength, size=size, distance=1 / Fraction(size))
    return graph
