// A greedy tagger with averaged-perceptron weights (Collins 2002; training/ar/tagger.ts), hashed features and 8-bit weights.
// What a word contributes alone is summed once and kept; a sentence then costs a few table rows a token.
import { gunzipSync } from 'node:zlib';
import type { Analysis } from './morphology.ts';
import { CONTEXT_FEATURES, contextRows, hash, WORD_FEATURES, wordHashes, wordRows } from './tag-features.ts';
import { parseTag, type Tag } from './tagset.ts';
import { createCandidates, type Lexicon } from './word-tags.ts';

export interface TagModel {
  tags: Tag[];
  bits: number;
  /** Weight of tag t in row r at r × tags + t. */
  weights: Int8Array;
  /** Hashes of the words that the training text has, sorted. */
  vocabulary: Uint32Array;
}

/** What the tagger and the analyzer keep of a word: computed once, used at every place where the word stands. */
export interface KnownWord {
  hashes: Int32Array;
  candidates: Int32Array;
  /** For each candidate, what the word alone gives. */
  scores: Int32Array;
  /** By tag, filled in by the analyzer. */
  analyses: (Analysis | undefined)[];
  /** Whether the training text has it, so that its spelling needs no repair; filled in by the analyzer. */
  common: boolean | undefined;
}

/** Words kept between articles; the memory is emptied when it is full. */
const MAX_KNOWN = 60_000;
/** A candidate this far behind by itself is never saved by its place (1 in 1,500 words in a test): it is not looked at. */
const MARGIN = 200;

export interface Tagger {
  look(word: string): KnownWord;
  /** One tag index a word. */
  tag(words: readonly KnownWord[]): Int32Array;
}

export function createTagger(model: TagModel, lexicon: Lexicon): Tagger {
  const { tags, weights } = model;
  const width = tags.length;
  const mask = (1 << model.bits) - 1;
  const known = new Map<string, KnownWord>();
  const edge = new Int32Array(WORD_FEATURES).fill(77);
  const rows = new Int32Array(CONTEXT_FEATURES);
  const candidatesOf = createCandidates(tags, lexicon);
  const place = contextRows;
  const size = rows.length;

  const describe = (word: string): KnownWord => {
    const hashes = wordHashes(word, lexicon.verbs, lexicon.common);
    const own = wordRows(hashes, mask);
    const scored = candidatesOf(word).map((tag) => {
      let score = 0;
      for (const row of own) score += weights[row * width + tag]!;
      return { tag, score };
    });
    const top = Math.max(...scored.map(({ score }) => score));
    const near = scored.filter(({ score }) => score >= top - MARGIN);
    const candidates = Int32Array.from(near, ({ tag }) => tag);
    return { hashes, candidates, scores: Int32Array.from(near, ({ score }) => score), analyses: [], common: undefined };
  };

  return {
    look(word) {
      let entry = known.get(word);
      if (!entry) {
        if (known.size >= MAX_KNOWN) known.clear();
        entry = describe(word);
        known.set(word, entry);
      }
      return entry;
    },
    tag(words) {
      const hashes = words.map((word) => word.hashes);
      const result = new Int32Array(words.length);
      let p1 = -1;
      let p2 = -1;
      for (let i = 0; i < words.length; i++) {
        const { candidates, scores } = words[i]!;
        let best = candidates[0]!;
        if (candidates.length > 1) {
          place(hashes, i, p1, p2, edge, mask, rows);
          for (let k = 0; k < size; k++) rows[k] = rows[k]! * width;
          let top = Number.NEGATIVE_INFINITY;
          for (let c = 0; c < candidates.length; c++) {
            const tag = candidates[c]!;
            let score = scores[c]!;
            for (let k = 0; k < size; k++) score += weights[rows[k]! + tag]!;
            if (score > top) {
              top = score;
              best = tag;
            }
          }
        }
        result[i] = best;
        p2 = p1;
        p1 = best;
      }
      return result;
    },
  };
}

/** Hash under which the vocabulary holds a lightened word. */
export const wordKey = (word: string): number => hash(word, 99) >>> 0;

export function vocabularyOf(model: TagModel): (word: string) => boolean {
  const keys = new Set(model.vocabulary);
  return (word) => keys.has(wordKey(word));
}

/**
 * The packed model: a JSON line {tags, bits, words}, then gzipped rows (gap to the last row, number of weights, then tag and weight each,
 * gaps as base-128 numbers), then the vocabulary as gaps. See training/ar/pack.ts.
 */
export function unpackModel(bytes: Uint8Array): TagModel {
  const plain = gunzipSync(bytes);
  const newline = plain.indexOf(10);
  const head = JSON.parse(plain.subarray(0, newline).toString('utf8')) as {
    tags: string[];
    bits: number;
    rows: number;
    words: number;
  };
  const width = head.tags.length;
  const weights = new Int8Array((1 << head.bits) * width);
  let at = newline + 1;
  const gap = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = plain[at++]!;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  let row = -1;
  for (let i = 0; i < head.rows; i++) {
    row += gap();
    for (let n = plain[at++]!; n > 0; n--) {
      weights[row * width + plain[at]!] = (plain[at + 1]! << 24) >> 24;
      at += 2;
    }
  }
  const vocabulary = new Uint32Array(head.words);
  let word = 0;
  for (let i = 0; i < head.words; i++) {
    word += gap();
    vocabulary[i] = word;
  }
  return { tags: head.tags.map(parseTag), bits: head.bits, weights, vocabulary };
}
