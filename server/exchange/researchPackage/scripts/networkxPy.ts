/** Not called `networkx.py`: a file of that name would hide the library from everything that runs in the folder. */
export const networkxPy = String.raw`"""Makes a graph of NetworkX for each network at each moment, and describes it. Run: python load_networkx.py

In a program of your own: from load_networkx import read_package
"""
import csv
import os
import sys

import networkx as nx

HERE = os.path.dirname(os.path.abspath(__file__))
NOT_RECORDED = ("", None)


def rows(*names):
    with open(os.path.join(HERE, *names), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_matrix(network, moment):
    """Rows of one matrix: 0, 1, None (nobody was asked), 10 and 11 (structural)."""
    with open(os.path.join(HERE, "siena", f"{network}_wave_{moment}.dat"), encoding="utf-8") as file:
        return [[None if cell == "NA" else int(cell) for cell in line.split()] for line in file]


def read_package():
    """Graphs by (name of the network, number of the moment), with what is told of the actors."""
    nodes, arcs = rows("nodes.csv"), rows("arcs.csv")
    graphs = {}
    for network in rows("networks.csv"):
        for moment in (row["moment"] for row in rows("moments.csv")):
            graph = nx.DiGraph() if network["directed"] == "1" else nx.Graph()
            for node in nodes:
                if node[f"present_{moment}"] != "1":
                    continue
                facts = {key: value for key, value in node.items() if key != "id" and value not in NOT_RECORDED}
                graph.add_node(node["id"], **facts)
            for arc in arcs:
                if arc["network"] == network["network"] and arc["wave"] == moment:
                    ends = (nodes[int(arc[end]) - 1]["id"] for end in ("sender", "receiver"))
                    graph.add_edge(*ends, weight=float(arc["value"]), structural=arc["structural"] == "1")
            graphs[network["network"], int(moment)] = graph
    return graphs


def density(network, moment, graph):
    """Ties over the pairs that are known."""
    ids = [node["id"] for node in rows("nodes.csv")]
    cells = read_matrix(network, moment)
    known = sum(
        cells[i][j] is not None
        for i, one in enumerate(ids)
        for j, other in enumerate(ids)
        if i != j and (graph.is_directed() or i < j) and one in graph and other in graph
    )
    return graph.number_of_edges() / known if known else None


def figures(network, moment, graph):
    lines = nx.Graph(graph)
    paths = sum(degree * (degree - 1) for _, degree in lines.degree())
    return {
        "actors": graph.number_of_nodes(),
        "ties": graph.number_of_edges(),
        "density": density(network, moment, graph),
        "reciprocity": nx.overall_reciprocity(graph) if graph.is_directed() and graph.size() else None,
        "transitivity": nx.transitivity(lines) if paths else None,
    }


def differs(stated, found):
    if stated in NOT_RECORDED or found is None:
        return (stated in NOT_RECORDED) != (found is None)
    return abs(float(stated) - found) > 1e-9


def main():
    graphs = read_package()
    wrong = []
    for row in rows("descriptives.csv"):
        network, moment = row["network"], int(row["moment"])
        found = figures(network, moment, graphs[network, moment])
        print(network, moment, " ".join(f"{name}={value}" for name, value in found.items()))
        wrong += [f"{network} {moment} {name}" for name, value in found.items() if differs(row[name], value)]

    # The same networks over time: every pair that was ever tied, and when.
    for network in rows("networks.csv"):
        name = network["network"]
        over_time = nx.read_gexf(os.path.join(HERE, "dynamic", f"{name}.gexf"))
        times = {int(row["moment"]): row for row in rows("dynamic", "time.csv")}
        if times[1]["unit"] != "day":
            continue
        if any(int(times[i]["moment_end"]) > int(times[i + 1]["moment_start"]) for i in list(times)[:-1]):
            continue
        for moment in rows("moments.csv"):
            number = int(moment["moment"])
            first, last = times[number]["first_day"], times[number]["last_day"]
            held = 0
            for _, _, data in over_time.edges(data=True):
                spells = data.get("spells") or [(data.get("start"), data.get("end"))]
                held += any((start or first) <= last and (end or last) >= first for start, end in spells)
            if held != graphs[name, number].number_of_edges():
                wrong.append(f"{name}.gexf {number}: {held} ties")
    if wrong:
        sys.exit("Other values here: " + ", ".join(wrong))
    print("As in descriptives.csv and dynamic/*.gexf")


if __name__ == "__main__":
    main()
`;
