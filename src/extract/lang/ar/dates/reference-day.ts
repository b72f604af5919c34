// The day against which «أمس» and «الأحد» are read: publication, else the full date that the article tells of its own news.

import { resolve } from './resolve.ts';
import type { Found } from './spec.ts';

const LEAD = 400;

/** `published` is ISO with or without time. Without it: the latest full date that has its weekday or stands in the lead. */
export function referenceDay(published: string | null, found: readonly Found[]): string | null {
  const day = published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  if (day) return day;
  let best: string | null = null;
  for (const { spec, start, open } of found) {
    if (spec.form !== 'calendar' || spec.day === null || spec.year === null || open) continue;
    if (spec.weekday === null && start > LEAD) continue;
    const value = resolve(spec, { today: null, future: false, told: [] });
    if (value && value.length === 10 && (best === null || value > best)) best = value;
  }
  return best;
}
