// Tables for `neo4j-admin database import full`, by far the fastest way into a new database: one file for each set of labels and
// each type of relationship, with typed headers, and the command in a README.
import {
  EDGE_TYPES,
  type EdgeType,
  type GraphNode,
  type GraphRecords,
  type Properties,
  type PropertyValue,
} from '../../model/graph.ts';
import { schemaStatements, secondLabel } from '../stores/neo4j-schema.ts';
import { quoted } from './csv-row.ts';
import { addColumns, type Columns, type ColumnType, sortedColumns } from './flatten.ts';
import type { FilePiece, FolderWriter } from './writer.ts';

/** Separates the items of a list; occurs in no text that people write. */
const UNIT = '\u001f';

export const neo4jAdmin: FolderWriter = {
  format: 'neo4j-admin',
  about: 'tables for neo4j-admin database import, for large graphs',
  flavours: [],
  pieces,
};

function* pieces(graph: GraphRecords): Generator<FilePiece> {
  const nodes = columnsByKind(graph.nodes, labelsOf);
  const edges = columnsByKind(graph.edges, (edge) => edge.type);
  const nodeFiles = [...nodes.keys()].sort().map((labels) => ({ labels, name: nodeFile(labels) }));
  const edgeFiles = EDGE_TYPES.filter((type) => edges.has(type)).map((type) => ({ type, name: edgeFile(type) }));
  for (const { labels, name } of nodeFiles) yield { name, text: line(['id:ID', ...headers(nodes.get(labels)!)]) };
  for (const { type, name } of edgeFiles)
    yield { name, text: line([':START_ID', ':END_ID', 'id', ...headers(edges.get(type)!)]) };
  for (const node of graph.nodes) {
    const labels = labelsOf(node);
    yield {
      name: nodeFile(labels),
      text: line([quoted(node.id), ...cells(node.properties, nodes.get(labels)!)]),
    };
  }
  for (const { id, type, source, target, properties } of graph.edges)
    yield {
      name: edgeFile(type),
      text: line([quoted(source), quoted(target), quoted(id), ...cells(properties, edges.get(type)!)]),
    };
  for (const statement of schemaStatements()) yield { name: 'schema.cypher', text: `${statement};\n` };
  yield { name: 'README.txt', text: readme(nodeFiles, edgeFiles) };
}

const labelsOf = (node: GraphNode): string => [node.label, secondLabel(node)].filter((name) => name !== null).join(':');
const nodeFile = (labels: string): string => `nodes-${labels.toLowerCase().replace(':', '-')}.csv`;
const edgeFile = (type: EdgeType): string => `edges-${type.toLowerCase()}.csv`;

/** The columns of each table: what the records of one kind have among them, but their id. */
function columnsByKind<T extends { properties: Properties }, K>(
  records: Iterable<T>,
  kindOf: (record: T) => K,
): Map<K, Columns> {
  const found = new Map<K, Columns>();
  for (const record of records) {
    const columns = found.get(kindOf(record)) ?? new Map();
    found.set(kindOf(record), columns);
    addColumns(columns, record.properties);
  }
  for (const [kind, columns] of found) {
    columns.delete('id');
    found.set(kind, sortedColumns(columns));
  }
  return found;
}

/** The importer's names; integers are always long, as everywhere in Neo4j. */
const TYPES: Record<ColumnType, string> = {
  string: 'string',
  boolean: 'boolean',
  int: 'long',
  long: 'long',
  double: 'double',
};
const headers = (columns: Columns): string[] =>
  [...columns].map(([name, { type, list }]) => `${name}:${TYPES[type]}${list ? '[]' : ''}`);

/** A missing property is an empty cell, an empty text is `""`. */
function cells(properties: Record<string, PropertyValue>, columns: Columns): string[] {
  return [...columns.keys()].map((name) => {
    const value = properties[name];
    if (value === undefined) return '';
    return quoted(
      Array.isArray(value) ? value.map((item) => String(item).replaceAll(UNIT, ' ')).join(UNIT) : String(value),
    );
  });
}

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/** The arguments after `database import full NAME`, as a list. */
export const importArguments = (
  nodeFiles: readonly { labels: string; name: string }[],
  edgeFiles: readonly { type: string; name: string }[],
): string[] => [
  ...nodeFiles.map(({ labels, name }) => `--nodes=${labels}=${name}`),
  ...edgeFiles.map(({ type, name }) => `--relationships=${type}=${name}`),
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
  '--overwrite-destination',
];

function readme(
  nodeFiles: Parameters<typeof importArguments>[0],
  edgeFiles: Parameters<typeof importArguments>[1],
): string {
  return `Stop the server, then in this folder:

neo4j-admin database import full neo4j ${importArguments(nodeFiles, edgeFiles).join(' ')}

The database "neo4j" is replaced. Start the server again and make constraints and indexes, which an import drops:

cypher-shell -f schema.cypher
`;
}
