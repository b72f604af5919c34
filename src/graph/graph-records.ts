// A graph in JSON Lines: nodes `{id, label, properties}` and edges `{id, type, source, target, properties}`, one a line, in any order.
import type { GraphEdge, GraphNode, GraphRecords, PropertyGraph } from '../model/graph.ts';
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

/** The graph in the files' order, read from them whenever it is gone through instead of being held. */
export const streamedGraph = (files: readonly string[]): GraphRecords => ({
  nodes: { [Symbol.iterator]: () => linesThat<GraphNode>(files, (line) => NODE.test(line)) },
  edges: { [Symbol.iterator]: () => linesThat<GraphEdge>(files, (line) => !NODE.test(line)) },
});

/** All nodes, then all edges. */
export function* recordsOf({ nodes, edges }: GraphRecords): Generator<GraphNode | GraphEdge> {
  yield* nodes;
  yield* edges;
}

function* linesThat<T>(files: readonly string[], wanted: (line: string) => boolean): Generator<T> {
  for (const file of files) for (const line of readLines(file)) if (wanted(line)) yield JSON.parse(line) as T;
}

/** Records are written with id first; only nodes have a label next. */
const NODE = /^\{"id":"(?:[^"\\]|\\.)*","label":/;
