// Days, months and years of the calendar: «الجمعة 19 أبريل/نيسان 2019», «الخامس من آذار الماضي», «27 رجب 1439 هـ», «عام 2011».

import { cardinal, ordinal, yearAt } from './numbers.ts';
import type { Direction, Reading, Spec } from './spec.ts';
import { type DateWord, is, sense } from './words.ts';

type Words = readonly DateWord[];

export interface MonthName {
  month: number;
  hijri: boolean;
  weak: boolean;
  next: number;
}

/** One month, with its doublets: «نيسان/أبريل», «مايو (أيار)», «تشرين الثاني نوفمبر», «شهر مارس». */
export function monthAt(words: Words, at: number): MonthName | null {
  const named = sense(words[at], 'unit')?.value === 'month' && !is(words[at], 'dual') && !is(words[at], 'plural');
  const start = named ? at + 1 : at;
  const first = oneMonth(words, start);
  if (!first) return null;
  let next = first.next;
  let weak = first.weak && !named;
  for (;;) {
    const open = words[next]?.norm;
    const bracket = open === '(';
    const skip = bracket || (open !== undefined && '/-–—\\'.includes(open)) ? 1 : 0;
    const slash = open === '/';
    const twin = oneMonth(words, next + skip) ?? (slash ? halfMonth(words, next + 1) : null);
    // After a slash any month is a doublet, even a wrong one («1 نوفمبر/تشرين», «20 يناير/كانون الأول»): the first name counts.
    if (!twin || (!slash && twin.month !== first.month) || twin.hijri !== first.hijri) break;
    if (bracket && words[twin.next]?.norm !== ')') break;
    next = twin.next + (bracket ? 1 : 0);
    weak = false;
  }
  return { month: first.month, hijri: first.hijri, weak, next };
}

function oneMonth(words: Words, at: number): MonthName | null {
  const word = words[at];
  const found = sense(word, 'month') ?? sense(word, 'hijri');
  if (!word || !found) return null;
  const hijri = found.kind === 'hijri';
  return { month: Number(found.value), hijri, weak: found.weak, next: at + found.length };
}

/** «تشرين» or «كانون» without its number, as the second half of a doublet. */
const halfMonth = (words: Words, at: number): MonthName | null =>
  /^(?:تشرين|كانون)$/.test(words[at]?.norm ?? '') ? { month: 0, hijri: false, weak: false, next: at + 1 } : null;

export const directionAt = (words: Words, at: number): { direction: Direction; next: number } => {
  const word = words[at];
  for (const direction of ['past', 'next', 'this', 'same'] as const) {
    const found = sense(word, direction);
    if (found && word && !word.clitic && !/^هذ/.test(word.norm)) return { direction, next: at + 1 };
  }
  return { direction: null, next: at };
};

const BLANK: Spec & { form: 'calendar' } = {
  form: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  direction: null,
  yearShift: null,
  hijri: false,
};

export const calendarSpec = (fields: Partial<Spec & { form: 'calendar' }>): Spec & { form: 'calendar' } => ({
  ...BLANK,
  ...fields,
});

/** «2019», «عام 2019», «من العام الماضي», «العام نفسه» after a month. */
function yearTail(words: Words, at: number): { fields: Partial<Spec & { form: 'calendar' }>; next: number } | null {
  const from = ['من', 'في', '،', ',', '/', '-'].includes(words[at]?.norm ?? '') ? at + 1 : at;
  const unit = sense(words[from], 'unit')?.value === 'year' ? from + 1 : from;
  const year = yearAt(words, unit);
  if (year && (unit > from || from === at || !['من', 'في'].includes(words[at]?.norm ?? ''))) {
    return { fields: { year: year.year, hijri: year.hijri }, next: year.next };
  }
  if (unit === from) return null;
  const { direction, next } = directionAt(words, unit);
  if (direction === 'past') return { fields: { yearShift: -1 }, next };
  if (direction === 'next') return { fields: { yearShift: 1 }, next };
  if (direction === 'this') return { fields: { yearShift: 0 }, next };
  if (direction === 'same') return { fields: { direction: 'same' }, next };
  return null;
}

/** [day] month [year | «الماضي»], without a weekday. */
export function dayMonthYear(words: Words, at: number): Reading | null {
  const day = dayNumber(words, at);
  const start = day ? day.next : at;
  const month = monthAt(words, start);
  if (!month) return null;
  const tail = yearTail(words, month.next);
  const { direction, next } = tail ? { direction: null, next: tail.next } : directionAt(words, month.next);
  const led = /^(?:في|منذ|خلال|حتي|بحلول|منتصف|نهايه|مطلع|اواخر|اوائل|بدايه)$/.test(words[at - 1]?.norm ?? '');
  if (month.weak && !led && !day && !tail && direction === null) return null;
  const after = direction === null ? null : yearTail(words, next);
  const fields = { month: month.month, day: day?.value ?? null, direction, hijri: month.hijri };
  const spec = calendarSpec({ ...fields, ...tail?.fields, ...after?.fields });
  if (month.hijri && spec.year !== null && spec.year > 1600) return null;
  if (month.hijri && !day && spec.year === null && month.weak && direction === null && words[at]?.norm !== 'شهر')
    return null;
  return { spec: { ...spec, hijri: month.hijri || spec.hijri }, next: after ? after.next : next };
}

/** «5», «ال5», «الخامس من», «5 من», before a month. */
export function dayNumber(words: Words, at: number): { value: number; next: number } | null {
  const word = words[at];
  if (!word) return null;
  const found = word.digits !== null || word.norm === 'ال' ? cardinal(words, at) : ordinal(words, at);
  if (!found || found.value < 1 || found.value > 31) return null;
  let next = found.next;
  if (words[next]?.norm === 'من') next++;
  return { value: found.value, next };
}

/** 27/12/2017, 2017-12-27, 27.12.2017. */
export function numericDate(words: Words, at: number): Reading | null {
  const [a, s1, b, s2, c] = words.slice(at, at + 5);
  if (!a || !b || !c || a.digits === null || b.digits === null || c.digits === null) return null;
  if (!s1 || s1.norm !== s2?.norm || !'/-.'.includes(s1.norm)) return null;
  const glued = a.end === s1.start && s1.end === b.start;
  if (!glued) return null;
  const [year, month, day] = a.norm.length === 4 ? [a.digits, b.digits, c.digits] : [c.digits, b.digits, a.digits];
  if (String(year).length !== 4 || year < 1300 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return { spec: calendarSpec({ year, month, day, hijri: year < 1600 }), next: at + 5 };
}
