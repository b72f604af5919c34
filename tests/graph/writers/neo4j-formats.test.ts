// What the Cypher script and the bulk tables make of a graph, in a real server.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../../../src/graph/writers/cypher.ts';
import { neo4jAdmin } from '../../../src/graph/writers/neo4j-admin.ts';
import type { Properties, PropertyGraph } from '../../../src/model/graph.ts';
import { type TestServer, takeNeo4j } from '../../neo4j/server.ts';
import { arbitraryGraph } from '../arbitrary-graph.ts';
import { sampleGraph } from './sample-graph.ts';

const server = await takeNeo4j();

describe.skipIf(server === null)('formats for Neo4j', () => {
  const run: TestServer['run'] = (query, params) => server!.run(query, params);
  const held = async () => ({
    nodes: await run('MATCH (n) RETURN n.id AS id, properties(n) AS properties ORDER BY id'),
    edges: await run(
      'MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties ORDER BY id',
    ),
  });
  const expected = (graph: PropertyGraph) => ({
    nodes: graph.nodes.map(({ id, properties }) => ({ id, properties: { ...properties, id } })),
    edges: graph.edges.map(({ id, type, source, target, properties }) => ({
      id,
      type,
      source,
      target,
      properties: { ...properties, id },
    })),
  });
  beforeEach(async () => {
    await run('MATCH (n) DETACH DELETE n');
  });
  const runScript = async (graph: PropertyGraph, from: RegExp) => {
    const statements = [...cypher.write(graph)].map((statement) => statement.trim().replace(/;$/, ''));
    for (const statement of statements) if (from.test(statement)) await run(statement);
  };

  it('the Cypher script builds the graph, also when it runs twice', async () => {
    await runScript(sampleGraph, /./);
    await runScript(sampleGraph, /^UNWIND/);
    expect(await held()).toEqual(expected(sampleGraph));
    expect(await run('MATCH (n:Actor:Person) RETURN n.id AS id')).toEqual([{ id: 'minister' }]);
  });

  it('the Cypher script keeps any text and number', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, async (graph) => {
        await run('MATCH (n) DETACH DELETE n');
        await runScript({ nodes: graph.nodes, edges: [] }, /^UNWIND/);
        expect((await held()).nodes).toEqual(expected(graph).nodes);
      }),
      { numRuns: 8 },
    );
  });

  it('neo4j-admin imports the tables', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qala-import-'));
    try {
      for (const { name, text } of neo4jAdmin.pieces(sampleGraph)) appendFileSync(join(folder, name), text);
      const readme = readFileSync(join(folder, 'README.txt'), 'utf8');
      const command = /neo4j-admin (database import full neo4j .*)/.exec(readme)![1]!.split(' ');
      await server!.admin(command.map((word) => word.replace(/=([\w-]+\.csv)$/, `=${folder}/$1`)));
      expect(await held()).toEqual(expected(withoutEmptyLists(sampleGraph)));
      expect(await run('MATCH (n:Actor:Country) RETURN n.id AS id')).toEqual([{ id: 'neighbour' }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A table has no empty list: an empty cell is an absent property, as everywhere in our graphs. */
function withoutEmptyLists({ nodes, edges }: PropertyGraph): PropertyGraph {
  const kept = (properties: Properties): Properties =>
    Object.fromEntries(Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0));
  return {
    nodes: nodes.map((node) => ({ ...node, properties: kept(node.properties) })),
    edges: edges.map((edge) => ({ ...edge, properties: kept(edge.properties) })),
  };
}
