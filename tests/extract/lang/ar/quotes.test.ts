// Quotations: straight, curly and angled marks, unbalanced ones, over paragraphs; names between marks are no speech.
import { describe, expect, it } from 'vitest';
import { quotes } from '../../../../src/extract/lang/ar/text/quotes.ts';
import { segmented } from './article.ts';

const found = (text: string): [string, boolean][] =>
  quotes({ ...segmented(text), names: [], titles: [], unnamed: [], times: [] }).map((q) => [
    text.slice(q.inner.start, q.inner.end),
    q.speech,
  ]);

describe('quotes', () => {
  it.each<[string, [string, boolean][]]>([
    ['وقال "لن نرحل من هذه الأرض".', [['لن نرحل من هذه الأرض', true]]],
    ['وقال «لن نرحل من هذه الأرض».', [['لن نرحل من هذه الأرض', true]]],
    ['وقال “لن نرحل من هذه الأرض”.', [['لن نرحل من هذه الأرض', true]]],
    ['مقاتلو تنظيم "الدولة الإسلامية" في المدينة.', [['الدولة الإسلامية', false]]],
    ['وقال: "انتهينا".', [['انتهينا', true]]],
    [
      'وقال: "لن نرحل من هنا.\n"سنبقى في أرضنا".',
      [
        ['لن نرحل من هنا', true],
        ['سنبقى في أرضنا', true],
      ],
    ],
    ['بلا علامات على الإطلاق.', []],
    ['وقال الوزير لن نرحل" وغادر.', []],
  ])('%s', (text, expected) => {
    expect(found(text).map(([inner, speech]) => [inner.replace(/[.\s]+$/, ''), speech])).toEqual(expected);
  });
});
