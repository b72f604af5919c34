// How far a clause of happening reaches, and where the words stand that date it.

import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import type { Reading, Unit } from '../frames/reading.ts';

/** "He also met …", "The minister then met …": narration that goes on from the sentence before. */
export function goesOn(
  r: Reading,
  { actor, first }: { actor: readonly Reference[]; first: number },
  at: number,
): boolean {
  if (actor[0]?.form === 'pronoun') return true;
  return r.tokens.slice(first, at).some((t) => /^(?:also|then)$/.test(t.norm));
}

/** Where the words before a clause begin that may date it: "On Monday in Baghdad, | the envoy met"; its own start after another verb. */
export function leadStart(r: Reading, first: number, unit: Unit): number {
  // "visited Geneva on Friday, where he met": then and there
  if (first > unit.first && r.tokens[first - 1]!.norm === 'where') return r.tokens[unit.first]!.start;
  for (let i = unit.first; i < first; i++)
    if (r.tokens[i]!.pos === 'VERB' || r.tokens[i]!.pos === 'AUX') return r.tokens[first]!.start;
  return r.tokens[unit.first]!.start;
}

/** "elections in 2022", "the 2011 raid": a date in the phrase or right behind it. */
export function isDated(r: Reading, chunk: number): boolean {
  const { first, last } = r.chunks.list[chunk]!;
  const time = r.doc.times[firstAtOrAfter(r.doc.times, r.tokens[first]!.start)];
  const limit = r.tokens[Math.min(last + 1, r.tokens.length - 1)]!;
  return time?.kind === 'date' && time.start <= limit.start && limit.sentence === r.tokens[first]!.sentence;
}

/** The clause from its subject to the next clause: "… , and", "; ", the end. */
export function clauseAround(r: Reading, first: number, at: number, unit: Unit): { start: number; end: number } {
  let end = unit.last;
  for (let i = at + 1; i < unit.last; i++) {
    const { norm } = r.tokens[i]!;
    if (/^[;:]$/.test(norm)) {
      end = i;
      break;
    }
    const next = r.tokens[i + 1];
    // "agreed on the plan | and will meet on Friday"
    if (
      norm === 'and' &&
      i > at + 1 &&
      next &&
      (next.pos === 'AUX' || (next.pos === 'VERB' && next.tense === 'past'))
    ) {
      end = i;
      break;
    }
    if (
      (norm === ',' || norm === '-' || norm === '—') &&
      next &&
      /^(?:and|but|while|although|as|which|who|where|saying|adding|said|according)$/.test(next.norm) &&
      i > at + 1
    ) {
      end = i;
      break;
    }
  }
  while (end > at + 1 && r.tokens[end - 1]!.pos === 'PUNCT') end--;
  return { start: r.tokens[Math.min(first, at)]!.start, end: r.tokens[end - 1]!.end };
}
