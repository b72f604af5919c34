// Time expressions of an article with their values.
import { overlaps } from '../../../../model/span.ts';
import type { Named, Time } from '../../../layers.ts';
import { type Form, PATTERNS } from './date-patterns.ts';
import { dateValue } from './date-values.ts';

interface Found {
  start: number;
  end: number;
  form: Form;
  groups: Record<string, string | undefined>;
}
const MONTH_OR_DAY =
  /January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|days?\b|week|month|year|tonight|tomorrow|night|this|summer|spring|fall|autumn|winter|daily|annual|\d{4}|\d0s/;

export function times(doc: Named): Time[] {
  const found = doc.sentences.flatMap((sentence) => findIn(doc.article.text, sentence));
  const years = new Set(
    found
      .filter((f) => f.groups.year && (f.form === 'day' || f.form === 'iso' || f.form === 'month'))
      .map((f) => Number(f.groups.year)),
  );
  const year = years.size === 1 ? [...years][0]! : null;
  const published = doc.article.publishedAt?.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/)?.[0] ?? dateline(found, doc);
  const all = found.map(({ start, end, form, groups }): Time => {
    const value = dateValue(form, groups, { published, year, future: isFuture(doc.article.text, start) });
    return { start, end, value, kind: form === 'set' ? 'set' : form === 'duration' ? 'duration' : 'date' };
  });
  return ranges(doc.article.text, all);
}

const SPAN = /^(?: (?:to|until|through) | ?[–-] ?)$/;
/** "between January 1 and September 26", "from 2011 to 2014": two dates that the words make one stretch. */
function ranges(text: string, times: readonly Time[]): Time[] {
  const out: Time[] = [];
  for (const time of times) {
    const before = out.at(-1);
    const joint = before ? text.slice(before.end, time.start) : '';
    const opened = before ? text.slice(Math.max(0, before.start - 8), before.start) : '';
    const stretch =
      (/\bbetween $/i.test(opened) && joint === ' and ') || (/\bfrom $/i.test(opened) && SPAN.test(joint));
    const value =
      stretch && before?.kind === 'date' && time.kind === 'date' ? stretchOf(before.value, time.value) : null;
    if (before && value) out[out.length - 1] = { ...time, start: before.start, value };
    else out.push(time);
  }
  return out;
}

/** The first date takes the year of the second where its own would lie behind it. */
function stretchOf(from: string | null, to: string | null): string | null {
  if (!from || !to || from.length !== to.length || /[/~X.]/.test(from + to)) return null;
  const start = from <= to ? from : to.slice(0, 4) + from.slice(4);
  return start < to ? `${start}/${to}` : null;
}

/** Without a day of publication a full date in the first lines stands for it: "CAIRO, April 9, 2019 — …". */
function dateline(found: Found[], doc: Named): string | null {
  const first = found.find(
    (f) =>
      f.form === 'day' && f.groups.year && f.start < 250 && /[—–-]|\)/.test(doc.article.text.slice(f.end, f.end + 16)),
  );
  return first ? dateValue(first.form, first.groups, { published: null, year: null, future: false }) : null;
}

function findIn(text: string, { start, end }: { start: number; end: number }): Found[] {
  const sentence = text.slice(start, end);
  if (!MONTH_OR_DAY.test(sentence)) return [];
  const out: Found[] = [];
  for (const { form, pattern } of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const lead = form === 'month' || form === 'year' ? leading(match[0]) : 0;
      const span = { start: start + match.index + lead, end: start + match.index + match[0].length };
      if (
        out.some((o) => overlaps(o, span)) ||
        /[\w]/.test(text[span.start - 1] ?? ' ') ||
        /\w/.test(text[span.end] ?? ' ')
      )
        continue;
      out.push({ ...span, form, groups: { ...match.groups } });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Length of the preposition that helped to tell a date. */
const leading = (words: string): number =>
  /^(?:in|since|until|by|of|during|from|through|before|after|back in|and|the|every|between|to)[ -]/i.exec(words)?.[0]
    .length ?? 0;

const COMING =
  /\b(?:will|'ll|’ll|won't|shall|going to|due|scheduled|set (?:to|for)|plans?|planned|expected|slated|upcoming) (?!.*\b(?:said|told|announced|was|were|had)\b)/;
const UNTIL = /\b(?:ahead of|before|by|until)(?: the| next| this)? $/;

/** "will travel on Sunday", "is due on Monday", "by Friday": a verb of what is to come before the date, in the same sentence. */
function isFuture(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('” ')) + 1);
  return COMING.test(clause) || UNTIL.test(before);
}
