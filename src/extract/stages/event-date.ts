// Which date of its clause dates an event: the nearest one, rather behind the trigger, and none that the words of saying own.

import { startOf } from '../../model/edtf.ts';
import { contains, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Happening, Time } from '../layers.ts';

/** Times sorted by start; `taken` holds stretches whose dates date something else, e.g. the words of saying around a statement. */
export function eventDate(happening: Happening, times: readonly Time[], taken: (time: Span) => boolean): string | null {
  const { clause, trigger, evidence } = happening;
  let best: { value: string; cost: number } | null = null;
  for (const time of within(times, clause)) {
    if (time.kind !== 'date' || time.value === null || !contains(clause, time) || taken(time)) continue;
    if (time.value.startsWith('..')) continue;
    const behind = time.start >= trigger.end;
    const gap = behind ? time.start - trigger.end : trigger.start - time.end;
    // «منذ» dates what lasts from then on only when it stands close by
    if (time.value.endsWith('/..') && gap > NEAR) continue;
    const cost = gap + (behind ? 0 : 15) + (contains(evidence, time) ? 0 : 40);
    if (best === null || cost < best.cost) best = { value: time.value, cost };
  }
  return best && dated(best.value);
}

const NEAR = 40;

/** «منذ 2014» dates an event by its start. */
const dated = (value: string): string => (value.endsWith('/..') ? startOf(value) : value);

function* within(times: readonly Time[], clause: Span): Generator<Time> {
  for (let i = firstAtOrAfter(times, clause.start); i < times.length && times[i]!.start < clause.end; i++)
    yield times[i]!;
}
