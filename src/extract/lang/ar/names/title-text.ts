// What titles are read from, and what a title says.
import type { Chain, ChainText } from './chain-text.ts';

export interface TitlePhrase {
  /** Words [first, last). */
  first: number;
  last: number;
  head: string;
  definite: boolean;
  bits: number;
  /** The body or country in it, as words [from, to). */
  body: [number, number] | null;
  nation: string | null;
  /** «رئيسها»: the body is what the pronoun means. */
  enclitic: boolean;
}

export interface TitleText extends ChainText {
  /** Bodies that begin at each word. */
  chains: readonly (Chain | null)[];
}

/** «القيادي [الحوثي] محمد البخيتي»: an adjective in ـي between title and name. */
export function isRelationBeforeName(text: TitleText, phrase: TitlePhrase, j: number): boolean {
  const word = text.words[j]!;
  if (!phrase.definite || j !== phrase.first + 1 || word.pos !== 'ADJ' || !word.definite || word.nation) return false;
  return /يه?$/.test(word.bare) && j + 1 < text.end && (text.persons[j + 1]! > j + 1 || isPerson(text, j + 1));
}

export const isPerson = (text: TitleText, j: number): boolean =>
  text.known[j]?.entries.some((entry) => entry.kind === 'person' && !entry.weak) ?? false;
/** «اللواء خاص …»: a qualifier that is itself the start of a tagged name. */
export const isNameAt = (text: TitleText, j: number): boolean => text.persons[j]! > j + 1;
