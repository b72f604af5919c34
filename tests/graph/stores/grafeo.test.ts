import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { grafeo } from '../../../src/graph/stores/grafeo.ts';
import { storeContract } from '../store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'qala-grafeo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('grafeo', async () => grafeo.open(join(folder, grafeo.fileName)));

it('ends a query that needs too much memory', async () => {
  const store = grafeo.open(join(folder, grafeo.fileName), { maxMemory: 300_000_000 });
  const greedy = 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b RETURN collect([a, b]) AS all';
  await expect(store.query(greedy, {}, { timeoutMs: 30_000 })).rejects.toThrow(/300 MB/);
  expect((await store.query('RETURN 1 AS x')).rows).toEqual([[1]]);
  await store.close();
});

it('names the place of a syntax error', async () => {
  const store = grafeo.open(join(folder, grafeo.fileName));
  await expect(store.query('MATCH (n RETURN n')).rejects.toThrow(/line 1, column 10/);
  await store.close();
});
