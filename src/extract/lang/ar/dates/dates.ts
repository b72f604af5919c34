// Time expressions of an Arabic article and their values.
import { overlaps, type Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Time } from '../../../layers.ts';
import { findDates } from './find-dates.ts';
import { referenceDay } from './reference-day.ts';
import { resolve } from './resolve.ts';
import type { Found, Spec } from './spec.ts';
import { type Calendar, dateWords } from './words.ts';

export interface Dated {
  text: string;
  publishedAt: string | null;
  /** Names of the article in order: «روسيا اليوم» is no date. */
  names: readonly Span[];
  /** Whether the weekday at an offset stands behind a present tense that tells what is to come. */
  scheduled?(at: number): boolean;
}

export function arabicTimes({ text, publishedAt, names, scheduled }: Dated, calendar: Calendar): Time[] {
  const isName = (word: Span) => {
    const name = names[firstAtOrAfter(names, word.start + 1) - 1];
    return name !== undefined && overlaps(name, word);
  };
  const found = outside(findDates(dateWords(text, calendar), isName), names);
  for (const date of found)
    if (scheduled && date.spec.form === 'calendar' && bare(date.spec)) date.future ||= scheduled(date.start);
  const today = referenceDay(publishedAt, found);
  const weekdays = toldWeekdays(found, today);
  const told: string[] = [];
  return found.map(({ start, end, spec, kind, open, future }) => {
    const known = spec.form === 'calendar' && bare(spec) ? weekdays.get(spec.weekday!) : undefined;
    const value = opened(known ?? resolve(spec, { today, future, told }), open);
    if (value && kind === 'date' && !value.startsWith('..')) told.push(value);
    return { start, end, kind, value };
  });
}

const bare = (spec: Spec & { form: 'calendar' }): boolean =>
  spec.weekday !== null && spec.month === null && spec.direction === null;

/** «الأحد 24 يونيو» tells which day «الأحد» is in the rest of the article, when it lies within a week or so of today. */
function toldWeekdays(found: Found[], today: string | null): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const { spec, future } of found) {
    if (!today || spec.form !== 'calendar' || spec.weekday === null || spec.day === null || spec.month === null)
      continue;
    const value = resolve(spec, { today, future, told: [] });
    if (value?.length !== 10 || Math.abs(Date.parse(value) - Date.parse(today)) > NEAR) continue;
    const other = days.get(spec.weekday);
    days.set(spec.weekday, other !== undefined && other !== value ? '' : value);
  }
  return new Map([...days].filter(([, value]) => value !== ''));
}
const NEAR = 8 * 86_400_000;

function opened(value: string | null, open: Found['open']): string | null {
  if (!value || !open || value.includes('/')) return value;
  return open === 'since' ? `${value}/..` : `../${value}`;
}

function outside(found: Found[], names: readonly Span[]): Found[] {
  let k = 0;
  return found.filter((f) => {
    while (k < names.length && names[k]!.end <= f.start) k++;
    const name = names[k];
    return !name || !overlaps(name, f) || (f.start < name.start && f.end > name.end);
  });
}
