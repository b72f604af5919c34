// Two spellings of one name should meet in search: folding for one script, consonant skeletons across scripts.

const MARKS = /\p{M}|\u0640/gu;
const LETTERS: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ک: 'ك', ی: 'ي',
}; // biome-ignore format: a table

/** «أُسَامة» → «اسامه», "Salamé" → "salame", «٢٠١٩» → "2019". */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[أإآٱىئؤةکی]/gu, (c) => LETTERS[c]!)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .toLowerCase();
}

/** Folded words, without the article: «الأمم المتحدة» → ["امم", "متحده"]; "al-Sarraj" → ["sarraj"]. */
export function words(text: string): string[] {
  return fold(text)
    .replace(/\b(?:al|el)[-\s](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((w) => (/^ال\p{L}{3}/u.test(w) ? w.slice(2) : w))
    .filter((w) => w !== '');
}

const ARABIC: Record<string, string> = {
  ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', ج: 'g', غ: 'g', چ: 's', ح: 'h', ه: 'h', خ: 'x', د: 'd', ض: 'd', ذ: 'd', ر: 'r', ز: 'z', ظ: 'z',
  س: 's', ص: 's', ش: 's', ف: 'f', ڤ: 'f', ق: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n',
}; // biome-ignore format: a table
const DIGRAPHS: [RegExp, string][] = [
  [/kh/g, 'x'], [/gh/g, 'g'], [/sh|ch/g, 's'], [/th/g, 't'], [/dh/g, 'd'], [/ph/g, 'f'], [/ck/g, 'k'], [/x/g, 'x'],
]; // biome-ignore format: a table
const LATIN: Record<string, string> = { p: 'b', v: 'f', q: 'k', c: 'k', j: 'g' };

/** Consonants in one coarse alphabet: «حفتر», "Haftar" and "hftr" → "hftr"; «غوتيريش» and "Guterres" → "gtrs". */
export function skeleton(word: string): string {
  let s = fold(word).replace(/ه$/u, '');
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

/** Whether `a` can become `b` by at most one insertion, deletion, substitution or swap of neighbours. */
export function within1(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [ra, rb] = [a.slice(i), b.slice(i)];
  if (ra === rb || ra.slice(1) === rb || ra === rb.slice(1) || ra.slice(1) === rb.slice(1)) return true;
  return ra[0] === rb[1] && ra[1] === rb[0] && ra.slice(2) === rb.slice(2);
}
