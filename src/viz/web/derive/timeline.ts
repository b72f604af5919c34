// Bars of the time histogram: a step that gives a readable number of bars, and the undated apart.
import type { View } from '../state/view.ts';
import { dayOf } from './filter.ts';
import type { Rec } from './records-index.ts';

export type Step = 'day' | 'week' | 'month' | 'year';
export interface Bar {
  /** First day of the bar. */
  from: string;
  /** Last day of the bar. */
  to: string;
  statements: number;
  events: number;
  /** Holds what lies far before or after the others, so that these keep room. */
  far?: boolean;
}
export interface Timeline {
  step: Step;
  bars: Bar[];
  undated: number;
}

const DAY = 86_400_000;
const MAX_BARS = 90;
/** So much of the records at either end may be set aside, where that makes the rest so many times wider. */
const OUTLIERS = 0.1;
const FAR = 4;
const time = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const day = (t: number): string => new Date(t).toISOString().slice(0, 10);

function startOf(iso: string, step: Step): string {
  if (step === 'year') return `${iso.slice(0, 4)}-01-01`;
  if (step === 'month') return `${iso.slice(0, 7)}-01`;
  if (step === 'week') return day(time(iso) - ((new Date(time(iso)).getUTCDay() + 6) % 7) * DAY);
  return iso.slice(0, 10);
}

export function next(iso: string, step: Step): string {
  const date = new Date(time(iso));
  if (step === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (step === 'week' ? 7 : 1));
  return day(date.getTime());
}

function stepFor(first: string, last: string): Step {
  const days = (time(last) - time(first)) / DAY;
  if (days <= MAX_BARS / 2) return 'day';
  if (days <= 7 * MAX_BARS) return 'week';
  return days <= 30 * MAX_BARS ? 'month' : 'year';
}

/** First and last day of the bulk: a few far outliers must not squeeze all the others into one bar. */
function bulk(days: string[]): [string, string] {
  const aside = Math.floor(days.length * OUTLIERS);
  const [first, last] = [days[0]!, days.at(-1)!];
  const [low, high] = [days[aside]!, days.at(-1 - aside)!];
  const width = time(high) - time(low) + DAY;
  if (time(last) - time(first) <= FAR * width) return [first, last];
  const near = days.filter((d) => time(low) - time(d) < width && time(d) - time(high) < width);
  return [near[0]!, near.at(-1)!];
}

/** Day on which a record stands on the chosen clock; a vague date stands at its start. */
export const standsAt = (rec: Rec, clock: View['time']['clock']): string | null =>
  dayOf(rec, clock)[0] ?? dayOf(rec, clock)[1];

export function timeline(recs: Rec[], clock: View['time']['clock'], wanted?: Step): Timeline {
  // Thousands of records share some hundred days: what costs is done once a day.
  const onDay = new Map<string, { statements: number; events: number }>();
  let undated = 0;
  for (const r of recs) {
    const at = standsAt(r, clock);
    if (at === null) {
      undated++;
      continue;
    }
    const here = onDay.get(at) ?? { statements: 0, events: 0 };
    here[r.kind === 'statement' ? 'statements' : 'events']++;
    onDay.set(at, here);
  }
  const counted = [...onDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const days = counted.flatMap(([at, n]) => Array<string>(n.statements + n.events).fill(at));
  if (days.length === 0) return { step: 'day', bars: [], undated };
  const [first, last] = wanted ? [days[0]!, days.at(-1)!] : bulk(days);
  const step = wanted ?? stepFor(first, last);
  const bars: Bar[] = [];
  const byStart = new Map<string, Bar>();
  for (let from = startOf(first, step); from <= last && bars.length < 400; from = next(from, step)) {
    const bar = { from, to: day(time(next(from, step)) - DAY), statements: 0, events: 0 };
    bars.push(bar);
    byStart.set(from, bar);
  }
  const [start, end] = [bars[0]!.from, bars.at(-1)!.to];
  const far = { statements: 0, events: 0, far: true };
  const before = days[0]! < start ? { from: days[0]!, to: day(time(start) - DAY), ...far } : null;
  const after = days.at(-1)! > end ? { from: day(time(end) + DAY), to: days.at(-1)!, ...far } : null;
  for (const [at, { statements, events }] of counted) {
    const bar = at < start ? before : at > end ? after : byStart.get(startOf(at, step));
    if (!bar) continue;
    bar.statements += statements;
    bar.events += events;
  }
  return { step, bars: [...(before ? [before] : []), ...bars, ...(after ? [after] : [])], undated };
}

export interface StancePoint {
  from: string;
  support: string[];
  oppose: string[];
  neutral: string[];
}

/** What `speaker` said of `about` by month: ids of statements by stance; undated under ''. */
export function stanceSeries(recs: Rec[], speaker: string, about: string): StancePoint[] {
  const points = new Map<string, StancePoint>();
  for (const { id, statement: s, from, published } of recs) {
    if (s?.speaker !== speaker) continue;
    const stance = s.about.find((a) => a.actor === about)?.stance ?? (s.to.includes(about) ? 'neutral' : undefined);
    if (!stance) continue;
    const month = (from ?? published)?.slice(0, 7) ?? '';
    const point = points.get(month) ?? { from: month, support: [], oppose: [], neutral: [] };
    point[stance].push(id);
    points.set(month, point);
  }
  return [...points.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
