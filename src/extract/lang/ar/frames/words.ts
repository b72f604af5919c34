// A view of the article for the frame rules: words without punctuation, each with what stands before it, its quotation,
// its sentence and the name, title or unnamed party it opens. Built once per article, in linear time.

import type { Span } from '../../../../model/span.ts';
import { firstEndingAfter } from '../../../../model/span-search.ts';
import type { Cast, Quote, Token } from '../../../layers.ts';
import type { ReportingLexicon } from './lexicon.ts';

export interface Word {
  token: Token;
  start: number;
  end: number;
  norm: string;
  stem: string;
  /** Punctuation and spaces between the word before and this one. */
  gap: string;
  /** Index of the quotation it stands in, −1 outside. */
  quote: number;
  sentence: number;
  /** Index of the chunk it belongs to, −1 for none. */
  chunk: number;
  /** Index of the time expression it belongs to, −1 for none. */
  time: number;
}

export type ChunkKind = 'name' | 'title' | 'unnamed';
export interface Chunk extends Span {
  kind: ChunkKind;
  index: number;
  /** Words [first, last). */
  first: number;
  last: number;
}
/** Words [first, last) of one sentence. */
export interface Stretch {
  first: number;
  last: number;
  block: number;
  end: number;
}
export interface Words {
  lexicon: ReportingLexicon;
  doc: Cast;
  text: string;
  words: Word[];
  chunks: Chunk[];
  stretches: Stretch[];
}

export function viewWords(doc: Cast, lexicon: ReportingLexicon): Words {
  const { text } = doc.article;
  const words: Word[] = [];
  const stretches: Stretch[] = [];
  let quote = 0;
  let last = 0;
  doc.sentences.forEach((sentence, index) => {
    const first = words.length;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i]!;
      if (token.pos === 'PUNCT') continue;
      while (quote < doc.quotes.length && doc.quotes[quote]!.inner.end <= token.start) quote++;
      const inside = quote < doc.quotes.length && doc.quotes[quote]!.inner.start <= token.start;
      words.push({
        token,
        start: token.start,
        end: token.end,
        norm: token.norm,
        stem: token.stem,
        gap: text.slice(last, token.start),
        quote: inside ? quote : -1,
        sentence: index,
        chunk: -1,
        time: -1,
      });
      last = token.end;
    }
    stretches.push({ first, last: words.length, block: sentence.block, end: sentence.end });
  });
  const chunks = chunksOf(doc, words);
  for (const { first, start } of chunks) words[first]!.token = withParticle(words[first]!.token, start, text);
  mark(words, doc.times, (word, i) => {
    word.time = i;
  });
  return { lexicon, doc, text, words, chunks, stretches };
}

/** «لبي بي سي»: the tagger left whole what a known name has shown to begin with a particle. */
function withParticle(token: Token, start: number, text: string): Token {
  const particle = text[token.core.start]!;
  const hidden = start === token.core.start + 1 && token.proclitics.length === 0 && /[وفبلك]/.test(particle);
  return hidden ? { ...token, proclitics: [particle] } : token;
}

/** Longest first where they overlap: a title holds the name of its body. */
function chunksOf(doc: Cast, words: Word[]): Chunk[] {
  const all: Omit<Chunk, 'first' | 'last'>[] = [
    ...doc.titles.map(({ start, end }, index) => ({ kind: 'title' as const, index, start, end })),
    ...doc.names.map(({ start, end }, index) => ({ kind: 'name' as const, index, start, end })),
    ...doc.unnamed.map(({ start, end }, index) => ({ kind: 'unnamed' as const, index, start, end })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Chunk[] = [];
  let end = 0;
  for (const chunk of all) {
    if (chunk.start < end || chunk.end <= chunk.start) continue;
    kept.push({ ...chunk, first: -1, last: -1 });
    end = chunk.end;
  }
  mark(words, kept, (word, i, at) => {
    word.chunk = i;
    const chunk = kept[i]!;
    if (chunk.first < 0) chunk.first = at;
    chunk.last = at + 1;
  });
  return kept;
}

/** Calls `set` for each word whose core overlaps one of the sorted spans. */
function mark(words: Word[], spans: readonly Span[], set: (word: Word, span: number, at: number) => void): void {
  let i = 0;
  for (let at = 0; at < words.length; at++) {
    const { core } = words[at]!.token;
    while (i < spans.length && spans[i]!.end <= core.start) i++;
    if (i < spans.length && spans[i]!.start < core.end) set(words[at]!, i, at);
  }
}

export const opensQuote = (view: Words, at: number): Quote | null => {
  const word = view.words[at];
  if (!word || word.quote < 0 || view.words[at - 1]?.quote === word.quote) return null;
  return view.doc.quotes[word.quote]!;
};

/** First word that ends after the offset. */
export const wordAt = (view: Words, offset: number): number => firstEndingAfter(view.words, offset);
