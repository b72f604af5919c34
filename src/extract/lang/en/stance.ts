// Stance of a statement's content toward a party in it, from the words of the clause around the party.
// "Haftar's reckless attack" falls on Haftar, who did it; "we condemn Haftar" on whom the verb is turned against.

import { contains, type Span } from '../../../model/span.ts';
import { firstEndingAfter } from '../../../model/span-search.ts';
import type { Stance } from '../../../model/statement.ts';
import type { Cast, Frame, Token } from '../../layers.ts';

export interface StanceWord {
  stance: Stance;
  how: 'attitude' | 'deed' | 'quality';
}
const NEGATION = new Set(['not', "n't", 'never', 'no', 'without', 'nor', 'neither', 'hardly', 'cannot']);
const REACH = 9;

export function stanceToward(doc: Cast, frame: Frame, target: Span, words: ReadonlyMap<string, StanceWord>): Stance {
  const content = frame.content.find((c) => contains(c, target));
  if (!content) return 'neutral';
  const { tokens } = doc;
  const first = firstEndingAfter(tokens, target.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < target.end) last++;
  let score = 0;
  // words inside the party's own phrase: "Assad's brutal regime"
  for (let i = first; i < last; i++) score += value(words, tokens[i]!, 'quality');
  let verb = false;
  for (let i = first - 1; i >= 0 && i > first - REACH && inside(tokens[i]!, content, tokens[first]!); i--) {
    const token = tokens[i]!;
    if (/^[;:]$/.test(token.norm)) break;
    const near = first - i <= 3;
    if (!verb) score += sign(tokens, i) * value(words, token, 'attitude');
    if (near && (token.pos === 'ADJ' || token.pos === 'NOUN')) score += value(words, token, 'quality');
    // "attacks by Haftar", "the crimes of the regime"
    if (near && token.pos === 'NOUN' && /^(?:by|of|from)$/.test(tokens[i + 1]!.norm))
      score += value(words, token, 'deed');
    if (token.pos === 'VERB' || token.pos === 'AUX') verb = true;
    if (token.norm === ',' && verb) break;
  }
  let predicate = false;
  for (let i = last; i < tokens.length && i < last + REACH && inside(tokens[i]!, content, tokens[first]!); i++) {
    const token = tokens[i]!;
    if (/^[,;:]$/.test(token.norm) || token.norm === 'that') break;
    if (token.pos === 'AUX' || token.pos === 'VERB') predicate = true;
    const owned = tokens[last - 1]!.enclitic !== null && i <= last + 2;
    if (predicate || owned)
      score +=
        sign(tokens, i) *
        (value(words, token, 'quality') + (token.voice === 'passive' ? 0 : value(words, token, 'deed')));
    if (predicate && token.pos === 'NOUN') break;
  }
  return score > 0 ? 'support' : score < 0 ? 'oppose' : 'neutral';
}

function value(words: ReadonlyMap<string, StanceWord>, token: Token, how: StanceWord['how']): number {
  const word = words.get(token.lemma) ?? words.get(token.stem);
  return word?.how === how ? (word.stance === 'support' ? 1 : -1) : 0;
}

/** A negation up to three words before turns the word round. */
const sign = (tokens: Token[], i: number): number =>
  tokens.slice(Math.max(0, i - 3), i).some((t) => NEGATION.has(t.norm)) ? -1 : 1;

const inside = (token: Token, content: Span, anchor: Token): boolean =>
  token.start >= content.start && token.end <= content.end && token.sentence === anchor.sentence;
