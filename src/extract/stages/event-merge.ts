// One entry per real-world event per article: later mentions join the first that they can be.
// Mentions are the same event when type and mode agree and neither parties, place nor date speak against it.
import { covers } from '../../model/edtf.ts';
import type { Event, EventStatus } from '../../model/event.ts';

export interface Draft extends Omit<Event, 'id'> {
  /** Folded trigger, to tell mentions without parties apart. */
  word: string;
  /** A mention in a heading: the body tells it better. */
  heading: boolean;
  /** The words speak of it as known. */
  known: boolean;
  /** The words speak of it as another one. */
  apart: boolean;
  /** Its sentence, and whether a verb joins it on there («قصفت سفينة وهاجمت سفينة أخرى»). */
  sentence: number;
  continues: boolean;
  /** A finite past tense tells it. */
  past: boolean;
}

/** Drafts in document order → events in document order, each with the drafts that tell it. */
export interface MergeTests {
  /** Whether two actors may be one party to an event: the same, or a person and his forces. */
  sameParty(a: string, b: string): boolean;
  /** Whether the article does not name the actor. */
  unnamed(party: string): boolean;
  /** Whether the words for two unnamed actors have a noun in common («طائرات حربية», «الطائرات»). */
  alike(a: string, b: string): boolean;
  /** Whether one place may hold the other. */
  samePlace(a: string, b: string): boolean;
}

export function mergeEvents(drafts: readonly Draft[], tests: MergeTests): { event: Draft; members: number[] }[] {
  const groups: { event: Draft; members: number[] }[] = [];
  const byType = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    const list = byType.get(draft.type) ?? [];
    const known = list.findLast((g) => same(groups[g]!.event, draft, tests));
    if (known !== undefined) {
      const group = groups[known]!;
      group.event = join(group.event, draft);
      group.members.push(i);
      return;
    }
    list.push(groups.length);
    // Only the latest groups are looked at, so that cost stays linear.
    if (list.length > RECENT) list.shift();
    byType.set(draft.type, list);
    groups.push({ event: draft, members: [i] });
  });
  return groups;
}
const RECENT = 24;

function same(a: Draft, b: Draft, tests: MergeTests): boolean {
  if (b.apart || (b.continues && a.sentence === b.sentence && a.word !== b.word)) return false;
  if (a.mode && b.mode && a.mode !== b.mode && !b.known) return false;
  // a meeting on a visit is not the visit
  if ((a.mode === 'visit') !== (b.mode === 'visit') && a.word !== b.word && !a.heading) return false;
  if (BY_MODE.has(a.type) && a.mode !== b.mode) return false;
  if ((a.status === 'denied') !== (b.status === 'denied')) return false;
  // «اتفقوا على انتخابات في ديسمبر», «تجرى الانتخابات في ديسمبر»: a day of its own makes them one
  const ahead = [a, b].every(({ status, date }) => date && (status === 'planned' || status === 'hypothetical'));
  if ((a.status === 'hypothetical') !== (b.status === 'hypothetical') && !ahead) return false;
  if (a.date && b.date && !covers(a.date, b.date) && !covers(b.date, a.date)) return false;
  if (a.place && b.place && !tests.samePlace(a.place, b.place)) return false;
  const [aAll, bAll] = [parties(a), parties(b)];
  if (aAll.length && bAll.length) {
    const nobodies =
      a.word === b.word &&
      [...a.actor, ...b.actor].every(tests.unnamed) &&
      a.actor.every((x) => !b.actor.length || b.actor.some((y) => tests.alike(x, y)));
    if (!nobodies && others(a.actor, b.actor, tests) && others(b.actor, a.actor, tests)) return false;
    if (!nobodies && against(a.actor, b.actor, tests)) return false;
    // «غارة قتلت قياديا», «الغارة قتلت إرهابيين»: unnamed sufferers are no others where the place or the day is the same
    const bound = (a.place && b.place) || (a.date && b.date);
    const vague = bound && (a.recipient.every(tests.unnamed) || b.recipient.every(tests.unnamed));
    if (!vague && against(a.recipient, b.recipient, tests)) return false;
    return common(aAll, bAll, tests) > 0 || (nobodies && a.actor.length > 0 && b.actor.length > 0);
  }
  // without parties on one side: a known event, or the same word and nothing against it
  return (
    a.word === b.word ||
    (b.known && (!bAll.length || (!!a.date && !!b.date) || (!!a.place && a.place === b.place))) ||
    a.heading
  );
}

/** Types whose modes are different things: an arrest is no curfew, a release no ceasefire. */
const BY_MODE = new Set<Event['type']>(['OTHER', 'COERCE', 'RETREAT']);

const parties = (d: Draft): string[] => [...d.actor, ...d.recipient];
const common = (a: readonly string[], b: readonly string[], { sameParty }: MergeTests): number =>
  a.filter((x) => b.some((y) => sameParty(x, y))).length;
/** "met Macron", "met Putin": beside the one party that both name, another that only this one does. */
const others = (a: readonly string[], b: readonly string[], { sameParty }: MergeTests): boolean =>
  a.some((x) => !b.some((y) => sameParty(x, y)));
const against = (a: readonly string[], b: readonly string[], tests: MergeTests): boolean =>
  a.length > 0 && b.length > 0 && common(a, b, tests) === 0;

/** The fuller record wins; a fact wins over an allegation of it, what happened over what was planned. */
function join(a: Draft, b: Draft): Draft {
  const fuller =
    parties(b).length > parties(a).length && parties(a).length < 2 && !b.known && RANK[b.status] <= RANK[a.status];
  const lead = (a.heading && !b.heading) || fuller ? b : a;
  const other = lead === a ? b : a;
  return {
    ...lead,
    mode: lead.mode ?? other.mode,
    actor: lead.actor.length ? lead.actor : other.actor,
    recipient: lead.recipient.length ? lead.recipient : other.recipient,
    place: lead.place ?? other.place,
    date: finer(lead.date, other.date),
    status: statusOf(a, b),
    past: a.past || b.past,
  };
}

/** «القمة» alone does not say that the summit has been held, where the article elsewhere says that it will be. */
function statusOf(a: Draft, b: Draft): EventStatus {
  const [ahead, other] = a.status === 'planned' ? [a, b] : [b, a];
  if (SCHEDULED.has(a.type) && ahead.status === 'planned' && TOLD.has(other.status) && !other.past) return 'planned';
  return RANK[a.status] <= RANK[b.status] ? a.status : b.status;
}
const SCHEDULED = new Set<Event['type']>(['CONSULT', 'COOPERATE', 'OTHER']);
const TOLD = new Set<EventStatus>(['asserted', 'alleged']);

const RANK: Record<EventStatus, number> = { asserted: 0, alleged: 1, planned: 2, denied: 3, hypothetical: 4 };
const finer = (a: string | null, b: string | null): string | null => (a && b ? (covers(a, b) ? b : a) : (a ?? b));
