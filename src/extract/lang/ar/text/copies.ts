// What an article prints twice: whole paragraphs, a half of the page, or a lead that opens the text again. A part of a paragraph that repeats
// earlier sentences becomes a block of its own, so that each block is either new or a copy.
import type { Span } from '../../../../model/span.ts';
import { fingerprint } from './letters.ts';

/** Shorter repeats («لا تعليق») are not taken for a second printing, in letters. */
const MIN_BLOCK = 12;
const MIN_SENTENCE = 30;

export interface Part extends Span {
  copyOf: number | null;
  /** Number of the paragraph's sentences in it. */
  sentences: number;
}

/** Keeps track of what was printed; `index` is the place that the next block gets. */
export function createCopies(text: string): (block: Span, sentences: readonly Span[], index: number) => Part[] {
  const seenBlocks = new Map<number, number>();
  const seenSentences = new Map<number, number>();
  return (block, sentences, index) => {
    const whole = fingerprint(text, block.start, block.end);
    const original = whole.length >= MIN_BLOCK ? seenBlocks.get(whole.key) : undefined;
    if (original !== undefined)
      return [{ start: block.start, end: block.end, copyOf: original, sentences: sentences.length }];
    const parts: Part[] = [];
    for (const { start, end } of sentences) {
      const { key, length } = fingerprint(text, start, end);
      const known = length >= MIN_SENTENCE ? seenSentences.get(key) : undefined;
      const last = parts.at(-1);
      const isCopy = known !== undefined;
      // a short sentence between copies goes with them
      if (last && (isCopy === (last.copyOf !== null) || (length < MIN_SENTENCE && last.copyOf !== null))) {
        last.end = end;
        last.sentences++;
      } else parts.push({ start, end, copyOf: known ?? null, sentences: 1 });
      if (!isCopy) seenSentences.set(key, index + parts.length - 1);
    }
    if (parts.length === 0) parts.push({ ...block, copyOf: null, sentences: 0 });
    parts[0]!.start = block.start;
    parts.at(-1)!.end = block.end;
    if (whole.length >= MIN_BLOCK) seenBlocks.set(whole.key, index);
    return parts;
  };
}
