// Text → blocks. A new line always ends a block; only a line that stops at a comma goes on in the next one.
//   «… في طرابلس،⏎معربة عن قلقها …» is one paragraph

import type { Span } from '../../../../model/span.ts';
import type { Block } from '../../../layers.ts';
import { blockKind, relatedHead } from './block-kind.ts';

/** A block before repeats are looked for. */
export type Line = Omit<Block, 'copyOf'>;

export function blocks(text: string, isVerb: (word: string) => boolean = () => false): Line[] {
  const lines = joinCommaLines(text, textLines(text));
  const kinds = lines.map((line, i) =>
    blockKind(text.slice(line.start, line.end), { last: i === lines.length - 1 }, isVerb),
  );
  markRelatedLists(text, lines, kinds);
  return lines.map((line, i) => ({ ...line, kind: kinds[i]! }));
}

const LINE_END = /[\n\r\u2028\u2029\u0085]/g;
const MARK = /\p{M}/u;
const BLANK = /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function textLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    let start = from;
    let end = to;
    // a mark after a space belongs to the space
    while (start < end && (BLANK.test(text[start]!) || (start > from && MARK.test(text[start]!)))) start++;
    while (end > start && BLANK.test(text[end - 1]!)) end--;
    if (start < end) lines.push({ start, end });
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    from = match.index + 1;
  }
  add(text.length);
  return lines;
}

/** A list may be cut at commas too, so the next line must look like prose. */
function joinCommaLines(text: string, lines: Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, line.start) : '';
    const goesOn =
      before &&
      /[،,]/.test(text[before.end - 1]!) &&
      !/\n\s*\n/.test(between) &&
      /[\u0621-\u064a"«“”(]/.test(text[line.start]!);
    if (goesOn) before.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** «اقرأ أيضا:» alone on its line makes the short lines after it links too. */
function markRelatedLists(text: string, lines: Span[], kinds: Block['kind'][]): void {
  let inList = false;
  lines.forEach((line, i) => {
    const words = text.slice(line.start, line.end);
    if (relatedHead(words)) inList = true;
    else if (inList && isLinkTitle(words)) kinds[i] = 'related';
    else inList = false;
  });
}
const isLinkTitle = (line: string): boolean => line.length <= 120 && !/[.،؛]["»”]?$/.test(line);
