// From what a date expression says to its EDTF value, set against the day of publication. Weeks have no EDTF form: they give their month.
import { addDays, addMonths, dateFrom, dateTo, daysInMonth, startOf, weekday, ymd } from '../../../../model/edtf.ts';
import { fromHijri, hijriSpan, toHijri } from './hijri.ts';
import type { Direction, Spec, Unit } from './spec.ts';

type CalendarSpec = Spec & { form: 'calendar' };

export interface Context {
  /** Day of publication or the day that stands for it; null when none is known. */
  today: string | null;
  /** The sentence speaks of what is to come. */
  future: boolean;
  /** The dates told before, the latest last. */
  told: readonly string[];
}

export function resolve(spec: Spec, context: Context): string | null {
  const { today } = context;
  switch (spec.form) {
    case 'fixed':
      return spec.value;
    case 'none':
      return null;
    case 'calendar':
      return calendar(spec, context);
    case 'shift':
      return today && shifted(today, spec.unit, spec.count, spec.about, spec.weekday);
    case 'month-day': {
      if (!today) return null;
      const month = addMonths(today, spec.months);
      return valid(`${month}-${String(spec.day).padStart(2, '0')}`);
    }
    case 'season':
      return season(spec, today);
    case 'echo':
      return echo(spec.unit, spec.count, context);
    case 'range':
      return range(spec, context);
    case 'last': {
      if (!today || spec.count === null) return null;
      const from = shifted(today, spec.unit, -spec.count, false, null);
      return from && valid(`${from}/${today.slice(0, from.length)}`);
    }
  }
}

const valid = (value: string): string | null => (dateFrom(value) || dateTo(value) ? value : null);

function shifted(today: string, unit: Unit, count: number, about: boolean, day: number | null): string | null {
  const mark = about ? '~' : '';
  const year = Number(today.slice(0, 4));
  if (day !== null) return nearestWeekday(unit === 'day' ? addDays(today, count) : today, day);
  switch (unit) {
    case 'hour':
      return today;
    case 'day':
      return about && Math.abs(count) > 1 ? `${addDays(today, count).slice(0, 7)}~` : addDays(today, count) + mark;
    case 'week':
      return addDays(today, 7 * count).slice(0, 7) + mark;
    case 'month':
      return addMonths(today, count) + mark;
    case 'year':
      return year + count > 0 ? ymd(year + count) + mark : null;
    default:
      return unit === 'decade' && count !== 0 ? `${ymd(year + 10 * count)}~` : null;
  }
}

/** «أمس الأربعاء» printed a day late: the named weekday nearest to the day that is meant. */
function nearestWeekday(day: string, wanted: number): string {
  const off = (wanted - weekday(day) + 7) % 7;
  return addDays(day, off <= 3 ? off : off - 7);
}

function weekdayFrom(today: string, wanted: number, direction: Direction, future: boolean): string {
  const off = (wanted - weekday(today) + 7) % 7;
  if (direction === 'past') return addDays(today, off === 0 ? -7 : off - 7);
  if (direction === 'next') return addDays(today, off === 0 ? 7 : off);
  if (direction === 'this') return addDays(today, off <= 3 ? off : off - 7);
  return addDays(today, future || off === 0 ? off : off - 7);
}

function calendar(spec: CalendarSpec, context: Context): string | null {
  const { today, future, told } = context;
  if (spec.hijri) return hijri(spec, context);
  if (spec.month === null) {
    if (spec.year !== null) return ymd(spec.year);
    if (spec.weekday !== null) return today && weekdayFrom(today, spec.weekday, spec.direction, future);
    return null;
  }
  if (spec.year !== null) return date(spec.year, spec.month, spec.day);
  if (spec.direction === 'same') {
    const last = told.at(-1);
    return last ? date(Number(last.slice(0, 4)), spec.month, spec.day) : null;
  }
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  if (spec.yearShift !== null) return date(year + spec.yearShift, spec.month, spec.day);
  return date(yearOf(spec, today, future), spec.month, spec.day);
}

const date = (year: number, month: number, day: number | null): string | null =>
  day !== null && day > daysInMonth(year, month) ? null : ymd(year, month, day ?? undefined);

/** The year of «5 أبريل» or «مايو المقبل»: the nearest, where what lies ahead counts as far unless the sentence looks ahead. */
function yearOf(spec: CalendarSpec, today: string, future: boolean): number {
  const year = Number(today.slice(0, 4));
  const month = spec.month ?? 1;
  const day = spec.day ?? 15;
  const sameMonth = Number(today.slice(5, 7)) === month;
  const options = [year - 1, year, year + 1].map((y) => {
    const at = ymd(y, month, Math.min(day, daysInMonth(y, month)));
    return { y, days: (Date.parse(at) - Date.parse(today)) / 86_400_000, same: sameMonth && y === year };
  });
  const past = options.filter((o) => o.days <= 0 && (spec.day !== null || !o.same));
  const next = options.filter((o) => o.days > 0 && (spec.day !== null || !o.same));
  if (spec.direction === 'past') return past.at(-1)?.y ?? year - 1;
  if (spec.direction === 'next') return next[0]?.y ?? year + 1;
  if (spec.direction === 'this') return year;
  const weight = (o: { days: number; same: boolean }) =>
    o.same && spec.day === null ? 0 : o.days > 0 ? o.days * (future ? 1 : AHEAD) : -o.days * (future ? AHEAD : 1);
  return options.reduce((a, b) => (weight(b) < weight(a) ? b : a)).y;
}
/** How much farther a day on the unlikely side of today counts. */
const AHEAD = 3;

function hijri(spec: CalendarSpec, { today }: Context): string | null {
  let year = spec.year;
  if (year === null && today) {
    const now = toHijri(today);
    const ahead = spec.month !== null && spec.month > now.month;
    year =
      now.year +
      (spec.direction === 'next' && !ahead
        ? 1
        : spec.direction === 'past' && (ahead || spec.month === now.month)
          ? -1
          : 0);
    if (spec.direction === null && ahead && spec.month! - now.month > 6) year--;
  }
  if (year === null) return null;
  if (spec.month !== null && spec.day !== null) return fromHijri({ year, month: spec.month, day: spec.day });
  return hijriSpan(year, spec.month);
}

function season(spec: Spec & { form: 'season' }, today: string | null): string | null {
  if (spec.year !== null) return `${ymd(spec.year)}-${spec.season}`;
  if (!today) return null;
  const year = Number(today.slice(0, 4));
  const code = (y: number) => `${ymd(y)}-${spec.season}`;
  if (spec.direction === 'this') return code(year);
  if (spec.direction === 'next') return code(dateFrom(code(year))! > today ? year : year + 1);
  return code(dateTo(code(year))! < today ? year : year - 1);
}

/** «في اليوم نفسه», «العام التالي»: from the last date told that is as precise. */
function echo(unit: Unit, count: number, { told }: Context): string | null {
  const length = { day: 10, week: 7, month: 7, year: 4 }[unit as 'day'];
  if (length === undefined) return null;
  const last = told.findLast((d) => precise(d).length >= length);
  // «في يونيو 2016 … في اليوم التالي»: the coarser date told since then leaves the day open
  if (!last || !precise(last).startsWith(precise(told.at(-1)!).slice(0, length))) return null;
  const at = startOf(last).slice(0, length);
  if (count === 0) return at;
  if (unit === 'day') return addDays(at, count);
  if (unit === 'month') return addMonths(at, count);
  return unit === 'year' ? ymd(Number(at) + count) : null;
}

const precise = (date: string): string => startOf(date).replace(/[~?%]$/, '');

function range(spec: Spec & { form: 'range' }, context: Context): string | null {
  const to = resolve(spec.to, context);
  let from = resolve(spec.from, context);
  if (from && to && from > to && spec.from.form === 'calendar' && spec.from.weekday !== null && from.length === 10) {
    from = addDays(from, -7);
  }
  if (!from || !to) return from ?? to;
  return valid(`${startOf(from)}/${to.slice(to.indexOf('/') + 1)}`) ?? from;
}
