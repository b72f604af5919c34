// How well a Latin word spells an Arabic one: alignment by dynamic programming (Needleman and Wunsch 1970) over the letter table.
// Short vowels, which Arabic does not write, cost next to nothing; a long one that has no letter costs more, so that حسن is Hassan
// rather than Hussein.
import { CONSONANTS, LATIN_VOWEL, PAIRS, VOWELS } from './letters.ts';

const COST = {
  shortVowel: 0.08,
  longVowel: 0.45,
  foreignVowel: 0.25,
  arabicVowel: 0.4,
  consonant: 1,
  silent: 0.35,
  later: 0.03,
} as const;
const LONGEST = 5;
/** Latin letters that are often mute. */
const MUTE = new Set(['h', 's', 't', 'w', 'd', 'x', 'p', 'g', 'e', 'y']);

/** The vowel of James: «جيمس». */
const MAGIC_E = /^a[^aeiouy]e/;
/** Vowel pairs that do not write a long vowel of Arabic: Michael, Joel. */
const FOREIGN = new Set(['ae', 'ea', 'ie', 'oe', 'eo', 'ue', 'ia']);

/** 0–1; 1 when every letter is written the first way of the table. Both words folded, without article and spaces. */
export function transliterationScore(arabic: string, latin: string): number {
  const [n, m] = [arabic.length, latin.length];
  if (n === 0 || m === 0) return 0;
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  const offer = (i: number, j: number, value: number) => {
    const at = i * width + j;
    if (value < cost[at]!) cost[at] = value;
  };
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const here = cost[i * width + j]!;
      if (here === Number.POSITIVE_INFINITY) continue;
      if (j < m) offer(i, j + 1, here + unwritten(latin, j));
      if (i === n) continue;
      const letter = arabic[i]!;
      const spellings = CONSONANTS[letter] ?? VOWELS[letter] ?? [];
      offerSpellings(spellings, i + 1, here);
      if (letter === 'ي' && MAGIC_E.test(latin.slice(j, j + 3))) offer(i + 1, j + 1, here + COST.later);
      offer(i + 1, j, here + (letter in VOWELS ? COST.arabicVowel : letter === 'ه' ? 0.1 : COST.consonant));
      const pair = PAIRS[arabic.slice(i, i + 2)];
      if (pair) offerSpellings(pair, i + 2, here);
      if (arabic[i + 1] === letter) offer(i + 1, j, here + 0.1);

      function offerSpellings(list: readonly string[], next: number, base: number): void {
        for (const [rank, spelling] of list.entries())
          if (spelling.length <= LONGEST && latin.startsWith(spelling, j))
            offer(next, j + spelling.length, base + Math.min(rank, 5) * COST.later);
      }
    }
  const consonants = Math.max(2, (n + consonantsOf(latin)) / 2);
  return Math.max(0, 1 - cost[n * width + m]! / consonants);
}

const consonantsOf = (latin: string): number => [...latin].filter((letter) => !LATIN_VOWEL.test(letter)).length;

/** Cost of a Latin letter that no Arabic letter stands for. */
function unwritten(latin: string, at: number): number {
  const letter = latin[at]!;
  if (letter === latin[at - 1]) return LATIN_VOWEL.test(letter) ? COST.longVowel : COST.shortVowel;
  if (!LATIN_VOWEL.test(letter)) return MUTE.has(letter) ? COST.silent : COST.consonant;
  if (!LATIN_VOWEL.test(latin[at - 1] ?? '')) return COST.shortVowel;
  return FOREIGN.has(latin[at - 1]! + letter) ? COST.foreignVowel : COST.longVowel;
}
