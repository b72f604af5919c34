import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap, unfold } from '../../../../src/extract/lang/ar/text/letters.ts';

describe('fold', () => {
  it.each([
    ['alef with hamza above', 'أكد', 'اكد'],
    ['alef with hamza below', 'إعلان', 'اعلان'],
    ['alef with madda', 'آخر', 'اخر'],
    ['alef wasla', 'ٱلله', 'الله'],
    ['two seats of hamza are one', 'مسؤول', 'مسءول'],
    ['the Egyptian seat', 'مسئول', 'مسءول'],
    ['ta marbuta', 'القاهرة', 'القاهره'],
    ['alef maqsura', 'مستشفى', 'مستشفي'],
    ['Egyptian final ya', 'العريبى', 'العريبي'],
    ['diacritics', 'تَحدَّث هاتفيًّا', 'تحدث هاتفيا'],
    ['tatweel', 'الـــ14', 'ال14'],
    ['Arabic-Indic digits', '٢٠١٩', '2019'],
    ['Persian digits', '۱۴۰۰', '1400'],
    ['bidi marks', '\u200fطرابلس\u200e', 'طرابلس'],
    ['zero-width joiners', 'جمهور\u200cية', 'جمهوريه'],
    ['soft hyphen', 'بن\u00adغازي', 'بنغازي'],
    ['no-break space', 'الأمم\u00a0المتحدة', 'الامم المتحده'],
    ['Persian ya and kaf', 'ترکیا', 'تركيا'],
    ['letters for foreign sounds', 'ڤيتو پاريس چورج', 'فيتو باريس جورج'],
    ['presentation forms', 'ﻻﻋﺐ', 'لاعب'],
    ['hamza as a combining mark', 'مسو\u0654ول', 'مسءول'],
    ['Latin case', 'CNN العربية', 'cnn العربيه'],
    ['nothing to fold', 'وزير', 'وزير'],
    ['empty', '', ''],
  ])('%s: %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['الإمارات', 'الامارات'],
    ['شؤون', 'شئون'],
    ['أنقرة', 'انقره'],
    ['هيئة', 'هيأه'.replace('أ', 'ئ')],
    ['على', 'علي'],
  ])('%s and %s are one word', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['قتل', 'قاتل'],
    ['وزير', 'وزيرة'],
    ['السراج', 'سراج'],
    ['عمان', 'عمر'],
  ])('%s and %s are not', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldWithMap', () => {
  it('leads back to the written words, marks included', () => {
    const source = 'قالَ الرّئيسُ الأمريكيّ';
    const folded = foldWithMap(source);
    const at = folded.text.indexOf('الرءيس');
    const { start, end } = unfold(folded, at, at + 'الرءيس'.length);
    expect(source.slice(start, end)).toBe('الرّئيسُ');
  });

  it('maps every folded letter into the source, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, at } = foldWithMap(text);
        expect(at.length).toBe(folded.length + 1);
        expect(at.at(-1)).toBe(text.length);
        for (let i = 1; i < at.length; i++) expect(at[i]).toBeGreaterThanOrEqual(at[i - 1]!);
      }),
    );
  });
});
