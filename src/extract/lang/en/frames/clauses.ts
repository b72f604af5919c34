// The clause of a cue without its content: where a date of saying or a medium may stand.
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Token } from '../../../layers.ts';

/** `unit` less the content: from the content before the cue to the content after it, or past it over the occasion told there:
 * "raised his concerns | in a call with Lavrov on Monday". */
export function cueClause(tokens: readonly Token[], unit: Span, cue: Span, content: Span[]): Span {
  let { start, end } = unit;
  for (const part of content) {
    if (part.end <= cue.start) start = Math.max(start, part.end);
    else if (part.start >= cue.end) end = Math.min(end, part.start);
  }
  const last = content.at(-1);
  if (content.length === 1 && last && last.start >= cue.end && last.end < unit.end)
    end = Math.max(end, occasionEnd(tokens, last.end, unit.end) ?? end);
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/** End of the phrases that follow the content before the next verb or comma; null when none do. */
function occasionEnd(tokens: readonly Token[], from: number, to: number): number | null {
  let end: number | null = null;
  for (let i = firstAtOrAfter(tokens, from); i < tokens.length && tokens[i]!.end <= to; i++) {
    const { pos, norm } = tokens[i]!;
    if (end === null && !/^(?:in|during|via|on|at|to)$/.test(norm)) return null;
    if (/^(?:VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(pos)) break;
    end = tokens[i]!.end;
  }
  return end;
}
