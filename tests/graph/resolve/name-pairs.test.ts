// Precision and recall of joining names without any context, on pairs judged by hand: one list that the rules were made with,
// and one sampled from the news afterwards.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ActorKind } from '../../../src/model/actor.ts';
import { isSame, mergesOf, type Person } from './people.ts';

type Row = [verdict: 'same' | 'apart', kind: ActorKind, a: string, b: string];

it.each<[file: string, pairs: number, precision: number, recall: number]>([
  ['name-pairs.tsv', 203, 0.98, 0.85],
  ['name-pairs-held-out.tsv', 200, 0.92, 0.58],
])('%s', (file, pairs, precision, recall) => {
  const rows = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as unknown as Row);
  // All names in one collection, each in an article of its own; both names of every row get their own record.
  const articles: Person[][] = [];
  const code = (i: number) => String.fromCharCode(0x1000 + i);
  for (const [i, [, kind, a, b]] of rows.entries())
    articles.push([[code(2 * i), a, kind]], [[code(2 * i + 1), b, kind]]);
  const merges = mergesOf(articles);
  const wrong: string[] = [];
  const missed: string[] = [];
  let joined = 0;
  for (const [i, [verdict, , a, b]] of rows.entries()) {
    const same = isSame(merges, code(2 * i), code(2 * i + 1));
    if (same) joined++;
    if (same && verdict === 'apart') wrong.push(`${a} = ${b}`);
    if (!same && verdict === 'same') missed.push(`${a} ≠ ${b}`);
  }
  const expected = rows.filter(([verdict]) => verdict === 'same').length;
  const figures = { pairs: rows.length, precision: 1 - wrong.length / joined, recall: 1 - missed.length / expected };
  if (process.env.QALA_SHOW) process.stdout.write(`${JSON.stringify({ ...figures, wrong, missed }, null, 1)}\n`);
  expect(figures.pairs).toBeGreaterThanOrEqual(pairs);
  expect(figures.precision, wrong.join(', ')).toBeGreaterThanOrEqual(precision);
  expect(figures.recall, missed.join(', ')).toBeGreaterThanOrEqual(recall);
});
