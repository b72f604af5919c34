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

/** A judgement with its name. */
export interface JudgementEntry {
  id: string;
  judgement: Judgement;
}

/** The judgements of a file in order, undone ones and undos among them; null for a line that is none. */
export function* judgementEntries(file: string): Generator<JudgementEntry | null> {
  for (const line of readLines(file)) {
    if (line.trim() === '') continue;
    const parsed = Judgement.safeParse(parseJson(line));
    yield parsed.success ? { id: judgementId(parsed.data), judgement: parsed.data } : null;
  }
}

/** All but the undos, oldest first. An undo takes back every earlier line of that name; a later line of the same words counts again. */
export function withUndone(entries: readonly JudgementEntry[]): (JudgementEntry & { undone: boolean })[] {
  const said: (JudgementEntry & { undone: boolean })[] = [];
  for (const { id, judgement } of entries) {
    if (judgement.kind !== 'undo') said.push({ id, judgement, undone: false });
    else for (const earlier of said) if (earlier.id === judgement.of) earlier.undone = true;
  }
  return said;
}

export function readJudgements(file: string): Judged {
  const all: JudgementEntry[] = [];
  const problems: Diagnostic[] = [];
  let number = 0;
  for (const entry of judgementEntries(file)) {
    number++;
    if (entry) all.push(entry);
    else
      problems.push({
        code: 'bad-judgement',
        message: `${file}: line ${number} is no judgement and was passed over`,
        path: file,
      });
  }
  const inForce = withUndone(all).filter(({ undone }) => !undone);
  const names = inForce.map(({ id }) => id).sort();
  return {
    judgements: inForce.map(({ judgement }) => judgement),
    hash: createHash('sha256').update(names.join('\n')).digest('hex'),
    problems,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
