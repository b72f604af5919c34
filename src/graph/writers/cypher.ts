// A script of Cypher statements that builds the graph in any Neo4j: `cypher-shell -f graph.cypher`. It can run twice.
import {
  type GraphEdge,
  type GraphNode,
  type GraphRecords,
  NODE_LABELS,
  type PropertyValue,
} from '../../model/graph.ts';
import { createIdTable } from '../stores/id-table.ts';
import { schemaStatements, secondLabel } from '../stores/neo4j-schema.ts';
import type { FileWriter } from './writer.ts';

const BATCH = 200;

export const cypher: FileWriter = {
  format: 'cypher',
  about: 'a script of Cypher statements for cypher-shell',
  flavours: [],
  extension: '.cypher',
  mime: 'application/x-cypher-query',
  write,
};

function* write(graph: GraphRecords): Generator<string> {
  for (const statement of schemaStatements()) yield `${statement};\n`;
  yield 'CALL db.awaitIndexes(300);\n';
  const labels = createIdTable();
  const labelsOf = (node: GraphNode) => {
    labels.set(node.id, NODE_LABELS.indexOf(node.label));
    return [node.label, secondLabel(node)].filter((label) => label !== null).join(':');
  };
  for (const [names, nodes] of batches(graph.nodes, labelsOf)) {
    const [label, second] = names.split(':');
    const rows = nodes.map(
      (node) => `{id: ${literal(node.id)}, properties: ${map({ ...node.properties, id: node.id })}}`,
    );
    yield `UNWIND [\n${rows.join(',\n')}\n] AS row MERGE (n:${label} {id: row.id}) SET n = row.properties${second ? `, n:${second}` : ''};\n`;
  }
  const labelOf = (id: string) => NODE_LABELS[labels.get(id) ?? -1];
  const ends = ({ type, source, target }: GraphEdge) => `${type}:${labelOf(source)}:${labelOf(target)}`;
  for (const [names, edges] of batches(graph.edges, ends)) {
    const [type, source, target] = names.split(':');
    const rows = edges.map(
      (edge) =>
        `{id: ${literal(edge.id)}, source: ${literal(edge.source)}, target: ${literal(edge.target)}, properties: ${map({ ...edge.properties, id: edge.id })}}`,
    );
    yield `UNWIND [\n${rows.join(',\n')}\n] AS row MATCH (a:${source} {id: row.source}) MATCH (b:${target} {id: row.target}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties;\n`;
  }
}

/** Records in lists of one kind each, at most BATCH long. */
function* batches<T>(records: Iterable<T>, kindOf: (record: T) => string): Generator<[string, T[]]> {
  const open = new Map<string, T[]>();
  for (const record of records) {
    const kind = kindOf(record);
    const batch = open.get(kind) ?? [];
    open.set(kind, batch);
    if (batch.push(record) < BATCH) continue;
    open.delete(kind);
    yield [kind, batch];
  }
  yield* open;
}

const map = (properties: Record<string, PropertyValue>): string =>
  `{${Object.entries(properties)
    .map(([name, value]) => `${key(name)}: ${literal(value)}`)
    .join(', ')}}`;

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);

const ESCAPED = /['\\\p{Cc}\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Cypher reads JSON's numbers and booleans as they are; texts get single quotes. */
function literal(value: PropertyValue): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    return value.toExponential().replace('+', '');
  if (typeof value !== 'string') return String(value).replace('e+', 'e');
  return `'${value.replace(ESCAPED, (c) => (c === "'" || c === '\\' ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`))}'`;
}
