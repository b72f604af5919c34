// Tables for `neo4j-admin database import full`, by far the fastest way into a new database: one file for each set of labels and
// each type of relationship, with typed headers, and the command in a README.
import { EDGE_TYPES, type GraphNode, type PropertyGraph, type PropertyValue } from '../../model/graph.ts';
import { schemaStatements, secondLabel } from '../stores/neo4j-schema.ts';
import { quoted } from './csv-row.ts';
import { type Columns, type ColumnType, columnsOf } from './flatten.ts';
import type { ExportFile, FolderWriter } from './writer.ts';

/** Separates the items of a list; occurs in no text that people write. */
const UNIT = '\u001f';

export const neo4jAdmin: FolderWriter = {
  format: 'neo4j-admin',
  about: 'tables for neo4j-admin database import, for large graphs',
  flavours: [],
  files,
};

function files(graph: PropertyGraph): ExportFile[] {
  const nodes = grouped(graph.nodes, labelsOf);
  const edges = grouped(graph.edges, (edge) => edge.type);
  const nodeFiles = [...nodes.keys()]
    .sort()
    .map((labels) => ({ labels, name: `nodes-${labels.toLowerCase().replace(':', '-')}.csv` }));
  const edgeFiles = EDGE_TYPES.filter((type) => edges.has(type)).map((type) => ({
    type,
    name: `edges-${type.toLowerCase()}.csv`,
  }));
  return [
    ...nodeFiles.map(({ labels, name }) => ({ name, content: nodeTable(nodes.get(labels)!) })),
    ...edgeFiles.map(({ type, name }) => ({ name, content: edgeTable(edges.get(type)!) })),
    { name: 'schema.cypher', content: schemaStatements().map((statement) => `${statement};\n`) },
    { name: 'README.txt', content: [readme(nodeFiles, edgeFiles)] },
  ];
}

const labelsOf = (node: GraphNode): string => [node.label, secondLabel(node)].filter((name) => name !== null).join(':');

function grouped<T, K>(records: readonly T[], keyOf: (record: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record)) ?? [];
    groups.set(keyOf(record), group);
    group.push(record);
  }
  return groups;
}

function* nodeTable(nodes: readonly GraphNode[]): Generator<string> {
  const columns = propertyColumns(nodes);
  yield line(['id:ID', ...headers(columns)]);
  for (const { id, properties } of nodes) yield line([quoted(id), ...cells(properties, columns)]);
}

function* edgeTable(edges: PropertyGraph['edges']): Generator<string> {
  const columns = propertyColumns(edges);
  yield line([':START_ID', ':END_ID', 'id', ...headers(columns)]);
  for (const { id, source, target, properties } of edges)
    yield line([quoted(source), quoted(target), quoted(id), ...cells(properties, columns)]);
}

function propertyColumns(records: readonly { id: string; properties: Record<string, PropertyValue> }[]): Columns {
  const columns = columnsOf(records.map(({ id, properties }) => ({ id, attributes: properties })));
  columns.delete('id');
  return columns;
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
