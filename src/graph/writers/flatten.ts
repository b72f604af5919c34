// Nodes and edges as most graph formats want them: an id and a flat table of named attributes, with each column's type known
// before the first row. Names that those programs keep for themselves are avoided: `id` is the record's own, `type` means a
// drawing program or directedness, so a node's label is `category`, an event's type `eventType`, and an edge's type `relation`.
import type { GraphEdge, GraphNode, GraphRecords, Properties, PropertyValue } from '../../model/graph.ts';
import { caption } from './caption.ts';

export type Attributes = Record<string, PropertyValue>;

export interface FlatNode {
  id: string;
  attributes: Attributes;
}
export interface FlatEdge extends FlatNode {
  source: string;
  target: string;
}

const NODE_NAMES: Record<string, string> = { type: 'eventType', label: 'ownLabel', category: 'ownCategory' };
const EDGE_NAMES: Record<string, string> = { type: 'ownType', label: 'ownLabel', relation: 'ownRelation' };

function renamed(properties: Properties, names: Record<string, string>): Attributes {
  const attributes: Attributes = {};
  for (const [key, value] of Object.entries(properties)) if (key !== 'id') attributes[names[key] ?? key] = value;
  return attributes;
}

export const flatNode = (node: GraphNode): FlatNode => ({
  id: node.id,
  attributes: { label: caption(node), category: node.label, ...renamed(node.properties, NODE_NAMES) },
});

/** Every edge has a weight: what it counts, or 1. */
export function flatEdge({ id, type, source, target, properties }: GraphEdge): FlatEdge {
  const weight = typeof properties.count === 'number' ? properties.count : 1;
  return {
    id,
    source,
    target,
    attributes: { label: type, relation: type, weight, ...renamed(properties, EDGE_NAMES) },
  };
}

export type ColumnType = 'string' | 'boolean' | 'int' | 'long' | 'double';
export type Columns = Map<string, { type: ColumnType; list: boolean }>;

/** Names and types of all attributes, sorted by name; a name with values of unlike types is a string. */
export function columnsOf(rows: Iterable<FlatNode>): Columns {
  const found: Columns = new Map();
  for (const { attributes } of rows) addColumns(found, attributes);
  return sortedColumns(found);
}

/** Widens `found` to what one row needs. */
export function addColumns(found: Columns, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const list = Array.isArray(value);
    const types = list ? value.map(scalarType) : [scalarType(value)];
    const before = found.get(name);
    const type = types.reduce<ColumnType | undefined>((a, b) => (a === undefined ? b : wider(a, b)), before?.type);
    found.set(name, { type: type ?? 'string', list: list || before?.list === true });
  }
}

export const sortedColumns = (found: Columns): Columns => new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));

function scalarType(value: string | number | boolean): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (!Number.isInteger(value)) return 'double';
  return Math.abs(value) < 2 ** 31 ? 'int' : 'long';
}

const NUMBERS: ColumnType[] = ['int', 'long', 'double'];
function wider(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const [x, y] = [NUMBERS.indexOf(a), NUMBERS.indexOf(b)];
  return x < 0 || y < 0 ? 'string' : NUMBERS[Math.max(x, y)]!;
}

/** Lists become `a|b`; a `|` inside an item becomes the look-alike `¦`, so that the list can be split again. */
export const asText = (value: PropertyValue): string =>
  Array.isArray(value) ? value.map((item) => String(item).replaceAll('|', '¦')).join('|') : String(value);

export function* flatNodes(graph: GraphRecords): Generator<FlatNode> {
  for (const node of graph.nodes) yield flatNode(node);
}
export function* flatEdges(graph: GraphRecords): Generator<FlatEdge> {
  for (const edge of graph.edges) yield flatEdge(edge);
}
