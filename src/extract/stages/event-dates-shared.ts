// Dates that an event has from the events told around it.

import type { EventStatus } from '../../model/event.ts';
import type { Happening, Told } from '../layers.ts';
import type { Draft } from './event-merge.ts';

const NARRATED = new Set<EventStatus>(['asserted', 'alleged', 'planned']);

/**
 * «أجرت الوزيرة السبت محادثات في طرابلس. والتقت رئيس الحكومة»: narration that goes on with the same party stays on the same day,
 * whom a visitor meets he meets on the days of the visit that was told right before,
 * and a visit of which the text speaks falls on the days of what its visitor does in the news that the piece leads with.
 */
export function carryDates(doc: Told, happenings: readonly Happening[], drafts: readonly Draft[]): void {
  const last = new Map<string, { date: string; sentence: number; visit: boolean }>();
  const lead = new Map<string, string>();
  const published = doc.article.publishedAt?.slice(0, DAY) ?? '';
  drafts.forEach((draft, i) => {
    if (!NARRATED.has(draft.status)) return;
    const happening = happenings[i]!;
    const { sentence } = draft;
    const doer = draft.actor[0];
    const line = `${doer} ${draft.status === 'planned'}`;
    const before = doer === undefined ? undefined : last.get(line);
    const goesOn = happening.continues || (draft.type === 'CONSULT' && before?.visit && !happening.earlier);
    if (goesOn && draft.date === null && before && sentence - before.sentence <= 1) draft.date = before.date;
    const visit = draft.mode === 'visit';
    const isDay = draft.date?.length === DAY;
    if (doer === undefined || draft.date === null || !(isDay || visit)) return;
    last.set(line, { date: draft.date, sentence, visit });
    if (!isDay) return;
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

/** «نفذت القوات غارة بالتنسيق مع الحكومة»: what is done in the doing of another event has its day, once all that tells that one is joined. */
export function shareDates(
  happenings: readonly Happening[],
  drafts: readonly Draft[],
  groups: readonly { event: Draft; members: number[] }[],
): void {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group.event] as const)));
  for (const { event, members } of groups) {
    const i = members[0]!;
    const before = drafts[i - 1];
    if (event.date !== null || !happenings[i]!.beside || before?.sentence !== drafts[i]!.sentence) continue;
    event.date = groupOf.get(i - 1)!.date;
  }
}
