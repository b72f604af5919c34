// Tries to write, to read files, to reach the network, to change the server and to exhaust it through the read-only door.
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/graph/stores/neo4j.ts';
import { strangeFunction } from '../../../src/graph/stores/neo4j-functions.ts';
import { notReading, type PlanNode } from '../../../src/graph/stores/neo4j-operators.ts';
import { InputError, StoreError } from '../../../src/model/errors.ts';
import { takeNeo4j } from '../../neo4j/server.ts';
import { sampleGraph } from '../writers/sample-graph.ts';

const server = await takeNeo4j();

const WRITES = [
  "CREATE (:Actor {id: 'x'})",
  "MERGE (:Actor {id: 'x'})",
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) SET n.name = 1',
  'MATCH (n) REMOVE n.name',
  '/* read */ CREATE (n) // RETURN n',
  '// MATCH (n) RETURN n\nCREATE (n)',
  'CR\\u0045ATE (n)',
  'MATCH (n) \\u0044ETACH DELETE n',
  'FOREACH (x IN [1] | CREATE (n))',
  'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
  'UNWIND [1] AS x CALL (x) { CREATE (n {x: x}) RETURN n } RETURN n',
  'UNWIND range(1, 10) AS x CALL (x) { CREATE (n {x: x}) } IN TRANSACTIONS RETURN count(*)',
  'MATCH (n) WHERE false CREATE (m)',
  'RETURN 1 UNION CREATE (n) RETURN 1',
  'PROFILE CREATE (n)',
  'RETURN 1; CREATE (n)',
  'RETURN 1;\nMATCH (n) DETACH DELETE n',
  'CREATE INDEX evil FOR (n:Actor) ON (n.name)',
  'DROP CONSTRAINT qala_actor_id',
  'CREATE DATABASE evil',
  "CREATE USER evil SET PASSWORD 'evil-evil'",
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
  "CALL db.createLabel('Evil')",
  "CALL db.createProperty('evil')",
];
const READERS_OF_ELSEWHERE = [
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "LOA\\u0044 CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "UNWIND [1] AS x CALL (x) { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
  "RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] }",
  "RETURN EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }",
];
const SERVER_COMMANDS = [
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS',
  'SHOW PROCEDURES',
  'SHOW FUNCTIONS',
  'SHOW USERS',
  'SHOW DATABASES',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  'CALL dbms.listConfig() YIELD name RETURN name',
  "CALL dbms.queryJmx('*:*') YIELD name RETURN name",
  'CALL db.clearQueryCaches() YIELD value RETURN value',
  "CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data",
  'CALL db.resampleOutdatedIndexes()',
  'CALL db.prepareForReplanning(1)',
  'CALL `db`.`stats`.`clear`("QUERIES")',
  "CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value",
];
const READS = [
  'MATCH (n) RETURN count(n) AS n',
  'EXPLAIN MATCH (n) RETURN n',
  "MATCH (a:Actor) WHERE a.name CONTAINS 'CREATE (x)' RETURN a.id AS id",
  'MATCH p = shortestPath((a:Actor {id: "minister"})-[*..6]-(b:Place)) RETURN length(p) AS n',
  'MATCH (a:Actor)-[:SAID]->{1,2}(s) RETURN count(*) AS n',
  'MATCH (a:Actor) CALL (a) { MATCH (a)-[:SAID]->(s) RETURN count(s) AS said } RETURN a.id, said ORDER BY said DESC LIMIT 3',
  'MATCH (a:Actor) RETURN COLLECT { MATCH (a)-[:SAID]->(s) RETURN s.id } AS said',
  'MATCH (a:Actor) OPTIONAL MATCH (a)-[r:HOLDS]->(o) WITH a, collect(r.title) AS titles WHERE size(titles) > 0 RETURN a.id, titles',
  'MATCH (a)-[:SAID]->(s) WHERE NOT EXISTS { (s)-[:ABOUT]->() } RETURN DISTINCT a.id',
  "MATCH (s:Statement) RETURN duration.inDays(date('2020-01-01'), date(s.dateFrom)).days AS n",
  'MATCH (n:Actor|Place) WHERE n.id STARTS WITH "m" RETURN n.id UNION MATCH (n:Event) RETURN n.id',
  'CALL db.labels() YIELD label RETURN label',
  "CALL db.index.fulltext.queryNodes('qala_names', 'حداد') YIELD node, score RETURN node.id, score",
];

describe.skipIf(server === null)('the read-only door of Neo4j', async () => {
  const store = server ? await openNeo4j(server) : null!;
  const everything = async () => [
    await server!.run('MATCH (n) RETURN n.id AS id, properties(n) AS p ORDER BY id'),
    await server!.run('MATCH ()-[r]->() RETURN r.id AS id ORDER BY id'),
    await server!.run('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
    await server!.run('CALL db.labels() YIELD label RETURN label ORDER BY label'),
  ];
  let before: unknown;
  beforeAll(async () => {
    await store.write(sampleGraph);
    before = await everything();
  });
  afterAll(async () => {
    await store.close();
  });

  it.each([...WRITES, ...READERS_OF_ELSEWHERE, ...SERVER_COMMANDS])('refuses %j', async (cypher) => {
    await expect(store.query(cypher)).rejects.toThrow(InputError);
  });

  it('nothing of this was written', async () => expect(await everything()).toEqual(before));

  it.each(READS)('answers %j', async (cypher) => {
    expect((await store.query(cypher)).columns.length).toBeGreaterThan(0);
  });

  it('reaches no address on the network', async () => {
    let asked = 0;
    const listener = createServer((_request, response) => {
      asked++;
      response.end('a,b\n');
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as { port: number };
    await expect(store.query(`LOAD CSV FROM 'http://127.0.0.1:${port}/' AS l RETURN l`)).rejects.toThrow(InputError);
    await expect(store.query(`LOAD CSV FROM $url AS l RETURN l`, { url: `http://127.0.0.1:${port}/` })).rejects.toThrow(
      InputError,
    );
    listener.close();
    expect(asked).toBe(0);
  });

  it.each([
    ['a parameter is never words of the query', "x'}) DETACH DELETE n //"],
    ['in any script', '«قال» }) CREATE (x) //'],
  ])('%s', async (_, id) => {
    expect((await store.query('MATCH (n {id: $id}) RETURN count(n) AS n', { id })).rows).toEqual([[0]]);
  });

  it.each([
    ['a list of many million numbers', 'UNWIND range(1, 100000000) AS x RETURN collect(x) AS all'],
    [
      'an endless product',
      'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS n',
    ],
    ['all paths', 'UNWIND range(1, 1000000000) AS a MATCH (n)-[*0..12]-(m) WHERE n.id = m.name RETURN count(*) AS n'],
  ])('stops %s and answers the next query', async (_, cypher) => {
    await expect(store.query(cypher, {}, { timeoutMs: 3000 })).rejects.toThrow(StoreError);
    expect((await store.query('RETURN 1 AS one')).rows).toEqual([[1]]);
  });

  it('stops reading at the limits of rows and bytes', async () => {
    const rows = await store.query('UNWIND range(1, 100000000) AS x RETURN x', {}, { maxRows: 10 });
    expect([rows.rows.length, rows.truncated]).toEqual([10, true]);
    const wide = "UNWIND range(1, 100000000) AS x RETURN 'a long text, again and again' AS text";
    const bytes = await store.query(wide, {}, { maxBytes: 10_000 });
    expect(bytes.truncated).toBe(true);
    expect(JSON.stringify(bytes.rows).length).toBeLessThan(12_000);
  });

  it('a query whose asker went away ends on the server too', async () => {
    const cypher = 'UNWIND range(1, 1000000000) AS gone WITH gone WHERE gone < 0 RETURN gone';
    const signal = AbortSignal.timeout(1500);
    await expect(store.query(cypher, {}, { signal, timeoutMs: 60_000 })).rejects.toThrow(/timeout|abort/i);
    let running: unknown[] = [0];
    for (let i = 0; i < 100 && running.length > 0; i++) {
      running = await server!.run(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000) AS gone' RETURN currentQuery",
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(running).toEqual([]);
  });
});

describe('the parts of the gate', () => {
  const plan = (operatorType: string, details = '', children: PlanNode[] = []): PlanNode => ({
    operatorType,
    arguments: { Details: details },
    children,
  });

  it.each<[PlanNode, string | null]>([
    [plan('ProduceResults@neo4j', '', [plan('DirectedRelationshipTypeScan@neo4j')]), null],
    [plan('VarLengthExpand(Pruning,BFS,All)@neo4j'), null],
    [plan('ProcedureCall@neo4j', 'db.labels() :: (label :: STRING)'), null],
    [plan('ProcedureCall@neo4j', 'dbms.listConfig() :: (name :: STRING)'), 'CALL dbms.listConfig'],
    [plan('Apply', '', [plan('LoadCSV@neo4j')]), 'LoadCSV'],
    [plan('SomethingOfTomorrow@neo4j'), 'SomethingOfTomorrow'],
    [plan('NodeUniqueIndexSeek(Locking)@neo4j'), 'NodeUniqueIndexSeek(Locking)'],
  ])('plan %#', (tree, found) => expect(notReading(tree)).toBe(found));

  it.each([
    ['RETURN apoc.util.sleep(1)', 'apoc.util.sleep'],
    ['RETURN `apoc`.`util` . sleep(1)', 'apoc.util.sleep'],
    ['RETURN \\u0061poc.util.sleep(1)', 'apoc.util.sleep'],
    ["RETURN 'apoc.util.sleep(1)' AS text // apoc.x.y()", null],
    ['RETURN date.truncate("month", date()), duration.inDays(a, b), toUpper("x"), point.distance(a, b)', null],
    ['CALL db.labels() YIELD label RETURN label', null],
    ['RETURN genai.vector.encode("x", "OpenAI", {})', 'genai.vector.encode'],
  ])('function in %j', (query, found) => expect(strangeFunction(query)).toBe(found));
});
