// JSON as graphology serialises a graph, which Sigma and Gephi Lite open as it is.
import type { GraphRecords } from '../../model/graph.ts';
import { flatEdge, flatNode } from './flatten.ts';
import { NODE_COLOURS } from './palette.ts';
import type { FileWriter } from './writer.ts';

const HEAD = '{"attributes":{"name":"Qala"},"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n';

export const json: FileWriter = {
  format: 'json',
  about: 'JSON as graphology reads it, for Sigma and Gephi Lite',
  flavours: [],
  extension: '.json',
  mime: 'application/json',
  write,
};

function* write(graph: GraphRecords): Generator<string> {
  yield `${HEAD}"nodes":[`;
  let separator = '\n';
  for (const node of graph.nodes) {
    const { id: key, attributes } = flatNode(node);
    yield separator + JSON.stringify({ key, attributes: { ...attributes, color: NODE_COLOURS[node.label] } });
    separator = ',\n';
  }
  yield '\n],\n"edges":[';
  separator = '\n';
  for (const edge of graph.edges) {
    const { id: key, source, target, attributes } = flatEdge(edge);
    yield separator + JSON.stringify({ key, source, target, attributes });
    separator = ',\n';
  }
  yield '\n]}\n';
}
