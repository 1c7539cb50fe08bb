"""Reads and writes files of networks with NetworkX and igraph. Prints JSON.

read LIBRARY FORMAT FILE …: what each file holds: names of the nodes by id, and ties as [source, target, weight].
write FOLDER OUT LIMIT: the networks of FOLDER with at most LIMIT ties, in each format that the libraries write, into OUT.
"""
import csv
import json
import os
import sys

import igraph
import networkx as nx


def of_networkx(graph, name_of):
    # A tie between the same two nodes may come several times; NetworkX tells such ties apart by keys.
    ties = [[str(one), str(other), float(data.get("weight", 1))] for one, other, data in graph.edges(data=True)]
    return {
        "directed": graph.is_directed(),
        "nodes": {str(node): name_of(node, data) for node, data in graph.nodes(data=True)},
        "ties": ties,
    }


def of_igraph(graph, id_of, name_of):
    weights = graph.es["weight"] if "weight" in graph.es.attributes() else [1.0] * graph.ecount()
    return {
        "directed": graph.is_directed(),
        "nodes": {id_of(node): name_of(node) for node in graph.vs},
        "ties": [
            [id_of(graph.vs[tie.source]), id_of(graph.vs[tie.target]), float(weight)]
            for tie, weight in zip(graph.es, weights)
        ],
    }


def read(library, format, path):
    if library == "networkx":
        readers = {
            "gexf": lambda: of_networkx(nx.read_gexf(path), lambda node, data: data["label"]),
            "graphml": lambda: of_networkx(nx.read_graphml(path), lambda node, data: data["name"]),
            "pajek": lambda: of_networkx(nx.read_pajek(path), lambda node, data: str(node)),
        }
        return readers[format]()
    readers = {
        "graphml": lambda: of_igraph(igraph.Graph.Read_GraphML(path), lambda v: v["id"], lambda v: v["name"]),
        "pajek": lambda: of_igraph(igraph.Graph.Read_Pajek(path), lambda v: v["name"], lambda v: v["name"]),
        "ucinetDl": lambda: of_igraph(igraph.Graph.Read_DL(path), lambda v: v["name"], lambda v: v["name"]),
    }
    return readers[format]()


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def network_of(folder):
    """The ties of a study, of whatever kind and wave, as one directed network; parallel ones add up."""
    graph = nx.DiGraph()
    for row in rows(os.path.join(folder, "nodes.csv")):
        facts = {key: value for key, value in row.items() if key not in (None, "id", "label", "name") and value}
        graph.add_node(row["id"], **facts)
    for row in rows(os.path.join(folder, "edges.csv")):
        one, other = row["source"], row["target"]
        weight = float(row.get("weight") or 1) + (graph.edges[one, other]["weight"] if graph.has_edge(one, other) else 0)
        graph.add_edge(one, other, weight=weight, relation=row.get("type") or "tie")
    return graph


def write(folder, out, limit):
    written = {}
    for name in sorted(os.listdir(folder)):
        files = [os.path.join(folder, name, file) for file in ("nodes.csv", "edges.csv")]
        if not all(map(os.path.exists, files)):
            continue
        graph = network_of(os.path.join(folder, name))
        if graph.number_of_edges() > limit:
            continue
        nx.write_gexf(graph, os.path.join(out, f"{name}.networkx.gexf"))
        nx.write_graphml(graph, os.path.join(out, f"{name}.networkx.graphml"))
        # Facts that are numbers or stand only with some ties are what this writer cannot write.
        plain = nx.DiGraph()
        plain.add_nodes_from(graph)
        plain.add_edges_from((a, b, {"weight": d["weight"]}) for a, b, d in graph.edges(data=True))
        nx.write_pajek(plain, os.path.join(out, f"{name}.networkx.net"))
        with open(os.path.join(out, f"{name}.networkx.json"), "w", encoding="utf-8") as file:
            json.dump(nx.node_link_data(graph), file)
        ids = list(graph)
        twin = igraph.Graph(n=len(ids), directed=True)
        twin.vs["name"] = ids
        numbers = {node: i for i, node in enumerate(ids)}
        twin.add_edges([(numbers[a], numbers[b]) for a, b in graph.edges()])
        twin.es["weight"] = [d["weight"] for _, _, d in graph.edges(data=True)]
        twin.write_graphml(os.path.join(out, f"{name}.igraph.graphml"))
        twin.write_pajek(os.path.join(out, f"{name}.igraph.net"))
        written[name] = {
            "nodes": ids,
            "ties": [[a, b, d["weight"]] for a, b, d in graph.edges(data=True)],
        }
    return written


command, *arguments = sys.argv[1:]
if command == "read":
    library, format, *paths = arguments
    answer = [read(library, format, path) for path in paths]
else:
    folder, out, limit = arguments
    answer = write(folder, out, int(limit))
json.dump(answer, sys.stdout)
