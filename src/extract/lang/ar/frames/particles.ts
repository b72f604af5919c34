// Closed classes the frame rules ask for: complementisers by spelling, prepositions also as attached letters.
import type { Word, Words } from './words.ts';

const COMPLEMENTISER = /^[وف]?ب?ان(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?$/;
const LETTERS = /^[وف]?ب?[أإا]ن(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?$/;
const MARKS = /[\u064b-\u0652\u0640\u0670]/g;

/** «إن», «أن», «بأنه», «وأنها»; not «لأن» (because), «كأن» (as if), «آن». */
export const isComplementiser = (word: Word, text: string): boolean =>
  COMPLEMENTISER.test(word.norm) && LETTERS.test(text.slice(word.start, word.end).replace(MARKS, ''));

/** One that goes on from another: «وأن», «وإنها». */
export const isJoinedComplementiser = (word: Word, text: string): boolean =>
  /^[وف]/.test(word.norm) && isComplementiser(word, text);

/** The preposition a word is or begins with, folded: «عن» → عن, «بالقرار» → ب; null for none. */
export function prepositionOf(view: Words, word: Word): string | null {
  if (view.lexicon.words.prepositions!.has(word.norm)) return word.norm;
  const attached = word.token.proclitics.find((p) => p === 'ب' || p === 'ل' || p === 'ك');
  if (attached) return attached;
  const bare = word.norm.replace(/^[وف]/, '');
  return bare !== word.norm && word.token.proclitics.length > 0 && view.lexicon.words.prepositions!.has(bare)
    ? bare
    : null;
}

/** Whether the preposition is a word of its own, so that its noun phrase begins with the next one. */
export const standsAlone = (view: Words, word: Word): boolean =>
  view.lexicon.words.prepositions!.has(word.norm) ||
  view.lexicon.words.prepositions!.has(word.norm.replace(/^[وف]/, ''));

/** A word of one of the classes in data/ar/frame-words.tsv, with or without و and the article. */
export function isOf(view: Words, word: Word | undefined, kind: string): boolean {
  const set = view.lexicon.words[kind];
  if (!word || !set) return false;
  return set.has(word.norm) || set.has(word.stem) || set.has(word.stem.replace(/^ال/, ''));
}

/** «أن │المحققين│ خلصوا», «بحسب │المتظاهرين│»: one of those that speak, where grammar wants another case than that of a subject behind its verb. */
export const isSpeaker = (view: Words, word: Word): boolean => {
  const bare = word.stem.replace(/^ال/, '');
  return (
    isOf(view, word, 'speakers') || (/..ين$/.test(bare) && view.lexicon.words.speakers!.has(`${bare.slice(0, -2)}ون`))
  );
};
