// Folds English spelling so that forms of one word compare equal: "Hifter’s" → "hifter's", "Erdoğan" → "erdogan", "U.S." → "us".

const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

export function fold(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[øđłıßæœðþ]/g, (c) => LETTERS[c]!)
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\b(\p{L})\.(?=\p{L}\b|\s|$|')/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
