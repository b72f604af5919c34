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
