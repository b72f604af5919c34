import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charClass, FORMAT, GAP, MARK } from '../../../../src/extract/lang/ar/text/scan.ts';
import { cut, segmented, token, wordsOf } from './article.ts';

describe('words', () => {
  it.each([
    ['قال الوزير: "نعم".', ['قال', 'الوزير', ':', '"', 'نعم', '"', '.']],
    ['في الـ14 من مايو/أيار', ['في', 'الـ', '14', 'من', 'مايو', '/', 'أيار']],
    ['بين عامي 841 و849', ['بين', 'عامي', '841', 'و', '849']],
    ['لـ"رويترز" وبـ"العنف"', ['لـ', '"', 'رويترز', '"', 'وبـ', '"', 'العنف', '"']],
    ['نحو 24,5 مليون و1.000.000 و٤٫٥', ['نحو', '24,5', 'مليون', 'و', '1.000.000', 'و', '٤٫٥']],
    ['مقاتلات F-16 وفيروس COVID-19', ['مقاتلات', 'F-16', 'وفيروس', 'COVID-19']],
    ['#عاصي_الحلاني ينشر', ['عاصي', 'الحلاني', 'ينشر']],
    ['قناة فرانس24 تبث', ['قناة', 'فرانس', '24', 'تبث']],
    ['مون جيه-إن', ['مون', 'جيه', '-', 'إن']],
    ['نشر على https://example.org/a?b=1، أمس', ['نشر', 'على', 'https://example.org/a?b=1', '،', 'أمس']],
    ['تحدَّث هاتفيّاً', ['تحدَّث', 'هاتفيّاً']],
    ['لحظة... ثم -- توقف', ['لحظة', '...', 'ثم', '--', 'توقف']],
    ['قال\u200f الوزير\u200e.', ['قال', 'الوزير', '.']],
    ['رائع 👨‍👩‍👧 🇱🇾 جدا', ['رائع', '👨‍👩‍👧', '🇱🇾', 'جدا']],
    ['الساعة 15:55', ['الساعة', '15', ':', '55']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('missing and stray spaces', () => {
  it.each([
    ['قالت الولاياتالمتحدة إنها', ['قالت', 'الولايات', 'المتحدة', 'إنها']],
    ['أعلنت وزارة الخارجيةفي بيان', ['أعلنت', 'وزارة', 'الخارجية', 'في', 'بيان']],
    ['الوزير عبدالرحمن سالم', ['الوزير', 'عبد', 'الرحمن', 'سالم']],
    ['وكان لعبدالله رأي', ['وكان', 'لعبد', 'الله', 'رأي']],
    ['لايزال القتال مستمرا', ['لا', 'يزال', 'القتال', 'مستمرا']],
    ['ولايمكن القبول بذلك', ['ولا', 'يمكن', 'القبول', 'بذلك']],
    ['قال المست شار إن', ['قال', 'المست شار', 'إن']],
    ['الحكومة الانتقالي ة أعلنت', ['الحكومة', 'الانتقالي ة', 'أعلنت']],
    ['المخالفين والمطالبين والاحتلال', ['المخالفين', 'والمطالبين', 'والاحتلال']],
    ['اللغة اللاتينية في لاتفيا', ['اللغة', 'اللاتينية', 'في', 'لاتفيا']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
  it('gives a joined word its real form', () => {
    expect(token('قال المست شار إن الأمر انتهى', 'المست شار')).toMatchObject({ norm: 'المستشار', lemma: 'مستشار' });
  });
});

describe('clitics', () => {
  it.each([
    ['وقال المتحدث إن القتال توقف', 'وقال', 'و+قال'],
    ['وسيلتقي الوفد غدا', 'وسيلتقي', 'و+س+يلتقي'],
    ['سيزور الرئيس تونس', 'سيزور', 'س+يزور'],
    ['دعت إلى دعم الحكومة وبالتوافق مع الجميع', 'وبالتوافق', 'و+ب+التوافق'],
    ['رسالة للحكومة الجديدة', 'للحكومة', 'ل+لحكومة'],
    ['تقدم وفد للأمم المتحدة', 'للأمم', 'ل+لأمم'],
    ['زيارة لليبيا', 'لليبيا', 'ل+ليبيا'],
    ['أكد أن بلاده ترفض ذلك', 'بلاده', 'بلاد+ه'],
    ['سحبت الدول سفراءها', 'سفراءها', 'سفراء+ها'],
    ['وقال له إنه موافق', 'له', 'ل+ه'],
    ['وقال له إنه موافق', 'إنه', 'إن+ه'],
    ['عقد معهم اجتماعا', 'معهم', 'مع+هم'],
    ['لكنها رفضت العرض', 'لكنها', 'لكن+ها'],
    ['وعليهم تنفيذ الاتفاق', 'وعليهم', 'و+علي+هم'],
    ['قال إن الجيش يدعمهم', 'يدعمهم', 'يدعم+هم'],
    ['هاجموا المدينة وسيطروا عليها', 'وسيطروا', 'و+سيطروا'],
    ['أوضح بأن القرار نهائي', 'بأن', 'ب+أن'],
    ['حيث فاز الفريق', 'فاز', 'فاز'],
    ['من جهته أكد الوزير', 'جهته', 'جهت+ه'],
  ])('%s: %s → %s', (text, word, expected) => {
    expect(cut(text, token(text, word))).toBe(expected);
  });

  it.each([
    'وليد',
    'فهد',
    'باريس',
    'لافروف',
    'كيري',
    'بومبيو',
    'سلامة',
    'ليبيا',
    'كوريا',
    'فرنسا',
    'لندن',
    'واشنطن',
    'بغداد',
    'بيروت',
    'لبنان',
    'فلسطين',
    'كندا',
    'برلين',
    'بوتين',
    'ساكي',
    'سوريا',
    'بشار',
    'فيصل',
    'كابول',
    'بنغازي',
    'فائز',
    'وزير',
    'وزارة',
    'وفد',
    'وكالة',
    'بيان',
    'برلمان',
    'بعثة',
    'فريق',
    'لجنة',
    'لقاء',
    'كتلة',
    'بلدة',
    'وساطة',
    'لواء',
    'ولاية',
    'كلمة',
    'سفير',
    'سلاح',
    'فصائل',
  ])('does not cut «%s»', (word) => {
    const text = `أعلن ${word} أمس`;
    expect(cut(text, token(text, word))).toBe(word);
  });

  it.each([
    ['وقال وليد إن فهد ولافروف وكيري في باريس ولندن', 'ولافروف', 'و+لافروف'],
    ['وقال وليد إن فهد ولافروف وكيري في باريس ولندن', 'وكيري', 'و+كيري'],
    ['وقال وليد إن فهد ولافروف وكيري في باريس ولندن', 'ولندن', 'و+لندن'],
    ['بين روسيا وفرنسا وليبيا', 'وفرنسا', 'و+فرنسا'],
    ['بين روسيا وفرنسا وليبيا', 'وليبيا', 'و+ليبيا'],
    ['في وزارة ووكالة', 'ووكالة', 'و+وكالة'],
  ])('%s: %s → %s', (text, word, expected) => {
    expect(cut(text, token(text, word))).toBe(expected);
  });
});

describe('fields', () => {
  it.each([
    [
      'قالت الحكومة إنها مستعدة',
      'قالت',
      { pos: 'VERB', lemma: 'قال', tense: 'past', voice: 'active', person: 3, gender: 'f', number: 's' },
    ],
    [
      'يقولون إن الأمر انتهى',
      'يقولون',
      { pos: 'VERB', lemma: 'قال', tense: 'present', person: 3, gender: 'm', number: 'p' },
    ],
    ['سيعلن الوزير النتيجة غدا', 'سيعلن', { pos: 'VERB', lemma: 'اعلن', tense: 'future', proclitics: ['س'] }],
    ['دعت السفارة إلى التهدئة', 'دعت', { pos: 'VERB', lemma: 'دعا', gender: 'f', number: 's' }],
    ['نفى الناطق صحة الأنباء', 'نفى', { pos: 'VERB', lemma: 'نفي', tense: 'past' }],
    ['قُتل ثلاثة جنود في الهجوم', 'قُتل', { pos: 'VERB', lemma: 'قتل', voice: 'passive' }],
    ['ودعوا إلى وقف القتال', 'ودعوا', { pos: 'VERB', lemma: 'دعا', number: 'p', proclitics: ['و'] }],
    ['وأضافت أن الاتفاق قريب', 'وأضافت', { pos: 'VERB', lemma: 'اضاف', gender: 'f' }],
    ['كان الرئيس قد وصل', 'كان', { pos: 'AUX', lemma: 'كان', person: 3, gender: 'm', number: 's' }],
    ['أكد أن المفاوضات مستمرة', 'أن', { pos: 'SCONJ', stem: 'ان' }],
    ['لم يعلق أحد', 'لم', { pos: 'PART' }],
    ['ذهب إلى العاصمة', 'إلى', { pos: 'ADP', norm: 'الي' }],
    ['هذه الخطوة مهمة', 'هذه', { pos: 'DET', gender: 'f', number: 's' }],
    ['الوزراء الذين حضروا', 'الذين', { pos: 'PRON', gender: 'm', number: 'p' }],
    [
      'أعلنت الحكومة ذلك',
      'الحكومة',
      { pos: 'NOUN', definite: true, gender: 'f', number: 's', lemma: 'حكومه', stem: 'الحكومه' },
    ],
    ['قال المسؤولون إن الوضع مستقر', 'المسؤولون', { pos: 'NOUN', gender: 'm', number: 'p' }],
    ['رفضت الأطراف العرض', 'الأطراف', { number: 'p', gender: undefined }],
    ['اجتمع الوزراء أمس', 'الوزراء', { gender: 'm', number: 'p' }],
    ['نشر الإعلان أمس', 'الإعلان', { gender: 'm', number: 's' }],
    ['للحكومة دور', 'للحكومة', { stem: 'الحكومه', proclitics: ['ل'], definite: true }],
    ['في 14 مايو', '14', { pos: 'NUM' }],
    ['قال: نعم', ':', { pos: 'PUNCT' }],
    ['وقال خليفة حفتر إنه مستعد', 'حفتر', { pos: 'PROPN' }],
    ['ذكرت CNN أمس', 'CNN', { pos: 'PROPN' }],
  ])('%s: %s', (text, word, fields) => {
    expect(token(text, word)).toMatchObject(fields);
  });
});

describe('spans', () => {
  const letters = fc.constantFrom(...'ابتةثجحخدذرزسشصضطظعغفقكلمنهويىءآأؤإئًٌٍَُِّْـ');
  const word = fc.string({ unit: letters, maxLength: 12 });
  const text = fc.oneof(
    fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('stay inside the text and leave nothing but gaps between them', () => {
    fc.assert(
      fc.property(text, (input) => {
        const doc = segmented(input);
        const related = doc.blocks.filter((block) => block.kind === 'related');
        let at = 0;
        const gap = (to: number) => {
          for (; at < to; at++) {
            const inLink = related.some((block) => block.start <= at && at < block.end);
            expect(inLink || [GAP, FORMAT, MARK].includes(charClass(input, at))).toBe(true);
          }
        };
        for (const t of doc.tokens) {
          gap(t.start);
          expect(t.start <= t.core.start && t.core.start < t.core.end && t.core.end <= t.end).toBe(true);
          at = t.end;
        }
        gap(input.length);
      }),
      { numRuns: 300 },
    );
  });

  it('cut no grapheme', () => {
    const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, (input) => {
        const bounds = new Set([...graphemes.segment(input)].map((g) => g.index)).add(input.length);
        for (const t of segmented(input).tokens)
          for (const at of [t.start, t.end, t.core.start, t.core.end]) expect(bounds.has(at)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
