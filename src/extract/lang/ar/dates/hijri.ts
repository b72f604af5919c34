// Hijri dates in the common calendar, by the Umm al-Qura tables that Saudi Arabia publishes (in every ICU, so in every Node).
import { addDays } from '../../../../model/edtf.ts';

export interface HijriDate {
  year: number;
  month: number;
  day: number;
}

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The Hijri date of a day `YYYY-MM-DD`. */
export function toHijri(day: string): HijriDate {
  const parts = FORMAT.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => Number.parseInt(parts.find((p) => p.type === type)?.value ?? '', 10);
  return { year: part('year'), month: part('month'), day: part('day') };
}

// 1 Muharram 1439 was 21 September 2017; a Hijri month has 29.530588 days on average.
const ANCHOR = '2017-09-21';
const ANCHOR_YEAR = 1439;
const MONTH_DAYS = 29.530588;

/** The day of a Hijri date; null where the month has no such day. */
export function fromHijri({ year, month, day }: HijriDate): string | null {
  const months = (year - ANCHOR_YEAR) * 12 + month - 1;
  const guess = addDays(ANCHOR, Math.round(months * MONTH_DAYS) + day - 1);
  for (const off of [0, 1, -1, 2, -2, 3, -3]) {
    const at = addDays(guess, off);
    const back = toHijri(at);
    if (back.year === year && back.month === month && back.day === day) return at;
  }
  return null;
}

/** EDTF interval of a Hijri month or year. */
export function hijriSpan(year: number, month: number | null): string | null {
  const from = fromHijri({ year, month: month ?? 1, day: 1 });
  const [y, m] = month === null || month === 12 ? [year + 1, 1] : [year, month + 1];
  const after = fromHijri({ year: y, month: m, day: 1 });
  return from && after ? `${from}/${addDays(after, -1)}` : null;
}
