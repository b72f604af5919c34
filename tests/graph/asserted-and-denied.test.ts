// Says and does joined across articles: what one side asserts and another denies is one query on the store.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildData } from '../../src/graph/build-data.ts';
import { openSnapshot } from '../../src/graph/snapshot.ts';
import { loadEmbeddedStore } from '../../src/graph/stores.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { sketch } from './fixtures.ts';
import { articleInput } from './helpers/fake-extract.ts';

const ATTACK = 'the brigade attacked the guard in Waha';

/** An article in which one party asserts or denies the attack. */
function report(speaker: 'coast-guard' | 'north-brigade', how: 'asserts' | 'denies', cue: string): Extraction {
  const text = `On Monday it was ${cue} that ${ATTACK}.`;
  const base = {
    text,
    language: 'en',
    publishedAt: '2021-03-02',
    source: `${speaker} daily`,
    actors: { 'coast-guard': ['organization', 'guard'], 'north-brigade': ['organization', 'brigade'] },
    places: { 'place-waha': 'Waha' },
    events: [
      {
        trigger: 'attacked',
        evidence: ATTACK,
        type: 'ASSAULT',
        actor: ['north-brigade'],
        recipient: ['coast-guard'],
        place: 'place-waha',
        date: '2021-03-01',
        status: how === 'denies' ? 'denied' : 'alleged',
      },
    ],
  } satisfies Parameters<typeof sketch>[0];
  const [event] = sketch(base).events;
  return sketch({ ...base, statements: [{ speaker, cue, content: ATTACK, reports: [{ event: event!.id, how }] }] });
}

it('finds in one query what one asserts and another denies', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'qala-denied-'));
  const records = [report('coast-guard', 'asserts', 'claimed'), report('north-brigade', 'denies', 'denied')];
  const store = await loadEmbeddedStore();
  await buildData({
    dataDir,
    articles: records.map(({ article }) => ({ article: articleInput(article.text) })),
    extract: ({ text }) => records.find(({ article }) => article.text === text)!,
    version: '1',
    store,
  });
  const opened = store.open(openSnapshot(dataDir).storeFile!);
  const query = readFileSync(new URL('../../docs/queries/08-asserted-and-denied.cypher', import.meta.url), 'utf8');
  const { columns, rows } = await opened.query(query);
  const row = Object.fromEntries(columns.map((column, i) => [column, rows[0]?.[i]]));
  expect(rows).toHaveLength(1);
  expect(row).toMatchObject({ type: 'ASSAULT', asserting: 'coast-guard', denying: 'north-brigade' });
  await opened.close();
  rmSync(dataDir, { recursive: true });
});
