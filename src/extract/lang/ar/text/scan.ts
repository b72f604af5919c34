// Cuts a text into raw tokens: words, numbers, Latin words, marks. Linear; no token cuts a surrogate pair or a grapheme.
//   «في الـ14 من مايو/أيار» → في · الـ · 14 · من · مايو · / · أيار
// White space, bidi marks, and the # and _ of hashtags («#عاصي_الحلاني») are between tokens, everything else is in one.

export const GAP = 0;
export const ARABIC = 1;
export const LATIN = 2;
export const DIGIT = 3;
export const MARK = 4;
export const PUNCT = 5;
export const OTHER = 6;
export const FORMAT = 7;
/** White space, bidi marks and hashtag signs; Arabic, other letters; digits; combining marks; punctuation; the rest. */
export type CharClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface RawToken {
  start: number;
  end: number;
  kind: CharClass;
}

const LETTERS = /\p{L}/u;
const MARKS = /\p{M}/u;
const SPACES = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const ARABIC_LETTER =
  /[\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf2\ufe70-\ufefc]/;
const FORMATS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;
const PICTURES = /\p{Extended_Pictographic}/u;
/** Signs that Unicode joins to the next character («؀»). */
const PREPEND = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/;

function classOf(code: number): CharClass {
  const c = String.fromCharCode(code);
  if (SPACES.test(c) || c === '#' || c === '_' || code < 0x20 || (code >= 0x7f && code < 0xa0)) return GAP;
  if (FORMATS.test(c)) return FORMAT;
  if (code === 0x640 || ARABIC_LETTER.test(c)) return ARABIC;
  if (code === 0x200c || code === 0x200d || MARKS.test(c)) return MARK;
  if (/[0-9٠-٩۰-۹]/.test(c)) return DIGIT;
  if (code >= 0xd800 && code < 0xe000) return OTHER;
  if (LETTERS.test(c)) return LATIN;
  if (PREPEND.test(c)) return OTHER;
  return PUNCTUATION.test(c) && code < 0x2190 && !PICTURES.test(c) ? PUNCT : OTHER;
}

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));
export const charClass = (text: string, at: number): CharClass => CLASSES[text.charCodeAt(at)] as CharClass;

/** Raw tokens of text[from, to). */
export function scan(text: string, from = 0, to = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  let i = from;
  while (i < to) {
    const kind = charClass(text, i);
    if (kind === GAP || kind === FORMAT) {
      i = marksEnd(text, i + 1, to);
      continue;
    }
    const start = i;
    i = endOf(text, i, to, kind);
    tokens.push({ start, end: i, kind: kind === MARK ? OTHER : kind });
  }
  return tokens;
}

function endOf(text: string, start: number, to: number, kind: CharClass): number {
  switch (kind) {
    case ARABIC:
      return wordEnd(text, start, to);
    case DIGIT:
      return numberEnd(text, start, to);
    case LATIN:
      return latinEnd(text, start, to);
    case PUNCT:
      return marksEnd(text, runEnd(text, start, to), to);
    default:
      return otherEnd(text, start, to);
  }
}

/** Letters and marks; a bidi mark inside a word does not end it, at its end it is left out. */
function wordEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  for (let i = end; i < to; i++) {
    const kind = charClass(text, i);
    if (kind === ARABIC || kind === MARK) end = i + 1;
    else if (kind !== FORMAT) break;
  }
  return end;
}

/** «24,5» · «1.000.000» · «٢٠١٨» — a separator counts only between digits. */
function numberEnd(text: string, start: number, to: number): number {
  let i = start + 1;
  while (i < to) {
    const kind = charClass(text, i);
    if (kind === DIGIT || kind === MARK) i++;
    else if (/[.,٫٬]/.test(text[i]!) && i + 1 < to && charClass(text, i + 1) === DIGIT) i += 2;
    else break;
  }
  return i;
}

/** "F-16" · "COVID-19" · "bbc.co.uk" · "AT&T"; a web address runs to the next space or quotation mark. */
function latinEnd(text: string, start: number, to: number): number {
  if (/^https?:/.test(text.slice(start, start + 6))) {
    let i = start;
    while (i < to && charClass(text, i) !== GAP && charClass(text, i) !== ARABIC && !/["»”“<>)]/.test(text[i]!)) i++;
    return marksEnd(text, trimMarks(text, start, i), to);
  }
  let i = start + 1;
  while (i < to) {
    const kind = charClass(text, i);
    if (kind === LATIN || kind === DIGIT || kind === MARK) i++;
    else if (/[-.'’&@]/.test(text[i]!) && i + 1 < to && isAlphanumeric(charClass(text, i + 1))) i += 2;
    else break;
  }
  return i;
}
const isAlphanumeric = (kind: CharClass): boolean => kind === LATIN || kind === DIGIT;

function trimMarks(text: string, start: number, end: number): number {
  while (end > start + 1 && charClass(text, end - 1) === PUNCT && text[end - 1] !== '/') end--;
  return end;
}

/** Dots and dashes run together («...», «--»); other marks stand alone. */
function runEnd(text: string, start: number, to: number): number {
  const c = text[start]!;
  let i = start + 1;
  if (/[.\-–—_*=…]/.test(c)) while (i < to && text[i] === c) i++;
  return i;
}

function marksEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && charClass(text, i) === MARK) i++;
  return i;
}

/** Emoji, symbols and letters outside the basic plane, as one run; signs that join the next character take it along. */
function otherEnd(text: string, start: number, to: number): number {
  let i = start + 1;
  while (i < to) {
    const kind = charClass(text, i);
    if (kind === OTHER || kind === MARK || PREPEND.test(text[i - 1]!)) i++;
    else break;
  }
  return i;
}
