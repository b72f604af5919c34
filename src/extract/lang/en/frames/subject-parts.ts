// What a subject is, and how phrases become its references.
import type { Reference } from '../../../layers.ts';
import type { VerbGroup } from '../words/verb-groups.ts';
import { partyOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';

export interface Subject {
  references: Reference[];
  /** First token of the subject phrase, or of the verb group where the subject is carried over. */
  first: number;
  carried: boolean;
}

export type FindSubject = (r: Reading, group: VerbGroup, unit: Unit, depth: number) => Subject | null;

export const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'whom']);

export function references(r: Reading, heads: number[]): Reference[] {
  const out: Reference[] = [];
  for (const chunk of [...heads].reverse()) {
    const party = partyOf(r, chunk);
    if (party) out.push(party);
  }
  return out;
}
