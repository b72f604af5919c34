// Evaluative words and negations for stance, read from data/ar/stance.tsv.
import type { DataReader } from '../../language.ts';
import type { Token } from '../../layers.ts';
import { rows } from './frames/lexicon.ts';
import { fold } from './letters.ts';

export interface StanceLexicon {
  /** 1 speaks well of what the word governs, −1 ill, 0 neither. */
  weight(token: Token): number;
  negates(token: Token): boolean;
}

export function loadStance(data: DataReader): StanceLexicon {
  const weights = new Map<string, number>();
  const negations = new Set<string>();
  for (const [sign, words] of rows(data.text('ar/stance.tsv')))
    for (const word of words!.split(' ')) {
      if (sign === 'not') negations.add(fold(word));
      else weights.set(fold(word), sign === '+' ? 1 : -1);
    }
  const look = (key: string) => weights.get(key) ?? weights.get(key.replace(/^ال/, '')) ?? 0;
  return {
    weight: (token) => look(token.stem) || look(token.norm) || look(token.lemma),
    negates: (token) => negations.has(token.norm) || negations.has(token.stem),
  };
}
