// All date expressions of a text, left to right, the longest reading first. chrono-node's Arabic locale was tried first and left:
// it splits doublets («أبريل/نيسان»), lacks the Maghreb's months, Hijri dates and ranges, and reads «منذ عام 2011» as "a year ago".
import { calendarSpec, dayNumber } from './calendar-date.ts';
import { yearAt } from './numbers.ts';
import { readRange } from './ranges.ts';
import { readDate } from './read-date.ts';
import { amount } from './relative.ts';
import type { Found, Reading, Spec } from './spec.ts';
import { type DateWord, is, sense } from './words.ts';

type Words = readonly DateWord[];

export function findDates(words: Words, isName: (word: DateWord) => boolean = () => false): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.length; ) {
    const hit = readAt(words, i);
    if (!hit) {
      i++;
      continue;
    }
    const { spec, next, kind = 'date', open, from } = hit;
    const [first, last] = [words[from]!, words[next - 1]!];
    if (kind !== 'duration' || spec.form !== 'none') {
      found.push({ start: first.start, end: last.end, spec, kind, open, future: looksAhead(words, i, isName) });
    }
    i = next;
  }
  return found;
}

type Hit = Reading & { open: Found['open']; from: number };

function readAt(words: Words, at: number): Hit | null {
  const word = words[at]!;
  if (word.digits === null && !word.senses.length && !/^(?:ال|هذا|هذه|ذلك|نفس|تلك|ذات)$/.test(word.norm)) return null;
  if (is(word, 'since')) {
    const reading = readRange(words, at + 1) ?? dateHere(words, at + 1) ?? amount(words, at + 1, -1);
    return reading && { ...reading, open: 'since', from: reading.spec.form === 'shift' ? at : at + 1 };
  }
  if (is(word, 'until')) {
    const reading = dateHere(words, at + 1);
    return reading && { ...reading, open: 'until', from: at + 1 };
  }
  if (is(word, 'before') || word.norm === 'قبل') {
    const reading = amount(words, at + 1, -1);
    if (reading) return { ...anchored(words, reading), open: null, from: at };
  }
  if (word.norm === 'بعد') {
    const reading = amount(words, at + 1, 1);
    if (reading) return { spec: { form: 'none' }, next: reading.next, kind: 'duration', open: null, from: at };
  }
  const reading =
    set(words, at) ?? readRange(words, at) ?? withHijri(words, dateHere(words, at)) ?? duration(words, at);
  if (!reading) return null;
  const from = /^(?:بين|من)$/.test(word.norm) ? at + 1 : at;
  return named(words, at, reading)
    ? { spec: { form: 'none' }, next: reading.next, kind: 'duration', open: null, from }
    : { ...reading, open: null, from };
}

/** «قبل ثلاثة أيام من الانتخابات» counts from another event: no date of its own. */
function anchored(words: Words, reading: Reading): Reading {
  const next = words[reading.next];
  if (next?.norm !== 'من' && next?.norm !== 'علي' && next?.norm !== 'ان') return reading;
  if (/^(?:الان|اليوم)$/.test(words[reading.next + 1]?.norm ?? '')) return reading;
  return { spec: { form: 'none' }, next: reading.next, kind: 'duration' };
}

const dateHere = (words: Words, at: number): Reading | null => readDate(words, at) ?? yearHere(words, at);

/** A bare year counts after a word that leads to one: «في 2011», «ثورة 2011», «(2011)»; not in «2000 جندي». */
function yearHere(words: Words, at: number): Reading | null {
  const year = yearAt(words, at);
  if (!year || year.hijri || year.year < 1800 || year.year > 2060) return null;
  const [before, after] = [words[at - 1], words[year.next]];
  if (is(after, 'counted') || after?.norm === '%' || (after?.norm === '.' && words[year.next + 1]?.digits != null))
    return null;
  if (after?.norm === ',' && words[year.next + 1]?.digits != null && words[year.next + 1]!.start === after.end)
    return null;
  const led =
    is(before, 'in') ||
    is(before, 'part') ||
    is(before, 'since') ||
    is(before, 'until') ||
    is(before, 'unit') ||
    is(before, 'during') ||
    is(before, 'jubilee') ||
    is(before, 'named') ||
    (before?.norm === '(' && after?.norm === ')') ||
    before?.norm === 'انتخابات' ||
    /^(?:حرب|الحرب|مونديال|هجوم|انقلاب|اتفاق|اتفاقيه|حدود|ازمه|دستور|قمه|مطلع|غزو|لعام|خلال)$/.test(
      before?.norm ?? '',
    ) ||
    (before?.norm === 'و' && yearAt(words, at - 2) !== null);
  return led ? { spec: calendarSpec({ year: year.year }), next: year.next } : null;
}

/** «9 شوال 1439 هـ الموافق 23 يونيو 2018»: the common date says the same, and better. */
function withHijri(words: Words, reading: Reading | null): Reading | null {
  if (reading?.spec.form !== 'calendar' || !reading.spec.hijri) return reading;
  const next = words[reading.next]?.norm === '،' || words[reading.next]?.norm === '(' ? reading.next + 1 : reading.next;
  if (!/^(?:الموافق|المصادف|ل)$/.test(words[next]?.norm ?? '') && next === reading.next) return reading;
  const common = readDate(words, /^(?:الموافق|المصادف|ل)$/.test(words[next]?.norm ?? '') ? next + 1 : next);
  return common?.spec.form === 'calendar' && !common.spec.hijri ? common : reading;
}

/** «ثورة 17 فبراير» is a name, «أحداث 11 سبتمبر» a known day. */
function named(words: Words, at: number, reading: Reading): boolean {
  const { spec } = reading;
  if (spec.form !== 'calendar' || spec.year !== null || spec.month === null || spec.direction !== null) return false;
  if (is(words[at - 1], 'named') && spec.day === 11 && spec.month === 9) {
    spec.year = 2001;
    return false;
  }
  return is(words[at - 1], 'jubilee');
}

/** «كل جمعة», «يوميا», «أيام الجمعة»: again and again. */
function set(words: Words, at: number): Reading | null {
  const norm = words[at]!.norm;
  const spec: Spec = { form: 'none' };
  if (norm === 'ايام' && is(words[at + 1], 'weekday')) return { spec, next: at + 2, kind: 'set' };
  return null;
}

/** «ثلاثة أيام», «48 ساعة», «75 عاما»: how long, not when. */
function duration(words: Words, at: number): Reading | null {
  if (words[at]!.digits === null && !is(words[at], 'number')) return null;
  if (dayNumber(words, at) === null && words[at]!.digits === null) return null;
  const reading = amount(words, at, 1);
  return reading && sense(words[reading.next - 1], 'unit')
    ? { spec: { form: 'none' }, next: reading.next, kind: 'duration' }
    : null;
}

const WINDOW = 8;
/** «سيزور باريس الاثنين», «من المقرر عقدها في مايو»: a future verb or word before the date, in its sentence. */
function looksAhead(words: Words, at: number, isName: (word: DateWord) => boolean): boolean {
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const { norm } = words[i]!;
    if (/^[\n.؟:]$/.test(norm) || norm === 'لم') return false;
    if (is(words[i], 'future')) return true;
    // «سيلفستر» is a name
    if (FUTURE.test(norm) && !NO_FUTURE.test(norm) && !isName(words[i]!)) return true;
  }
  return false;
}
// Imperfect with the particle س: «سيلتقي», «وستعقد», «سنواصل». The second pattern lists common nouns of the same look.
const FUTURE = /^[وف]?س[يتن]\p{L}{2,}/u;
const NO_FUTURE =
  /^[وف]?(?:سيا(?:س|ر|ح|ده|ق)|سيد(?:ه|ات)?$|سيرا|سيرغ|سيره|سيط|سيناء|سيناريو|ستار|ستال|ستراتيج|ستوك|ستيف|ستون|سنغا|سنوات|سنوي|سنجار|سندات|سنتين)/;
