import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgementId, readJudgements } from '../../src/graph/judgements.ts';
import { judgementFile } from '../../src/viz/server/judgement-file.ts';
import { judged } from '../../src/viz/server/judgements.ts';

const SAME = { kind: 'same', a: 'a', b: 'b' } as const;
const WRONG = { kind: 'wrong', record: 's' } as const;
const APART = { kind: 'not-same', a: ['a', 'b'], b: 'c' } as const;
const undo = (of: Parameters<typeof judgementId>[0]) => ({ kind: 'undo', of: judgementId(of) });

it.each([
  ['as it stands', [SAME, WRONG], [SAME, WRONG], 0],
  ['without what was taken back', [SAME, WRONG, undo(SAME)], [WRONG], 0],
  ['with what was said again', [SAME, undo(SAME), SAME], [SAME], 0],
  ['with several on a side', [APART, WRONG, undo(WRONG)], [APART], 0],
  ['without a side of nobody', [{ ...APART, a: [] }, WRONG], [WRONG], 1],
  ['without bad lines', ['{', { kind: 'same', a: 'a' }, WRONG], [WRONG], 2],
])('build and page read a file %s', async (_, lines, inForce, bad) => {
  const file = join(mkdtempSync(join(tmpdir(), 'qala-judgements-')), 'judgements.jsonl');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const { judgements, problems } = readJudgements(file);
  expect(judgements).toEqual(inForce);
  expect(problems).toHaveLength(bad);
  const shown = judged(await judgementFile(file, () => '').list());
  expect(shown.filter(({ undone }) => !undone).map(({ judgement }) => judgement)).toEqual(inForce);
});
