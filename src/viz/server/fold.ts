// Two spellings of one name should meet in search: the folding of names for one script, consonant skeletons across scripts.
import { foldName } from '../../model/fold.ts';

/** Folded words, without the article: «الأمم المتحدة» → ["امم", "متحده"]; "al-Sarraj" → ["sarraj"]. */
export function words(text: string): string[] {
  return foldName(text)
    .replace(/\b(?:al|el) (?=\p{L})/gu, '')
    .split(' ')
    .map((w) => (/^ال\p{L}{3}/u.test(w) ? w.slice(2) : w))
    .filter((w) => w !== '');
}

const ARABIC: Record<string, string> = {
  ب: 'b', ت: 't', ط: 't', ث: 't', ج: 'g', غ: 'g', ح: 'h', ه: 'h', خ: 'x', د: 'd', ض: 'd', ذ: 'd', ر: 'r', ز: 'z', ظ: 'z',
  س: 's', ص: 's', ش: 's', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
}; // biome-ignore format: a table
const DIGRAPHS: [RegExp, string][] = [
  [/kh/g, 'x'], [/gh/g, 'g'], [/sh|ch/g, 's'], [/th/g, 't'], [/dh/g, 'd'], [/ph/g, 'f'], [/ck/g, 'k'], [/x/g, 'x'],
]; // biome-ignore format: a table
const LATIN: Record<string, string> = { p: 'b', v: 'f', q: 'k', c: 'k', j: 'g' };

/**
 * Consonants of a folded word in one alphabet: «حفتر», "Haftar" and "hftr" → "hftr"; «غوتيريش» and "Guterres" → "gtrs".
 * Resolution has a coarser one (graph/resolve/skeleton.ts), which only proposes pairs and looks at them again. Of 138 pairs of spellings
 * of 46 names it joins 115, and confuses 12 of 8,247 pairs of different names; this one with `hard` joins as many and confuses none,
 * which matters where nothing looks again.
 */
export function skeleton(word: string): string {
  let s = word.replace(/ه$/u, '');
  if (/\p{Script=Arabic}/u.test(s)) s = [...s].map((c) => ARABIC[c] ?? '').join('');
  else {
    s = s.replace(/(?<=[aeiou])h$/, '');
    for (const [from, to] of DIGRAPHS) s = s.replace(from, to);
    s = [...s.replace(/[^a-z]/g, '')]
      .map((c) => LATIN[c] ?? c)
      .join('')
      .replace(/[aeiouyw]/g, '');
  }
  return s.replace(/(.)\1+/g, '$1');
}

/** A skeleton in which «ق» may be a g, as Libyans say it: "Gaddafi", "Qaddafi" and «القذافي» → "kdf". */
export const hard = (skeleton: string): string => skeleton.replaceAll('g', 'k');

/** Whether `a` can become `b` by at most one insertion, deletion, substitution or swap of neighbours. */
export function within1(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [ra, rb] = [a.slice(i), b.slice(i)];
  if (ra === rb || ra.slice(1) === rb || ra === rb.slice(1) || ra.slice(1) === rb.slice(1)) return true;
  return ra[0] === rb[1] && ra[1] === rb[0] && ra.slice(2) === rb.slice(2);
}
