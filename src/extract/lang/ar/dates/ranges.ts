// Two dates that belong together: «بين 3 و5 مايو», «من 28 مارس إلى 3 أبريل», «2011-2014», «يومي السبت والأحد», «عامي 2011 و2014».
import { calendarSpec, dayMonthYear, dayNumber } from './calendar-date.ts';
import { yearAt } from './numbers.ts';
import { readDate } from './read-date.ts';
import type { Reading, Spec } from './spec.ts';
import { type DateWord, sense } from './words.ts';

type Words = readonly DateWord[];
type CalendarSpec = Spec & { form: 'calendar' };

export function readRange(words: Words, at: number): Reading | null {
  const lead = leadAt(words, at);
  return (
    daysOfMonth(words, lead.next, lead.kind) ??
    years(words, lead.next, lead.kind) ??
    dates(words, lead.next, lead.kind) ??
    weekdays(words, at)
  );
}

type Lead = 'between' | 'from' | 'pair' | null;
function leadAt(words: Words, at: number): { kind: Lead; next: number } {
  const norm = words[at]?.norm ?? '';
  const skip = /^(?:يومي|عامي|شهري|ايام|الفتره)$/.test(words[at + 1]?.norm ?? '') ? 2 : 1;
  if (norm === 'بين') return { kind: 'between', next: at + skip };
  if (norm === 'من') return { kind: 'from', next: at + skip };
  if (/^(?:يومي|عامي|شهري|ليلتي|ايام)$/.test(norm)) return { kind: 'pair', next: at + 1 };
  return { kind: null, next: at };
}

/** Index after the joint between two ends, or null. */
function joint(words: Words, at: number, lead: Lead): number | null {
  const norm = words[at]?.norm ?? '';
  if (/^[-–—]$/.test(norm)) return at + 1;
  if (norm === 'و' && lead !== 'from') return at + 1;
  if (norm === 'الي' && words[at + 1]?.norm === 'غايه') return at + 2;
  if ((norm === 'الي' || norm === 'حتي') && lead !== 'pair') return at + 1;
  if (words[at]?.clitic.startsWith('و') && (lead === 'between' || lead === 'pair')) return at;
  return null;
}

/** «3 و5 مايو», «3-7 مايو», «الثالث والخامس من مايو» */
function daysOfMonth(words: Words, at: number, lead: Lead): Reading | null {
  const first = dayNumber(words, at);
  if (!first || words[at]?.norm === 'ال') return null;
  const night = words[first.next]?.norm === '/' && words[first.next + 1]?.digits === first.value + 1; // «ليل 15/16 تموز»
  const second = night ? first.next + 1 : joint(words, first.next, lead);
  if (second === null) return null;
  const last = dayMonthYear(words, second);
  if (last?.spec.form !== 'calendar' || last.spec.day === null || last.spec.day <= first.value) return null;
  return { spec: { form: 'range', from: { ...last.spec, day: first.value }, to: last.spec }, next: last.next };
}

/** «2011-2014», «2011 و2014» after «بين» or «عامي» */
function years(words: Words, at: number, lead: Lead): Reading | null {
  const first = yearAt(words, at);
  if (!first) return null;
  const second = joint(words, first.next, lead);
  if (second === null || (lead === null && words[first.next]?.norm === 'و')) return null;
  const named = sense(words[second], 'unit')?.value === 'year' ? second + 1 : second;
  const last = yearAt(words, named);
  if (!last || last.year <= first.year || words[last.next]?.norm === '-') return null;
  const [from, to] = [first, last].map((y) => calendarSpec({ year: y.year, hijri: y.hijri }));
  return { spec: { form: 'range', from: from!, to: to! }, next: last.next };
}

function dates(words: Words, at: number, lead: Lead): Reading | null {
  if (lead === null) return null;
  const first = readDate(words, at);
  if (!first) return null;
  const second = joint(words, first.next, lead);
  if (second === null) return null;
  const last = readDate(words, second);
  if (!last) return null;
  return { spec: { form: 'range', from: fill(first.spec, last.spec), to: last.spec }, next: last.next };
}

/** «عقد اجتماعات الثلاثاء والأربعاء»: two days in a row. */
function weekdays(words: Words, at: number): Reading | null {
  const [first, second] = [sense(words[at], 'weekday'), sense(words[at + 1], 'weekday')];
  if (!first || !second || words[at + 1]!.clitic !== 'و') return null;
  if ((Number(first.value) + 1) % 7 !== Number(second.value) % 7) return null;
  const [from, to] = [first, second].map(({ value }) => calendarSpec({ weekday: Number(value) }));
  return { spec: { form: 'range', from: from!, to: to! }, next: at + 2 };
}

/** «بين يناير ومارس 2018»: what the second end tells holds for the first too. */
function fill(from: Spec, to: Spec): Spec {
  if (from.form !== 'calendar' || to.form !== 'calendar' || from.year !== null || from.month === null) return from;
  const same: Partial<CalendarSpec> = {
    year: to.year,
    direction: from.direction ?? to.direction,
    yearShift: to.yearShift,
  };
  if (to.year !== null && to.month !== null && from.month > to.month) same.year = to.year - 1;
  return { ...from, ...same };
}
