// What chains of head nouns are read from, and the words that may go on in them.
import type { Match } from './gazetteer.ts';
import { INSTITUTIONAL, LOOSE, STOP } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';

export interface Chain {
  /** Words [first, last). */
  first: number;
  last: number;
  /** Nothing follows the head: «السفارة». */
  bare: boolean;
  /** Where the tail (لـ، في، التابع لـ) begins, else `last`. */
  tail: number;
}

export interface ChainText {
  words: readonly NameWord[];
  /** Known name that begins at each word. */
  known: readonly (Match | null)[];
  /** Last word (exclusive) of a name that the tagger sees from each word, 0 for none; the same for persons only. */
  tagged: Int32Array;
  persons: Int32Array;
  /** End of the sentence. */
  end: number;
}

/** A word without particles. */
export const plain = (word: NameWord): boolean => word.letters && !word.conj && !word.prep;
export const isAdjective = (word: NameWord): boolean =>
  (word.nation !== null || (word.bits & INSTITUTIONAL) !== 0 || word.pos === 'ADJ') && !(word.bits & (LOOSE | STOP));
