// A record belongs to the gold file that has its text; white space, and a title or footer that one of them lacks, aside.
import { positions, squash } from './positions.ts';

export interface Alignment {
  gold: string;
  goldAt: Int32Array;
  recordAt: Int32Array;
  /** What to add to a record's position to get the gold's. */
  shift: number;
}

const ENOUGH = 0.8;

/** A text, and what is left of it without white space: prepared once, compared often. */
export interface Squashed {
  text: string;
  squashed: string;
}
export const prepare = (text: string): Squashed => ({ text, squashed: squash(text) });

/** Null when the two texts are not the same article. */
export function alignText(gold: Squashed, record: Squashed): Alignment | null {
  const [g, r] = [gold.squashed, record.squashed];
  let shift = 0;
  if (g !== r) {
    if (r.length > ENOUGH * g.length && g.includes(r)) shift = g.indexOf(r);
    else if (g.length > ENOUGH * r.length && r.includes(g)) shift = -r.indexOf(g);
    else return null;
  }
  return { gold: gold.text, goldAt: positions(gold.text), recordAt: positions(record.text), shift };
}
