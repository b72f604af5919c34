// Features of the tagger as integers: hashes of a word's letters and of its neighbours, so that no string is built while tagging.
// Feature hashing after Weinberger et al., "Feature Hashing for Large Scale Multitask Learning" (2009).
import { fold } from '../text/letters.ts';
import { lighten } from '../text/spelling.ts';
import type { Verbs } from './verbs.ts';
import { verbForms } from './verbs.ts';

/** Hashes that describe a word on its own. */
export const WORD_FEATURES = 18;
export const CONTEXT_FEATURES = 24;

const WORD = 0;
const PREFIX2 = 2;
const SUFFIX2 = 5;
const SHAPE = 11;
const VERB = 14;

export function hash(text: string, seed: number): number {
  let x = seed | 0;
  for (let i = 0; i < text.length; i++) x = Math.imul(x ^ text.charCodeAt(i), 16777619);
  return (x ^ (x >>> 15)) | 0;
}

/** Stands for every word that the training text has too seldom: how such words behave is learnt as well. */
const RARE = 424242;

/** What is known of a word without its sentence; `common` says whether the training text has it. */
export function wordHashes(raw: string, verbs: Verbs, common: (lightened: string) => boolean): Int32Array {
  const w = lighten(raw).replace(/[0-9٠-٩]/g, '0');
  const n = w.length;
  const length = Math.min(n, 8);
  const stem = w.replace(/^(?:[وف]?(?:ال|لل|بال|كال)|[وفبلك](?=...))/, '');
  const h = new Int32Array(WORD_FEATURES);
  h[WORD] = /^[ء-ي]{2,}$/.test(w) && !common(w) ? RARE : hash(w, 2166136261);
  h[1] = hash(w.slice(0, 1), 11);
  h[PREFIX2] = hash(w.slice(0, 2), 12);
  h[3] = hash(w.slice(0, 3), 13);
  h[4] = hash(w.slice(-1), 21);
  h[SUFFIX2] = hash(w.slice(-2), 22);
  h[6] = hash(w.slice(-3), 23);
  h[7] = hash(w.slice(0, 4), 14);
  h[8] = hash(stem, 31);
  h[9] = hash(stem.replace(/(?:ها|هم|ان|ات|ون|ين|ية|ه|ي|ة|نا|وا|ت)$/, ''), 32);
  h[10] = Math.imul(shapeOf(w), 7919);
  h[SHAPE] = hash(`${w.slice(0, 2)}_${w.slice(-2)}_${length}`, 33);
  h[12] = hash(w.slice(0, 1) + w.slice(-2) + length, 34);
  h[13] = hash(w.slice(-4), 24);
  const signature = verbSignature(w, verbs);
  h[VERB] = hash(signature, 41);
  h[15] = hash(signature + w.slice(-1), 42);
  h[16] = hash(patternOf(w), 43);
  h[17] = hash(raw.length > n ? raw.replace(/[^\u064b-\u0652]/g, '') : '', 44);
  return h;
}

const shapeOf = (w: string): number =>
  /^[0.,٫٬]+$/.test(w)
    ? 1
    : /\p{Script=Latin}/u.test(w)
      ? 2
      : /^[\u0621-\u064a]+$/.test(w)
        ? w.length <= 2
          ? 3
          : w.length <= 4
            ? 4
            : 5
        : 6;

/** The word's pattern with its root letters blanked: «مفاوضات» → «م-ا--ات». */
const patternOf = (w: string): string => w.replace(/[^اويىةتمنسءئؤ]/g, '-');

/** Which verb readings there are with a particle or pronoun off, and how common the verb is. */
function verbSignature(w: string, verbs: Verbs): string {
  const folded = fold(w);
  const cores = [folded];
  if (/^[وف]..../.test(folded)) cores.push(folded.slice(1));
  if (/^[وف]?[سل][يتنا]../.test(folded)) cores.push(folded.replace(/^[وف]?[سل]/, ''));
  let signature = '';
  for (const core of cores) {
    const best = { past: -1, present: -1, joined: -1 };
    for (const form of verbForms(verbs, core, false)) best[form.tense] = Math.max(best[form.tense], form.rank);
    const pronoun = /(?:هما|ها|هم|نا|كم|ني|ه)$/.exec(core)?.[0];
    if (pronoun)
      for (const form of verbForms(verbs, core.slice(0, -pronoun.length), true))
        best.joined = Math.max(best.joined, form.rank);
    signature += `${bin(best.past)}${bin(best.present)}${bin(best.joined)}|`;
  }
  return signature;
}
const bin = (rank: number): number => (rank < 0 ? 0 : rank === 0 ? 1 : rank <= 3 ? 2 : rank <= 6 ? 3 : 4);

const mix = (x: number, slot: number): number => {
  const y = Math.imul(x ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b);
  return y ^ (y >>> 13);
};

/** Rows of the weight table for the word alone. */
export function wordRows(hashes: Int32Array, mask: number): Int32Array {
  return hashes.map((h, k) => mix(h, k + 1) & mask);
}

/** Rows for the word in its place; `p1` and `p2` are the two tags before it. */
export function contextRows(
  words: readonly Int32Array[],
  i: number,
  p1: number,
  p2: number,
  edge: Int32Array,
  mask: number,
  out: Int32Array,
): void {
  const c = words[i]!;
  const l = i > 0 ? words[i - 1]! : edge;
  const l2 = i > 1 ? words[i - 2]! : edge;
  const r = i + 1 < words.length ? words[i + 1]! : edge;
  const r2 = i + 2 < words.length ? words[i + 2]! : edge;
  const p = Math.imul(p1 + 2, 0x2545f491);
  out[0] = mix(l[WORD]!, 40) & mask;
  out[1] = mix(r[WORD]!, 41) & mask;
  out[2] = mix(l2[WORD]!, 42) & mask;
  out[3] = mix(r2[WORD]!, 43) & mask;
  out[4] = mix(l[SUFFIX2]!, 44) & mask;
  out[5] = mix(r[SUFFIX2]!, 45) & mask;
  out[6] = mix(l[PREFIX2]!, 46) & mask;
  out[7] = mix(r[PREFIX2]!, 47) & mask;
  out[8] = mix(r[SHAPE]!, 48) & mask;
  out[9] = mix(p, 49) & mask;
  out[10] = mix(p ^ Math.imul(p2 + 2, 17389), 50) & mask;
  out[11] = mix(p ^ c[WORD]!, 51) & mask;
  out[12] = mix(p ^ c[SHAPE]!, 52) & mask;
  out[13] = mix(p ^ c[SUFFIX2]!, 53) & mask;
  out[14] = mix(p ^ r[SHAPE]!, 54) & mask;
  out[15] = mix(Math.imul(l[WORD]!, 3) ^ c[WORD]!, 55) & mask;
  out[16] = mix(Math.imul(r[WORD]!, 5) ^ c[WORD]!, 56) & mask;
  out[17] = mix(p ^ c[PREFIX2]!, 57) & mask;
  out[18] = mix(p ^ r[WORD]!, 58) & mask;
  out[19] = mix(p ^ c[VERB]!, 59) & mask;
  out[20] = mix(r[VERB]!, 60) & mask;
  out[21] = mix(p ^ r[VERB]! ^ Math.imul(c[VERB]!, 7), 61) & mask;
  out[22] = mix(r[SUFFIX2]! ^ Math.imul(c[SUFFIX2]!, 11), 62) & mask;
  out[23] = mix(l[SUFFIX2]! ^ Math.imul(c[SUFFIX2]!, 13), 63) & mask;
}
