// Dates told from the day of writing: «أمس», «أول من أمس», «الأسبوع الماضي», «هذا الشهر», «قبل ثلاثة أيام», «منذ سبع سنوات».
import { calendarSpec, dayNumber, directionAt } from './calendar-date.ts';
import { cardinal, dual, ordinal, yearAt } from './numbers.ts';
import type { Reading, Spec, Unit } from './spec.ts';
import { type DateWord, is, sense } from './words.ts';

type Words = readonly DateWord[];

const shift = (unit: Unit, count: number, about = false): Spec => ({
  form: 'shift',
  unit,
  count,
  about,
  weekday: null,
});

/** «أمس», «أول من أمس», «أمس الأول», «غدا», «بعد غد», «الليلة الماضية», «اليوم». */
export function dayWord(words: Words, at: number): Reading | null {
  const [a, b, c] = words.slice(at, at + 3);
  if (a?.norm === 'اول' && (b?.norm === 'امس' || (b?.norm === 'من' && c?.norm === 'امس'))) {
    return { spec: shift('day', -2), next: at + (b.norm === 'امس' ? 2 : 3) };
  }
  if (is(a, 'yesterday')) {
    // «بأمس الحاجة» is "in dire need".
    if (a!.clitic.endsWith('ب') && b?.norm === 'الحاجه') return null;
    if (sense(b, 'ordinal')?.value === '1') return { spec: shift('day', -2), next: at + 2 };
    return { spec: shift('day', -1), next: at + 1 };
  }
  if (a?.norm === 'بعد' && b?.norm === 'غد') return { spec: shift('day', 2), next: at + 2 };
  if (a?.norm === 'غدا' || a?.norm === 'الغد') return { spec: shift('day', 1), next: at + 1 };
  if (is(a, 'tonight')) {
    const { direction, next } = directionAt(words, at + 1);
    return { spec: shift('day', direction === 'past' ? -1 : 0), next };
  }
  if (is(a, 'today')) return today(words, at);
  return null;
}

/** «اليوم» is today, but not in «اليوم الأول», «اليوم العالمي», «اليوم الذي», «ذلك اليوم»; «اليوم التالي» counts from the date before. */
function today(words: Words, at: number): Reading | null {
  const follower = words[at + 1];
  if (follower?.norm === 'التالي') return { spec: { form: 'echo', unit: 'day', count: 1 }, next: at + 2 };
  if (follower?.norm === 'السابق') return { spec: { form: 'echo', unit: 'day', count: -1 }, next: at + 2 };
  if (is(follower, 'same')) return { spec: { form: 'echo', unit: 'day', count: 0 }, next: at + 2 };
  if (['ذلك', 'نفس', 'ذات'].includes(words[at - 1]?.norm ?? '')) {
    return { spec: { form: 'echo', unit: 'day', count: 0 }, next: at + 1 };
  }
  // «18 ساعة في اليوم» is a rate.
  if (words[at - 1]?.norm === 'في' && !is(follower, 'weekday')) return null;
  if (ordinal(words, at + 1) && !is(follower, 'weekday')) return null;
  if (/^(الذي|العالمي|الدولي|الوطني|الاول|الواحد|الاخير|الموعود)$/.test(follower?.norm ?? '')) return null;
  if (words[at]!.clitic.endsWith('ل') || words[at]!.clitic.endsWith('ب')) return null;
  return { spec: shift('day', 0), next: at + 1 };
}

/** «الأسبوع الماضي», «هذا العام», «الشهر قبل الماضي», «الأيام الثلاثة الماضية», «الصيف الماضي», «الشهر نفسه». */
export function unitWithDirection(words: Words, at: number): Reading | null {
  const demonstrative = /^هذ(?:ا|ه|ين)$/.test(words[at]?.norm ?? '');
  const echo = ['نفس', 'ذات', 'ذلك', 'تلك'].includes(words[at]?.norm ?? '');
  const start = demonstrative || echo ? at + 1 : at;
  const season = sense(words[start], 'season');
  const unit = sense(words[start], 'unit')?.value as Unit | undefined;
  if (season) return seasonAt(words, start, Number(season.value), demonstrative);
  if (!unit || !words[start]!.norm.startsWith('ال') || !isUnit(unit)) return null;
  if (echo) return { spec: { form: 'echo', unit, count: 0 }, next: start + 1 };
  if (demonstrative) return { spec: shift(unit, 0), next: start + 1 };
  if (unit === 'hour' || dual(words[start]) || is(words[start], 'plural')) return lastUnits(words, start, unit);
  const next = start + 1;
  if (words[next]?.norm === 'ما' && words[next + 1]?.norm === 'قبل') return before(words, next + 2, unit);
  if (words[next]?.norm === 'قبل') return before(words, next + 1, unit);
  const found = directionAt(words, next);
  if (found.direction === 'same') return { spec: { form: 'echo', unit, count: 0 }, next: found.next };
  if (words[next]?.norm === 'التالي') return { spec: { form: 'echo', unit, count: 1 }, next: next + 1 };
  const count = { past: -1, next: 1, this: 0 }[found.direction as 'past'];
  if (found.direction === null || count === undefined) return null;
  return { spec: shift(unit, count), next: found.next };
}

/** «الأسبوع قبل الماضي» */
function before(words: Words, at: number, unit: Unit): Reading | null {
  return directionAt(words, at).direction === 'past' ? { spec: shift(unit, -2), next: at + 1 } : null;
}

const isUnit = (unit: string): unit is Unit =>
  ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'].includes(unit);

/** «الأيام الثلاثة الماضية», «اليومين الماضيين», «الأشهر القليلة المقبلة»: a span of time, which dates nothing to the day. */
function lastUnits(words: Words, at: number, unit: Unit): Reading | null {
  let next = at + 1;
  let count: number | null = dual(words[at]) ? 2 : null;
  const number = cardinal(words, next);
  if (number) {
    count = number.value;
    next = number.next;
  } else if (/^(القليله|العديده|الطويله|الاولي)$/.test(words[next]?.norm ?? '')) next++;
  const found = directionAt(words, next);
  if (found.direction === null || found.direction === 'same') return null;
  if (found.direction !== 'past') return { spec: { form: 'none' }, next: found.next, kind: 'duration' };
  if (unit === 'hour') return { spec: shift('day', 0), next: found.next };
  return { spec: { form: 'last', unit, count }, next: found.next, kind: 'duration' };
}

/** «ربيع 2018», «صيف العام الماضي», «الصيف الماضي», «هذا الشتاء»; «الربيع العربي» is none. */
function seasonAt(words: Words, at: number, season: number, demonstrative: boolean): Reading | null {
  const unit = sense(words[at + 1], 'unit')?.value === 'year' ? at + 2 : at + 1;
  const year = yearAt(words, unit);
  if (year && !year.hijri)
    return { spec: { form: 'season', season, year: year.year, direction: null }, next: year.next };
  const { direction, next } = directionAt(words, unit);
  if (unit === at + 2 && direction) return { spec: { form: 'season', season, year: null, direction }, next };
  if (demonstrative) return { spec: { form: 'season', season, year: null, direction: 'this' }, next: at + 1 };
  if (!direction || !words[at]!.norm.startsWith('ال')) return null;
  return { spec: { form: 'season', season, year: null, direction }, next };
}

/** After «قبل» or «منذ»: «ثلاثة أيام», «نحو أسبوعين», «عام», «أكثر من 15 عاما», «أيام». `back` is −1 for the past. */
export function amount(words: Words, at: number, back: number): Reading | null {
  let start = at;
  let about = false;
  while (
    is(words[start], 'about') ||
    /^(مدي|ما|من|علي|يزيد|يقارب|مرور|حوالي|مده|فتره)$/.test(words[start]?.norm ?? '')
  ) {
    about = true;
    if (++start > at + 4) return null;
  }
  const few = is(words[start], 'few');
  if (few) start++;
  const number = few ? null : cardinal(words, start);
  const at2 = number ? number.next : start;
  const word = words[at2];
  const unit = sense(word, 'unit')?.value as Unit | 'minute' | undefined;
  if (!word || !unit || word.norm.startsWith('ال') || (word.clitic && number)) return null;
  if (unit === 'minute' || unit === 'hour') return { spec: shift('day', 0), next: at2 + 1 };
  const vague = few || (is(word, 'plural') && !number);
  let count = number ? number.value : dual(word) ? 2 : 1;
  let next = at2 + 1;
  if (vague) count = VAGUE[unit] ?? 3;
  if (!vague && !dual(word) && number === null && words[next]?.norm === 'واحد') next++;
  if (words[next]?.norm === 'نصف' && words[next]?.clitic === 'و') next++;
  if (/^(قليله|عده|طويله|عديده|معدوده|خلت|مضت|تقريبا|فقط)$/.test(words[next]?.norm ?? '')) next++;
  if (vague && (unit === 'year' || unit === 'decade')) return { spec: { form: 'none' }, next, kind: 'duration' };
  if (count > MOST[unit]) return null;
  return { spec: shift(unit, back * count, about || vague), next };
}
/** What «قبل أيام», «قبل أسابيع», «قبل أشهر» count as: enough for the month or year they fall in. */
const VAGUE: Partial<Record<Unit, number>> = { day: 3, week: 3, month: 4 };
const MOST: Record<Unit, number> = {
  hour: 100,
  day: 1000,
  week: 200,
  month: 200,
  year: 1000,
  decade: 100,
  century: 20,
};

/** «الخامس من الشهر الجاري», «5 الشهر الماضي», «الخامس من الجاري». */
export function dayOfMonth(words: Words, at: number): Reading | null {
  const day = dayNumber(words, at);
  if (!day) return null;
  const bare = sense(words[day.next], 'this')?.value && words[day.next - 1]?.norm === 'من';
  if (bare && words[day.next]?.norm === 'الجاري')
    return { spec: { form: 'month-day', day: day.value, months: 0 }, next: day.next + 1 };
  const unit = unitWithDirection(words, day.next);
  if (unit?.spec.form !== 'shift' || unit.spec.unit !== 'month') return null;
  return { spec: { form: 'month-day', day: day.value, months: unit.spec.count }, next: unit.next };
}

/** «تسعينيات القرن الماضي», «الثمانينيات», «القرن التاسع عشر», «القرن الماضي»; an age («العشرينات من عمره») is none. */
export function longAgo(words: Words, at: number): Reading | null {
  const decade = sense(words[at], 'decade');
  if (decade) {
    const century = words[at + 1]?.norm === 'القرن' ? at + 1 : words[at + 2]?.norm === 'القرن' ? at + 2 : null;
    if (
      century === null &&
      (!words[at]!.norm.startsWith('ال') ||
        Number(decade.value) < 60 ||
        /^(?:من|العمر)$/.test(words[at + 1]?.norm ?? ''))
    ) {
      return null;
    }
    const which = century === null ? null : directionAt(words, century + 1).direction;
    const hundreds = which === 'this' ? '20' : '19';
    return {
      spec: { form: 'fixed', value: `${hundreds}${decade.value[0]}X` },
      next: century === null ? at + 1 : century + 2,
    };
  }
  if (words[at]?.norm !== 'القرن') return null;
  const number = ordinal(words, at + 1);
  if (number) return { spec: { form: 'fixed', value: `${number.value - 1}XX` }, next: number.next };
  const { direction, next } = directionAt(words, at + 1);
  if (direction === 'past') return { spec: { form: 'fixed', value: '19XX' }, next };
  return direction === 'this' ? { spec: { form: 'fixed', value: '20XX' }, next } : null;
}

/** «عام 2011», «العام 2015», «سنة 1439 هـ». */
export function namedYear(words: Words, at: number): Reading | null {
  if (sense(words[at], 'unit')?.value !== 'year' || dual(words[at]) || is(words[at], 'plural')) return null;
  const year = yearAt(words, at + 1);
  return year ? { spec: calendarSpec({ year: year.year, hijri: year.hijri }), next: year.next } : null;
}
