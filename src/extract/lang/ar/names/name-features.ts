// Features of the name tagger as integers (feature hashing): the word, its lexicon bits, its part of speech, its neighbours.

import { hash } from '../words/tag-features.ts';
import type { Gazetteer, Match } from './gazetteer.ts';
import { GIVEN } from './name-lexicon.ts';
import type { NameText, NameWord } from './name-words.ts';

/** Hashes that describe one word. */
export const OWN = 14;
/** Rows of the weight table that one word in its place has, without those of the labels before it. */
export const PLACED = 46;
export const LABELLED = 7;

/** The lexicon bits that the weights were trained on. */
const CLASS_BITS = (1 << 19) - 1;

const STEM = 0;
const SUFFIX2 = 3;
const PREFIX3 = 5;
const POS = 7;
const CLASS = 8;
const SHAPE = 9;
const GAZ = 10;
const AUTO = 11;
const LIGHT = 12;
const ALL = 13;

/** What unlabelled news says of a word: a small number for how often the tagger took it as person, place, body. */
export type AutoLexicon = (stem: string) => number;

const GAZ_CODE: Record<string, number> = { person: 1, organization: 2, country: 3, place: 4 };

export function ownHashes(text: NameText, gazetteer: Gazetteer, auto: AutoLexicon): Int32Array[] {
  const gaz = gazCodes(text, gazetteer);
  const spelled = spellings(auto);
  return text.words.map((word, i) => hashesOf(word, gaz[i]!, spelled));
}

type Spelled = (stem: string, bare: string) => Int32Array;
const MAX_KEPT = 60_000;
/** What was made for each lexicon, by stem, without and with «ال» cut off: it only saves work. */
const kept = new WeakMap<AutoLexicon, { whole: Map<string, Int32Array>; cut: Map<string, Int32Array> }>();

/** The hashes that a word has by its spelling alone. */
function spellings(auto: AutoLexicon): Spelled {
  const known = kept.get(auto) ?? { whole: new Map(), cut: new Map() };
  kept.set(auto, known);
  return (stem, bare) => {
    const made = bare === stem ? known.whole : known.cut;
    let hashes = made.get(stem);
    if (!hashes) {
      if (made.size >= MAX_KEPT) made.clear();
      hashes = spellingHashes(stem, bare, auto);
      made.set(stem, hashes);
    }
    return hashes;
  };
}

function spellingHashes(stem: string, bare: string, auto: AutoLexicon): Int32Array {
  const h = new Int32Array(OWN);
  h[STEM] = hash(stem, 2166136261);
  h[1] = hash(bare, 3);
  h[2] = hash(stem.slice(-3), 5);
  h[SUFFIX2] = hash(stem.slice(-2), 7);
  h[4] = hash(bare.slice(0, 2), 11);
  h[PREFIX3] = hash(bare.slice(0, 3), 13);
  h[6] = hash(`${stem.slice(0, 1)}${stem.slice(-1)}${Math.min(8, stem.length)}`, 17);
  h[AUTO] = Math.imul(auto(stem), 15485863);
  h[LIGHT] = hash(bare.replace(/(?:ها|ان|ات|ون|ين|يه|ه|ي)$/, ''), 23);
  return h;
}

function hashesOf(word: NameWord, gaz: number, spelled: Spelled): Int32Array {
  const h = spelled(word.stem, word.bare).slice();
  h[POS] = hash(word.pos, 19);
  h[CLASS] = Math.imul((word.bits & CLASS_BITS) + (word.nation ? 1 << 20 : 0), 0x9e3779b1);
  h[SHAPE] = Math.imul(shapeOf(word), 7919);
  h[GAZ] = Math.imul(gaz, 104729);
  h[ALL] = Math.imul(h[POS]! ^ h[CLASS]!, 31) ^ Math.imul(h[GAZ]! ^ h[AUTO]!, 37) ^ h[SHAPE]!;
  return h;
}

function shapeOf(word: NameWord): number {
  const clitics = (word.conj ? 1 : 0) + (word.prep ? 2 : 0) + (word.token.enclitic ? 4 : 0) + (word.definite ? 8 : 0);
  if (!word.letters) return word.mark ? 16 + Math.min(200, word.mark.charCodeAt(0) & 255) : 15;
  return (
    256 + clitics + (/[a-z]/.test(word.stem) ? 16 : 0) + (word.stem.length <= 3 ? 32 : 0) + (word.bits & GIVEN ? 64 : 0)
  );
}

/** Kind of the known name that covers the word, and whether it begins there. */
function gazCodes(text: NameText, gazetteer: Gazetteer): Uint8Array {
  const codes = new Uint8Array(text.words.length);
  for (let i = 0; i < codes.length; ) {
    const match: Match | null = text.words[i]!.letters ? gazetteer.match(text.keys, i, codes.length) : null;
    if (!match) {
      i++;
      continue;
    }
    const entry = match.entries[0]!;
    const code = GAZ_CODE[entry.kind]! + (entry.minor || entry.weak ? 4 : 0);
    for (let k = 0; k < match.length; k++) codes[i + k] = code * 3 + (match.length === 1 ? 2 : k === 0 ? 1 : 0);
    i += match.length;
  }
  return codes;
}

const mix = (x: number, slot: number): number => {
  const y = Math.imul(x ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b);
  return y ^ (y >>> 13);
};

/** Rows of word `i`, for the sentence [from, to). */
export function placedRows(
  h: readonly Int32Array[],
  i: number,
  from: number,
  to: number,
  edge: Int32Array,
  mask: number,
  out: Int32Array,
): void {
  const c = h[i]!;
  const l = i > from ? h[i - 1]! : edge;
  const l2 = i - 1 > from ? h[i - 2]! : edge;
  const l3 = i - 2 > from ? h[i - 3]! : edge;
  const r = i + 1 < to ? h[i + 1]! : edge;
  const r2 = i + 2 < to ? h[i + 2]! : edge;
  let n = 0;
  for (let k = 0; k < OWN; k++) out[n++] = mix(c[k]!, k + 1) & mask;
  for (const k of [STEM, SUFFIX2, PREFIX3, POS, CLASS, GAZ, AUTO, SHAPE]) {
    out[n++] = mix(l[k]!, 20 + k) & mask;
    out[n++] = mix(r[k]!, 40 + k) & mask;
  }
  out[n++] = mix(l2[STEM]!, 60) & mask;
  out[n++] = mix(r2[STEM]!, 61) & mask;
  out[n++] = mix(l2[ALL]!, 62) & mask;
  out[n++] = mix(r2[ALL]!, 63) & mask;
  out[n++] = mix(l3[CLASS]!, 64) & mask;
  out[n++] = mix(Math.imul(l[STEM]!, 3) ^ c[STEM]!, 65) & mask;
  out[n++] = mix(Math.imul(r[STEM]!, 5) ^ c[STEM]!, 66) & mask;
  out[n++] = mix(Math.imul(l[ALL]!, 3) ^ c[ALL]!, 67) & mask;
  out[n++] = mix(Math.imul(r[ALL]!, 5) ^ c[ALL]!, 68) & mask;
  out[n++] = mix(Math.imul(l[POS]!, 3) ^ c[POS]! ^ Math.imul(r[POS]!, 7), 69) & mask;
  out[n++] = mix(Math.imul(l[CLASS]!, 3) ^ c[POS]! ^ Math.imul(l2[CLASS]!, 7), 70) & mask;
  out[n++] = mix(c[POS]! ^ Math.imul(l[STEM]!, 11), 71) & mask;
  out[n++] = mix(c[AUTO]! ^ Math.imul(l[CLASS]!, 11), 72) & mask;
  out[n++] = mix(c[AUTO]! ^ c[POS]!, 73) & mask;
  out[n++] = mix(l2[POS]! ^ Math.imul(l[POS]!, 3) ^ Math.imul(c[POS]!, 7), 74) & mask;
  out[n++] = 0;
}

/** Rows that depend on the two labels before. */
export function labelledRows(
  h: readonly Int32Array[],
  i: number,
  to: number,
  p1: number,
  p2: number,
  mask: number,
  out: Int32Array,
): void {
  const c = h[i]!;
  const p = Math.imul(p1 + 2, 0x2545f491);
  out[0] = mix(p, 80) & mask;
  out[1] = mix(p ^ Math.imul(p2 + 2, 17389), 81) & mask;
  out[2] = mix(p ^ c[STEM]!, 82) & mask;
  out[3] = mix(p ^ c[ALL]!, 83) & mask;
  out[4] = mix(p ^ c[POS]!, 84) & mask;
  out[5] = mix(p ^ c[CLASS]! ^ Math.imul(c[SHAPE]!, 3), 85) & mask;
  out[6] = mix(p ^ (i + 1 < to ? h[i + 1]![ALL]! : 0), 86) & mask;
}
