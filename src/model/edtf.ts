// Dates as the Extended Date/Time Format (EDTF, ISO 8601-2) writes them, in the forms that Qala uses:
// 2019-04-15 · 2019-04 · 2011 · 2019-21 (spring; 22 summer, 23 autumn, 24 winter) · 201X (decade) · 20XX (century) ·
// a trailing ~ ? % (approximate, uncertain, both) · A/B, A/.. and ../B (intervals). Days are strings, compared as strings.

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

interface Range {
  from: string | null;
  to: string | null;
  precision: Precision;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const OPEN = new Set(['..', '']);

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `ymd(2019, 4)` → `2019-04`; leaves out what is not given. */
export function ymd(year: number, month?: number, day?: number): string {
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const ofUtc = (time: number): string => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The day `count` days after `day` (before, when negative). */
export const addDays = (day: string, count: number): string => ofUtc(utc(day) + count * DAY);

/** The month (`YYYY-MM`) `count` months after that of `date`. */
export function addMonths(date: string, count: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return ymd(Math.floor(index / 12), (index % 12) + 1);
}

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: string): number => new Date(utc(day)).getUTCDay();

function single(value: string): Range | null {
  const match = DATE.exec(value);
  if (!match) return null;
  const [, y = '', mm, dd] = match;
  if (y.includes('X')) {
    if (mm) return null;
    const precision = y.endsWith('XX') ? 'century' : 'decade';
    return { from: `${y.replaceAll('X', '0')}-01-01`, to: `${y.replaceAll('X', '9')}-12-31`, precision };
  }
  if (!mm) return { from: `${y}-01-01`, to: `${y}-12-31`, precision: 'year' };
  const year = Number(y);
  const month = Number(mm);
  if (month >= 21 && month <= 24 && !dd) {
    const first = ymd(year, (month - 21) * 3 + 3);
    const last = addMonths(first, 2);
    return { from: `${first}-01`, to: lastDay(last), precision: 'season' };
  }
  if (month < 1 || month > 12) return null;
  if (!dd) return { from: `${y}-${mm}-01`, to: lastDay(`${y}-${mm}`), precision: 'month' };
  const day = Number(dd);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { from: `${y}-${mm}-${dd}`, to: `${y}-${mm}-${dd}`, precision: 'day' };
}

const lastDay = (month: string): string =>
  `${month}-${pad(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))), 2)}`;

function range(value: string): Range | null {
  const slash = value.indexOf('/');
  if (slash < 0) return single(value);
  const [a, b] = [value.slice(0, slash), value.slice(slash + 1)];
  const from = OPEN.has(a) ? null : single(a);
  const to = OPEN.has(b) ? null : single(b);
  if ((!from && !OPEN.has(a)) || (!to && !OPEN.has(b)) || (!from && !to)) return null;
  if (from && to && from.from! > to.to!) return null;
  return { from: from?.from ?? null, to: to?.to ?? null, precision: 'interval' };
}

export const isEdtf = (value: string): boolean => range(value) !== null;

/** First day that the date can mean, `YYYY-MM-DD`; null where it is open or no date. */
export const dateFrom = (value: string | null): string | null => (value === null ? null : (range(value)?.from ?? null));
/** Last day that the date can mean; null where it is open or no date. */
export const dateTo = (value: string | null): string | null => (value === null ? null : (range(value)?.to ?? null));

/** Null where the value is no date. */
export const precisionOf = (value: string): Precision | null => range(value)?.precision ?? null;

/** Where an interval begins: `2014/..` → `2014`; other values as they are. Dates a lasting event by its start. */
export function startOf(value: string): string {
  const slash = value.indexOf('/');
  if (slash < 0) return value;
  const first = value.slice(0, slash);
  return OPEN.has(first) ? value.slice(slash + 1) : first;
}

/** Whether all days of `inner` lie in `outer`: `2019-04` covers `2019-04-15`. */
export function covers(outer: string, inner: string): boolean {
  const [a, b] = [range(outer), range(inner)];
  if (!a || !b) return false;
  const starts = a.from === null || (b.from !== null && a.from <= b.from);
  return starts && (a.to === null || (b.to !== null && b.to <= a.to));
}

/** Earlier first, then the more precise; open starts before all, what is no date last. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [range(a), range(b)];
  if (!x || !y) return Number(!x) - Number(!y) || order(a, b);
  return order(x.from ?? '', y.from ?? '') || order(x.to ?? '9999', y.to ?? '9999') || order(a, b);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
