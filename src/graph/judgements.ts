// Reads the human's word: judgements.jsonl with what was taken back left out. A bad line is reported and passed over.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import { id } from '../model/id.ts';
import { Judgement } from '../model/judgement.ts';
import { readLines } from './files.ts';

export interface Judged {
  judgements: Judgement[];
  /** Of the judgements in force, whatever their order in the file. */
  hash: string;
  problems: Diagnostic[];
}

/** Name of a judgement, as `undo` gives it: a hash of its line. */
export const judgementId = (judgement: Judgement): string => id('j', JSON.stringify(sorted(judgement)));

const sorted = (judgement: Judgement) =>
  Object.fromEntries(Object.entries(judgement).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The judgements of a file in order, undone ones and undos among them; null for a line that is none. */
export function* judgementLines(file: string): Generator<Judgement | null> {
  for (const line of readLines(file)) {
    if (line.trim() === '') continue;
    const parsed = Judgement.safeParse(parseJson(line));
    yield parsed.success ? parsed.data : null;
  }
}

export function readJudgements(file: string): Judged {
  const all: Judgement[] = [];
  const problems: Diagnostic[] = [];
  let number = 0;
  for (const judgement of judgementLines(file)) {
    number++;
    if (judgement) all.push(judgement);
    else
      problems.push({
        code: 'bad-judgement',
        message: `${file}: line ${number} is no judgement and was passed over`,
        path: file,
      });
  }
  const judgements = inForce(all);
  const names = judgements.map(judgementId).sort();
  return { judgements, hash: createHash('sha256').update(names.join('\n')).digest('hex'), problems };
}

/** An undo takes back every earlier line of that name; a later line of the same words counts again. */
export function inForce(all: readonly Judgement[]): Judgement[] {
  const kept: Judgement[] = [];
  for (const judgement of all) {
    if (judgement.kind !== 'undo') kept.push(judgement);
    else for (let i = kept.length - 1; i >= 0; i--) if (judgementId(kept[i]!) === judgement.of) kept.splice(i, 1);
  }
  return kept;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
