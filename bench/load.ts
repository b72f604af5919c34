// Load rate and memory: `npx tsx bench/load.ts [relationships…]`, with NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD of an empty server.
// Each size is sent twice in one run: bare `UNWIND … CREATE` without constraints, then by the store, which can be repeated.
import neo4j, { type Driver } from 'neo4j-driver';
import { openNeo4j } from '../src/graph/stores/neo4j.ts';
import { edgeRow, nodeRow, type Row } from '../src/graph/stores/neo4j-statements.ts';
import { largeGraph } from '../tests/graph/large-graph.ts';

const BATCH = 5000;
const access = {
  uri: process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687',
  username: process.env.NEO4J_USERNAME ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? '',
};
const sizes = process.argv.slice(2).map(Number);

/** Seconds for `work`, and the most memory this process held during it, in MB. */
async function measured(work: () => Promise<unknown>): Promise<{ seconds: number; megabytes: number }> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const started = performance.now();
  await work();
  clearInterval(timer);
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(most / 1e6) };
}

/** The floor: an index on the two labels, so that relationships find their ends, and nothing else. */
async function bare(driver: Driver, size: { actors: number; statements: number }): Promise<void> {
  for (const label of ['Actor', 'Statement'])
    await driver.executeQuery(`CREATE INDEX bench_${label} IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
  const batches = new Map<string, Row[]>();
  const send = async (query: string) => {
    const rows = batches.get(query) ?? [];
    batches.delete(query);
    if (rows.length > 0) await driver.executeQuery(query, { rows });
  };
  for (const record of largeGraph(size)) {
    const isNode = 'label' in record;
    const [from, to] = !isNode && record.type === 'SAID' ? ['Actor', 'Statement'] : ['Statement', 'Actor'];
    const query = isNode
      ? `UNWIND $rows AS row CREATE (n:${record.label}) SET n = row.properties`
      : `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) CREATE (a)-[r:${record.type}]->(b) SET r = row.properties`;
    if (!isNode) for (const open of [...batches.keys()]) if (open.includes('CREATE (n:')) await send(open);
    const rows = batches.get(query) ?? [];
    batches.set(query, rows);
    if (rows.push(isNode ? nodeRow(record) : edgeRow(record)) >= BATCH) await send(query);
  }
  for (const query of [...batches.keys()]) await send(query);
}

async function empty(driver: Driver): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const { records } = await driver.executeQuery('MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS n');
    deleted = Number(records[0]?.get('n'));
  }
  for (const [what, filter] of [
    ['CONSTRAINT', ''],
    ['INDEX', "WHERE type <> 'LOOKUP'"],
  ] as const) {
    const { records } = await driver.executeQuery(`SHOW ${what} YIELD * ${filter} RETURN name`);
    for (const record of records) await driver.executeQuery(`DROP ${what} ${record.get('name')}`);
  }
}

const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
process.stdout.write(
  'relationships\trecords\tbare s\tbare /s\tload s\tload /s\tagain s\tagain /s\tload MB\tagain MB\n',
);
for (const relationships of sizes.length > 0 ? sizes : [100_000]) {
  const size = { actors: Math.ceil(relationships / 20), statements: relationships / 2 };
  const records = size.actors + size.statements * 3;
  await empty(driver);
  const floor = await measured(() => bare(driver, size));
  await empty(driver);
  const store = await openNeo4j(access);
  const load = await measured(() => store.load(largeGraph(size)));
  const again = await measured(() => store.load(largeGraph(size)));
  await store.close();
  const rate = (seconds: number) => Math.round(records / seconds);
  const cells = [
    relationships,
    records,
    floor.seconds.toFixed(1),
    rate(floor.seconds),
    load.seconds.toFixed(1),
    rate(load.seconds),
    again.seconds.toFixed(1),
    rate(again.seconds),
    load.megabytes,
    again.megabytes,
  ];
  process.stdout.write(`${cells.join('\t')}\n`);
}
await empty(driver);
await driver.close();
