"""Reads a GraphML or GEXF file with networkx or igraph and prints what it found as JSON."""
import json
import sys

program, path = sys.argv[1:3]


def plain(value):
    return None if isinstance(value, float) and value != value else value


if program == "networkx":
    import networkx as nx

    graph = nx.read_gexf(path) if path.endswith(".gexf") else nx.read_graphml(path, force_multigraph=True)
    nodes = {str(node): dict(data) for node, data in graph.nodes(data=True)}
    edges = [
        {"source": str(u), "target": str(v), "id": str(data.get("id", key)), **data}
        for u, v, key, data in graph.edges(keys=True, data=True)
    ]
    directed = graph.is_directed()
else:
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    nodes = {v["id"]: {k: plain(x) for k, x in v.attributes().items() if k != "id"} for v in graph.vs}
    edges = [
        {"source": graph.vs[e.source]["id"], "target": graph.vs[e.target]["id"],
         **{k: plain(x) for k, x in e.attributes().items()}}
        for e in graph.es
    ]
    directed = graph.is_directed()

json.dump({"directed": directed, "nodes": nodes, "edges": edges}, sys.stdout, ensure_ascii=False)
