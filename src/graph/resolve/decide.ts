// Are two names of one person or body? Pure, on the names alone: the word-by-word comparison inside and across scripts.

import { isArabic } from './name-tokens.ts';
import type { Form } from './profiles.ts';
import type { StrengthJudge } from './strength.ts';
import { transliterationScore } from './transliteration.ts';

export interface Decision {
  rule: 'same-name' | 'word-order' | 'longer-form' | 'spelling' | 'transliteration';
  /** 0–1. */
  score: number;
  /** The words differ by habits of writing alone: «إنستغرام», «إنستاغرام». */
  habit?: boolean;
}

const SAME_WORD = 0.86;
/** Score of a name with words more, all others equal. */
export const LONGER_FORM = 0.8;

/** Null when the names do not match. Forms of one word match only when they are the same or transliterate each other. */
export function decideForms(a: Form, b: Form, judge: StrengthJudge): Decision | null {
  const [shorter, longer] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const [short, long] = [shorter.tokens, longer.tokens];
  if (short.length === long.length && short.every((token, i) => token === long[i]))
    return { rule: 'same-name', score: 0.98 };
  if (short.length === long.length && short.every((token, i) => isHabit(token, long[i]!)))
    return { rule: 'spelling', score: HABIT, habit: true };
  const used = new Set<number>();
  const scores: number[] = [];
  let inOrder = true;
  let before = -1;
  for (const [place, token] of short.entries()) {
    let [at, best] = [-1, 0];
    for (const [i, other] of long.entries()) {
      const soundsAlike = shorter.sounds[place] === longer.sounds[i];
      const score = used.has(i) ? 0 : wordScore(token, other, soundsAlike, judge);
      if (score > best) [at, best] = [i, score];
    }
    if (best < SAME_WORD) return null;
    if (at < before) inOrder = false;
    before = Math.max(before, at);
    used.add(at);
    scores.push(best);
  }
  const mean = scores.reduce((x, y) => x + y, 0) / scores.length;
  const exact = scores.filter((score) => score === 1).length;
  const cross = a.script !== b.script;
  if (long.length > short.length) {
    // The first and last words must both be there: «محمد بن سلمان آل سعود» is not «محمد السعود».
    const ends = used.has(0) && (used.has(long.length - 1) || !cross) && short.length >= 2 && inOrder;
    return ends ? { rule: 'longer-form', score: rounded(LONGER_FORM * mean) } : null;
  }
  // «ستان لي» (Stan Lee) is not "Ali Sistani": two liberties at once prove nothing.
  if (cross) return inOrder ? { rule: 'transliteration', score: rounded(mean) } : null;
  if (exact === scores.length) return { rule: 'word-order', score: 0.9 };
  return exact >= 1 ? { rule: 'spelling', score: rounded(mean) } : null;
}

/** Two words that are written either way for one sound: a doubled vowel («دانييل», «دانيل»), -ng («كانغ», «كانج»), a vowel more in a long word. */
function isHabit(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isArabic(a) || !isArabic(b)) return false;
  const even = (word: string) => word.replace(/([يو])\1/g, '$1').replace(/نج$/, 'نغ');
  if (even(a) === even(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LONG || long.length !== short.length + 1 || /^(?:عبد|ابو)/.test(short)) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return 'اوي'.includes(long[i]!) && i > 0 && i < short.length && short.slice(i) === long.slice(i + 1);
}
/** In shorter words a vowel letter more often makes another name: «جبوري», «جبري». */
const LONG = 7;
const HABIT = 0.96;

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

function wordScore(a: string, b: string, soundsAlike: boolean, judge: StrengthJudge): number {
  if (a === b) return 1;
  const [arabicA, arabicB] = [isArabic(a), isArabic(b)];
  if (arabicA !== arabicB) return arabicA ? transliterationScore(a, b) : transliterationScore(b, a);
  if (!soundsAlike || Math.min(a.length, b.length) < 4) return 0;
  // Vowel letters tell Arabic given names apart («سالم», «سليم»); in other words they are habits of spelling («بومبيو», «بومبييو»).
  if (arabicA && (judge.isGiven(a) || judge.isGiven(b))) return 0;
  // Latin writes no ع and hardly a ح, so the skeleton has neither; in Arabic they tell «العمادي» from «الحمادي».
  if (arabicA && a.replace(/[^حع]/g, '') !== b.replace(/[^حع]/g, '')) return 0;
  const distance = editDistance(a, b) / Math.max(a.length, b.length);
  return distance <= (arabicA ? 0.3 : 0.4) ? 1 - distance / 3 : 0;
}

/** Most of a word that may differ, and of all words on average, between two spellings in one script. */
const UNLIKE = { word: 0.6, mean: 0.4 };

/**
 * Whether `name` may be one more spelling of an actor with these names, as far as those in its own script tell: «مايكل أوين» reads
 * like "Michel Aoun", but not like «ميشال عون», as the papers write him.
 */
export function mayBeSpelling(name: Form, names: Iterable<Form>): boolean {
  let contradicted = false;
  for (const { tokens, script } of names) {
    if (script !== name.script) continue;
    const ratios =
      tokens.length === name.tokens.length
        ? tokens.map((token, i) => unlikeness(token, name.tokens[i]!))
        : [unlikeness(tokens.join(' '), name.tokens.join(' '))];
    const mean = ratios.reduce((x, y) => x + y, 0) / ratios.length;
    if (ratios.every((ratio) => ratio < UNLIKE.word) && mean <= UNLIKE.mean) return true;
    contradicted = true;
  }
  return !contradicted;
}

/** 0 for equal words, 1 for words without a letter in common. */
export const unlikeness = (a: string, b: string): number => editDistance(a, b) / Math.max(a.length, b.length);

/** Levenshtein 1966, two swapped letters as one slip (Damerau 1964). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  let before = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
