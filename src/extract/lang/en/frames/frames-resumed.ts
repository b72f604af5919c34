// What goes on behind a cue whose content began before it: "The deal, he said, would …".
import type { Span } from '../../../../model/span.ts';
import { ends } from './complement-clauses.ts';
import { afterQuote, contentSpan, quoteSpan } from './content-spans.ts';
import type { Reading, Unit } from './reading.ts';

/** "During his years in office, she said, most people …": what is said stands behind, before the cue only its setting. */
export function behindSetting(r: Reading, from: number, left: Span, unit: Unit, stop: number): Span | null {
  if (r.tokens[unit.first]!.pos !== 'ADP' || left.start !== r.tokens[unit.first]!.start || verbIn(r, left, unit))
    return null;
  return from + 1 < stop && r.tokens[from]!.norm === ',' ? contentSpan(r, from + 1, stop) : null;
}

/** What goes on behind the cue: `…," he said, "…` and "The deal, he said, would …". */
export function resumed(
  r: Reading,
  from: number,
  unit: Unit,
  stop: number,
  left: Span[],
): { span: Span; quoted: boolean; end: number }[] {
  let i = from;
  while (i < stop && r.quote[i]! < 0 && !/^[,:—–-]$/.test(r.tokens[i]!.norm)) i++;
  // over an apposition: ", said Smith, the minister, "
  let quote = i;
  while (quote < stop && r.quote[quote]! < 0) {
    if ((r.tokens[quote]!.pos === 'VERB' && !/ing$/.test(r.tokens[quote]!.norm)) || r.tokens[quote]!.norm === 'and')
      break;
    quote++;
  }
  if (quote < stop && r.quote[quote]! >= 0) {
    const span = quoteSpan(r, r.quote[quote]!);
    return span ? [{ span, quoted: true, end: afterQuote(r, quote, stop) }] : [];
  }
  // `She "got a deal," he said, and still "got to stay."`
  if (r.tokens[i]?.norm === ',' && r.tokens[i + 1]?.pos === 'CCONJ' && i + 1 < stop) {
    let k = i + 2;
    while (k < stop && r.tokens[k]!.pos === 'ADV') k++;
    const span = k < stop && r.quote[k]! >= 0 ? contentSpan(r, i + 2, stop) : null;
    if (span) return [{ span, quoted: true, end: stop }];
  }
  if (i + 1 >= stop || r.tokens[i]!.norm !== ',') return [];
  const next = r.tokens[i + 1]!;
  const leftText = r.text.slice(left[0]!.start, left.at(-1)!.end);
  const open =
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && !/ing$/.test(next.norm)) ||
    next.norm === 'that' ||
    (next.pos === 'ADP' && leftText.split(' ').length < 6 && !ends(r, i + 1, stop));
  const fragment =
    !/\s/.test(leftText.trim()) ||
    (leftText.split(' ').length <= 5 && (r.chunks.at[i + 1]! >= 0 || next.pos === 'DET') && !verbIn(r, left[0]!, unit));
  if (!open && !fragment) return [];
  const span = contentSpan(r, i + 1, stop);
  return span ? [{ span, quoted: false, end: stop }] : [];
}

export const verbIn = (r: Reading, span: Span, unit: Unit): boolean => {
  for (let i = unit.first; i < unit.last && r.tokens[i]!.start < span.end; i++)
    if (r.tokens[i]!.start >= span.start && (r.tokens[i]!.pos === 'VERB' || r.tokens[i]!.pos === 'AUX')) return true;
  return false;
};
