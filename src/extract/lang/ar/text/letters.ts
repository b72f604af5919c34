// Folding of Arabic spelling: one letter for what writers use alike, nothing for what they leave out. Equal folds are the same word.
//   «الأمريكيّة» and «الامريكيه» → «الامريكيه»;  «مسؤول» and «مسئول» → «مسءول»;  «٢٠١٩» → «2019»

const KEEP = 0xffff;
const EXPAND = 0xfffe;
const HAMZA = 'ء'.charCodeAt(0);
const MARK_HAMZA_ABOVE = 0x654;

/** Letters that stand for another one, in the order «from → to». */
const SAME: readonly (readonly [string, string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ؤئ', 'ء'],
  ['ىیېۍےۑ', 'ي'],
  ['ةھہەۀۂۃ', 'ه'],
  ['کڪگڭڬ', 'ك'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ڤڥ', 'ف'],
  ['ڨ', 'ق'],
  ['ژ', 'ز'],
  ['٠۰', '0'],
  ['١۱', '1'],
  ['٢۲', '2'],
  ['٣۳', '3'],
  ['٤۴', '4'],
  ['٥۵', '5'],
  ['٦۶', '6'],
  ['٧۷', '7'],
  ['٨۸', '8'],
  ['٩۹', '9'],
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
];

/** Marks, tatweel and format characters, as inclusive ranges: written or not, the word is the same. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe70, 0xfe7f],
  [0xfeff, 0xfeff],
];

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(KEEP);
  for (const [from, to] of SAME) for (const c of from) table[c.charCodeAt(0)] = to.charCodeAt(0);
  for (let code = 0x41; code < 0x250; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1 && lower.charCodeAt(0) !== code) table[code] = lower.charCodeAt(0);
  }
  for (const [from, to] of [[0xfb50, 0xfdfb], [0xfe80, 0xfefc]] as const) table.fill(EXPAND, from, to + 1); // biome-ignore format: pairs
  for (const [from, to] of DROPPED) table.fill(0, from, to + 1);
  return table;
}
const TABLE = buildTable();

export interface Folded {
  text: string;
  /** For each index of `text`, and for its end, the offset in the source. */
  at: Int32Array;
}

/** Folds and keeps the way back: `at[i]` is the source offset of the i-th folded character. */
export function foldWithMap(source: string): Folded {
  const out: number[] = [];
  const at: number[] = [];
  const put = (code: number, from: number) => {
    const to = TABLE[code]!;
    if (to === 0) return;
    out.push(to === KEEP || to === EXPAND ? code : to);
    at.push(from);
  };
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === MARK_HAMZA_ABOVE && (out.at(-1) === WAW || out.at(-1) === YA)) out[out.length - 1] = HAMZA;
    else if (TABLE[code] !== EXPAND) put(code, i);
    else for (const c of source[i]!.normalize('NFKC')) put(c.charCodeAt(0), i);
  }
  at.push(source.length);
  return { text: fromCodes(out), at: Int32Array.from(at) };
}
const WAW = 'و'.charCodeAt(0);
const YA = 'ي'.charCodeAt(0);

/** Folded form of a text; idempotent, linear. */
export function fold(source: string): string {
  for (let i = 0; i < source.length; i++) {
    if (TABLE[source.charCodeAt(i)] !== KEEP) return foldWithMap(source).text;
  }
  return source;
}

/**
 * A number that two spellings of the same text share, however they are punctuated, and how many letters and digits it stands for.
 * 53 bits, FNV-1a style in two halves.
 */
export function fingerprint(source: string, from: number, to: number): { key: number; length: number } {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  let length = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    const mapped = TABLE[code]!;
    const letter = mapped === KEEP || mapped === EXPAND ? code : mapped;
    if (
      letter < 0x30 ||
      (letter > 0x39 && letter < 0x61) ||
      (letter > 0x7a && letter < 0xc0) ||
      (letter >= 0x2000 && letter < 0x2100)
    )
      continue;
    if (letter === ARABIC_COMMA || letter === ARABIC_SEMICOLON || letter === ARABIC_QUESTION) continue;
    a = Math.imul(a ^ letter, 0x01000193);
    b = Math.imul(b ^ letter, 0x5bd1e995) ^ (b >>> 15);
    length++;
  }
  return { key: (a >>> 0) * 0x200000 + (b >>> 11), length };
}
const ARABIC_COMMA = 0x60c;
const ARABIC_SEMICOLON = 0x61b;
const ARABIC_QUESTION = 0x61f;

const CHUNK = 8192;
function fromCodes(codes: number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return text;
}

/** Span in the source of the stretch [start, end) of a folded text. */
export const unfold = (folded: Folded, start: number, end: number): { start: number; end: number } => ({
  start: folded.at[start]!,
  end: end > start ? folded.at[end]! : folded.at[start]!,
});
