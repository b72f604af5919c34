// A statement before ids and targets, and where its cue stands.

import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Mode, Statement } from '../../model/statement.ts';
import type { Cast, Frame } from '../layers.ts';
import type { Resolved } from './speakers.ts';

/** A statement before ids, with the frame it came from. */
export interface Draft {
  frame: Frame;
  speaker: Resolved | null;
  mode: Mode;
  addressees: string[];
  via: string[];
  medium: Statement['medium'];
  saidAt: string | null;
}

/** Index of the block at an offset. */
export const blockAt = (doc: Cast, offset: number): number => firstAtOrAfter(doc.blocks, offset + 1) - 1;
