// The clause of a cue without its content: where a date of saying or a medium may stand.
import type { Span } from '../../../model/span.ts';

/** `unit` less the content: from the content before the cue to the content after it. */
export function cueClause(unit: Span, cue: Span, content: Span[]): Span {
  let { start, end } = unit;
  for (const part of content) {
    if (part.end <= cue.start) start = Math.max(start, part.end);
    else if (part.start >= cue.end) end = Math.min(end, part.start);
  }
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}
