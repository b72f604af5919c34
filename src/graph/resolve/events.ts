// One event, many reports: events of several articles that agree in type, parties, place and day become one.
// Details may differ (a mode, a trigger, a date to the month): they are kept side by side on the node.
import { addDays, dateFrom, dateTo } from '../../model/edtf.ts';
import type { EventStatus } from '../../model/event.ts';
import type { Extraction } from '../../model/extraction.ts';
import { foldName } from '../../model/fold.ts';
import type { Judgement } from '../../model/judgement.ts';
import { day } from '../day.ts';
import type { Merge } from '../resolution.ts';
import { components, type Link } from './components.ts';
import { isKnown } from './profiles.ts';

export interface EventProfile {
  id: string;
  article: string;
  type: string;
  mode: string | null;
  trigger: string;
  /** Named parties; canonical once `canonical` has been applied. */
  actors: readonly string[];
  recipients: readonly string[];
  place: string | null;
  /** First and last day it can have been, from its date; null without one. */
  from: string | null;
  to: string | null;
  published: string | null;
  status: EventStatus;
}

/** Reports of one event lie at most so many days apart. */
const WINDOW = 3;
const LARGEST_BLOCK = 300;
const ENOUGH = 0.7;

export function collectEvents(extraction: Extraction, wrong: ReadonlySet<string>, events: EventProfile[]): void {
  const { article } = extraction;
  const named = new Set(extraction.actors.filter(({ unnamed }) => !unnamed).map(({ id }) => id));
  const parties = (ids: readonly string[]) => ids.filter((id) => named.has(id));
  for (const event of extraction.events) {
    if (wrong.has(event.id)) continue;
    events.push({
      id: event.id,
      article: article.id,
      type: event.type,
      mode: event.mode,
      trigger: foldName(article.text.slice(event.trigger.start, event.trigger.end)),
      actors: parties(event.actor),
      recipients: parties(event.recipient),
      place: event.place,
      from: dateFrom(event.date),
      to: dateTo(event.date),
      published: day(article.publishedAt),
      status: event.status,
    });
  }
}

/** What has happened, what is to come and what is only wished are not one event. */
const world = (status: EventStatus): string => (status === 'planned' || status === 'hypothetical' ? status : 'told');

/** Keys that two reports of one event share: the type with two parties, or with a party or the day at a place. */
export function eventKeys(event: EventProfile): string[] {
  const parties = [...new Set([...event.actors, ...event.recipients])].sort();
  const head = `${event.type}|${world(event.status)}`;
  const keys: string[] = [];
  for (const [i, a] of parties.entries()) {
    for (const b of parties.slice(i + 1)) keys.push(`${head}|${a}|${b}`);
    if (event.place) keys.push(`${head}|${a}|@${event.place}`);
    if (parties.length === 1) keys.push(`${head}|${a}|${event.mode ?? event.trigger}`);
  }
  if (event.place && event.from && event.from === event.to) keys.push(`${head}|@${event.place}|${event.from}`);
  return keys;
}

/** 0–1, or null when something speaks against it. */
export function decideEvents(a: EventProfile, b: EventProfile): number | null {
  if (a.article === b.article || a.type !== b.type || world(a.status) !== world(b.status)) return null;
  if (a.mode && b.mode && a.mode !== b.mode) return null;
  if (a.place && b.place && a.place !== b.place) return null;
  const when = closeness(a, b);
  if (when === null) return null;
  const [p, q] = [partiesOf(a), partiesOf(b)];
  const shared = [...p].filter((party) => q.has(party)).length;
  const all = p.size + q.size - shared;
  if (all > 0 && shared === 0) return null;
  if (turned(a, b)) return null;
  const parties = all === 0 ? 0.5 : shared / all;
  const place = a.place && b.place ? 1 : 0.5;
  const words = a.trigger === b.trigger || (a.mode !== null && a.mode === b.mode) ? 1 : 0;
  const score = 0.2 + 0.35 * parties + 0.25 * when + 0.1 * place + 0.1 * words;
  return Math.round(score * 1000) / 1000;
}

const partiesOf = ({ actors, recipients }: EventProfile): Set<string> => new Set([...actors, ...recipients]);

/** One party does in the one what the other does in the other. */
const turned = (a: EventProfile, b: EventProfile): boolean =>
  a.recipients.length > 0 &&
  b.recipients.length > 0 &&
  a.actors.some((x) => b.recipients.includes(x)) &&
  !a.actors.some((x) => b.actors.includes(x));

/** 1 on one day, less when only a wider date or the days of printing agree, null when the days exclude each other. */
function closeness(a: EventProfile, b: EventProfile): number | null {
  if (a.from && a.to && b.from && b.to) {
    if (a.from > b.to || b.from > a.to) return null;
    const exact = a.from === a.to && b.from === b.to;
    if (exact) return 1;
    return near(a.published, b.published) ? 0.7 : null;
  }
  if (!near(a.published, b.published)) return null;
  const dated = a.from && a.to ? a : b.from && b.to ? b : null;
  const other = dated === a ? b : a;
  if (dated && !(near(dated.from, other.published) || near(dated.to, other.published))) return null;
  return 0.5;
}

function near(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [first, last] = a < b ? [a, b] : [b, a];
  return addDays(first, WINDOW - 1) >= last;
}

export function resolveEvents(
  collected: readonly EventProfile[],
  canonical: { actor(id: string): string; place(id: string): string },
  judgements: readonly Judgement[],
): Map<string, Merge> {
  const events = new Map<string, EventProfile>();
  const blocks = new Map<string, EventProfile[]>();
  const sorted = [...collected].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const raw of sorted) {
    const place = raw.place === null ? null : canonical.place(raw.place);
    const event = {
      ...raw,
      place,
      actors: raw.actors.map(canonical.actor),
      recipients: raw.recipients.map(canonical.actor),
    };
    events.set(event.id, event);
    for (const key of eventKeys(event)) {
      const block = blocks.get(key);
      if (block) block.push(event);
      else blocks.set(key, [event]);
    }
  }
  const links = new Map<string, Link>();
  for (const [key, block] of [...blocks].sort(([a], [b]) => (a < b ? -1 : 1))) {
    block.sort((a, b) => ((a.published ?? '') + a.id < (b.published ?? '') + b.id ? -1 : 1));
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1, i + LARGEST_BLOCK)) {
        if (a.published && b.published && addDays(a.published, 45) < b.published) break;
        const pair = `${a.id} ${b.id}`;
        const score = links.has(pair) ? null : decideEvents(a, b);
        if (score !== null && score >= ENOUGH) links.set(pair, { a: a.id, b: b.id, rule: 'same-event', score, key });
      }
  }
  return components([...links.values()], {
    judgements,
    isKnown: () => false,
    exists: (id) => events.has(id),
    prefer: (a, b) => completeness(events.get(b)!) - completeness(events.get(a)!),
    allow: (a, b) => together([...a, ...b].map((id) => events.get(id)!)),
  });
}

/** One article tells an event once, and all reports of it lie within the window. */
function together(events: readonly EventProfile[]): boolean {
  if (new Set(events.map(({ article }) => article)).size < events.length) return false;
  const exact = new Set(events.filter(({ from, to }) => from && from === to).map(({ from }) => from));
  if (exact.size > 1) return false;
  if (exact.size === 1) return true;
  const days = events
    .map(({ published }) => published)
    .filter((day) => day !== null)
    .sort();
  return days.length === 0 || near(days[0]!, days.at(-1)!);
}

const completeness = (event: EventProfile): number =>
  (event.from === null ? 0 : event.from === event.to ? 2 : 1) +
  Number(event.place !== null && isKnown(event.place)) +
  Number(event.mode !== null) +
  Math.min(3, event.actors.length + event.recipients.length);
