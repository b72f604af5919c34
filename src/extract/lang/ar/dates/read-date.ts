// One date expression, from its first word: part of the day or month, weekday, day, month, year in the orders that news uses.
import { calendarSpec, dayMonthYear, directionAt, numericDate } from './calendar-date.ts';
import { yearAt } from './numbers.ts';
import { dayOfMonth, dayWord, longAgo, namedYear, unitWithDirection } from './relative.ts';
import type { Reading, Spec } from './spec.ts';
import { type DateWord, is, sense } from './words.ts';

type Words = readonly DateWord[];

/** The reading that begins at `at`, without «منذ», «قبل», «بين». */
export function readDate(words: Words, at: number): Reading | null {
  return partOfDay(words, at) ?? partOfPeriod(words, at) ?? plainDate(words, at);
}

/** «مساء الأحد», «بعد ظهر الجمعة», «منتصف ليل السبت الأحد», «صباح اليوم», «صباح يوم 5 مايو» */
function partOfDay(words: Words, at: number): Reading | null {
  let next = at;
  if ((words[next]?.norm === 'بعد' || is(words[next], 'part')) && is(words[next + 1], 'daypart')) next++;
  if (!is(words[next], 'daypart')) return null;
  next++;
  if (is(words[next], 'daypart')) next++;
  const day = plainDate(words, next);
  if (!day || !datesADay(day.spec)) return null;
  // «ليل السبت الأحد», «ليل الجمعة - السبت»: the night between two days is told by the first.
  const second = words[day.next]?.norm === '-' || words[day.next]?.norm === '/' ? day.next + 1 : day.next;
  if (isWeekday(day.spec) && is(words[second], 'weekday') && !words[second]!.clitic)
    return { ...day, next: second + 1 };
  return day;
}

const isWeekday = (spec: Spec): boolean => spec.form === 'calendar' && spec.month === null && spec.weekday !== null;
const datesADay = (spec: Spec): boolean =>
  spec.form === 'month-day' ||
  (spec.form === 'calendar' && (spec.day !== null || spec.weekday !== null)) ||
  ((spec.form === 'shift' || spec.form === 'echo') && spec.unit === 'day');

/** «مطلع أبريل المنصرم», «نهاية الأسبوع», «أواخر عام 2017», «منتصف شهر مايو»: dated as the period itself. */
function partOfPeriod(words: Words, at: number): Reading | null {
  if (!is(words[at], 'part') || dayWord(words, at)) return null;
  const start = words[at + 1]?.norm === 'من' || words[at + 1]?.norm === 'ال' ? at + 2 : at + 1;
  const inner = plainDate(words, start) ?? bareYear(words, start);
  if (inner && !(inner.spec.form === 'calendar' && isWeekday(inner.spec))) return inner;
  const unit = sense(words[start], 'unit')?.value;
  if (!words[start]?.norm.startsWith('ال') || is(words[start], 'plural') || is(words[start], 'dual')) return null;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  return { spec: { form: 'shift', unit, count: 0, about: false, weekday: null }, next: start + 1 };
}

const bareYear = (words: Words, at: number): Reading | null => {
  const year = yearAt(words, at);
  return year ? { spec: calendarSpec({ year: year.year, hijri: year.hijri }), next: year.next } : null;
};

function plainDate(words: Words, at: number): Reading | null {
  const named = sense(words[at], 'unit')?.value === 'day' && /^يومي?$/.test(words[at]!.norm);
  const start = named ? at + 1 : at;
  return (
    withDayWord(words, start) ??
    withWeekday(words, start) ??
    numericDate(words, start) ??
    dayOfMonth(words, start) ??
    dayMonthYear(words, start) ??
    namedYear(words, start) ??
    unitWithDirection(words, start) ??
    longAgo(words, start)
  );
}

/** «أمس الأربعاء», «اليوم (الاثنين)», «غدا الثلاثاء 5 مايو» */
function withDayWord(words: Words, at: number): Reading | null {
  const day = dayWord(words, at);
  if (day?.spec.form !== 'shift') return day;
  const opened = words[day.next]?.norm === '(' || words[day.next]?.norm === '،' ? day.next + 1 : day.next;
  const found = sense(words[opened], 'weekday');
  if (!found || words[opened]!.clitic) return day;
  const full = withWeekday(words, opened);
  if (full?.spec.form === 'calendar' && full.spec.month !== null) return full;
  const closed = words[opened + 1]?.norm === ')' && words[opened - 1]?.norm === '(' ? opened + 2 : opened + 1;
  return { spec: { ...day.spec, weekday: Number(found.value) }, next: closed };
}

/** «الجمعة 19 أبريل», «الأربعاء (5 آذار)», «الثلاثاء الماضي», «السبت من الأسبوع الماضي», «هذا الأحد» */
function withWeekday(words: Words, at: number): Reading | null {
  const demonstrative = /^هذا$/.test(words[at]?.norm ?? '') ? 1 : 0;
  const found = sense(words[at + demonstrative], 'weekday');
  if (!found) return null;
  const weekday = Number(found.value);
  let next = at + demonstrative + 1;
  if (demonstrative) return { spec: calendarSpec({ weekday, direction: 'this' }), next };
  const told = directionAt(words, next);
  if (told.direction && told.direction !== 'same') {
    const spec = calendarSpec({ weekday, direction: told.direction });
    return calendarPart(words, told.next, weekday) ?? { spec, next: told.next };
  }
  const more = calendarPart(words, next, weekday);
  if (more) return more;
  if (words[next]?.norm === 'من') next++;
  const week = unitWithDirection(words, next);
  if (week?.spec.form === 'shift' && week.spec.unit === 'week') {
    const direction = week.spec.count < 0 ? 'past' : week.spec.count > 0 ? 'next' : 'this';
    return { spec: calendarSpec({ weekday, direction }), next: week.next };
  }
  return { spec: calendarSpec({ weekday }), next: at + 1 };
}

/** The day and month after a weekday, over a comma, a bracket or «الموافق». */
function calendarPart(words: Words, at: number, weekday: number): Reading | null {
  let next = at;
  const bracket = words[next]?.norm === '(';
  if (bracket || ['،', ',', '-', '–'].includes(words[next]?.norm ?? '')) next++;
  if (/^(?:الموافق|الموافقه|يوم|المصادف)$/.test(words[next]?.norm ?? '')) next++;
  const reading = numericDate(words, next) ?? dayOfMonth(words, next) ?? dayMonthYear(words, next);
  if (!reading) return null;
  if (reading.spec.form === 'calendar' && reading.spec.day === null) return null;
  const spec = reading.spec.form === 'calendar' ? { ...reading.spec, weekday } : reading.spec;
  return { spec, next: reading.next + (bracket && words[reading.next]?.norm === ')' ? 1 : 0) };
}
