// The tags the tagger chooses among: what is attached to a word, its class, whether a pronoun follows. `C+P+NOUN+E` is «وببلدهم».
import type { Pos } from '../../../layers.ts';

/** Word classes; finer than Universal Dependencies where verbs, plurals and participles are told apart. */
export const MAINS = [
  'NOUN', 'NOUNS', 'PROPN', 'ADJ', 'PTCP', 'PAST', 'PRES', 'PASS', 'IMP', 'AUX', 'NUM', 'ADP', 'SCONJ', 'CCONJ', 'PART', 'PRON', 'DEM', 'REL',
  'ADV', 'INTJ', 'X', 'PUNCT',
] as const; // biome-ignore format: a table
export type Main = (typeof MAINS)[number];

export const UPOS: Record<Main, Pos> = {
  NOUN: 'NOUN', NOUNS: 'NOUN', PROPN: 'PROPN', ADJ: 'ADJ', PTCP: 'ADJ', PAST: 'VERB', PRES: 'VERB', PASS: 'VERB', IMP: 'VERB', AUX: 'AUX', NUM: 'NUM',
  ADP: 'ADP', SCONJ: 'SCONJ', CCONJ: 'CCONJ', PART: 'PART', PRON: 'PRON', DEM: 'DET', REL: 'PRON', ADV: 'ADV', INTJ: 'INTJ', X: 'X', PUNCT: 'PUNCT',
}; // biome-ignore format: a table

/** C: و or ف; P: ب, ل or ك; F: the future س. */
export type Proclitic = 'C' | 'P' | 'F';
export interface Tag {
  name: string;
  proclitics: readonly Proclitic[];
  main: Main;
  enclitic: boolean;
}

export function parseTag(name: string): Tag {
  const parts = name.split('+');
  const enclitic = parts.at(-1) === 'E';
  const proclitics = parts.filter((part) => part === 'C' || part === 'P' || part === 'F');
  return { name, proclitics, main: parts[proclitics.length] as Main, enclitic };
}
export const tagName = (proclitics: readonly Proclitic[], main: Main, enclitic: boolean): string =>
  [...proclitics, main, ...(enclitic ? ['E'] : [])].join('+');

export const isVerbMain = (main: Main): boolean =>
  main === 'PAST' || main === 'PRES' || main === 'PASS' || main === 'IMP';
