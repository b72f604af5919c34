// What is read between a verb of saying and what is said.
import type { Reference } from '../../../layers.ts';
import type { Cue } from './cues.ts';
import type { Party } from './party-types.ts';
import type { Words } from './words.ts';

export type ContentKind = 'clause' | 'quote' | 'colon' | 'phrase';

export interface Clause {
  subject: Party | null;
  /** NP right after نقلا عن or «عن» of a relay verb. */
  origin: Party | null;
  addressees: Reference[];
  /** «قوله» after an agency: the word of speech nearer to the content. */
  saying: number | null;
  content: { kind: ContentKind; first: number; preposition: string | null } | null;
  /** First word after what was read. */
  next: number;
}

export interface Tables {
  view: Words;
  cues: readonly (Cue | null)[];
  stops: Uint8Array;
}

export interface ClauseOptions {
  /** The subject stands before the verb. */
  subject: Party | null;
  limit: number;
}
