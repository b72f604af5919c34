// Which date of its clause dates an event: the nearest one, rather behind the trigger, and none that the words of saying own.

import { dateFrom, startOf } from '../../model/edtf.ts';
import { contains, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Happening, Time } from '../layers.ts';

/**
 * Times sorted by start; `taken` holds stretches whose dates date something else, e.g. the words of saying around a statement;
 * `latest` is the last day that the event can have happened on.
 */
export function eventDate(
  happening: Happening,
  times: readonly Time[],
  taken: (time: Span) => boolean,
  latest: string | null = null,
): string | null {
  const { clause, trigger, evidence } = happening;
  let best: { value: string; cost: number } | null = null;
  for (const time of within(times, clause)) {
    if (time.kind !== 'date' || time.value === null || !contains(clause, time) || taken(time)) continue;
    const behind = time.start >= trigger.end;
    const gap = behind ? time.start - trigger.end : trigger.start - time.end;
    // «منذ» and «حتى» date what lasts from or until then only when they stand close by
    if (time.value.includes('..') && (gap > NEAR || !behind)) continue;
    // «اتفقوا على إجراء انتخابات في ديسمبر المقبل»: what has happened bears no later day
    if (latest && (dateFrom(plain(time.value)) ?? '') > latest) continue;
    const cost = gap + (behind ? 0 : 15) + (contains(evidence, time) ? 0 : 40);
    if (best === null || cost < best.cost) best = { value: time.value, cost };
  }
  return best && dated(best.value);
}

const NEAR = 40;

/** «منذ 2014» dates an event by its start, «حتى 2017» by its end. */
const dated = (value: string): string => (value.endsWith('/..') ? startOf(value) : plain(value));
const plain = (value: string): string => (value.startsWith('../') ? value.slice(3) : value);

function* within(times: readonly Time[], clause: Span): Generator<Time> {
  for (let i = firstAtOrAfter(times, clause.start); i < times.length && times[i]!.start < clause.end; i++)
    yield times[i]!;
}
