// An article laid out for the rules of saying and happening: units (sentences that no quotation crosses), quotations, phrases.
import type { Quoted, Token } from '../../../layers.ts';
import { type Chunks, chunks } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Token range [first, last) of one or more sentences of one block. */
export interface Unit {
  first: number;
  last: number;
  block: number;
}
export interface Reading {
  doc: Quoted;
  text: string;
  tokens: Token[];
  lexicon: Lexicon;
  chunks: Chunks;
  units: Unit[];
  /** Index of the quotation of speech around a token, else -1; its marks count in. */
  quote: Int32Array;
  /** Indexes of the name, title, unnamed party around each token, else -1. */
  name: Int32Array;
  title: Int32Array;
  unnamed: Int32Array;
}

export function reading(doc: Quoted, lexicon: Lexicon): Reading {
  const { tokens } = doc;
  const quote = cover(tokens, doc.quotes);
  for (let i = 0; i < quote.length; i++) if (quote[i]! >= 0 && !doc.quotes[quote[i]!]!.speech) quote[i] = -1;
  return {
    doc,
    text: doc.article.text,
    tokens,
    lexicon,
    chunks: chunks(doc, doc.names),
    units: units(doc, quote),
    quote,
    name: cover(tokens, doc.names),
    title: cover(tokens, doc.titles),
    unnamed: cover(tokens, doc.unnamed),
  };
}

/** For each token the index of the span around it, else -1. Spans are sorted and do not overlap. */
export function cover(tokens: Token[], spans: { start: number; end: number }[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (k < spans.length && spans[k]!.end <= tokens[i]!.start) k++;
    if (k < spans.length && spans[k]!.start <= tokens[i]!.start && tokens[i]!.core.end <= spans[k]!.end) at[i] = k;
  }
  return at;
}

function units(doc: Quoted, quote: Int32Array): Unit[] {
  const out: Unit[] = [];
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block]!;
    if (block.kind === 'related' || block.copyOf !== null || sentence.first === sentence.last) continue;
    const previous = out.at(-1);
    const q = quote[sentence.first]!;
    if (previous && previous.block === sentence.block && q >= 0 && quote[sentence.first - 1] === q)
      previous.last = sentence.last;
    else out.push({ first: afterDateline(doc, sentence), last: sentence.last, block: sentence.block });
  }
  return out;
}

// "BEIRUT, Aug 5 (Northline) - A huge …", "WASHINGTON — …"
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.,'’/-]{2,40}(?:, \p{Lu}\p{L}{2,9}\.? \d{1,2}(?:, \d{4})?)?(?:\s?\([^)]{2,40}\))?\s?(?:[—–]|--?)\s/u;

/** First token of the sentence behind the dateline of its block. */
function afterDateline(
  doc: Quoted,
  sentence: { first: number; last: number; start: number; end: number; block: number },
): number {
  if (doc.blocks[sentence.block]!.start !== sentence.start) return sentence.first;
  const match = DATELINE.exec(doc.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)));
  if (!match) return sentence.first;
  let first = sentence.first;
  while (first < sentence.last - 1 && doc.tokens[first]!.start < sentence.start + match[0].length) first++;
  return first;
}

/** Folded words of a token range. */
export const wordsOf = (r: Reading, first: number, last: number): string => {
  let out = '';
  for (let i = first; i < last; i++) out += (i > first ? ' ' : '') + r.tokens[i]!.norm;
  return out;
};
