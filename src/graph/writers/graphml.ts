// GraphML (Brandes et al. 2002) in the profile that networkx, igraph, R and Gephi all read: key ids are attribute names, types are
// GraphML's own, every key is declared, edge ids are unique, lists are joined with `|`. Where a node and an edge attribute share
// a name, the edge's key id is `edge_NAME`, since ids must be unique in a document.
import type { GraphRecords } from '../../model/graph.ts';
import { asText, type Columns, columnsOf, type FlatNode, flatEdges, flatNode } from './flatten.ts';
import { NODE_COLOURS, rgb } from './palette.ts';
import type { FileWriter, WriterOptions } from './writer.ts';
import { xmlAttribute, xmlText } from './xml.ts';
import { yedEdge, yedKeys, yedNode } from './yed.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
const SCHEMA = `xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"`;

export const graphml: FileWriter = {
  format: 'graphml',
  about: 'GraphML for networkx, igraph, R, Gephi, Cytoscape',
  flavours: ['yed'],
  extension: '.graphml',
  mime: 'application/graphml+xml',
  write,
};

function* write(graph: GraphRecords, options: WriterOptions = {}): Generator<string> {
  const yed = options.flavour === 'yed';
  const nodes = columnsOf(colouredNodes(graph));
  const edges = columnsOf(flatEdges(graph));
  const edgeKey = (name: string) => (nodes.has(name) ? `edge_${name}` : name);
  const nodeTags = openingTags(nodes, (name) => name);
  const edgeTags = openingTags(edges, edgeKey);
  yield `${HEAD}${yed ? ' xmlns:y="http://www.yworks.com/xml/graphml"' : ''} ${SCHEMA}>\n`;
  yield keys('node', nodes, (name) => name) + keys('edge', edges, edgeKey) + (yed ? yedKeys : '');
  yield '<graph id="qala" edgedefault="directed">\n';
  for (const node of colouredNodes(graph)) {
    const drawn = yed ? yedNode(node.attributes) : '';
    yield `<node id="${xmlAttribute(node.id)}">${data(node, nodeTags)}${drawn}</node>\n`;
  }
  for (const edge of flatEdges(graph)) {
    const drawn = yed ? yedEdge(edge.attributes) : '';
    const ends = `source="${xmlAttribute(edge.source)}" target="${xmlAttribute(edge.target)}"`;
    yield `<edge id="${xmlAttribute(edge.id)}" ${ends}>${data(edge, edgeTags)}${drawn}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** Gephi takes `r`, `g`, `b`, and positions and `size` where the graph has them, as what they say. */
function* colouredNodes(graph: GraphRecords): Generator<FlatNode> {
  for (const node of graph.nodes) {
    const [r, g, b] = rgb(NODE_COLOURS[node.label]);
    const { id, attributes } = flatNode(node);
    yield { id, attributes: { ...attributes, r, g, b } };
  }
}

function keys(domain: 'node' | 'edge', columns: Columns, keyOf: (name: string) => string): string {
  const line = ([name, { type, list }]: [string, { type: string; list: boolean }]) =>
    `<key id="${xmlAttribute(keyOf(name))}" for="${domain}" attr.name="${xmlAttribute(name)}" attr.type="${list ? 'string' : type}"/>\n`;
  return [...columns].map(line).join('');
}

const openingTags = (columns: Columns, keyOf: (name: string) => string): [string, string][] =>
  [...columns.keys()].map((name) => [name, `<data key="${xmlAttribute(keyOf(name))}">`]);

function data({ attributes }: FlatNode, tags: readonly [name: string, tag: string][]): string {
  let text = '';
  for (const [name, tag] of tags) {
    const value = attributes[name];
    if (value !== undefined) text += `${tag}${xmlText(asText(value))}</data>`;
  }
  return text;
}
