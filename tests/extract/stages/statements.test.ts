// The statements stage: elided speakers, repeats, headlines, what is carried on.
import { describe, expect, it } from 'vitest';
import { extracted, nameOf, said } from '../lang/ar/said.ts';

describe('statements', () => {
  it('gives an elided speaker a zero-length source', () => {
    const record = extracted('قال بومبيو إن القوات ستبقى. وأضاف أن القرار نهائي.');
    const second = record.statements[1]!;
    expect(nameOf(record, second.speaker)).toBe('مايك بومبيو');
    expect(second.source!.start).toBe(second.source!.end);
  });

  it.each([
    [
      'not who was met last, joined to its verb',
      'وجه سامي قنديل انتقادات للمدير محمد سالم واتهمه بالإهمال.',
      'سامي قنديل | اتهم | ACCUSE | indirect | الإهمال',
    ],
    [
      'not who spoke inside his statement',
      'وقال سامي قنديل إن محمد سالم حث على الهدوء. وأضاف أن الوقت ضيق.',
      'سامي قنديل | أضاف | INFORM | indirect | الوقت ضيق',
    ],
  ])('the elided speaker is %s', (_name, text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('reads a paragraph printed twice once', () => {
    const paragraph = 'وقال وزير الخارجية الأميركي مايك بومبيو إن واشنطن تراقب الوضع في ليبيا عن كثب.';
    expect(said(`${paragraph}\n${paragraph}`)).toHaveLength(1);
  });

  it('drops a headline that the body tells again', () => {
    const text = 'بومبيو: سنراقب الوضع في ليبيا عن كثب\n\nوقال مايك بومبيو إن واشنطن ستراقب الوضع في ليبيا عن كثب.';
    expect(said(text).filter((line) => line.includes('| : |'))).toEqual([]);
  });

  it('carries medium on while the same speaker goes on', () => {
    const record = extracted('قال بومبيو في مؤتمر صحفي إن القوات ستبقى. وأضاف أن القرار نهائي.');
    expect(record.statements.map((s) => s.medium)).toEqual(['press-conference', 'press-conference']);
  });

  it('tells direct, indirect and mixed by the marks', () => {
    const modes = [
      'وقال ترامب "لن نقبل بهذا".',
      'وقال ترامب إن الاتفاق سيئ.',
      'وقال ترامب إن الاتفاق "سيئ للغاية" ولن يستمر.',
    ];
    expect(modes.map((text) => extracted(text).statements[0]?.mode)).toEqual(['direct', 'indirect', 'mixed']);
  });

  it('gives the same ids twice', () => {
    const ids = () => extracted('قال بومبيو إن القوات ستبقى. وأضاف أن القرار نهائي.').statements.map((s) => s.id);
    expect(ids()).toEqual(ids());
  });
});
