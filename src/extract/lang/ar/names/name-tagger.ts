// A greedy tagger of persons, places and bodies with averaged-perceptron weights (Collins 2002; training/ar/names.ts).
// It finds the names that no list holds; what is known or follows a head noun is found by rule.
import { gunzipSync } from 'node:zlib';
import { hash } from '../words/tag-features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type AutoLexicon, LABELLED, labelledRows, OWN, ownHashes, PLACED, placedRows } from './name-features.ts';
import type { NameText } from './name-words.ts';

export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const OUTSIDE = 0;
const WIDTH = NAME_LABELS.length;

export interface NameModel {
  bits: number;
  weights: Int8Array;
  auto: AutoLexicon;
  /** Classes of the self-tagged words by hash. */
  classes: ReadonlyMap<number, number>;
}

/** One label a word; sentences as word ranges. */
export function tagNames(
  text: NameText,
  sentences: readonly { first: number; last: number }[],
  gazetteer: Gazetteer,
  model: NameModel,
): Uint8Array {
  const mask = (1 << model.bits) - 1;
  const { weights } = model;
  const h = ownHashes(text, gazetteer, model.auto);
  const edge = new Int32Array(OWN).fill(99);
  const rows = new Int32Array(PLACED + LABELLED);
  const placed = rows.subarray(0, PLACED);
  const labelled = rows.subarray(PLACED);
  const labels = new Uint8Array(text.words.length);
  const scores = new Int32Array(WIDTH);
  for (const { first, last } of sentences) {
    let p1 = -1;
    let p2 = -1;
    for (let i = first; i < last; i++) {
      let label = OUTSIDE;
      if (text.words[i]!.letters || p1 > 0) {
        placedRows(h, i, first, last, edge, mask, placed);
        labelledRows(h, i, last, p1, p2, mask, labelled);
        addUp(rows, weights, scores);
        label = bestLabel(scores, p1);
      }
      labels[i] = label;
      p2 = p1;
      p1 = label;
    }
  }
  return labels;
}

/** The sum of the rows' weights for each label; written out, since this is the innermost loop of all. */
function addUp(rows: Int32Array, weights: Int8Array, scores: Int32Array): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]! * WIDTH;
    a += weights[row]!;
    b += weights[row + 1]!;
    c += weights[row + 2]!;
    d += weights[row + 3]!;
    e += weights[row + 4]!;
    f += weights[row + 5]!;
    g += weights[row + 6]!;
  }
  scores.set([a, b, c, d, e, f, g]);
}

/** An inside label only follows its own kind. */
export function bestLabel(scores: ArrayLike<number>, before: number): number {
  let best = 0;
  for (let t = 1; t < WIDTH; t++) {
    if (t % 2 === 0 && before !== t && before !== t - 1) continue;
    if (scores[t]! > scores[best]!) best = t;
  }
  return best;
}

/** Packed: a JSON line {bits, words}, then gzipped weights, hashes of the self-tagged words (sorted gaps as base-128 numbers), their classes. */
export function unpackNames(bytes: Uint8Array): NameModel {
  const plain = gunzipSync(bytes);
  const newline = plain.indexOf(10);
  const { bits, words } = JSON.parse(plain.subarray(0, newline).toString('utf8')) as { bits: number; words: number };
  const size = (1 << bits) * WIDTH;
  const from = newline + 1;
  const weights = new Int8Array(plain.buffer.slice(plain.byteOffset + from, plain.byteOffset + from + size));
  let at = from + size;
  const keys = new Uint32Array(words);
  let key = 0;
  for (let i = 0; i < words; i++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = plain[at++]!;
      gap += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    key += gap;
    keys[i] = key;
  }
  const classes = new Map<number, number>();
  for (let i = 0; i < words; i++) classes.set(keys[i]!, plain[at++]!);
  return { bits, weights, auto: autoLexicon(classes), classes };
}

export const autoKey = (stem: string): number => hash(stem, 71) >>> 0;
export const autoLexicon =
  (classes: ReadonlyMap<number, number>): AutoLexicon =>
  (stem) =>
    classes.get(autoKey(stem)) ?? 0;
