import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/graph/stores/neo4j.ts';
import { wellFormed } from '../../../src/graph/stores/neo4j-values.ts';
import { InputError, StoreError } from '../../../src/model/errors.ts';
import type { PropertyGraph } from '../../../src/model/graph.ts';
import { type TestServer, takeNeo4j } from '../../neo4j/server.ts';
import { arbitraryGraph } from '../arbitrary-graph.ts';
import { sampleGraph } from '../writers/sample-graph.ts';

const server = await takeNeo4j();
const NOTHING = {
  nodesCreated: 0,
  nodesUpdated: 0,
  nodesDeleted: 0,
  edgesCreated: 0,
  edgesUpdated: 0,
  edgesDeleted: 0,
};
/** So small that even these graphs go in several transactions. */
const SMALL = { rows: 3, atomicRows: 0 };

describe.skipIf(server === null)('loading into Neo4j', async () => {
  const run: TestServer['run'] = (query, params) => server!.run(query, params);
  const store = server ? await openNeo4j(server) : null!;
  const load = (graph: PropertyGraph, limits = {}) => store.load([...graph.nodes, ...graph.edges], { limits });
  /** Everything in the database that Qala wrote, in order. */
  const held = async () => {
    const nodes = await run(
      'MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
    );
    const edges = await run(
      'MATCH (a)-[r]->(b) WHERE r.id IS NOT NULL RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties ORDER BY id',
    );
    return { nodes, edges };
  };
  const clean = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_key, item) => (typeof item === 'string' ? wellFormed(item) : item));
  const asHeld = (graph: PropertyGraph) => ({
    ids: graph.nodes.map((node) => node.id),
    properties: clean(graph.nodes.map((node) => ({ ...node.properties, id: node.id }))),
    edges: clean(
      graph.edges.map(({ id, type, source, target, properties }) => ({
        id,
        type,
        source,
        target,
        properties: { ...properties, id },
      })),
    ),
  });
  const expectHeld = async (graph: PropertyGraph) => {
    const { nodes, edges } = await held();
    expect({ ids: nodes.map((node) => node.id), properties: nodes.map((node) => node.properties), edges }).toEqual(
      asHeld(graph),
    );
  };
  afterAll(() => store?.close());
  beforeEach(async () => {
    await run('MATCH (n) DETACH DELETE n');
  });

  it.each([
    ['one transaction', {}],
    ['many', SMALL],
  ])('in %s: holds the graph, and a second run changes nothing', async (_, limits) => {
    const first = await load(sampleGraph, limits);
    expect(first).toEqual({
      ...NOTHING,
      nodesCreated: sampleGraph.nodes.length,
      edgesCreated: sampleGraph.edges.length,
    });
    await expectHeld(sampleGraph);
    const before = await store.mark();
    expect(await load(sampleGraph, limits)).toEqual(NOTHING);
    expect(await store.mark()).toBe(before);
    await run('CREATE (:Stranger)');
    expect(await store.mark()).not.toBe(before);
  });

  it('reads the graph back as it was loaded, without what others keep', async () => {
    await load(sampleGraph);
    const [{ id } = { id: '' }] = sampleGraph.nodes;
    await run('MATCH (n {id: $id}) CREATE (:Note {id: "n"})-[:ON {id: "o"}]->(n)', { id });
    const { graph, mark } = await store.read();
    expect(clean(graph)).toEqual(clean(sampleGraph));
    expect(mark).toBe(await store.mark());
  });

  it('gives second labels for kinds and for GraphRAG tools, and changes them with the kind', async () => {
    await load(sampleGraph);
    const labels = Object.fromEntries(
      (await held()).nodes.map((node) => [node.id, [...(node.labels as string[])].sort()]),
    );
    expect(labels).toMatchObject({
      minister: ['Actor', 'Person'],
      ministry: ['Actor', 'Organization'],
      neighbour: ['Actor', 'Country'],
      'art-1': ['Article', 'Document'],
      'art-1:0000': ['Chunk', 'Sentence'],
      'st-1': ['Statement'],
    });
    const changed = structuredClone(sampleGraph);
    changed.nodes.find((node) => node.id === 'minister')!.properties.kind = 'organization';
    expect(await load(changed)).toEqual({ ...NOTHING, nodesUpdated: 1 });
    expect(
      await run("MATCH (n:Actor {id: 'minister'}) RETURN n:Person AS person, n:Organization AS organization"),
    ).toEqual([{ person: false, organization: true }]);
  });

  it('makes constraints and full-text indexes that find folded Arabic names', async () => {
    await load(sampleGraph);
    const names = (await run('SHOW CONSTRAINTS YIELD name, type RETURN name, type')) as { name: string }[];
    expect(names.length).toBe(23);
    const find = (index: string, text: string) =>
      store.query('CALL db.index.fulltext.queryNodes($index, $text) YIELD node RETURN node.id ORDER BY node.id', {
        index,
        text,
      });
    expect((await find('qala_names', 'وزاره خارجيه')).rows).toContainEqual(['ministry']);
    expect((await find('qala_names', 'حَدَّاد')).rows).toEqual([['minister']]);
    expect((await find('qala_texts', 'هدنه')).rows).toContainEqual(['st-1']);
  });

  it('replaces changed facts, removes what is gone, and leaves what others keep', async () => {
    await load(sampleGraph);
    await run(
      "MATCH (a:Actor {id: 'minister'}) CREATE (w:Watchlist {id: 'w1', note: 'mine'})-[:WATCHES {id: 'own'}]->(a)",
    );
    await run("MATCH (a:Actor {id: 'minister'}) SET a:Flagged");
    const next = structuredClone(sampleGraph);
    next.nodes = next.nodes.filter((node) => node.id !== 'neighbour' && node.id !== 'st-2');
    const there = new Set(next.nodes.map((node) => node.id));
    next.edges = next.edges.filter((edge) => there.has(edge.source) && there.has(edge.target));
    next.edges.find((edge) => edge.id === 'e10')!.properties.title = 'نائب الوزير';
    next.edges.find((edge) => edge.id === 'e08')!.target = 'ministry';
    const summary = await load(next, SMALL);
    expect(summary).toEqual({
      ...NOTHING,
      nodesDeleted: 2,
      edgesUpdated: 2,
      edgesDeleted: sampleGraph.edges.length - next.edges.length,
    });
    const theirs = await run(
      'MATCH (w:Watchlist)-[r:WATCHES]->(a:Actor:Flagged) RETURN w.note AS note, r.id AS id, a.id AS actor',
    );
    expect(theirs).toEqual([{ note: 'mine', id: 'own', actor: 'minister' }]);
    await run('MATCH (w:Watchlist) DETACH DELETE w');
    await expectHeld(next);
  });

  it('holds whatever graph came last', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, arbitraryGraph, fc.constantFrom({}, SMALL), async (a, b, limits) => {
        await load(a, limits);
        await expectHeld(a);
        await load(b, limits);
        await expectHeld(b);
        expect(await load(b, limits)).toEqual(NOTHING);
      }),
      { numRuns: 6 },
    );
  });

  it('tells its progress and stops when told to; the next run completes it', async () => {
    const stop = new AbortController();
    const steps: [number, number][] = [];
    const progress = (done: number, total: number) => {
      steps.push([done, total]);
      if (done >= 6) stop.abort(new Error('enough'));
    };
    const half = store.load([...sampleGraph.nodes, ...sampleGraph.edges], {
      total: 25,
      limits: SMALL,
      progress,
      signal: stop.signal,
    });
    await expect(half).rejects.toThrow('enough');
    expect(steps.length).toBeGreaterThan(0);
    await load(sampleGraph);
    await expectHeld(sampleGraph);
  });

  it('refuses a database where somebody else keeps nodes under its labels', async () => {
    await server!.empty();
    await run("CREATE (:Article {id: 'my own'})");
    await expect(load(sampleGraph)).rejects.toThrow(/already holds 1 Article nodes that Qala did not load/);
    await run('MATCH (n) DETACH DELETE n');
    await load(sampleGraph);
  });
});

describe.skipIf(server === null)('one clear sentence', () => {
  it.each<[string, Record<string, string>, typeof InputError | typeof StoreError, RegExp]>([
    [
      'a wrong password',
      { password: 'not-the-password' },
      InputError,
      /refuses this user name and password; set NEO4J_USERNAME and NEO4J_PASSWORD/,
    ],
    ['no server', { uri: 'bolt://127.0.0.1:1' }, StoreError, /no Neo4j answers at bolt:\/\/127\.0\.0\.1:1; start one/],
    ['no address', { uri: 'htp:/nowhere' }, InputError, /is no address of a Neo4j server/],
    ['no such database', { database: 'elsewhere' }, InputError, /elsewhere/],
  ])('for %s', async (_, wrong, kind, sentence) => {
    const attempt = openNeo4j({ ...server!, ...wrong });
    await expect(attempt).rejects.toThrow(kind);
    await expect(attempt).rejects.toThrow(sentence);
  });
});
