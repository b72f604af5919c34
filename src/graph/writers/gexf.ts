// GEXF 1.3 with colours, sizes and positions, and with the days of statements and events, so that Gephi's timeline works.
import type { GraphRecords, Properties } from '../../model/graph.ts';
import { asText, type Columns, columnsOf, type FlatNode, flatEdge, flatEdges, flatNode, flatNodes } from './flatten.ts';
import { NODE_COLOURS, rgb } from './palette.ts';
import type { FileWriter, WriterOptions } from './writer.ts';
import { xmlAttribute } from './xml.ts';

/** Readers of before 2021, networkx 2 among them, know the version before only. Both say the same here. */
const NAMESPACES = { '1.3': 'http://gexf.net/1.3', '1.2': 'http://www.gexf.net/1.2draft' };

const head = (version: keyof typeof NAMESPACES): string => {
  const namespace = NAMESPACES[version];
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/gexf.xsd" version="${version}">
<meta><creator>Qala</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
`;
};

export const gexf: FileWriter = {
  format: 'gexf',
  about: 'GEXF 1.3 with colours and dates, for Gephi and Gephi Lite',
  flavours: ['1.2'],
  extension: '.gexf',
  mime: 'application/gexf+xml',
  write,
};

/** These are elements and attributes of GEXF itself. */
const OWN = new Set(['label', 'weight', 'x', 'y', 'size']);
const MIN_SIZE = 1;

function* write(graph: GraphRecords, options: WriterOptions = {}): Generator<string> {
  const nodes = columnsOf(flatNodes(graph));
  const edges = columnsOf(flatEdges(graph));
  for (const name of OWN) {
    nodes.delete(name);
    edges.delete(name);
  }
  yield head(options.flavour === '1.2' ? '1.2' : '1.3') + attributes('node', nodes) + attributes('edge', edges);
  yield '<nodes>\n';
  for (const node of graph.nodes) {
    const { id, attributes } = flatNode(node);
    yield `<node id="${xmlAttribute(id)}" label="${xmlAttribute(String(attributes.label))}"${days(node.properties)}>${values({ id, attributes }, nodes)}${viz(node.properties, NODE_COLOURS[node.label])}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const edge of graph.edges) {
    const flat = flatEdge(edge);
    const ends = `source="${xmlAttribute(flat.source)}" target="${xmlAttribute(flat.target)}"`;
    const label = `label="${xmlAttribute(String(flat.attributes.label))}" weight="${flat.attributes.weight}"`;
    yield `<edge id="${xmlAttribute(flat.id)}" ${ends} ${label}${days(edge.properties)}>${values(flat, edges)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(domain: 'node' | 'edge', columns: Columns): string {
  let text = `<attributes class="${domain}" mode="static">\n`;
  for (const [name, { type, list }] of columns) {
    const named = list ? 'string' : type === 'int' ? 'integer' : type;
    text += `<attribute id="${xmlAttribute(name)}" title="${xmlAttribute(name)}" type="${named}"/>\n`;
  }
  return `${text}</attributes>\n`;
}

function values({ attributes }: FlatNode, columns: Columns): string {
  let text = '';
  for (const name of columns.keys()) {
    const value = attributes[name];
    if (value !== undefined) text += `<attvalue for="${xmlAttribute(name)}" value="${xmlAttribute(asText(value))}"/>`;
  }
  return text === '' ? '' : `<attvalues>${text}</attvalues>`;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** When it was said or happened; where that is not known, when it was published; derived edges from first to last. */
function days(p: Properties): string {
  const [start, end] = [
    [p.dateFrom, p.dateTo],
    [p.first, p.last],
    [p.firstPublished, p.lastPublished],
    [p.published, p.published],
  ].find(([from]) => typeof from === 'string' && DAY.test(from)) ?? []; // biome-ignore format: a table
  const day = (value: unknown) => DAY.exec(String(value))?.[0];
  return start === undefined ? '' : ` start="${day(start)}" end="${day(end) ?? day(start)}"`;
}

function viz({ x, y, size }: Properties, colour: string): string {
  const [r, g, b] = rgb(colour);
  let text = `<viz:color r="${r}" g="${g}" b="${b}"/>`;
  if (typeof x === 'number' && typeof y === 'number') text += `<viz:position x="${x}" y="${y}" z="0"/>`;
  if (typeof size === 'number') text += `<viz:size value="${Math.max(MIN_SIZE, size)}"/>`;
  return text;
}
