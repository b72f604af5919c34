// Whatever the text: every span lies inside it, cuts no surrogate pair and no grapheme, and every id points at a record.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/extractor.ts';
import { Extraction } from '../../src/model/extraction.ts';
import { spansOf } from './spans.ts';

const extract = createExtractor();
const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

function borders(text: string): Set<number> {
  const at = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) at.add(index);
  return at;
}

function check(text: string): void {
  const record = extract({ title: null, publishedAt: '2019-04-07', source: null, url: null, path: null, text });
  expect(Extraction.safeParse(record).error?.issues ?? []).toEqual([]);
  const allowed = borders(text);
  const wrong = [...spansOf(record)].filter(([, span]) => !allowed.has(span.start) || !allowed.has(span.end));
  expect(wrong.map(([field, span]) => [field, span, text.slice(span.start - 5, span.end + 5)])).toEqual([]);
  const mentioned = record.mentions.map((m) => `${m.start} ${m.end} ${m.entity}`);
  expect(mentioned.length).toBe(new Set(mentioned).size);
  const entities = new Set([...record.actors, ...record.places].map((entity) => entity.id));
  const events = new Set(record.events.map((event) => event.id));
  const pointers = [
    ...record.mentions.map((m) => m.entity),
    ...record.offices.flatMap((o) => [o.person, o.of]),
    ...record.statements.flatMap((s) => [s.speaker, ...s.addressees, ...s.via, ...s.about.map((a) => a.actor)]),
    ...record.events.flatMap((e) => [...e.actor, ...e.recipient, e.place]),
  ].filter((id) => id !== null);
  expect(pointers.filter((id) => !entities.has(id))).toEqual([]);
  expect(record.statements.flatMap((s) => s.reports.map((r) => r.event)).filter((id) => !events.has(id))).toEqual([]);
}

/** News-like words, and what breaks programs: marks, emoji, lone surrogates, controls, both scripts. */
const PIECES = [
  'قال', 'وأضاف', 'أكد', 'دعت', 'الرئيس', 'الأمريكي', 'دونالد ترامب', 'حفتر', 'المشير خليفة حفتر', 'الولايات المتحدة', 'إن', 'أن', 'إلى', 'في بيان',
  'وزير الخارجية', 'مصدر دبلوماسي', 'طرابلس', 'هجوم على', 'أمس', 'الثلاثاء', '2019', '15 أبريل/نيسان', 'لا ندعم', 'وقف القتال', '"', '«', '»', '“', '”', "'", '.', '،', '؟', ':',
  'said', 'told reporters', 'Pompeo', 'President Trump', 'the United States', 'that', 'according to', 'on Tuesday', 'attacked', 'Libya', '’s', ', ', '. ',
  'مُحَمَّدٌ', 'ـــ', 'é', '👩‍👩‍👧', '🇱🇾', '\u200f', '\u202b', '\u0301', '\ud83d', '\u0000', '\n', '\n\n', '\r\n', '\u00a0', '٢٠١٩', 'ﷺ',
]; // biome-ignore format: a list

describe('spans', () => {
  it('of news-like and hostile text', () => {
    const text = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => check(parts.flat().join(''))),
      { numRuns: 400 },
    );
  });
  it('of any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 200 });
  });
});
