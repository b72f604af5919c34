import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { judgementFile } from '../../src/viz/server/judgement-file.ts';
import { type Served, serve } from '../../src/viz/server/serve.ts';
import { fixtureSnapshot } from './fixture-app.ts';

const open: Served[] = [];
afterEach(async () => {
  for (const s of open.splice(0)) await s.close();
});

it('takes the next port when one is taken, and says so', async () => {
  const first = await serve({ snapshot: fixtureSnapshot(), port: 0, host: '127.0.0.1' });
  open.push(first);
  const taken: number[][] = [];
  const second = await serve({
    snapshot: fixtureSnapshot(),
    port: first.port,
    host: '127.0.0.1',
    onPortTaken: (a, b) => taken.push([a, b]),
  });
  open.push(second);
  expect(taken[0]).toEqual([first.port, first.port + 1]);
  expect((await fetch(`${second.url}api/meta`)).status).toBe(200);
});

it('prints an address with a token beyond loopback', async () => {
  const served = await serve({ snapshot: fixtureSnapshot(), port: 0, host: '0.0.0.0' });
  open.push(served);
  expect(served.url).toMatch(/\?token=[0-9a-f-]{36}$/);
  const at = `http://127.0.0.1:${served.port}`;
  expect((await fetch(`${at}/api/meta`)).status).toBe(401);
  expect((await fetch(`${at}/api/meta${new URL(served.url).search}`)).status).toBe(200);
});

it('keeps judgements as lines and skips broken ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qala-'));
  const path = join(folder, 'data', 'judgements.jsonl');
  const log = judgementFile(path, () => '2021-03-03T00:00:00Z');
  expect(await log.list()).toEqual([]);
  const id = await log.append({ kind: 'wrong', record: 'e-1' });
  expect(await log.list()).toEqual([{ id, judgement: { kind: 'wrong', record: 'e-1', at: '2021-03-03T00:00:00Z' } }]);
  await appendFile(path, 'not a judgement\n\n');
  const again = await log.append({ kind: 'undo', of: id });
  expect((await log.list()).map((entry) => entry.id)).toEqual([id, again]);
  expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(4);
  await rm(folder, { recursive: true });
});
