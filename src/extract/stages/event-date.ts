// Which date of its clause dates an event: the nearest one, rather behind the trigger, and none that the words of saying own.

import { dateFrom, startOf } from '../../model/edtf.ts';
import type { EventStatus } from '../../model/event.ts';
import { contains, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Happening, Time, Told } from '../layers.ts';
import type { Draft } from './event-merge.ts';

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

const NARRATED = new Set<EventStatus>(['asserted', 'alleged', 'planned']);

/** «منذ 2014» dates an event by its start, «حتى 2017» by its end. */
const dated = (value: string): string => (value.endsWith('/..') ? startOf(value) : plain(value));
const plain = (value: string): string => (value.startsWith('../') ? value.slice(3) : value);

/**
 * «أجرت الوزيرة السبت محادثات في طرابلس. والتقت رئيس الحكومة»: narration that goes on with the same party stays on the same day,
 * and a visit of which the text speaks falls on the days of what its visitor does in the news that the piece leads with.
 */
export function carryDates(doc: Told, happenings: readonly Happening[], drafts: readonly Draft[]): void {
  const sentenceOf = (at: number) => firstAtOrAfter(doc.sentences, at + 1) - 1;
  const last = new Map<string, { date: string; sentence: number }>();
  const lead = new Map<string, string>();
  const published = doc.article.publishedAt?.slice(0, DAY) ?? '';
  drafts.forEach((draft, i) => {
    if (!NARRATED.has(draft.status)) return;
    const happening = happenings[i]!;
    const sentence = sentenceOf(draft.trigger.start);
    const doer = draft.actor[0];
    const line = `${doer} ${draft.status === 'planned'}`;
    const before = doer === undefined ? undefined : last.get(line);
    if (happening.continues && draft.date === null && before && sentence - before.sentence <= 1)
      draft.date = before.date;
    if (doer === undefined || draft.date?.length !== DAY) return;
    last.set(line, { date: draft.date, sentence });
    const ago = Date.parse(published) - Date.parse(draft.date);
    if (sentence <= LEAD_SENTENCES && ago >= 0 && ago <= RECENT && !lead.has(doer)) lead.set(doer, draft.date);
  });
  for (const [i, draft] of drafts.entries()) {
    if (draft.date !== null || draft.mode !== 'visit' || draft.status !== 'asserted' || happenings[i]!.earlier)
      continue;
    draft.date = lead.get(draft.actor[0] ?? '') ?? null;
  }
}
const DAY = 10;
const LEAD_SENTENCES = 4;
const RECENT = 3 * 86_400_000;

function* within(times: readonly Time[], clause: Span): Generator<Time> {
  for (let i = firstAtOrAfter(times, clause.start); i < times.length && times[i]!.start < clause.end; i++)
    yield times[i]!;
}
