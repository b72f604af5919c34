// Date expressions → EDTF, against the day of publication; to the precision that the words and that day give.
import { addDays, addMonths, daysInMonth, weekday, ymd } from '../../../../model/edtf.ts';
import { countOf, type Form, monthOf, weekdayOf } from './date-patterns.ts';

export interface DateContext {
  /** Publication: a day, a month or a year; null when unknown. */
  published: string | null;
  /** A year that all full dates of the text share, for those without one. */
  year: number | null;
  /** The sentence speaks of what is to come. */
  future: boolean;
}
type Groups = Record<string, string | undefined>;

export function dateValue(form: Form, groups: Groups, context: DateContext): string | null {
  const today = context.published && context.published.length >= 10 ? context.published.slice(0, 10) : null;
  switch (form) {
    case 'iso':
      return valid(Number(groups.year), Number(groups.month), Number(groups.day));
    case 'day':
      return dayValue(groups, context);
    case 'month':
      return monthValue(groups, context);
    case 'year':
      return groups.year!;
    case 'decade':
      return `${groups.decade}X`;
    case 'weekday':
      return today ? weekdayValue(groups, today, context.future) : null;
    case 'near':
      return nearValue(groups, context.published, today);
    case 'span':
      return spanValue(groups, context.published, today);
    case 'ago':
      return agoValue(groups, today);
    default:
      return null;
  }
}

const valid = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? ymd(year, month, day) : null;

function dayValue(g: Groups, context: DateContext): string | null {
  const month = monthOf(g.month!);
  const year = g.year ? Number(g.year) : yearOf(month, context);
  if (year === null) return null;
  const from = valid(year, month, Number(g.day));
  const to = g.to && Number(g.to) > Number(g.day) ? valid(year, month, Number(g.to)) : null;
  return from && to ? `${from}/${to}` : from;
}

/** The year that brings the day nearest to publication; the past is likelier. */
function yearOf(month: number, { published, year, future }: DateContext): number | null {
  if (!published) return year;
  const base = Number(published.slice(0, 4));
  const own = published.length >= 7 ? base * 12 + Number(published.slice(5, 7)) : base * 12 + 6;
  const candidates = [base - 1, base, base + 1].map((y) => ({ y, far: y * 12 + month - own }));
  const score = (far: number) => (far > 0 ? far * (future ? 1 : 5) : -far * (future ? 1.6 : 1));
  return candidates.sort((a, b) => score(a.far) - score(b.far) || b.y - a.y)[0]!.y;
}

function monthValue(g: Groups, context: DateContext): string | null {
  const month = monthOf(g.month!);
  if (g.year) return ymd(Number(g.year), month);
  const base = yearOf(month, context);
  if (base === null) return null;
  const published = context.published;
  const part = g.part?.toLowerCase();
  if (!published) return ymd(base, month);
  const own = published.slice(0, 7);
  if (part === 'last')
    return ymd(
      ymd(Number(published.slice(0, 4)), month) < own
        ? Number(published.slice(0, 4))
        : Number(published.slice(0, 4)) - 1,
      month,
    );
  if (part === 'next')
    return ymd(
      ymd(Number(published.slice(0, 4)), month) > own
        ? Number(published.slice(0, 4))
        : Number(published.slice(0, 4)) + 1,
      month,
    );
  return ymd(base, month);
}

function weekdayValue(g: Groups, today: string, future: boolean): string {
  const wanted = weekdayOf(g.weekday!);
  const back = (weekday(today) - wanted + 7) % 7;
  const part = g.part?.toLowerCase();
  if (part === 'last' || part === 'previous') return addDays(today, -(back || 7));
  if (part === 'next' || part === 'coming' || part === 'following') return addDays(today, 7 - back);
  return future && back > 0 ? addDays(today, 7 - back) : addDays(today, -back);
}

function nearValue(g: Groups, published: string | null, today: string | null): string | null {
  const word = (g.word ?? g.night)!.toLowerCase();
  if (!today) return published && !/yesterday|tomorrow|last night/.test(word) ? published : null;
  if (word === 'yesterday' || word === 'last night') return addDays(today, -1);
  return word === 'tomorrow' ? addDays(today, 1) : today;
}

const SEASONS: Record<string, number> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 };

function spanValue(g: Groups, published: string | null, today: string | null): string | null {
  if (!published) return null;
  const unit = g.unit!.toLowerCase();
  const part = g.part!.toLowerCase();
  const step = /last|past|previous/.test(part) ? -1 : /next|coming/.test(part) ? 1 : 0;
  const year = Number(published.slice(0, 4));
  if (unit === 'year') return String(year + step);
  if (unit in SEASONS)
    return `${year + (step < 0 && published.slice(5, 7) <= '06' ? -1 : step > 0 ? 1 : 0)}-${SEASONS[unit]}`;
  if (published.length < 7) return null;
  if (unit === 'month') return addMonths(published.slice(0, 7), step);
  if (!today) return null;
  const monday = addDays(today, -((weekday(today) + 6) % 7) + 7 * step);
  return unit === 'weekend'
    ? `${addDays(monday, 5 - (step === 0 ? 7 : 0))}/${addDays(monday, 6 - (step === 0 ? 7 : 0))}`
    : `${monday}/${addDays(monday, 6)}`;
}

function agoValue(g: Groups, today: string | null): string | null {
  const count = countOf(g.count!);
  // "two days earlier" counts from a day of the story, not from publication
  if (!today || Number.isNaN(count) || !/ago/i.test(g.way!)) return null;
  const unit = g.unit!.toLowerCase();
  if (unit === 'day') return addDays(today, -count);
  if (unit === 'week') return `${addDays(today, -7 * count)}~`;
  if (unit === 'month') return `${addMonths(today.slice(0, 7), -count)}~`;
  return `${Number(today.slice(0, 4)) - count}~`;
}
