// Numbers in words and digits: «ثلاثة», «خمسة وعشرين», «15», «الحادي والعشرين».
import { type DateWord, is, sense } from './words.ts';

export interface Count {
  value: number;
  next: number;
}

/** «خمسة عشر» 15, «خمسة وعشرين» 25, «15», «ال15». */
export function cardinal(words: readonly DateWord[], at: number): Count | null {
  const word = words[at];
  if (!word) return null;
  if (word.norm === 'ال' && words[at + 1]?.digits != null) return cardinal(words, at + 1);
  if (word.digits !== null) return { value: word.digits, next: at + 1 };
  const first = number(word);
  if (first === null) return null;
  const second = words[at + 1];
  const more = number(second);
  if (more === null || !second || first >= 10) return { value: first, next: at + 1 };
  if (more === 10 && !second.clitic && first < 10) return { value: first + 10, next: at + 2 };
  if (more >= 20 && more < 100 && second.clitic === 'و') return { value: first + more, next: at + 2 };
  return { value: first, next: at + 1 };
}

/** «الخامس» 5, «الثاني عشر» 12, «الحادي والعشرين» 21. */
export function ordinal(words: readonly DateWord[], at: number): Count | null {
  const first = sense(words[at], 'ordinal');
  if (!first) return null;
  const value = Number(first.value);
  if (value >= 10) return { value, next: at + 1 };
  const second = words[at + 1];
  if (second && number(second) === 10 && !second.clitic) return { value: value + 10, next: at + 2 };
  const tens = Number(sense(second, 'ordinal')?.value ?? 0);
  if (tens >= 20 && second?.clitic === 'و') return { value: value + tens, next: at + 2 };
  return { value, next: at + 1 };
}

const number = (word: DateWord | undefined): number | null => {
  const found = sense(word, 'number');
  return found ? Number(found.value) : null;
};

/** A four-digit year that news can speak of, common era or Hijri. */
export function yearAt(words: readonly DateWord[], at: number): { year: number; hijri: boolean; next: number } | null {
  const word = words[at];
  if (word?.digits == null || word.norm.length !== 4) return null;
  const year = word.digits;
  const marked = /^ه(?:جري)?(?:ه)?$/.test(words[at + 1]?.norm ?? '');
  if (year >= 1300 && year < 1600) return { year, hijri: true, next: at + (marked ? 2 : 1) };
  if (year < 1600 || year > 2100) return null;
  const common = /^م(?:يلادي)?(?:ه)?$/.test(words[at + 1]?.norm ?? '');
  return { year, hijri: false, next: at + (common ? 2 : 1) };
}

export const dual = (word: DateWord | undefined): boolean => is(word, 'dual');
