import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { progressFile, readProgress } from '../../src/graph/build-progress.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'qala-progress-'));

it('tells how far a build is while it runs, now and then', () => {
  const data = folder();
  let time = 0;
  const file = progressFile(data, () => time);
  expect(readProgress(data)).toBeNull();
  file.step('extract', 1, 10);
  file.step('extract', 2, 10);
  expect(readProgress(data)).toEqual({ stage: 'extract', done: 1, total: 10 });
  time = 1000;
  file.step('store', 7, null);
  expect(readProgress(data)).toEqual({ stage: 'store', done: 7, total: null });
  file.end();
  expect(readProgress(data)).toBeNull();
});

it.each([
  ['of a process that is gone', { stage: 'extract', done: 1, total: 2, process: 2 ** 22 + 1 }],
  ['of another make', { step: 1 }],
])('takes no notice of a file %s', (_, content) => {
  const data = folder();
  writeFileSync(join(data, 'progress.json'), JSON.stringify(content));
  expect(readProgress(data)).toBeNull();
});
