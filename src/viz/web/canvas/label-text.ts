// Sigma draws labels glyph by glyph from left to right, so Arabic must reach it joined and in visual order.
// Letters are joined with presentation forms, order follows the Unicode bidirectional algorithm (UAX #9).
import reshaper from 'arabic-reshaper';
import bidiFactory from 'bidi-js';

interface Bidi {
  getEmbeddingLevels(text: string): { levels: Uint8Array };
  getReorderedString(text: string, levels: { levels: Uint8Array }): string;
}

export const MAX_GRAPHEMES = 28;
/** Badge of what an actor says of itself or does to itself. */
export const SELF = '↻';
const MARKS = /[\u064b-\u0652\u0670\u0640]/g;
const ARABIC = /\p{Script=Arabic}/u;
const EMBEDDINGS = /[\u202a-\u202e\u2066-\u2069]/g;
/** They order what stands beside them and are not drawn: the sign before a number in Arabic. */
const DIRECTION_MARKS = /[\u200e\u200f]/g;

/** Cuts after `max` user-perceived characters, never inside one. */
export function cutGraphemes(text: string, max: number = MAX_GRAPHEMES): string {
  if (text.length <= max) return text;
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  if (segments.length <= max) return text;
  return `${segments
    .slice(0, max - 1)
    .map((s) => s.segment)
    .join('')
    .trimEnd()}…`;
}

/** A function that shapes each text once: «ليبيا» comes out as ﺎﻴﺒﻴﻟ, ready to be drawn left to right. */
export function createLabelShaper(max: number = MAX_GRAPHEMES): (text: string) => string {
  const bidi = (bidiFactory as unknown as () => Bidi)();
  const cache = new Map<string, string>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const cut = cutGraphemes(text.replace(EMBEDDINGS, '').replace(/\s+/g, ' ').trim(), max);
    let shaped = cut;
    if (ARABIC.test(cut)) {
      const joined = reshaper.convertArabic(cut.replace(MARKS, ''));
      shaped = bidi.getReorderedString(joined, bidi.getEmbeddingLevels(joined));
    }
    shaped = shaped.replace(DIRECTION_MARKS, '');
    cache.set(text, shaped);
    return shaped;
  };
}
