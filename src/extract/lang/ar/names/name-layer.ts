// What the name rules share: the article's words with everything that one rule found for the next.
import type { Name } from '../../../layers.ts';
import type { Chain } from './chain-text.ts';
import type { Match } from './gazetteer.ts';
import type { Run } from './name-runs.ts';
import type { NameText } from './name-words.ts';
import type { CountryCounts } from './place-choice.ts';
import type { TitlePhrase } from './title-text.ts';

/** What the rules found, by word; each list indexed by the first word. */
export interface NameLayer extends NameText {
  sentences: readonly { first: number; last: number }[];
  /** Sentence end for each word. */
  ends: Int32Array;
  known: (Match | null)[];
  runs: Run[];
  /** End of the tagged run that begins at each word, 0 for none. */
  tagged: Int32Array;
  /** The same for persons only. */
  persons: Int32Array;
  runAt: (Run | undefined)[];
  chains: (Chain | null)[];
  titles: (TitlePhrase | null)[];
  countries: CountryCounts;
  /** The article's text at a span. */
  written(start: number, end: number): string;
}

/** A name with its words [from, to). */
export interface FoundName extends Name {
  from: number;
  to: number;
}

export type MakeName = (from: number, to: number, rest: Pick<Name, 'kind' | 'known'> & Partial<Name>) => FoundName;
