// One fold for names in either script, shared by search, stores and resolution: equal folds are the same spelling.
// Independent of language packs, which fold words for analysis; this one folds names for people who type them.

const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ء: '',
};
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** «المشير خليفة حَفْتَر» → «المشير خليفه حفتر», "Abdel-Fattah Al Sisi" → "abdel fattah al sisi". Idempotent. */
export function foldName(text: string): string {
  return text
    .replace(VARIANTS, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(VARIANTS, (letter) => LETTERS[letter]!)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase()
    .replace(SEPARATORS, ' ')
    .trim();
}
