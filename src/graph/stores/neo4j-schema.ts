// What Qala needs in a Neo4j database: unique ids, full-text indexes, and second labels for kinds. Its constraints also mark the
// database as one that Qala fills, so that a first load does not overwrite what somebody else keeps under the same labels.
import { InputError } from '../../model/errors.ts';
import { EDGE_TYPES, type GraphNode, NODE_LABELS, type NodeLabel } from '../../model/graph.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';

const KINDS: Record<string, string> = { person: 'Person', organization: 'Organization', country: 'Country' };

/** Second labels that Qala gives and takes, by label. Document and Chunk are what Neo4j's GraphRAG tools look for. */
export const SECOND_LABELS: Partial<Record<NodeLabel, readonly string[]>> = {
  Actor: Object.values(KINDS),
  Article: ['Document'],
  Sentence: ['Chunk'],
};

export function secondLabel({ label, properties }: GraphNode): string | null {
  if (label === 'Actor') return KINDS[String(properties.kind)] ?? null;
  return SECOND_LABELS[label]?.[0] ?? null;
}

const CONSTRAINTS = new Map([
  ...NODE_LABELS.map((label) => [`qala_${label.toLowerCase()}_id`, `FOR (n:${label}) REQUIRE n.id IS UNIQUE`] as const),
  ...EDGE_TYPES.map(
    (type) => [`qala_${type.toLowerCase()}_id`, `FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`] as const,
  ),
]);

/** The `arabic` analyzer matches letters' variants, vowel signs and the article, and lower-cases Latin. */
const ARABIC = "OPTIONS { indexConfig: { `fulltext.analyzer`: 'arabic' } }";
const FULL_TEXT = new Map([
  ['qala_names', `FOR (n:Actor|Place) ON EACH [n.name, n.nameAr, n.nameEn, n.aliases, n.norm] ${ARABIC}`],
  ['qala_texts', `FOR (n:Article|Sentence|Statement) ON EACH [n.title, n.text] ${ARABIC}`],
]);

/** Makes missing constraints. Throws InputError where a database that Qala never wrote to holds nodes under its labels. */
export async function ensureConstraints(connection: Neo4jConnection): Promise<void> {
  const known = new Set((await connection.read('SHOW CONSTRAINTS YIELD name RETURN name')).map((row) => row.name));
  const missing = [...CONSTRAINTS].filter(([name]) => !known.has(name));
  if (missing.length === 0) return;
  if (missing.length === CONSTRAINTS.size) await refuseForeignNodes(connection);
  await connection.change(missing.map(([name, rule]) => `CREATE CONSTRAINT ${name} IF NOT EXISTS ${rule}`));
}

async function refuseForeignNodes(connection: Neo4jConnection): Promise<void> {
  for (const label of NODE_LABELS) {
    const [row] = await connection.read(`MATCH (n:${label}) WHERE n.id IS NOT NULL RETURN count(n) AS count`);
    if (Number(row?.count) > 0)
      throw new InputError(
        `the database at ${connection.uri} already holds ${row?.count} ${label} nodes that Qala did not load; give it a database of its own`,
      );
  }
}

/** Makes missing full-text indexes, after the bulk of the data, and waits until they answer. */
export async function ensureFullText(connection: Neo4jConnection): Promise<void> {
  const known = new Set((await connection.read('SHOW FULLTEXT INDEXES YIELD name RETURN name')).map((row) => row.name));
  const missing = [...FULL_TEXT].filter(([name]) => !known.has(name));
  if (missing.length === 0) return;
  await connection.change(missing.map(([name, rule]) => `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS ${rule}`));
  await connection.read('CALL db.awaitIndexes(300)');
}

/** The statements that make the same schema elsewhere, e.g. in an exported script. */
export const schemaStatements = (): string[] => [
  ...[...CONSTRAINTS].map(([name, rule]) => `CREATE CONSTRAINT ${name} IF NOT EXISTS ${rule}`),
  ...[...FULL_TEXT].map(([name, rule]) => `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS ${rule}`),
];
