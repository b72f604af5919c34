// A load that is cut off, by its own death or the server's, is completed by the next: nothing lost, nothing doubled.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/graph/stores/neo4j.ts';
import { InputError } from '../../../src/model/errors.ts';
import { type TestServer, takeNeo4j } from '../../neo4j/server.ts';
import { largeGraph } from '../large-graph.ts';

const server = await takeNeo4j();
const SIZE = { actors: 1000, statements: 6000 };

describe.skipIf(server === null)('a load that is cut off', () => {
  const run: TestServer['run'] = (query, params) => server!.run(query, params);
  const expected = [...largeGraph(SIZE)];
  const expectComplete = async () => {
    const [nodes] = await run('MATCH (n) RETURN count(n) AS n, count(DISTINCT labels(n)[0] + n.id) AS ids');
    const [edges] = await run('MATCH ()-[r]->() RETURN count(r) AS n, count(DISTINCT r.id) AS ids');
    const count = expected.filter((record) => 'label' in record).length;
    expect([nodes, edges]).toEqual([
      { n: count, ids: count },
      { n: expected.length - count, ids: expected.length - count },
    ]);
  };
  const load = async () => {
    const store = await openNeo4j(server!);
    try {
      return await store.load(largeGraph(SIZE));
    } finally {
      await store.close();
    }
  };

  it('killed in the middle, the next run completes it', async () => {
    await server!.empty();
    const loader = fileURLToPath(new URL('../helpers/load-large-graph.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', loader, JSON.stringify({ ...server, ...SIZE })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      child.on('exit', (code, signal) => (signal ? resolve() : reject(new Error(`the loader ended first (${code})`))));
      child.stdout.on(
        'data',
        (text) => Number(String(text).trim().split('\n').at(-1)) >= 5000 && child.kill('SIGKILL'),
      );
    });
    const [half] = await run('MATCH (n) RETURN count(n) AS n');
    expect(Number(half?.n)).toBeGreaterThan(0);
    const summary = await load();
    expect(summary.nodesCreated + summary.edgesCreated).toBeGreaterThan(0);
    await expectComplete();
    expect(Object.values(await load())).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('outlives a server that crashes and comes back', async () => {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS').catch(() => server!.empty());
    const store = await openNeo4j(server!);
    let crashed: Promise<void> | null = null;
    const progress = (done: number) => {
      if (done >= 5000) crashed ??= server!.kill().then(() => server!.restart());
    };
    await store.load(largeGraph(SIZE), { progress });
    await crashed;
    await store.close();
    await expectComplete();
  });

  it('a database that is read-only is named as such', async () => {
    await server!.restart({ 'server.databases.read_only': 'neo4j' });
    const store = await openNeo4j(server!);
    const attempt = store.load(largeGraph({ actors: 3, statements: 3 }));
    await expect(attempt).rejects.toThrow(InputError);
    await expect(attempt).rejects.toThrow(/read-only/);
    expect((await store.query('RETURN 1 AS one')).rows).toEqual([[1]]);
    await store.close();
    await server!.restart();
  });
});
