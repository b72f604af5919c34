// Flat noun phrases: "the former foreign minister", "Trump's first visit". The base for subjects, titles and roles.
import type { Name, Segmented, Token } from '../../../layers.ts';

export interface Chunk {
  /** Token range [first, last). */
  first: number;
  last: number;
  /** The last noun, name or pronoun. */
  head: number;
}
export interface Chunks {
  list: Chunk[];
  /** Chunk of each token, -1 outside. */
  at: Int32Array;
}

const DAY = /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const INNER = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

export function chunks(doc: Segmented, names: Name[]): Chunks {
  const { tokens } = doc;
  const at = new Int32Array(tokens.length).fill(-1);
  const list: Chunk[] = [];
  const nameEnd = nameEnds(tokens, names);
  for (let i = 0; i < tokens.length; ) {
    const last = chunkEnd(tokens, i, nameEnd);
    if (last === i) {
      i++;
      continue;
    }
    let head = last - 1;
    while (head > i && !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tokens[head]!.pos)) head--;
    for (let k = i; k < last; k++) at[k] = list.length;
    list.push({ first: i, last, head });
    i = last;
  }
  return { list, at };
}

/** For the first token of a name, the token after its last. */
function nameEnds(tokens: Token[], names: Name[]): Map<number, number> {
  const ends = new Map<number, number>();
  let k = 0;
  for (const name of names) {
    while (k < tokens.length && tokens[k]!.end <= name.start) k++;
    let last = k;
    while (last < tokens.length && tokens[last]!.start < name.end) last++;
    ends.set(k, last);
  }
  return ends;
}

function chunkEnd(tokens: Token[], from: number, nameEnd: ReadonlyMap<number, number>): number {
  const sentence = tokens[from]!.sentence;
  const inside = (k: number) => k < tokens.length && tokens[k]!.sentence === sentence;
  if (tokens[from]!.pos === 'PRON') return from + 1;
  let i = from;
  let nouns = false;
  const named = new Set<number>();
  if (
    tokens[i]!.pos === 'DET' ||
    (tokens[i]!.norm === 'that' &&
      inside(i + 1) &&
      tokens[i + 1]!.pos === 'NOUN' &&
      tokens[i + 1]!.number !== 'p' &&
      demonstrative(tokens, i))
  ) {
    i++;
    // "all the", "some of" stays out; "these three"
    while (inside(i) && tokens[i]!.pos === 'DET') i++;
    if (tokens[from]!.norm === 'her' && !(inside(i) && INNER.has(tokens[i]!.pos))) return i;
  }
  while (inside(i)) {
    const token = tokens[i]!;
    // "the attacks today", "the vote Monday": a day behind a noun is an adverb
    if (nouns && token.enclitic === null && DAY.test(token.norm)) break;
    const end = nameEnd.get(i);
    if (end !== undefined) {
      // two names side by side are two phrases, unless the first owns the second
      i = end;
      named.add(end);
      nouns = true;
      if (inside(i) && tokens[i - 1]!.enclitic === null && nameEnd.has(i)) break;
      continue;
    }
    if (INNER.has(token.pos)) {
      nouns ||= token.pos !== 'ADJ';
      i++;
    } else if (token.pos === 'ADV' && !nouns && i > from && inside(i + 1) && tokens[i + 1]!.pos === 'ADJ') i++;
    else if (token.pos === 'DET' && i > from && tokens[i - 1]!.enclitic) i++;
    else if (
      token.pos === 'CCONJ' &&
      token.norm === 'and' &&
      !nouns &&
      i > from &&
      inside(i + 1) &&
      tokens[i + 1]!.pos === 'ADJ'
    )
      i++;
    else if (
      token.pos === 'VERB' &&
      !nouns &&
      i > from &&
      /(?:ed|ing)$/.test(token.norm) &&
      inside(i + 1) &&
      (tokens[i + 1]!.pos === 'NOUN' || tokens[i + 1]!.pos === 'PROPN')
    )
      i++;
    else break;
  }
  // "two officials familiar with it": an adjective behind the noun opens another phrase
  while (nouns && i - 1 > from && tokens[i - 1]!.pos === 'ADJ' && !named.has(i)) i--;
  // an adjective alone is no phrase; "the poor" is
  if (i === from) return from;
  return nouns || tokens[from]!.pos === 'DET' ? i : from;
}

/** "that attack" after a preposition or at the start, but not after a verb of saying. */
const demonstrative = (tokens: Token[], i: number): boolean =>
  i === 0 || tokens[i - 1]!.pos === 'ADP' || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
