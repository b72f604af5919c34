// The figures of `qala eval` equal those of the scorer that the gold's annotators wrote.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evaluate } from '../../../src/extract/eval/evaluate.ts';
import { readGold } from '../../../src/extract/eval/read-gold.ts';
import { createExtractor } from '../../../src/extract/extractor.ts';
import { read } from '../../../src/extract/read/read.ts';
import { hasShared, SHARED } from '../../shared.ts';

const FOLDERS = ['seeds', 'dev', 'polnear-dev'].map((name) => join(SHARED, 'gold', name));
async function* none(): AsyncIterable<Uint8Array> {}

it.skipIf(!hasShared)('as the annotators score (needs the shared gold)', { timeout: 240_000 }, async () => {
  const extractor = createExtractor();
  const records = [];
  for await (const item of read(FOLDERS, none())) if ('article' in item) records.push(extractor(item.article));
  const file = join(mkdtempSync(join(tmpdir(), 'qala-eval-')), 'records.jsonl');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const scorer = spawnSync(process.execPath, [join(SHARED, 'gold', 'score.mjs'), file, ...FOLDERS, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const theirs = JSON.parse(scorer.stdout);
  const ours = evaluate(
    FOLDERS.flatMap((folder) => readGold(folder)),
    records,
  ).all;
  for (const [measure, x] of Object.entries<{ tp: number; sys: number; gold: number }>(theirs.prf)) {
    if (x.gold > 0)
      expect([measure, ours.sets[measure]]).toMatchObject([measure, { hit: x.tp, found: x.sys, gold: x.gold }]);
  }
  for (const [measure, x] of Object.entries<{ ok: number; n: number }>(theirs.accuracy)) {
    if (x.n > 0)
      expect([measure, ours.answers[measure]]).toEqual([measure, { accuracy: x.ok / x.n, right: x.ok, judged: x.n }]);
  }
});
