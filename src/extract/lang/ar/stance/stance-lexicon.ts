// Evaluative words for stance, read from data/ar/stance.tsv.
import type { DataReader } from '../../../language.ts';
import type { Token } from '../../../layers.ts';
import { rows } from '../frames/lexicon.ts';
import { fold } from '../text/letters.ts';

const CLASSES = [
  'crime', 'deed', 'for', 'against', 'backing', 'refusal', 'praise', 'blame', 'wrong', 'accept', 'tie', 'plan', 'merit',
] as const; // biome-ignore format: a table
export type StanceClass = (typeof CLASSES)[number];

/** Words that are looked for beside a governing word or after the mention. */
export type StanceMark = 'bond' | 'worth' | 'stop' | 'damning' | 'relative' | 'namely';

export interface StanceLexicon {
  classOf(token: Token): StanceClass | null;
  is(cls: StanceClass | StanceMark, token: Token): boolean;
  negates(token: Token): boolean;
  /** A preposition that leads from the governing word to its target: «الضغط على روسيا». */
  links(token: Token): boolean;
  /** A preposition that only tells where: «في ليبيا». */
  places(token: Token): boolean;
}

export function loadStance(data: DataReader): StanceLexicon {
  const words = new Map<string, Set<string>>();
  for (const [cls, list] of rows(data.text('ar/stance.tsv'))) words.set(cls!, new Set(list!.split(' ').map(fold)));
  const has = (cls: string, token: Token) => {
    const set = words.get(cls);
    return !!set && (set.has(token.stem) || set.has(token.norm) || set.has(token.stem.replace(/^ال/, '')));
  };
  return {
    classOf: (token) => CLASSES.find((cls) => has(cls, token)) ?? null,
    is: has,
    negates: (token) => has('not', token),
    links: (token) => has('link', token),
    places: (token) => has('place', token),
  };
}
