// A graph in JSON Lines: nodes `{id, label, properties}` and edges `{id, type, source, target, properties}`, one a line, in any order.
import type { GraphEdge, GraphNode, PropertyGraph } from '../model/graph.ts';
import { byId } from './build/parts.ts';
import { readLines } from './files.ts';

export function readGraph(files: readonly string[]): PropertyGraph {
  const graph: PropertyGraph = { nodes: [], edges: [] };
  for (const file of files)
    for (const line of readLines(file)) {
      const record = JSON.parse(line) as GraphNode | GraphEdge;
      if ('label' in record) graph.nodes.push(record);
      else graph.edges.push(record);
    }
  return { nodes: graph.nodes.sort(byId), edges: graph.edges.sort(byId) };
}

/** All nodes, then all edges; the files are read twice instead of being held. */
export function* recordsOf(files: readonly string[]): Generator<GraphNode | GraphEdge> {
  for (const wanted of ['nodes', 'edges'])
    for (const file of files)
      for (const line of readLines(file))
        if (NODE.test(line) === (wanted === 'nodes')) yield JSON.parse(line) as GraphNode | GraphEdge;
}

/** Records are written with id first; only nodes have a label next. */
const NODE = /^\{"id":"(?:[^"\\]|\\.)*","label":/;
