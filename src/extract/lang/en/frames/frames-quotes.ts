// Quotations that stand alone: they go on with the statement before ("…," he said. "…"), or with the colon of the last paragraph.
import type { Span } from '../../../../model/span.ts';
import { quoteSpan } from './content-spans.ts';
import type { Draft } from './frames-verbs.ts';
import type { Reading, Unit } from './reading.ts';

/** The inside of the quotations that fill a unit; null when other words stand there. */
export function standalone(r: Reading, unit: Unit): Span[] | null {
  const spans: Span[] = [];
  let last = -1;
  for (let i = unit.first; i < unit.last; i++) {
    const q = r.quote[i]!;
    if (q < 0) {
      if (r.tokens[i]!.pos !== 'PUNCT') return null;
      continue;
    }
    if (q === last) continue;
    last = q;
    const span = quoteSpan(r, q);
    if (span) spans.push(span);
  }
  return spans.length ? spans : null;
}

/** Adds `spans` to the frames that share the cue of `frame` (joint speakers share one frame already). */
export function goOn(frame: Draft, spans: Span[]): void {
  frame.content = [...frame.content, ...spans];
  frame.open = true;
  frame.pending = false;
}

/** A new statement of the same speaker: an indirect one came before, a quotation follows. */
export function follow(frame: Draft, spans: Span[], unit: Unit): Draft {
  return { ...frame, content: spans, addressees: [...frame.addressees], unit, open: true, pending: false };
}

const FIRST_PERSON = /\b(?:I|we|our|my|us|We|Our|My)\b/;

/** Paragraphs without marks behind "said:": the first, and more while they speak in the first person or no one else does. */
export function blockQuote(r: Reading, unit: Unit, taken: number, quoting: boolean): Span | null {
  const block = r.doc.blocks[unit.block]!;
  const words = r.text.slice(block.start, block.end);
  if (block.kind !== 'paragraph') return null;
  if (taken > 0 && quoting && !FIRST_PERSON.test(words)) return null;
  return { start: block.start, end: block.end };
}
